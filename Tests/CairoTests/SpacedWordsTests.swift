import Cairo
import Graphics
import Testing

/// Lines of words that were shaped one by one are those that Pango makes of the whole text.
struct SpacedWordsTests {
    let typesetter: PangoTypesetter

    init() throws {
        typesetter = try PangoTypesetter()
    }

    static let texts = [
        "Tổng số hồ sơ trong kỳ là 131, gồm 80\u{A0}hồ sơ tiếp nhận trong kỳ (25 trực tuyến, 27 trực tiếp) và 51 hồ sơ kỳ trước chuyển sang.",
        "Tỷ lệ giải quyết trước hạn và đúng hạn đạt 53%. Cao nhất là Xuân Thành (70,0%), thấp nhất là Phú Vinh (41,7%).",
        "40 hồ sơ từ tháng\u{A0}1/\u{2060}2024 đến tháng\u{A0}7/\u{2060}2024: số chưa rõ là *, AV. P 11 Y T Vy A A T",
        "Thôn “Y” (A) ( B ) / C – D\u{A0}– E ! F ; 1/2 đồng/năm và/hoặc x-y “Một” (hai) + ba\u{A0}% 17 , 18",
        "hai  khoảng trống", " đầu dòng", "x² ≥ 3 × ½ 字 và e\u{301}", "7 8 9", "dài " + String(repeating: "ơ", count: 90),
        "dòng\u{2028}mới có chữ",
    ]

    @Test(arguments: texts)
    func linesAreThoseOfPango(_ text: String) {
        let styles = [
            TextStyle(.serif, size: 13), TextStyle(.serif, size: 14, bold: true), TextStyle(.serif, size: 11.5, italic: true),
            TextStyle(.sans, size: 8.5, rise: 2),
        ]
        for style in styles {
            // Two parts are always set by Pango.
            let whole = [StyledText(text, style), StyledText("", style)]
            for width in stride(from: 30.0, through: 480, by: 22.5) {
                for alignment in [TextAlignment.left, .centre, .right, .justified] {
                    for indent in [0, 28.35, -12] {
                        let lines = typesetter.lines(
                            of: [StyledText(text, style)], width: width, alignment: alignment, firstLineIndent: indent)
                        let expected = typesetter.lines(of: whole, width: width, alignment: alignment, firstLineIndent: indent)
                        // What fits is placed to a part of a unit of Pango's.
                        if lines.count > 1 { #expect(lines == expected, "\(style) \(width) \(alignment) \(indent)") }
                    }
                }
            }
        }
    }
}
