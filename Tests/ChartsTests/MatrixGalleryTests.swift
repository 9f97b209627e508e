import Charts
import Foundation
import GoldenFiles
import Graphics
import Language
import SceneTesting
import Testing

/// Matrices of every size and of hard data.
enum SampleMatrices {
    static let names = [
        "one village", "seven villages", "forty-six villages", "sixty villages", "all met", "all missing", "hidden", "longest names",
        "one indicator", "eight indicators",
    ]

    static let indicators = [
        "Có tài khoản", "Thanh toán không tiền mặt", "VNeID mức 2", "DVC trực tuyến", "Kỹ năng số", "Đúng hạn", "Nộp trực tuyến",
        "Hộ có cáp quang",
    ]

    static func matrix(_ name: String) -> Matrix {
        switch name {
        case "one village": matrix(1)
        case "seven villages": matrix(7)
        case "forty-six villages": matrix(46)
        case "all met": matrix(7) { _, _, value in Matrix.Cell(points(0.9 + value / 10), .met, target: 0.8) }
        case "all missing": matrix(7) { _, _, _ in Matrix.Cell(.missing) }
        case "hidden":
            matrix(7) { row, column, value in
                (row + column) % 3 == 0 ? Matrix.Cell(.hidden, target: 0.8) : cell(value, isSmall: row == 4)
            }
        case "longest names": matrix(SampleCharts.longNames)
        case "one indicator": matrix(7, columns: 1)
        case "eight indicators": matrix(12, columns: 8)
        default: matrix(60)
        }
    }

    private static func matrix(
        _ count: Int, columns: Int = 5, _ cell: (Int, Int, Double) -> Matrix.Cell = { row, _, value in Self.cell(value, isSmall: row == 3) }
    ) -> Matrix { matrix(SampleCharts.villages(count), columns: columns, cell) }

    private static func matrix(
        _ names: [String], columns: Int = 5,
        _ cell: (Int, Int, Double) -> Matrix.Cell = { row, _, value in Self.cell(value, isSmall: row == 3) }
    ) -> Matrix {
        let indicators = indicators.prefix(columns)
        let values = SampleCharts.numbers((names.count + 1) * columns, seed: 11, upTo: 1)
        let rows = (["Toàn xã"] + names).enumerated().map { row, name in
            let cells = indicators.indices.map { column in
                let value = values[row * columns + column]
                return row % 7 == 2 && column == 2 ? Matrix.Cell(points(value)) : cell(row, column, value)
            }
            let hasData = row % 13 != 12 && cells.contains { !$0.value.isMissing }
            return Matrix.Row(
                name: name, isTotal: row == 0, bases: [hasData ? .known(Double(row * 37 + 4), "\(row * 37 + 4)") : .missing], cells: cells,
                remark: hasData ? "" : "chưa có số liệu")
        }
        return Matrix(
            title: "Hưng Long còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: bốn chỉ tiêu",
            subtitle: "% theo thôn, 7 tháng đầu năm 2024; xếp từ thôn còn nhiều chỉ tiêu chưa đạt nhất",
            source: "Nguồn: khảo sát của các thôn.", corner: "Thôn", bases: ["Số người khảo sát"],
            columns: indicators.enumerated().map { index, name in
                index == 2
                    ? Matrix.Column(name: name)
                    : Matrix.Column(name: name, targetLabel: "mục tiêu 80%", target: .known(0.8, "80%"))
            }, rows: rows,
            key: Matrix.Key(
                short: "chưa đạt mục tiêu", met: "đạt mục tiêu", open: "không có mục tiêu", target: "mục tiêu",
                interval: "khoảng tin cậy 95%", hidden: "không công bố", missing: "chưa có số liệu"))
    }

    private static func cell(_ value: Double, isSmall: Bool) -> Matrix.Cell {
        Matrix.Cell(
            points(value), value < 0.8 ? .short : .met, target: 0.8,
            interval: isSmall ? nil : max(0, value - 0.06)...min(1, value + 0.06), isSmall: isSmall)
    }

    private static func points(_ value: Double) -> FigureValue {
        .known(value, NumberFormatting(.vietnamese).decimal(value * 100, decimals: 1), as: .points)
    }
}

@Suite("Gallery of matrices")
struct MatrixGalleryTests {
    private let layout = ChartLayout(width: 467.7, style: .print, typesetter: FixedWidthTypesetter())

    @Test(arguments: SampleMatrices.names)
    func matrixIsDrawnAsItWas(_ name: String) throws {
        let drawing = layout.drawing(SampleMatrices.matrix(name))
        let part = drawing.rows.indices.first { drawing.rows[...$0].reduce(drawing.furniture, +) > 680 }
        let ranges = part.map { [0..<$0, $0..<drawing.rows.count] } ?? [drawing.rows.indices]
        let golden = GoldenFile("matrix-\(name.replacing(" ", with: "-")).txt")
        try golden.check(ranges.map { SceneDump.text(of: drawing.scene($0)) }.joined(separator: "\n"))
    }

    /// With caption and source it has 680 points of a page.
    @Test("46 villages stand on one page, 60 on two at most", arguments: [("forty-six villages", 1), ("sixty villages", 2)])
    func pages(name: String, pages: Int) {
        let drawing = layout.drawing(SampleMatrices.matrix(name))
        #expect(drawing.whole.size.height <= Double(pages) * 680)
    }

    @Test("No text leaves the drawing, covers another, or is set smaller than 8 points", arguments: SampleMatrices.names)
    func texts(_ name: String) {
        for style in [ChartStyle.print, .screen] {
            let layout = ChartLayout(width: style == .screen ? 440 : 467.7, style: style, typesetter: FixedWidthTypesetter())
            let texts = SceneTexts(layout.drawing(SampleMatrices.matrix(name)).whole)
            #expect(texts.cut.isEmpty)
            // Eight columns are narrower than a word of this typesetter.
            if name != "eight indicators" { #expect(texts.touching.isEmpty) }
            #expect(texts.smallest >= 8)
        }
    }

    @Test("A part of the rows has the head, and no more height than it and the rows")
    func parts() {
        let drawing = layout.drawing(SampleMatrices.matrix("sixty villages"))
        #expect(drawing.rows.count == 61)
        for rows in [0..<30, 30..<61] {
            let scene = drawing.scene(rows)
            #expect(scene.size.height <= drawing.rows[rows].reduce(drawing.furniture, +) + 0.01)
            #expect(SceneTexts(scene).boxes.contains { $0.text.contains("VNeID") })
        }
    }

    @Test("Names and cells side by side have the texts of the whole, each once, and none is cut", arguments: SampleMatrices.names)
    func sides(_ name: String) {
        let matrix = SampleMatrices.matrix(name)
        let layout = ChartLayout(width: 520, style: .screen, typesetter: FixedWidthTypesetter())
        let sides = layout.sides(of: matrix, keyWidth: 290)
        let parts = [sides.key, sides.names, sides.cells].map(SceneTexts.init)
        #expect(parts.allSatisfy { $0.cut.isEmpty })
        let all = SceneTexts(layout.drawing(matrix).whole).boxes.map(\.text)
        #expect(Set(parts[1...].flatMap { $0.boxes.map(\.text) }).isSubset(of: all))
        #expect(parts[1].boxes.count + parts[2].boxes.count <= all.count)
        #expect(matrix.rows.allSatisfy { row in parts[1].boxes.contains { $0.text.prefix(4) == row.name.prefix(4) } })
        #expect(sides.names.size.height == sides.cells.size.height)
        #expect(abs(sides.names.size.width + sides.cells.size.width - 520) < 0.01)
    }

    @Test("Larger type becomes smaller until every bar has room")
    func largeType() {
        let layout = ChartLayout(width: 480, style: .print(scale: 1.5), typesetter: FixedWidthTypesetter())
        let sizes = ["one indicator", "eight indicators"].map { name in
            SceneTexts(layout.drawing(SampleMatrices.matrix(name)).whole).smallest
        }
        #expect(sizes[0] == 9 * 1.5 * 8.5 / 9 && sizes[1] >= 8 && sizes[1] < 10)
    }

    @Test("What is hidden or missing has no bar, and never a nought")
    func hidden() {
        let scene = layout.drawing(SampleMatrices.matrix("hidden")).whole
        let texts = SceneTexts(scene).boxes.map(\.text)
        #expect(texts.contains("*"))
        #expect(!texts.contains("0") && !texts.contains("0,0"))
        let missing = layout.drawing(SampleMatrices.matrix("all missing")).whole
        #expect(SceneTexts(missing).boxes.count { $0.text == "chưa có số liệu" } == 7)
    }
}
