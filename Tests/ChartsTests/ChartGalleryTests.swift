import Charts
import Foundation
import GoldenFiles
import Graphics
import SVG
import SceneTesting
import Testing

/// What charts look like, as text that people can compare: `BAOCAO_RECORD=1 swift test --filter ChartsTests` writes it anew.
@Suite("Gallery of charts")
struct ChartGalleryTests {
    static let names = [
        "by village", "against targets", "outcomes", "channels", "monthly bars", "monthly lines", "monthly rate", "sixty villages",
        "longest names", "signs", "signs stacked", "equal rules", "one category, line", "no categories", "dot, usual", "dot, hidden",
        "range, below zero", "bullet, missing", "share, thousandth", "area, usual", "multiples, hidden", "bar, below zero",
    ]

    @Test(arguments: names)
    func chartIsDrawnAsItWas(_ name: String) throws {
        let sample = try #require(SampleCharts.all.first { $0.name == name })
        let layout = ChartLayout(width: 467.7, style: .print, typesetter: FixedWidthTypesetter())
        let drawing = layout.drawing(sample.chart)
        // As a page of this height would divide it.
        let part = drawing.rows.indices.first { drawing.rows[...$0].reduce(drawing.furniture, +) > 700 }
        let ranges = part.map { [0..<$0, $0..<drawing.rows.count] } ?? [drawing.rows.indices]
        let pages = ranges.map { SceneDump.text(of: drawing.scene($0)) }
        let golden = GoldenFile("\(name.replacing(" ", with: "-").replacing(",", with: "")).txt")
        try golden.check(pages.joined(separator: "\n"))
    }

    /// All of them for the eye: `.build/bieu-do.html`, as they are printed and as the page has them.
    @Test func pageOfAllIsWritten() throws {
        var paint = PlainPaint()
        var markup =
            "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>Biểu đồ</title><body style=\"font-family:sans-serif\">"
        for (index, sample) in SampleCharts.all.enumerated() {
            markup += "<h2>\(sample.name)</h2><div style=\"display:flex;gap:24px;align-items:start\">"
            for (style, width) in [(ChartStyle.print, 467.7), (.screen, 290)] {
                let scene = ChartLayout(width: width, style: style, typesetter: FixedWidthTypesetter()).scene(sample.chart)
                let drawing = SVGDrawing.markup(of: scene, identifier: "c\(index)-\(Int(width))", paint: &paint)
                markup += "<div style=\"width:\(Int(width * 1.3))px\">\(drawing)</div>"
            }
            markup += "</div>"
        }
        let build = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build").standardizedFileURL
        try Data(markup.utf8).write(to: build.appending(path: "bieu-do.html"))
        #expect(markup.components(separatedBy: "<svg").count == 2 * SampleCharts.all.count + 1)
    }
}

/// Colours as they are.
private struct PlainPaint: SVGPaint {
    func value(_ colour: Colour) -> String { "#" + colour.hexDigits }
}

@Suite("Charts over several drawings")
struct ChartPartsTests {
    private let layout = ChartLayout(width: 467.7, style: .complete, typesetter: FixedWidthTypesetter())

    @Test(
        "Sixty villages, some rows at a time: each drawing has its rows' values and no more height than they and the furniture",
        arguments: [[0..<60], [0..<4, 4..<60], [0..<20, 20..<40, 40..<60]])
    func sixtyVillages(ranges: [Range<Int>]) {
        let drawing = layout.drawing(SampleCharts.sixtyVillages())
        #expect(drawing.rows.count == 60)
        for rows in ranges {
            let scene = drawing.scene(rows)
            #expect(scene.size.height <= drawing.rows[rows].reduce(drawing.furniture, +) + 0.01)
            // Every bar has its value behind it; rules and axis have none of one decimal.
            #expect(SceneTexts(scene).boxes.count { $0.text.wholeMatch(of: /[0-9,]+%/) != nil } == rows.count)
        }
    }

    @Test("Only the drawings after the first say that they go on")
    func continuation() {
        let drawing = layout.drawing(SampleCharts.sixtyVillages())
        for rows in [0..<60, 0..<20, 20..<40, 40..<60] {
            let goesOn = SceneTexts(drawing.scene(rows)).boxes.contains { $0.text.contains("(tiếp theo)") }
            #expect(goesOn == (rows.lowerBound > 0))
        }
    }

    @Test("Standing bars are one row")
    func standing() throws {
        let sample = try #require(SampleCharts.all.first { $0.name == "monthly bars" })
        #expect(layout.drawing(sample.chart).rows.count == 1)
    }
}

@Suite("Tight charts")
struct TightChartTests {
    private static let diagrams: [(name: String, diagram: Diagram)] =
        SampleCharts.all.map { ($0.name, .chart($0.chart)) } + SampleMatrices.names.map { ($0, .matrix(SampleMatrices.matrix($0))) }

    @Test("A tight chart is as much lower as it says, and no text leaves it", arguments: [0.5, 1])
    func texts(tightness: Double) {
        let layout = ChartLayout(width: 467.7, style: .print, typesetter: FixedWidthTypesetter())
        var shrinkages: [Double] = []
        for (name, diagram) in Self.diagrams {
            let (natural, tight) = (layout.drawing(diagram), layout.drawing(diagram, tightness: tightness).whole)
            let (before, after) = (SceneTexts(natural.whole), SceneTexts(tight))
            #expect(tight.size.height <= natural.whole.size.height - tightness * natural.shrinkage + 0.01, "\(name)")
            #expect(after.cut.count <= before.cut.count && after.touching.count <= before.touching.count, "\(name)")
            #expect(Set(after.boxes.map(\.text)) == Set(before.boxes.map(\.text)), "\(name)")
            shrinkages.append(natural.shrinkage / natural.whole.size.height)
        }
        #expect(shrinkages.allSatisfy { 0..<0.15 ~= $0 })
        #expect(shrinkages.count { $0 > 0.05 } > shrinkages.count / 3)
    }
}

@Suite("The palette")
struct PaletteTests {
    /// CIE 1976 L* of a grey or colour (sRGB, D65).
    private func lightness(_ colour: Colour) -> Double {
        func linear(_ component: Double) -> Double {
            component <= 0.04045 ? component / 12.92 : pow((component + 0.055) / 1.055, 2.4)
        }
        let luminance = 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
        return luminance > 0.008856 ? 116 * cbrt(luminance) - 16 : 903.3 * luminance
    }

    @Test("Any two areas differ by 15 L* and more, so that a copier keeps them apart")
    func steps() {
        let levels = Palette.looks.map { lightness($0.base) }.sorted()
        for (darker, lighter) in zip(levels, levels.dropFirst()) { #expect(lighter - darker >= 14.5) }
    }

    @Test("A greyed area is as light as the coloured one", arguments: Palette.looks.indices)
    func greys(index: Int) {
        #expect(abs(lightness(Palette.looks[index].base) - lightness(Palette.looks[index].grey)) < 1)
    }
}
