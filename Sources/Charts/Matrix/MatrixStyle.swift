internal import Graphics

/// Sizes in a matrix, points: those of many rows are the smallest that a copier keeps.
struct MatrixStyle {
    /// Of names and values.
    let text: TextStyle
    /// Height of a row with a name of one line.
    let pitch: Double
    /// How much lower a row is where the matrix is as tight as it may be.
    let shrinkage: Double
    /// Height of a bar that stands in it.
    let bar: Double
    /// So many rows stand between two hairlines.
    static let rowsOfGroup = 5

    /// Height that few rows fill.
    private static let wantedHeight = 130.0
    /// With more rows than this the type is as small as it may be.
    private static let manyRows = 40

    init(rows: Int, _ setting: ChartSetting) {
        let style = setting.style
        let isDense = rows > Self.manyRows
        text = TextStyle(.sans, size: isDense ? style.small.size : style.label.size)
        let line = text.size * style.leading
        let natural = isDense ? line * 1.01 : min(max(Self.wantedHeight / Double(max(rows, 1)), line * 1.08), line * 1.7)
        shrinkage = natural - max(natural * ChartSetting.tightest, min(line * 1.08, natural))
        pitch = natural - setting.tightness * shrinkage
        bar = min(pitch * 0.5, 8)
    }

    /// A value that is short of its target.
    static let short = Fill.solid(Palette.look(0).base)
    static let met = Fill.solid(.white)
    static let open = Fill.solid(Palette.muted)
    static let outline = Stroke(colour: .grey(0.2), width: 1)
    static let tick = Stroke(width: 1.3)
    /// White beside a target, which parts it from a dark bar that ends there.
    static let casing = Stroke(colour: .white, width: 2.9)
    static let interval = Stroke(width: 0.75)
    /// Between a bar and the line of its interval, and from there to what follows.
    static let intervalGap = 1.5
    /// Of a bar, however small its value.
    static let shortestBar = 10.0
}
