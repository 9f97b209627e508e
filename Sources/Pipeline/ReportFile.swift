internal import Commune
internal import HTMLRenderer

/// The files of a report; the raw value is the name.
package enum ReportFile: String, Sendable, CaseIterable {
    case print = "bao-cao.pdf"
    case page = "bao-cao.html"
    case data = "bao-cao.json"
    case villages = "so-lieu-thon.csv"
    /// Only where it is asked for.
    case card = "the.png"

    /// What every run makes.
    package static let always: [ReportFile] = [.print, .page, .data, .villages]
}

extension PageFiles {
    /// What stands beside the page.
    init(hasCard: Bool, at address: PublishedAddress?) {
        self.init(
            print: ReportFile.print.rawValue, villages: ReportFile.villages.rawValue, data: ReportFile.data.rawValue,
            card: hasCard ? ReportFile.card.rawValue : nil, folder: address?.folder)
    }
}
