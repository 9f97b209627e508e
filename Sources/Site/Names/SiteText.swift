internal import Commune
internal import Language

/// How names that somebody else chose are shown and linked to.
enum SiteText {
    static func address(_ parts: String...) -> String { AddressPath.text(parts) }

    /// A name without what changes the direction of the text around it, without line breaks, and without what XML cannot hold.
    static func shown(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return name }
        var text = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: continue
            case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: text.append(" ")
            case 0xFFFE, 0xFFFF: text.append("\u{FFFD}")
            default: text.append(scalar)
            }
        }
        return String(text)
    }

    /// A unit's name without the word for its kind, by which lists are ordered: "xã Ngọc Phụng" → "Ngọc Phụng".
    static func properName(_ name: String) -> String {
        let lowered = name.lowercased()
        for kind in ["xã ", "phường ", "thị trấn ", "đặc khu ", "huyện ", "quận ", "thị xã ", "thành phố ", "tỉnh ", "tp. ", "tp "]
        where lowered.hasPrefix(kind) { return String(name.dropFirst(kind.count)) }
        return name
    }
}
