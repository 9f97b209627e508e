/// What a chart block may say of how its chart looks.
struct ChartOptions {
    /// nil: as the figures want it.
    var order: ChartOrder?
    /// So many of the first things are shown; nil: all.
    var top: Int?
    var title: String?
    var showsTarget = true
    /// A fraction for rates, else a number; nil: that of the settings.
    var target: Double?
    var showsAverage = true
    /// Whether a matrix tells how many people and dossiers its values rest on.
    var showsBases = true
}
