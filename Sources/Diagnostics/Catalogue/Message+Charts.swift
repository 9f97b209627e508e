// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about the body of a block `chart`.
extension ErrorMessage {
    /// A kind of chart cannot show what is asked for.
    package static func chartKindUnfit(kind: String, value: String, need: ChartNeed, fitting: [String], values: [String]) -> ErrorMessage {
        .error("report.chart-kind-unfit", .configuration,
            vi: Phrase("Kiểu biểu đồ “\(kind)” cần \(need); “\(value)” không phải là số liệu như vậy.", hint: "Với “\(value)” dùng được kind: \(fitting). Kiểu “\(kind)” vẽ được: \(values)."),
            en: Phrase("A chart of the kind “\(kind)” needs \(need), which “\(value)” is not.", hint: "For “\(value)” kind can be \(fitting). The kind “\(kind)” shows \(values)."))
    }

    /// What is asked for is not known by what `by` names.
    package static func chartAxisUnfit(axis: String, value: String, fitting: [String]) -> ErrorMessage {
        .error("report.chart-axis-unfit", .configuration,
            vi: Phrase("Số liệu “\(value)” không chia theo “\(axis)” được.", hint: "Bỏ dòng này, hoặc ghi by: \(fitting)."),
            en: Phrase("“\(value)” is not known by “\(axis)”.", hint: "Leave the line out, or write by: \(fitting)."))
    }

    /// As above, where it is known in one way alone.
    package static func chartAxisFixed(axis: String, value: String) -> ErrorMessage {
        .error("report.chart-axis-fixed", .configuration,
            vi: Phrase("Số liệu “\(value)” không chia theo “\(axis)” được.", hint: "Bỏ dòng này."),
            en: Phrase("“\(value)” is not known by “\(axis)”.", hint: "Leave the line out."))
    }

    /// As above, where what `by` names is known of its parts.
    package static func chartAxisOfOthers(axis: String, value: String, others: [String]) -> ErrorMessage {
        .error("report.chart-axis-of-others", .configuration,
            vi: Phrase("Số liệu “\(value)” không chia theo “\(axis)” được.", hint: "Bỏ dòng này, hoặc chọn một chỉ tiêu: value: \(others)."),
            en: Phrase("“\(value)” is not known by “\(axis)”.", hint: "Leave the line out, or choose one indicator: value: \(others)."))
    }

    /// A fact without a rate of each village.
    package static func chartFactNotByVillage(name: String, known: [String]) -> ErrorMessage {
        .error("report.chart-fact-not-by-village", .configuration,
            vi: Phrase("Chỉ tiêu “\(name)” không có tỷ lệ theo thôn.", hint: "Bỏ chỉ tiêu này, hoặc ghi tỷ lệ của từng thôn vào tệp chỉ tiêu. Chỉ tiêu của xã có tỷ lệ theo thôn: \(known)."),
            en: Phrase("The fact “\(name)” has no rate by village.", hint: "Leave it out, or give the rate of each village in the facts file. Facts with rates by village: \(known)."))
    }

    /// A key would have no effect on the chart that the others describe.
    package static func chartKeyUnfit(key: String, value: String, need: ChartNeed) -> ErrorMessage {
        .error("report.chart-key-unfit", .configuration,
            vi: Phrase("Khóa “\(key)” cần \(need); biểu đồ “\(value)” không phải là số liệu như vậy.", hint: "Bỏ dòng này."),
            en: Phrase("“\(key)” needs \(need), which the chart “\(value)” does not show.", hint: "Leave the line out."))
    }

    /// Several values were named of which one cannot stand beside others.
    package static func chartValueAlone(value: String) -> ErrorMessage {
        .error("report.chart-value-alone", .configuration,
            vi: Phrase("“\(value)” không đứng cùng số liệu khác trong một danh sách value được.", hint: "Danh sách value chỉ gồm các chỉ tiêu của xã: survey.…, dossiers.…, facts.…"),
            en: Phrase("“\(value)” cannot stand beside others in a list of values.", hint: "A list of values has indicators of the commune alone: survey.…, dossiers.…, facts.…"))
    }

    /// Rates and counts, or counts of several units, on one scale.
    package static func chartUnitsMixed(units: [String]) -> ErrorMessage {
        .error("report.chart-units-mixed", .configuration,
            vi: Phrase("Một biểu đồ không vẽ chung các chỉ tiêu khác đơn vị: \(units).", hint: "Tách thành hai biểu đồ, hoặc dùng bảng."),
            en: Phrase("One chart cannot show indicators of different units: \(units).", hint: "Make two charts, or a table."))
    }

    /// A fact that the commune's files do not have.
    package static func chartFactUnknown(name: String, known: [String]) -> ErrorMessage {
        .error("report.chart-fact-unknown", .configuration,
            vi: Phrase("Biểu đồ dùng chỉ tiêu “\(name)”, tệp chỉ tiêu của xã không có.", hint: "Các chỉ tiêu hiện có: \(known). Nếu có thể thiếu, đặt cả khối trong một đoạn của chỉ tiêu đó."),
            en: Phrase("The chart shows the fact “\(name)”, which the commune's facts file does not have.", hint: "Facts that there are: \(known). If it may be missing, put the block inside a section of that fact."))
    }
}
