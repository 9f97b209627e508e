import Charts
import Graphics
import SceneTesting
import Testing

/// One chart at one size, named by both in the log.
struct Trial: CustomTestStringConvertible {
    let sample: SampleCharts.Sample
    let width: Double
    let style: ChartStyle

    var testDescription: String { "\(sample.name), \(Int(width)) pt" }
    var scene: Scene { ChartLayout(width: width, style: style, typesetter: FixedWidthTypesetter()).scene(sample.chart) }
}

@Suite("Charts as drawings")
struct ChartLayoutTests {
    static let trials = SampleCharts.all.flatMap { sample in
        [467.7, 255].flatMap { width in
            [ChartStyle.complete, .screen].map { Trial(sample: sample, width: width, style: $0) }
        }
    }

    @Test("No two texts touch, none is cut, none is too small", arguments: trials)
    func textsStandApart(_ trial: Trial) {
        let texts = SceneTexts(trial.scene)
        #expect(texts.cut == [])
        #expect(texts.touching == [])
        #expect(texts.smallest >= 8)
    }
}
