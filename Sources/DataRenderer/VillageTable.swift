package import Aggregation
internal import Catalogue
internal import Commune
internal import JSON
internal import Language

/// so-lieu-thon.csv: every figure by village, one figure a row. RFC 4180 with a byte order mark, so that Excel sees UTF-8.
///
/// Numbers have a decimal point and no thousands separator; a rate stands in percent. "*" is hidden, "…" is no data; a fact that is
/// no number stands there in its words.
package struct VillageTable: Sendable {
    package init() {}

    private static let header = [
        "Xã", "Thôn", "Từ ngày", "Đến ngày", "Mã chỉ tiêu", "Chỉ tiêu", "Giá trị", "Đơn vị", "Tử số", "Mẫu số", "Không trả lời",
        "Cận dưới 95%",
        "Cận trên 95%", "Mục tiêu",
    ]

    private static let noData = FigureValue.missing.text
    private static let hidden = FigureValue.hidden.text

    /// Numerator to target, of a figure that is no indicator.
    private static let blanks = 6

    /// The counts of a row of dossiers: those that are counted, and sums that may be known where their parts are hidden.
    private static let counted = columns { $0.isCounted }
    private static let sums = columns { !$0.isCounted }

    private static func columns(_ isWanted: (DossierCount) -> Bool) -> [(count: DossierCount, id: String)] {
        DossierCount.all.filter(isWanted).map { ($0, "dossiers.\($0.dataName)") }
    }

    /// The whole file, UTF-8: villages in the order of the list, the whole commune last.
    package func csv(_ summary: CommuneSummary) -> [UInt8] {
        var rows = SpreadsheetRows()
        rows.add(Self.header)
        let place = { (name: String) in
            [summary.commune.name, name, summary.period.first.iso, summary.period.last.iso]
        }
        for id in summary.gazetteer.ids {
            rows.beginRows(with: place(summary.gazetteer.label(of: id)))
            add(summary.gazetteer[id], to: &rows)
            addSurvey(summary, of: id, to: &rows)
            for row in summary.dossiers?.rows ?? [] where row.subject == .village(id) { add(row, to: &rows) }
            addIndicators(summary, of: id, to: &rows)
        }
        for row in summary.dossiers?.rows ?? [] {
            let name: String? =
                switch row.subject {
                case .village: nil
                case .unknown: "Không xác định thôn"
                case .outside: "Ngoài địa bàn"
                case .total: "Toàn xã"
                }
            guard let name else { continue }
            rows.beginRows(with: place(name))
            add(row, to: &rows)
        }
        rows.beginRows(with: place("Toàn xã"))
        addIndicators(summary, of: nil, to: &rows)
        return rows.bytes
    }

    private func add(_ village: Village, to rows: inout SpreadsheetRows) {
        for (id, name, value, unit) in [
            ("population.households", "Số hộ", village.households, "hộ"), ("population.people", "Nhân khẩu", village.population, "người"),
            ("population.from15", "Người từ 15 tuổi", village.from15, "người"),
            ("population.from18", "Người từ 18 tuổi", village.from18, "người"),
        ] {
            addFigure(id, name, value.map { .known($0) } ?? .noData, unit, to: &rows)
        }
    }

    private func addSurvey(_ summary: CommuneSummary, of id: VillageID, to rows: inout SpreadsheetRows) {
        guard let survey = summary.survey, let row = survey.villages.first(where: { $0.village == id }) else { return }
        addFigure("survey.people", "Người được khảo sát", row.people, "người", to: &rows)
        addFigure("survey.eligible", "Người được khảo sát từ \(survey.paymentAge) tuổi", row.eligible, "người", to: &rows)
        addFigure("survey.adults", "Người được khảo sát từ \(survey.adultAge) tuổi", row.adults, "người", to: &rows)
    }

    private func add(_ row: DossierFigures.PlaceRow, to rows: inout SpreadsheetRows) {
        for (count, id) in Self.counted { addFigure(id, count.dataTitle, row.counts[count], "hồ sơ", to: &rows) }
        addFigure("dossiers.inconsistent", "Không đưa vào đã, đang giải quyết", row.inconsistent, "hồ sơ", to: &rows)
        // A sum where its parts are hidden and it is not.
        for (sum, id) in Self.sums {
            if let value = row.counts.knownSum(sum) { addFigure(id, sum.dataTitle, value, "hồ sơ", to: &rows) }
        }
    }

    private func addIndicators(_ summary: CommuneSummary, of village: VillageID?, to rows: inout SpreadsheetRows) {
        for place in summary.indicators.indices where summary.indicators[place].village == village {
            add(summary.indicators[place], summary, to: &rows)
        }
    }

    private func add(_ indicator: Indicator, _ summary: CommuneSummary, to rows: inout SpreadsheetRows) {
        let scale = indicator.isRate ? 100.0 : 1
        let blank = indicator.state == .hidden || indicator.hidesParts ? Self.hidden : ""
        rows.begin()
        rows.add(indicator.id.text)
        rows.add(summary.name(of: indicator.id) ?? "")
        switch indicator.state {
        case .hidden: rows.add(Self.hidden)
        case .text(let text): rows.add(text)
        case .known, .noData: rows.add(indicator.value.map { $0 * scale }, or: Self.noData)
        }
        rows.add(indicator.unit)
        rows.add(indicator.numerator, or: blank)
        rows.add(indicator.denominator, or: blank)
        rows.add(indicator.missing, or: blank)
        rows.add(indicator.low.map { $0 * scale }, or: blank)
        rows.add(indicator.high.map { $0 * scale }, or: blank)
        rows.add(indicator.target.map { $0 * scale }, or: "")
        rows.end()
    }

    private func addFigure(_ id: String, _ name: String, _ value: Count, _ unit: String, to rows: inout SpreadsheetRows) {
        rows.begin()
        rows.add(id)
        rows.add(name)
        switch value {
        case .known(let number): rows.add(number, or: Self.noData)
        case .hidden: rows.add(Self.hidden)
        case .noData: rows.add(Self.noData)
        }
        rows.add(unit)
        rows.addBlanks(Self.blanks)
        rows.end()
    }
}
