import Charts
import Foundation
import GoldenFiles
import Graphics
import SceneTesting
import Testing

/// What charts look like, as text that people can compare: `BAOCAO_RECORD=1 swift test --filter ChartsTests` writes it anew.
@Suite("Gallery of charts")
struct ChartGalleryTests {
    static let names = [
        "by village", "against targets", "outcomes", "channels", "monthly bars", "monthly lines", "monthly rate", "sixty villages",
        "longest names", "signs", "signs stacked", "equal rules", "one category, line", "no categories",
    ]

    @Test(arguments: names)
    func chartIsDrawnAsItWas(_ name: String) throws {
        let sample = try #require(SampleCharts.all.first { $0.name == name })
        let layout = ChartLayout(width: 467.7, style: .print, typesetter: FixedWidthTypesetter())
        let pages = layout.scenes(sample.chart, maximumHeight: 700).map(SceneDump.text)
        let golden = GoldenFile("\(name.replacing(" ", with: "-").replacing(",", with: "")).txt")
        try golden.check(pages.joined(separator: "\n"))
    }
}

@Suite("Charts over several drawings")
struct ChartPartsTests {
    private let layout = ChartLayout(width: 467.7, style: .complete, typesetter: FixedWidthTypesetter())

    @Test("Sixty villages fill drawings of even height, each within its room", arguments: [300.0, 450, 700])
    func sixtyVillages(room: Double) {
        let scenes = layout.scenes(SampleCharts.sixtyVillages(), maximumHeight: room)
        #expect(scenes.count > 1)
        #expect(scenes.allSatisfy { $0.size.height <= room })
        // Every bar has its value behind it; rules and axis have none of one decimal.
        let counts = scenes.map { scene in SceneTexts(scene).boxes.count { $0.text.wholeMatch(of: /[0-9,]+%/) != nil } }
        #expect(counts.reduce(0, +) == 60)
        #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 2)
    }

    @Test("Only the drawings after the first say that they go on")
    func continuation() {
        let titles = layout.scenes(SampleCharts.sixtyVillages(), maximumHeight: 450).map { scene in
            SceneTexts(scene).boxes.contains { $0.text.contains("(tiếp theo)") }
        }
        #expect(titles.first == false)
        #expect(titles.dropFirst().allSatisfy { $0 })
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
