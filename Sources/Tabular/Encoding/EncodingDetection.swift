internal import Diagnostics

/// Decides how a file stores its characters, on the evidence of its first megabyte.
struct EncodingDetection {
    struct Finding {
        var encoding: TextEncoding
        /// Bytes of the byte order mark.
        var markLength = 0
        /// The text is not plain UTF-8 in NFC: it must be written anew before it is read.
        var needsRewriting = false
        /// A charset older than Unicode was first misread as windows-1252 and then stored as UTF-8.
        var isMisread = false
        /// What the user should know about the decision.
        var remarks: [Message] = []
    }

    /// Shares of plausible syllables: what a charset must reach, and what all others must stay below, to be believed unnamed.
    private static let believed = 0.85
    private static let overwhelming = 0.95
    private static let refuted = 0.6
    /// Bytes of text whose words are looked at.
    private static let evidence = 1 << 16
    /// Words that TCVN3 and VNI must show: they are never taken on less.
    private static let neededWords = 12
    /// Lost letters that are no slip.
    private static let severalLetters = 4

    static func encoding(of bytes: UnsafeBufferPointer<UInt8>, named: TextEncoding?) -> Finding {
        if bytes.starts(with: [0xFF, 0xFE]) { return Finding(encoding: .utf16LittleEndian, markLength: 2, needsRewriting: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return Finding(encoding: .utf16BigEndian, markLength: 2, needsRewriting: true) }
        let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = UnsafeBufferPointer(rebasing: bytes[markLength...])
        let inspection = TextInspection(text)
        var finding: Finding
        if let named {
            finding = self.named(named, inspection)
        } else if markLength == 0, let order = unmarkedUTF16(inspection) {
            return Finding(encoding: order, needsRewriting: true)
        } else if markLength > 0 || inspection.strayBytes == 0 || inspection.sequences > 4 * inspection.strayBytes {
            finding = unicode(text, inspection)
        } else {
            finding = legacy(text)
        }
        finding.markLength = markLength
        if inspection.nulls.even + inspection.nulls.odd > 0 {
            finding.needsRewriting = true
            finding.remarks.append(.nullBytesRemoved)
        }
        return finding
    }

    private static func named(_ named: TextEncoding, _ inspection: TextInspection) -> Finding {
        switch named {
        case .utf8: Finding(encoding: .utf8, needsRewriting: needsRewriting(inspection))
        // The bytes of a legacy charset that are all UTF-8 were stored by a program that took them for windows-1252.
        case .tcvn3, .vni, .viscii, .windows1258:
            Finding(encoding: named, needsRewriting: true, isMisread: inspection.strayBytes == 0 && inspection.sequences > 0)
        default: Finding(encoding: named, needsRewriting: true)
        }
    }

    static func needsRewriting(_ inspection: TextInspection) -> Bool {
        inspection.combiningMarks > 0 || inspection.highControls > 0 || inspection.strayBytes > 0
    }

    /// UTF-16 without a mark shows by its zero bytes: delimiters, digits and line ends have one each, on the same side; the combining
    /// grave, U+0300, alone has one on the other.
    private static func unmarkedUTF16(_ inspection: TextInspection) -> TextEncoding? {
        let pairs = inspection.count / 2
        guard pairs >= 2 else { return nil }
        let zeros = inspection.nulls
        if zeros.odd * 4 >= pairs, zeros.even * 3 <= zeros.odd { return .utf16LittleEndian }
        if zeros.even * 4 >= pairs, zeros.odd * 3 <= zeros.even { return .utf16BigEndian }
        return nil
    }

    /// Text that is UTF-8, perhaps twice, perhaps over a legacy charset.
    private static func unicode(_ text: UnsafeBufferPointer<UInt8>, _ inspection: TextInspection) -> Finding {
        var finding = Finding(encoding: .utf8, needsRewriting: needsRewriting(inspection))
        if inspection.strayBytes > 0 { finding.remarks.append(.bytesUndecodable) }
        let lost = inspection.replacements + (inspection.vietnameseLetters == 0 ? questionMarks(text) : 0)
        if lost > 0 { finding.remarks.append(.lettersLost(count: lost)) }
        // Vietnamese has a letter of its own in every other word; text that has Latin-1 alone was misread, or nearly alone (as windows-1258,
        // which has Ă for Ã).
        guard lost < severalLetters, inspection.latin1 + inspection.highControls > 3,
            inspection.vietnameseLetters * 2 <= inspection.latin1 + inspection.highControls, inspection.combiningMarks == 0
        else { return finding }
        let scalars = Array(String(decoding: text.prefix(evidence), as: UTF8.self).unicodeScalars)
        let repair = LegacyDecoding.repairingDoubleUTF8(scalars)
        if repair.repaired > 3, repair.repaired > 3 * repair.kept {
            return Finding(encoding: .doubleUTF8, needsRewriting: true, remarks: [.doubleEncodingRepaired])
        }
        guard inspection.vietnameseLetters * 10 <= inspection.latin1, VietnameseSyllable.plausibility(of: scalars).share < refuted else {
            return finding
        }
        let bytes = scalars.compactMap { $0.value < 0x80 ? UInt8($0.value) : SingleByteCharset.windows1252Bytes[$0] }
        if let charset = plausibleCharset(bytes, among: [.tcvn3, .vni, .windows1258, .viscii], needed: overwhelming) {
            return Finding(
                encoding: charset, needsRewriting: true, isMisread: true, remarks: [.legacyEncodingGuessed(encoding: charset.rawValue)])
        }
        return finding
    }

    /// Bytes that are not UTF-8.
    private static func legacy(_ text: UnsafeBufferPointer<UInt8>) -> Finding {
        let lost = questionMarks(text)
        // Of letters that are lost no charset can be known.
        if lost > 0 { return Finding(encoding: .windows1252, needsRewriting: true, remarks: [.lettersLost(count: lost)]) }
        if let charset = plausibleCharset(Array(text.prefix(evidence)), among: [.windows1258, .viscii, .tcvn3, .vni], needed: believed) {
            return Finding(encoding: charset, needsRewriting: true, remarks: [.legacyEncodingGuessed(encoding: charset.rawValue)])
        }
        return Finding(
            encoding: .windows1252, needsRewriting: true,
            remarks: [.legacyEncodingGuessed(encoding: TextEncoding.windows1252.rawValue)])
    }

    /// Letters lost to question marks; none where there are so few that they may be meant.
    private static func questionMarks(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        let found = TextInspection.lostLetters(UnsafeBufferPointer(rebasing: text.prefix(evidence)))
        return found < severalLetters ? 0 : found
    }

    /// The charset under which nearly all words are Vietnamese and under no other are; nil where the evidence is less than that.
    private static func plausibleCharset(_ bytes: [UInt8], among candidates: [TextEncoding], needed: Double) -> TextEncoding? {
        let shares = candidates.map { charset in
            let found = VietnameseSyllable.plausibility(of: LegacyDecoding.scalars(bytes, charset))
            return (charset: charset, share: found.share, words: found.words)
        }
        guard let best = shares.enumerated().max(by: { ($0.element.share, -$0.offset) < ($1.element.share, -$1.offset) })?.element else {
            return nil
        }
        let rivals = shares.filter { $0.charset != best.charset }.map(\.share)
        let isFontCharset = best.charset == .tcvn3 || best.charset == .vni
        guard best.share >= (isFontCharset ? overwhelming : needed), best.words >= (isFontCharset ? neededWords : 1) else { return nil }
        return rivals.allSatisfy { $0 < (isFontCharset ? refuted : best.share) } ? best.charset : nil
    }
}
