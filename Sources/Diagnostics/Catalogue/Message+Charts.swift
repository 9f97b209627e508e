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
    /// As above, where the commune has one with nearly the same name.
    package static func chartFactUnknownNear(name: String, nearest: String) -> ErrorMessage {
        .error("report.chart-fact-unknown-near", .configuration,
            vi: Phrase("Biểu đồ dùng chỉ tiêu “\(name)”, tệp chỉ tiêu của xã không có.", hint: "Có phải là “\(nearest)”? Nếu có thể thiếu, đặt cả khối trong một đoạn của chỉ tiêu đó."),
            en: Phrase("The chart shows the fact “\(name)”, which the commune's facts file does not have.", hint: "Did you mean “\(nearest)”? If it may be missing, put the block inside a section of that fact."))
    }

    /// `value` names nothing that can be drawn.
    package static func chartValueUnknown(value: String, known: [String]) -> ErrorMessage {
        .error("report.chart-value-unknown", .configuration,
            vi: Phrase("Biểu đồ không vẽ được “\(value)”: không có số liệu tên như vậy.", hint: "Các số liệu vẽ được: \(known). Nhiều chỉ tiêu thì viết value: [survey.account, survey.vneid2]."),
            en: Phrase("No chart can show “\(value)”: there is no such figure.", hint: "Figures that can be shown: \(known). Several are written value: [survey.account, survey.vneid2]."))
    }

    /// As above, where one of the names looks much like it.
    package static func chartValueUnknownNear(value: String, nearest: String) -> ErrorMessage {
        .error("report.chart-value-unknown-near", .configuration,
            vi: Phrase("Biểu đồ không vẽ được “\(value)”: không có số liệu tên như vậy.", hint: "Có phải là “\(nearest)”?"),
            en: Phrase("No chart can show “\(value)”: there is no such figure.", hint: "Did you mean “\(nearest)”?"))
    }

    /// Several values in one text.
    package static func chartValuesJoined(values: String) -> ErrorMessage {
        .error("report.chart-values-joined", .configuration,
            vi: Phrase("Nhiều chỉ tiêu trong một biểu đồ phải đặt trong ngoặc vuông.", hint: "Viết value: [\(values)]."),
            en: Phrase("Several indicators of one chart stand in square brackets.", hint: "Write value: [\(values)]."))
    }

    /// A figure would be shown twice.
    package static func templateRepeated(name: String) -> ErrorMessage {
        .error("report.repeated", .configuration,
            vi: Phrase("“\(name)” được ghi hai lần.", hint: "Chỉ giữ lại một."),
            en: Phrase("“\(name)” is given twice.", hint: "Keep only one."))
    }
}

/// What is worth knowing of a block that leaves nothing behind.
extension Message {
    /// Things are to be put in the order of what they lack of a target, and there is none.
    package static func chartOrderWithoutTarget(value: String) -> Message {
        .warning("report.chart-order-without-target",
            vi: Phrase("Biểu đồ “\(value)” xếp theo khoảng cách tới mục tiêu (sort: gap) nhưng chưa có mục tiêu; đã xếp theo giá trị.", hint: "Ghi target: 80 vào khối, hoặc đặt mục tiêu trong targets của baocao.yaml."),
            en: Phrase("The chart “\(value)” is to be put in the order of what is lacking (sort: gap), and there is no target; it stands in the order of values.", hint: "Write target: 80 in the block, or a target in targets of baocao.yaml."))
    }

    /// A chart or table of which the commune has no data.
    package static func templateNothingToShow(block: String, what: String) -> Message {
        .note("report.nothing-to-show",
            vi: Phrase("Khối \(block) “\(what)” không có số liệu trong kỳ nên không được in.", hint: "Muốn có câu thay thế thì viết trong đoạn {{^…}} … {{/…}} của số liệu đó."),
            en: Phrase("The \(block) of “\(what)” has no data in this period and is left out.", hint: "To say so in its place, write a sentence in a section {{^…}} … {{/…}} of these figures."))
    }
}
