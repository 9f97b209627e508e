internal import Catalogue
package import Commune
internal import Diagnostics

/// Rates that sheets of the one-stop system sum up, beside what the lists come to (Domain.md, "Sheets by unit"). They never replace a figure of ours.
package struct StatedRates: Sendable {
    /// A sheet's rate and what was made of it.
    package struct Compared: Sendable, Hashable {
        package var sheet: StatedRate
        /// The report's figure of the commune is the sheet's, for want of a list that has it.
        package var isSource = false
        /// What the lists come to, where they have the column.
        package var counted: Share?
    }

    /// Dossiers that say yes, of those that say anything.
    package struct Share: Sendable, Hashable {
        package var numerator: Int
        package var denominator: Int
    }

    package private(set) var compared: [Compared] = []

    /// What stands for the lists, a rate once.
    var sources: [StatedRate] { compared.filter(\.isSource).map(\.sheet) }

    init(_ sheets: [StatedRate], period: Period, tally: DossierTally?, _ diagnostics: inout DiagnosticCollector) {
        compared = sheets.map { Compared(sheet: $0) }
        for rate in DossierRate.allCases {
            let found = compared.indices.filter { compared[$0].sheet.rate == rate }
            guard !found.isEmpty else { continue }
            let counted = Indicator.share(rate, tally, village: nil, target: nil)
            let ours = counted.numerator.flatMap { yes in counted.denominator.map { Share(numerator: Int(yes), denominator: Int($0)) } }
            var usable: [Int] = []
            for index in found {
                let sheet = compared[index].sheet
                let place = SourceLocation(file: sheet.path)
                if let covers = sheet.covers, covers.first != period.first || covers.last != period.last {
                    diagnostics.record(.statedRatePeriodDiffers(column: Self.column(rate)), at: place)
                    continue
                }
                if sheet.covers == nil { diagnostics.record(.statedPeriodMissing, at: place) }
                usable.append(index)
            }
            if let ours {
                for index in usable { compare(index, ours, &diagnostics) }
            } else {
                use(usable, &diagnostics)
            }
        }
    }

    private mutating func compare(_ index: Int, _ ours: Share, _ diagnostics: inout DiagnosticCollector) {
        let sheet = compared[index].sheet
        compared[index].counted = ours
        guard ours.numerator != sheet.numerator || ours.denominator != sheet.denominator else { return }
        diagnostics.record(
            .statedRateDiffers(
                column: Self.column(sheet.rate), part: sheet.numerator, whole: sheet.denominator, countedPart: ours.numerator,
                countedWhole: ours.denominator), at: SourceLocation(file: sheet.path))
    }

    /// Sheets that say the same are one; of those that do not nobody knows which holds.
    private mutating func use(_ usable: [Int], _ diagnostics: inout DiagnosticCollector) {
        guard let first = usable.first(where: { compared[$0].sheet.denominator > 0 }) else { return }
        let sheet = compared[first].sheet
        let place = SourceLocation(file: sheet.path)
        guard usable.allSatisfy({ compared[$0].sheet.numerator == sheet.numerator && compared[$0].sheet.denominator == sheet.denominator })
        else {
            diagnostics.record(.statedRatesDiffer(column: Self.column(sheet.rate), sheets: usable.count), at: place)
            return
        }
        compared[first].isSource = true
        diagnostics.record(.statedRateIsSource(column: Self.column(sheet.rate), part: sheet.numerator, whole: sheet.denominator), at: place)
    }

    /// The column by which messages name a rate.
    private static func column(_ rate: DossierRate) -> String {
        Column.share(RateCount.shares.first { $0.rate == rate }?.yes[0][0] ?? .received).key
    }
}
