internal import Commune
internal import Diagnostics

/// A village column of which only the first row of each village is filled, as a sheet with merged cells leaves it
/// (Domain.md, "Surveys").
///
/// Rows below belong to the village above them only where nothing speaks against it; else they stay unknown, and it is told why.
struct MergedVillages {
    /// A row that names its village: the rows below it are its own up to the next one.
    private struct Run {
        let line: Int
        let place: Place
    }

    private var runs: [Run] = []
    private var named: Set<Place> = []
    /// Lines of the rows without a village, in their order.
    private var blanks: [Int] = []
    /// Some village stands in two rows: then the sheet names it in each, and a blank is one that nobody filled in.
    private var isRepeated = false
    /// An address, a title or a row above others names another village.
    private var isContradicted = false

    /// The place of the row above, for one that says "như trên".
    var placeAbove: Place? { blanks.isEmpty || (blanks.last ?? 0) < (runs.last?.line ?? 0) ? runs.last?.place : nil }

    mutating func note(named place: Place, line: Int) {
        if !isRepeated, case .village = place, !named.insert(place).inserted { isRepeated = true }
        runs.append(Run(line: line, place: place))
    }

    mutating func noteBlank(line: Int) { blanks.append(line) }

    /// A row without a village whose address names one.
    mutating func note(fromAddress place: Place) {
        if case .village = place, place != runs.last?.place { isContradicted = true }
    }

    mutating func contradict() { isContradicted = true }

    /// Rows below villages at least as many as these, each named once, the first row filled.
    private var isCertain: Bool {
        guard let first = runs.first, let blank = blanks.first else { return false }
        return !isRepeated && !isContradicted && first.line < blank && blanks.count >= max(2, runs.count)
    }

    /// Blank rows are many enough that nobody forgot them one by one.
    private var isLikely: Bool { !runs.isEmpty && blanks.count > 1 && blanks.count >= (isRepeated ? runs.count : runs.count / 3) }

    /// Places for the lines of blank rows; none where it is not certain.
    func places() -> [Int: Place] {
        guard isCertain else { return [:] }
        var places: [Int: Place] = [:]
        var next = 0
        for line in blanks {
            while next < runs.count, runs[next].line < line { next += 1 }
            places[line] = runs[next - 1].place
        }
        return places
    }

    /// - Returns: whether something was told of the blank rows.
    func report(path: String, column: Int?, _ diagnostics: inout DiagnosticCollector) -> Bool {
        guard isLikely, let first = blanks.first else { return false }
        let location = SourceLocation(file: path, line: first, column: column)
        let message: Message = isCertain ? .surveyVillageMerged(count: blanks.count) : .surveyVillageMergedUnclear(count: blanks.count)
        diagnostics.record(message, at: location)
        return true
    }
}
