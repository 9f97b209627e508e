internal import Graphics
internal import Language

/// What every part of a layout needs: where it may write, how, and who measures.
struct ChartSetting {
    let width: Double
    let style: ChartStyle
    let typesetter: any TextTypesetting
    let language: Language
    /// How far the marks have moved together because the page is tight, from 0 to 1.
    var tightness = 0.0

    /// Share of their room that marks keep where that is as tight as it may be.
    static let tightest = 0.85
}
