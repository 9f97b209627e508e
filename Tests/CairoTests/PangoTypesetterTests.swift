import Cairo
import Graphics
import Testing

struct PangoTypesetterTests {
    let typesetter: PangoTypesetter
    let body = TextStyle(.serif, size: 14)
    let paragraph =
        "Thực hiện Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ, trong 7 tháng đầu năm 2024 toàn xã có 1.234 hồ sơ được tiếp nhận, đạt 80,1% kế hoạch; khoảng trên 60% người dân từ 15 tuổi thanh toán tiền điện trực tuyến."

    init() throws {
        typesetter = try PangoTypesetter()
    }

    @Test func aSerifAndASansAreInstalled() {
        #expect(typesetter.installedFont(for: .serif)?.wanted == "Times New Roman")
        #expect(typesetter.installedFont(for: .sans)?.wanted == "Liberation Sans")
        for family in TypeFamily.allCases { #expect(typesetter.installedFont(for: family)?.hasWantedMetrics == true) }
    }

    @Test func widthsAreUnhinted() {
        // Times and its metric equals: 0.5 em a digit, at every size.
        for size in [8.0, 8.5, 9.3, 11, 14] {
            let extent = typesetter.measure("0123456789", TextStyle(.serif, size: size))
            #expect(abs(extent.width - 5 * size) < 0.02, "size \(size)")
        }
    }

    @Test func measureIsLinearInSize() {
        let small = typesetter.measure(paragraph, TextStyle(.serif, size: 7)).width
        let large = typesetter.measure(paragraph, TextStyle(.serif, size: 14)).width
        #expect(abs(large - 2 * small) < 0.2)
    }

    @Test func linesJoinToTheSource() {
        let lines = typesetter.lines(of: [StyledText(paragraph, body)], width: 200, alignment: .justified, firstLineIndent: 36)
        #expect(lines.count > 5)
        #expect(lines.flatMap(\.runs).map(\.text).joined() == paragraph)
    }

    @Test func justifiedLinesFillTheWidthButTheLast() throws {
        let lines = typesetter.lines(of: [StyledText(paragraph, body)], width: 300, alignment: .justified, firstLineIndent: 36)
        for (index, line) in lines.dropLast().enumerated() {
            let last = try #require(line.runs.last)
            #expect(abs(last.origin.x + last.width - 300) < 0.1, "line \(index)")
        }
        #expect(lines[0].runs[0].origin.x == 36)
        #expect(lines[1].runs[0].origin.x == 0)
        #expect(try #require(lines.last).extent.width < 299)
    }

    @Test func nonBreakingSpacesHoldTogetherAndComeOutAsSpaces() {
        let text = StyledText("tại Thôn\u{A0}1 của xã", body)
        let width = typesetter.measure("tại Thôn ", body).width + 1
        let lines = typesetter.lines(of: [text], width: width, alignment: .left, firstLineIndent: 0)
        #expect(lines.map { $0.runs.map(\.text).joined() } == ["tại ", "Thôn 1 ", "của xã"])
    }

    @Test(arguments: [TextAlignment.left, .centre, .right])
    func alignmentIsInThePositions(_ alignment: TextAlignment) throws {
        let text = StyledText("BÁO CÁO", body)
        let width = typesetter.measure(text.text, body).width
        // Twice: the second time comes from the cache of single lines.
        for _ in 1...2 {
            let line = try #require(
                typesetter.lines(of: [text], width: 300, alignment: alignment, firstLineIndent: 0).first)
            let expected = [TextAlignment.left: 0, .centre: (300 - width) / 2, .right: 300 - width][alignment, default: -1]
            #expect(abs(line.runs[0].origin.x - expected) < 0.01)
        }
    }

    @Test func stylesSplitRunsAndAdvanceTogether() {
        var bold = body
        bold.bold = true
        var red = body
        red.colour = Colour(hex: 0xFF0000)
        let parts = [StyledText("đạt ", body), StyledText("80,1%", bold), StyledText(" mục ", body), StyledText("tiêu", red)]
        let line = typesetter.lines(of: parts, width: 400, alignment: .left, firstLineIndent: 0)[0]
        for (index, part) in parts.enumerated() {
            let runs = line.runs.filter { $0.part == index }
            #expect(runs.map(\.text).joined() == part.text)
            #expect(runs.allSatisfy { $0.style == part.style })
        }
        for (run, next) in zip(line.runs, line.runs.dropFirst()) {
            #expect(abs(run.origin.x + run.width - next.origin.x) < 0.01)
        }
    }

    @Test func aWordThatNoLineHoldsLosesAndGainsNothing() {
        let word = "danh-sach-ho-so-mot-cua-xaNgocPhungHuyenThuongXuan"
        let lines = typesetter.lines(of: [StyledText(word, body)], width: 60, alignment: .left, firstLineIndent: 0)
        #expect(lines.count > 3)
        #expect(lines.flatMap(\.runs).map(\.text).joined() == word)
    }

    @Test func lettersAreNotSpreadWhereALineHasNoSpace() throws {
        let text = [StyledText("Xem https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html trước khi nộp", body)]
        let lines = typesetter.lines(of: text, width: 230, alignment: .justified, firstLineIndent: 0)
        let address = try #require(lines.dropLast().first { line in !line.runs.contains { $0.text.dropLast().contains(" ") } })
        let word = try #require(address.runs.first)
        #expect(address.runs.count == 1)
        #expect(abs(word.width - typesetter.measure(word.text, body).width) < 0.01)
        #expect(lines.flatMap(\.runs).map(\.text).joined() == text[0].text)
    }

    /// A name may say that it runs from right to left, or hold such letters: its text stays in its order, its glyphs stay on the line.
    @Test(arguments: ["\u{202E}Bái Sim 12\u{202C} xã", "\u{202E}Bái", "xã \u{202E}ngọc\u{202C} \u{202E}phụng\u{202C} 5", "\u{200F}7 thôn"])
    func textThatRunsBackwardIsKept(_ text: String) throws {
        let line = try #require(
            typesetter.lines(of: [StyledText(text, body)], width: 500, alignment: .left, firstLineIndent: 0).first)
        let shown = String(text.unicodeScalars.filter { $0.properties.generalCategory != .format })
        #expect(line.runs.map(\.text).joined() == shown)
        let glyphs = line.runs.flatMap { run in
            run.glyphs.map { glyphs in glyphs.glyphs.map { run.origin.x + $0.x * glyphs.scale } } ?? []
        }
        #expect(glyphs.count >= shown.count)
        #expect(glyphs.allSatisfy { (-0.01...line.extent.width + 0.01).contains($0) })
        #expect(Set(glyphs.map { ($0 * 1000).rounded() }).count == glyphs.count, "no two at one place")
    }

    @Test func aGlyphThatNoFontHasIsReportedOnce() {
        _ = typesetter.measure("Thôn \u{E123} và \u{E123}", body)
        #expect(typesetter.missingGlyphs.map(\.character) == ["\u{E123}"])
        #expect(typesetter.missingGlyphs.map(\.text) == ["Thôn \u{E123} và \u{E123}"])
    }

    @Test func aGlyphIsReportedWithTheTextThatTheWordStandsIn() {
        for text in ["\u{E123}", "Thôn \u{E123}", "\u{E123}", "Xã \u{E123} khác"] { _ = typesetter.measure(text, body) }
        #expect(typesetter.missingGlyphs.map(\.text) == ["Thôn \u{E123}"])
    }

    @Test func vietnameseNeedsNoOtherFont() {
        let letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
        for family in TypeFamily.allCases {
            let text = StyledText(letters + letters.uppercased() + "●○…“”–−≥", TextStyle(family, size: 10))
            let lines = typesetter.lines(of: [text], width: 2000, alignment: .left, firstLineIndent: 0)
            #expect(lines.map(\.runs.count) == [1])
        }
        #expect(typesetter.missingGlyphs.isEmpty)
    }
}
