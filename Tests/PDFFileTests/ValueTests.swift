import Testing

@testable import PDFFile

@Suite("Values, as they are written and read")
struct ValueTests {
    @Test(
        arguments: [
            ("12", .integer(12)), ("-7", .integer(-7)), ("+3", .integer(3)), ("-.5", .real(-0.5)), ("4.", .real(4)),
            ("true", .boolean(true)), ("null", .null), ("%no\n 1", .integer(1)),
            ("/Name", .name("Name")), ("/A#20B", .name("A B")), ("/", .name("")), ("/A#zz", .name("A#zz")),
            ("(a(b)c)", .string(Array("a(b)c".utf8))), (#"(\n\)\101\0533\z)"#, .string(Array("\n)A+3z".utf8))),
            ("(a\\\r\nb\rc)", .string(Array("ab\nc".utf8))), ("<4 1 4>", .string([0x41, 0x40])), ("<>", .string([])),
            ("[1 2 R 1 0 R]", .array([.reference(PDFReference(1, generation: 2)), .reference(PDFReference(1))])),
            ("[1 0 R 2 0 R]", .array([.reference(PDFReference(1)), .reference(PDFReference(2))])),
            ("[1 2 3]", .array([.integer(1), .integer(2), .integer(3)])),
            ("[/A/B(c)<64>]", .array([.name("A"), .name("B"), .string([0x63]), .string([0x64])])),
            ("<</A 1/B<</C[]>>/A 2>>", .dictionary(["A": .integer(2), "B": .dictionary(["C": .array([])])])),
            ("", nil), ("(a", nil), ("<4", nil), ("<4x>", nil), ("[1", nil), ("<</A>>", nil), ("<<1 2>>", nil), (">", nil), (")", nil),
            ("endobj", nil),
            (String(repeating: "[", count: 10_000), nil),
        ] as [(String, PDFValue?)])
    func reads(_ text: String, _ value: PDFValue?) {
        #expect((try? PDFValue.read(text)) == value)
    }

    @Test(
        arguments: [
            (.integer(-120), "-120"), (.integer(0), "0"), (.real(0.5), "0.5"), (.real(-12.05), "-12.05"), (.real(841.889764), "841.889764"),
            (.real(-0.0000001), "0"), (.real(.infinity), "0"), (.points(595.2756), "595.28"), (.points(841), "841"), (.points(-0.004), "0"),
            (.boolean(false), "false"), (.name("A B/#"), "/A#20B#2F#23"), (.text("BaoCao (1)"), "(BaoCao \\(1\\))"),
            (.text("a\\b"), "(a\\\\b)"),
            (.text("Thôn"), "<FEFF0054006800F4006E>"), (.text("𝄞"), "<FEFFD834DD1E>"), (.text("a\nb"), "<FEFF0061000A0062>"),
            (.string([7]), "<07>"),
            (.array([.integer(1), .integer(2), .name("A"), .integer(3), .array([]), .integer(4)]), "[1 2/A 3[]4]"),
            (.dictionary(["A": .integer(1), "B": .name("C"), "D": .reference(PDFReference(5))]), "<</A 1/B/C/D 5 0 R>>"),
        ] as [(PDFValue, String)])
    func writes(_ value: PDFValue, _ text: String) {
        var bytes: [UInt8] = []
        bytes.append(value)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test(arguments: ["", "Báo cáo", "plain (text)", "𝄞\n"])
    func textsComeBack(_ text: String) {
        #expect(PDFValue.text(text).string.map(PDFText.text) == text)
    }
}
