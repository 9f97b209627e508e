import Charts
import Graphics
import Testing

@Suite("Charts as drawings")
struct ChartLayoutTests {
    static let widths = [467.7, 255.0]
    static let styles: [ChartStyle] = [.complete, .screen]

    static let cases: [(name: String, chart: Chart, width: Double, style: ChartStyle)] = SampleCharts.all.flatMap { sample in
        widths.flatMap { width in styles.map { (sample.name, sample.chart, width, $0) } }
    }

    @Test("No two texts touch and none is cut", arguments: cases)
    func textsStandApart(name: String, chart: Chart, width: Double, style: ChartStyle) {
        let scene = ChartLayout(width: width, style: style, typesetter: FixedWidthTypesetter()).scene(chart)
        let texts = SceneTexts(scene)
        #expect(texts.cut.isEmpty, "\(name), \(width)")
        #expect(texts.touching.isEmpty, "\(name), \(width)")
        #expect(texts.smallest >= 8)
    }
}
