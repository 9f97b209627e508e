/// The address of a folder on the web (RFC 3986, RFC 9110, 4.2), in one spelling: `https://xa-ngoc-phung.example.gov.vn/bao-cao/`.
package struct WebAddress: Sendable, Hashable {
    /// Why a text is no such address.
    package enum Fault: String, Error, Sendable, CaseIterable {
        /// It begins neither with https:// nor with http://.
        case scheme
        /// A space or a line break.
        case space
        /// A name or a password before the host's name.
        case user
        /// What stands behind a `?` or a `#`.
        case query
        /// No name of a host, letters that such names do not have, or a port that is none.
        case host
        /// `..`, a `%` without two digits, or a character that no address has.
        case path
        /// It ends with the name of a page.
        case page
        /// More bytes than a printed code is read well with.
        case length
    }

    /// With the slash at its end; in ASCII.
    package let text: String

    package init(_ written: String) throws(Fault) {
        let written = written.drop(while: \.isWhitespace)
        let trimmed = written[..<(written.lastIndex { !$0.isWhitespace }.map(written.index(after:)) ?? written.startIndex)]
        guard !trimmed.unicodeScalars.contains(where: { $0.properties.isWhitespace }) else { throw .space }
        guard let scheme = ["https://", "http://"].first(where: { trimmed.lowercased().hasPrefix($0) }) else { throw .scheme }
        let rest = trimmed.dropFirst(scheme.count)
        guard !rest.contains(where: { $0 == "?" || $0 == "#" }) else { throw .query }
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts[0].contains("@") else { throw .user }
        let folders = try parts.dropFirst().filter { !$0.isEmpty && $0 != "." }.map(Self.folder)
        if let last = folders.last, Self.pages.contains(where: last.lowercased().hasSuffix) { throw .page }
        text = scheme + (try Self.host(parts[0])) + "/" + folders.map { "\($0)/" }.joined()
        guard text.utf8.count <= Self.most else { throw .length }
    }

    /// The address of what stands in the folder.
    package func address(of path: [String]) -> String { text + AddressPath.text(path) }

    private static let most = 200
    private static let pages = [".html", ".htm", ".php", ".aspx", ".asp", ".jsp", ".pdf", ".xml", ".json"]

    /// `Example.gov.vn:8080` → `example.gov.vn:8080`
    private static func host(_ written: Substring) throws(Fault) -> String {
        let parts = written.lowercased().split(separator: ":", omittingEmptySubsequences: false)
        let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { AddressPath.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") } }),
            parts.count <= 2
        else { throw .host }
        guard parts.count == 2 else { return String(parts[0]) }
        guard parts[1].utf8.allSatisfy(AddressPath.isLetterOrDigit), let port = UInt16(parts[1]), port > 0 else { throw .host }
        return "\(parts[0]):\(port)"
    }

    /// A part of the path: letters that ASCII does not have are written as bytes.
    private static func folder(_ written: Substring) throws(Fault) -> String {
        guard written != ".." else { throw .path }
        var (text, digits) = ("", 0)
        for byte in written.utf8 {
            if digits > 0 {
                guard AddressPath.isLetterOrDigit(byte), UInt8(String(UnicodeScalar(byte)), radix: 16) != nil else { throw .path }
                digits -= 1
            } else if byte == UInt8(ascii: "%") {
                digits = 2
            } else if byte < 0x80 {
                guard AddressPath.isUnreserved(byte) || "!$&'()*+,;=:@".utf8.contains(byte) else { throw .path }
            }
            text += byte < 0x80 ? String(UnicodeScalar(byte)) : AddressPath.encoded(byte)
        }
        guard digits == 0 else { throw .path }
        return text
    }
}
