/// Canonical composition (Unicode NFC) of Latin letters with combining marks: all that Vietnamese and Western European text needs.
package enum Normalization {
    /// Whether UTF-8 bytes may hold combining marks (U+0300 to U+036F), which NFC would join to the letter before them.
    package static func isNeeded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in bytes where byte == 0xCC || byte == 0xCD { return true }
        return false
    }

    /// The same text as UTF-8 in NFC.
    package static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var composer = Composer()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            composer.append(scalar, to: &result)
        }
        composer.flush(to: &result)
        return result
    }

    /// Joins combining marks to the letter before them, scalar by scalar.
    package struct Composer {
        private var letter: UnicodeScalar?
        private var marks: [UnicodeScalar] = []

        package init() {}

        package mutating func append(_ scalar: UnicodeScalar, to output: inout [UInt8]) {
            if scalar.value >= 0x300, scalar.value < 0x370, letter != nil {
                marks.append(scalar)
                return
            }
            if !marks.isEmpty {
                flush(to: &output)
            } else if let letter {
                Normalization.encode(letter, to: &output)
            }
            letter = scalar
        }

        package mutating func flush(to output: inout [UInt8]) {
            guard let first = letter else { return }
            letter = nil
            if marks.isEmpty {
                Normalization.encode(first, to: &output)
                return
            }
            if marks.count == 1 {
                let mark = marks.removeLast()
                if let joined = Normalization.compose(first, mark) {
                    Normalization.encode(joined, to: &output)
                } else {
                    Normalization.encode(first, to: &output)
                    Normalization.encode(mark, to: &output)
                }
                return
            }
            // Canonical order: a dot below (class 220) stands before the marks above (230), a horn (216) before both.
            let ordered = marks.map { (order: Normalization.combiningClass($0), mark: $0) }.enumerated().sorted {
                ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
            }
            var base = first
            var left: [UnicodeScalar] = []
            var blockedClass = -1
            for (_, (order, mark)) in ordered {
                if order != blockedClass, let joined = Normalization.compose(base, mark) {
                    base = joined
                } else {
                    left.append(mark)
                    blockedClass = order
                }
            }
            marks.removeAll(keepingCapacity: true)
            Normalization.encode(base, to: &output)
            for mark in left { Normalization.encode(mark, to: &output) }
        }
    }

    @inline(__always)
    static func encode(_ scalar: UnicodeScalar, to output: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            output.append(UInt8(truncatingIfNeeded: value))
        } else if value < 0x800 {
            output.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
            output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        } else if value < 0x10000 {
            output.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
            output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        } else {
            output.append(contentsOf: UTF8.encode(scalar)!)
        }
    }

    private static func combiningClass(_ mark: UnicodeScalar) -> Int {
        Int(mark.properties.canonicalCombiningClass.rawValue)
    }

    /// The precomposed letter of a letter and one mark, if Unicode has it.
    static func compose(_ letter: UnicodeScalar, _ mark: UnicodeScalar) -> UnicodeScalar? {
        pairs[UInt64(letter.value) << 32 | UInt64(mark.value)]
    }

    /// (letter, mark) → precomposed letter.
    private static let pairs: [UInt64: UnicodeScalar] = {
        var pairs: [UInt64: UnicodeScalar] = [:]
        for (mark, letters, wholes) in compositions {
            for (letter, whole) in zip(letters.unicodeScalars, wholes.unicodeScalars) { pairs[UInt64(letter.value) << 32 | mark] = whole }
        }
        return pairs
    }()

    /// Canonical compositions of Unicode: mark, letters, and each letter with the mark.
    static let compositions: [(mark: UInt64, letters: String, wholes: String)] = [
        (0x300, "AEIOUYaeiouyÂĂÊÔƠƯâăêôơưWw", "ÀÈÌÒÙỲàèìòùỳẦẰỀỒỜỪầằềồờừẀẁ"),
        (0x301, "AEIOUYaeiouyÂĂÊÔƠƯâăêôơưCKLNRSZWcklnrszw", "ÁÉÍÓÚÝáéíóúýẤẮẾỐỚỨấắếốớứĆḰĹŃŔŚŹẂćḱĺńŕśźẃ"),
        (0x302, "AEIOUYaeiouyẠẸỌạẹọCGHJSZWcghjszw", "ÂÊÎÔÛŶâêîôûŷẬỆỘậệộĈĜĤĴŜẐŴĉĝĥĵŝẑŵ"),
        (0x303, "AEIOUYaeiouyÂĂÊÔƠƯâăêôơưNn", "ÃẼĨÕŨỸãẽĩõũỹẪẴỄỖỠỮẫẵễỗỡữÑñ"),
        (0x306, "AEIOUaeiouẠạGg", "ĂĔĬŎŬăĕĭŏŭẶặĞğ"),
        (0x307, "EIYeyCDGHNRSTZWcdghnrstzw", "ĖİẎėẏĊḊĠḢṄṘṠṪŻẆċḋġḣṅṙṡṫżẇ"),
        (0x308, "AEIOUYaeiouyHWhtw", "ÄËÏÖÜŸäëïöüÿḦẄḧẗẅ"),
        (0x309, "AEIOUYaeiouyÂĂÊÔƠƯâăêôơư", "ẢẺỈỎỦỶảẻỉỏủỷẨẲỂỔỞỬẩẳểổởử"),
        (0x30A, "AUauyw", "ÅŮåůẙẘ"),
        (0x30B, "OUou", "ŐŰőű"),
        (0x30C, "EeCDLNRSTZcdlnrstz", "ĚěČĎĽŇŘŠŤŽčďľňřšťž"),
        (0x31B, "OUouỌọ", "ƠƯơưỢợ"),
        (0x323, "AEIOUYaeiouyÂĂÊÔƠƯâăêôơưDHKLNRSTZWdhklnrstzw", "ẠẸỊỌỤỴạẹịọụỵẬẶỆỘỢỰậặệộợựḌḤḲḶṆṚṢṬẒẈḍḥḳḷṇṛṣṭẓẉ"),
        (0x327, "CDGHKLNRSTcdghklnrst", "ÇḐĢḨĶĻŅŖŞŢçḑģḩķļņŗşţ"),
        (0x328, "AEIUaeiu", "ĄĘĮŲąęįų"),
    ]
}
