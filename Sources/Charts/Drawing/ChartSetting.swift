internal import Graphics
internal import Language

/// What every part of a layout needs: where it may write, how, and who measures.
struct ChartSetting {
    let width: Double
    let style: ChartStyle
    let typesetter: any TextTypesetting
    let language: Language
}
