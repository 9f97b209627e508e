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

    /// The whole file as text: villages in the order of the list, the whole commune last.
    package func csv(_ summary: CommuneSummary) -> String {
        var rows = [Self.header]
        let lead = { (place: String) in
            [summary.commune.name, place, summary.period.first.iso, summary.period.last.iso]
        }
        for id in summary.gazetteer.ids {
            let place = lead(summary.gazetteer.label(of: id))
            rows += population(summary.gazetteer[id]).map { place + $0 }
            rows += survey(summary, of: id).map { place + $0 }
            for row in summary.dossiers?.rows ?? [] where row.subject == .village(id) { rows += dossiers(row).map { place + $0 } }
            rows += summary.indicators.filter { $0.village == id }.map { place + indicator($0, summary) }
        }
        for row in summary.dossiers?.rows ?? [] {
            let name: String? =
                switch row.subject {
                case .village: nil
                case .unknown: "Không xác định thôn"
                case .outside: "Ngoài địa bàn"
                case .total: "Toàn xã"
                }
            if let name { rows += dossiers(row).map { lead(name) + $0 } }
        }
        rows += summary.indicators.filter { $0.village == nil }.map { lead("Toàn xã") + indicator($0, summary) }
        return Self.text(rows)
    }

    private static func text(_ rows: [[String]]) -> String {
        var bytes = Array("\u{FEFF}".utf8)
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column > 0 { bytes.append(UInt8(ascii: ",")) }
                SpreadsheetCell.append(cell, to: &bytes)
            }
            bytes += "\r\n".utf8
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func population(_ village: Village) -> [[String]] {
        [
            ("population.households", "Số hộ", village.households, "hộ"), ("population.people", "Nhân khẩu", village.population, "người"),
            ("population.from15", "Người từ 15 tuổi", village.from15, "người"),
            ("population.from18", "Người từ 18 tuổi", village.from18, "người"),
        ].map { id, name, value, unit in figure(id, name, value.map { String($0) } ?? Self.noData, unit) }
    }

    private func survey(_ summary: CommuneSummary, of id: VillageID) -> [[String]] {
        guard let survey = summary.survey, let row = survey.villages.first(where: { $0.village == id }) else { return [] }
        return [
            figure("survey.people", "Người được khảo sát", count(row.people), "người"),
            figure("survey.eligible", "Người được khảo sát từ \(survey.paymentAge) tuổi", count(row.eligible), "người"),
            figure("survey.adults", "Người được khảo sát từ \(survey.adultAge) tuổi", count(row.adults), "người"),
        ]
    }

    private func dossiers(_ row: DossierFigures.PlaceRow) -> [[String]] {
        let counted = DossierCount.all.filter(\.isCounted).map { ($0, row.counts[$0]) }
        // A sum where its parts are hidden and it is not.
        let sums = DossierCount.all.compactMap { sum in row.counts.knownSum(sum).map { (sum, $0) } }
        func figure(_ count: DossierCount, _ value: Count) -> [String] {
            self.figure("dossiers.\(count.dataName)", count.dataTitle, self.count(value), "hồ sơ")
        }
        return counted.map(figure)
            + [self.figure("dossiers.inconsistent", "Không đưa vào đã, đang giải quyết", count(row.inconsistent), "hồ sơ")]
            + sums.map(figure)
    }

    private func indicator(_ indicator: Indicator, _ summary: CommuneSummary) -> [String] {
        let name = summary.name(of: indicator.id) ?? ""
        let scale = indicator.isRate ? 100.0 : 1
        let blank = indicator.state == .hidden || indicator.hidesParts ? Self.hidden : ""
        func number(_ value: Double?, scaled: Bool) -> String {
            value.map { JSONValue.number(scaled ? $0 * scale : $0) } ?? blank
        }
        let value =
            switch indicator.state {
            case .hidden: Self.hidden
            case .text(let text): text
            case .known, .noData: indicator.value.map { JSONValue.number($0 * scale) } ?? Self.noData
            }
        return [
            indicator.id.text, name, value, indicator.unit, number(indicator.numerator, scaled: false),
            number(indicator.denominator, scaled: false), indicator.missing.map { String($0) } ?? blank,
            number(indicator.low, scaled: true), number(indicator.high, scaled: true),
            indicator.target.map { JSONValue.number($0 * scale) } ?? "",
        ]
    }

    private func figure(_ id: String, _ name: String, _ value: String, _ unit: String) -> [String] {
        [id, name, value, unit, "", "", "", "", "", ""]
    }

    private func count(_ count: Count) -> String {
        switch count {
        case .known(let value): String(value)
        case .hidden: Self.hidden
        case .noData: Self.noData
        }
    }
}
