// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about baocao.yaml and the YAML bodies of template blocks.
extension DiagnosticKind {
    package static let yamlSyntax = DiagnosticKind(
        "settings.yaml-syntax", .error,
        vi: Phrase(
            "Tệp cấu hình viết sai cú pháp YAML: {problem}.",
            hint: "Xem lại dòng này: sau dấu hai chấm phải có dấu cách; thụt đầu dòng bằng dấu cách, không dùng phím Tab; chữ có dấu hai chấm thì đặt trong ngoặc kép."),
        en: Phrase(
            "The settings are not valid YAML: {problem}.",
            hint: "Check this line: a space after the colon; indent with spaces, not tabs; put text with a colon in quotation marks."))

    package static let yamlDuplicateKey = DiagnosticKind(
        "settings.duplicate-key", .error,
        vi: Phrase("Khóa {keys} được ghi hai lần.", hint: "Chỉ giữ lại một dòng."),
        en: Phrase("The key {keys} is given twice.", hint: "Keep only one line."))

    package static let yamlMappingExpected = DiagnosticKind(
        "settings.mapping-expected", .error,
        vi: Phrase("Mục “{key}” phải gồm các dòng “khóa: giá trị”.", hint: "Xem mẫu trong samples/ngoc-phung/baocao.yaml."),
        en: Phrase("“{key}” must hold lines of “key: value”.", hint: "See samples/ngoc-phung/baocao.yaml."))

    package static let yamlUnknownKey = DiagnosticKind(
        "settings.unknown-key", .error,
        vi: Phrase("Không có khóa nào tên là “{key}”.", hint: "Các khóa dùng được ở đây: {known}."),
        en: Phrase("There is no key “{key}”.", hint: "Known keys here: {known}."))

    package static let yamlUnknownKeyNear = DiagnosticKind(
        "settings.unknown-key-near", .error,
        vi: Phrase("Không có khóa nào tên là “{key}”.", hint: "Có phải là “{nearest}”? Các khóa dùng được ở đây: {known}."),
        en: Phrase("There is no key “{key}”.", hint: "Did you mean “{nearest}”? Known keys here: {known}."))

    package static let yamlMissingKey = DiagnosticKind(
        "settings.missing-key", .error,
        vi: Phrase("Thiếu khóa “{key}”.", hint: "Thêm khóa này vào baocao.yaml."),
        en: Phrase("The key “{key}” is missing.", hint: "Add it to baocao.yaml."))

    package static let yamlTextExpected = DiagnosticKind(
        "settings.text-expected", .error,
        vi: Phrase("Khóa “{key}” cần một dòng chữ.", hint: "Viết giá trị ngay sau dấu hai chấm."),
        en: Phrase("“{key}” must be a text.", hint: "Write the value after the colon."))

    package static let yamlIntegerExpected = DiagnosticKind(
        "settings.integer-expected", .error,
        vi: Phrase("Khóa “{key}” cần một số nguyên, nhưng đang ghi “{value}”.", hint: "Ví dụ: 15."),
        en: Phrase("“{key}” must be a whole number, not “{value}”.", hint: "For example: 15."))

    package static let yamlNumberExpected = DiagnosticKind(
        "settings.number-expected", .error,
        vi: Phrase("Khóa “{key}” cần một số, nhưng đang ghi “{value}”.", hint: "Ví dụ: 80 hoặc 62,5."),
        en: Phrase("“{key}” must be a number, not “{value}”.", hint: "For example: 80 or 62.5."))

    package static let yamlFlagExpected = DiagnosticKind(
        "settings.flag-expected", .error,
        vi: Phrase("Khóa “{key}” cần “có” hoặc “không”, nhưng đang ghi “{value}”.", hint: "Viết: có, không, true hoặc false."),
        en: Phrase("“{key}” must be true or false, not “{value}”.", hint: "Write true or false."))

    package static let yamlChoiceExpected = DiagnosticKind(
        "settings.choice-expected", .error,
        vi: Phrase("Khóa “{key}” không nhận giá trị “{value}”.", hint: "Các giá trị dùng được: {known}."),
        en: Phrase("“{key}” cannot be “{value}”.", hint: "Possible values: {known}."))

    package static let settingsDateExpected = DiagnosticKind(
        "settings.date-expected", .error,
        vi: Phrase("Khóa “{key}” cần một ngày, nhưng đang ghi “{value}”.", hint: "Viết theo dạng năm-tháng-ngày, ví dụ 2024-08-22."),
        en: Phrase("“{key}” must be a date, not “{value}”.", hint: "Write year-month-day, such as 2024-08-22."))

    package static let settingsPeriodReversed = DiagnosticKind(
        "settings.period-reversed", .error,
        vi: Phrase("Kỳ báo cáo kết thúc trước khi bắt đầu: từ {from} đến {to}.", hint: "Đổi lại report.period.from và report.period.to."),
        en: Phrase("The period ends before it begins: from {from} to {to}.", hint: "Swap report.period.from and report.period.to."))

    package static let settingsUnknownTarget = DiagnosticKind(
        "settings.unknown-target", .error,
        vi: Phrase("Không có chỉ tiêu nào mang mã “{key}”.", hint: "Các mã dùng được: {known}."),
        en: Phrase("There is no indicator “{key}”.", hint: "Known indicators: {known}."))

    package static let settingsUnknownTargetNear = DiagnosticKind(
        "settings.unknown-target-near", .error,
        vi: Phrase("Không có chỉ tiêu nào mang mã “{key}”.", hint: "Có phải là “{nearest}”? Các mã dùng được: {known}."),
        en: Phrase("There is no indicator “{key}”.", hint: "Did you mean “{nearest}”? Known indicators: {known}."))

    package static let settingsTargetRange = DiagnosticKind(
        "settings.target-range", .error,
        vi: Phrase("Mục tiêu “{key}” phải là phần trăm từ 0 đến 100, nhưng đang ghi “{value}”.", hint: "Ví dụ: 80 nghĩa là 80%."),
        en: Phrase("The target “{key}” must be a percentage from 0 to 100, not “{value}”.", hint: "For example: 80 means 80%."))

    package static let settingsUnsafePath = DiagnosticKind(
        "settings.unsafe-path", .error,
        vi: Phrase("Khóa “{key}” chỉ được chỉ tới tệp trong thư mục của xã: “{value}”.", hint: "Bỏ dấu / ở đầu và các “..”."),
        en: Phrase("“{key}” may only name files inside the folder: “{value}”.", hint: "Remove the leading / and any “..”."))

    /// All kinds of this file, for the tests that read every sentence.
    package static let allSettings: [DiagnosticKind] = [
        .yamlSyntax, .yamlDuplicateKey, .yamlMappingExpected, .yamlUnknownKey, .yamlUnknownKeyNear, .yamlMissingKey, .yamlTextExpected,
        .yamlIntegerExpected, .yamlNumberExpected, .yamlFlagExpected, .yamlChoiceExpected, .settingsDateExpected,
        .settingsPeriodReversed, .settingsUnknownTarget, .settingsUnknownTargetNear, .settingsTargetRange, .settingsUnsafePath,
    ]
}
