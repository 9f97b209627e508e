import Testing

@testable import Report

/// Values are literal wherever they stand.
@Suite struct TemplateEscapingTests {
    @Test(arguments: [
        ("Xuân Lập", "Xuân Lập", "Xuân Lập"),
        ("a*b", "a&#42;b", "a\u{F002A}b"),
        ("# ~", "&#35; &#126;", "\u{F0023} \u{F007E}"),
        ("12,5%", "12&#44;5&#37;", "12\u{F002C}5\u{F0025}"),
        ("  a \n b\t", "a   b", "a   b"),
        ("a\r\n\u{85}\u{2028}\u{7F}b", "a     b", "a     b"),
        (noncharacters, "ab", "ab"),
        ("\u{F002A}a\u{F0000}", "a", "a"),
        ("a\u{A0}“b” – c…\u{FFFD}👍", "a\u{A0}“b” – c…\u{FFFD}👍", "a\u{A0}“b” – c…\u{FFFD}👍"),
        (" ", "", ""), ("", "", ""),
    ])
    func escaped(_ value: String, _ markdown: String, _ yaml: String) {
        #expect(TemplateEscaping.markdown.escape(value) == markdown)
        #expect(TemplateEscaping.yaml.escape(value) == yaml)
    }

    private static let noncharacters = [0xFDD0, 0x61, 0xFDEF, 0xFFFE, 0x62, 0x10FFFF].map { String(Unicode.Scalar($0)!) }.joined()

    @Test func everyMarkOfASCIIComesBack() {
        let ascii = String(String.UnicodeScalarView((0x21..<0x7F).map { Unicode.Scalar($0) }))
        let escaped = TemplateEscaping.yaml.escape(ascii)
        #expect(escaped.allSatisfy { $0.isLetter || $0.isNumber || !$0.isASCII })
        #expect(TemplateEscaping.restoreYAML(escaped) == ascii)
    }
}
