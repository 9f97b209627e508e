/// How the characters of a file are stored as bytes. Whatever the encoding, fields are handed out as UTF-8 in NFC.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// UTF-8 that was read as windows-1252 and written as UTF-8 again ("XuÃ¢n").
    case doubleUTF8 = "utf-8-twice"
    /// Vietnamese Windows: base letters, some with a modifier, and combining tone marks.
    case windows1258 = "windows-1258"
    /// Western European Windows, a superset of Latin-1.
    case windows1252 = "windows-1252"
    /// RFC 1456.
    case viscii = "viscii"
    /// TCVN 5712:1993 as the .Vn* fonts show it ("ABC").
    case tcvn3 = "tcvn3"
    /// VNI for Windows: a base letter and one or two bytes for its marks.
    case vni = "vni"

    /// The encoding called `name` in settings and on the command line, insensitive to case.
    package init?(name: String) {
        switch name.lowercased() {
        case "utf8": self = .utf8
        case "utf16", "utf-16", "unicode": self = .utf16LittleEndian
        case "cp1258": self = .windows1258
        case "cp1252", "latin1", "iso-8859-1": self = .windows1252
        case "abc": self = .tcvn3
        case let other:
            guard let known = TextEncoding(rawValue: other) else { return nil }
            self = known
        }
    }
}
