// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

package import Language

/// What can be said about baocao.yaml and the YAML bodies of template blocks.
extension ErrorMessage {
    package static func yamlSyntax(problem: YAMLProblem) -> ErrorMessage {
        .error("settings.yaml-syntax", .configuration,
            vi: Phrase(Sentence(stringLiteral: "Không đúng cú pháp YAML: \(problem.text(in: .vietnamese))."), hint: Sentence(stringLiteral: problem.hint(in: .vietnamese))),
            en: Phrase(Sentence(stringLiteral: "This is no valid YAML: \(problem.text(in: .english))."), hint: Sentence(stringLiteral: problem.hint(in: .english))))
    }

    package static func yamlDuplicateKey(keys: [String]) -> ErrorMessage {
        .error("settings.duplicate-key", .configuration,
            vi: Phrase("Khóa \(keys) được ghi hai lần.", hint: "Chỉ giữ lại một dòng."),
            en: Phrase("The key \(keys) is given twice.", hint: "Keep only one line."))
    }

    package static func yamlMappingExpected(key: String) -> ErrorMessage {
        .error("settings.mapping-expected", .configuration,
            vi: Phrase("Mục “\(key)” phải gồm các dòng “khóa: giá trị”.", hint: mappingRemedy),
            en: Phrase("“\(key)” must hold lines of “key: value”.", hint: mappingRemedyInEnglish))
    }

    /// The settings as a whole are something else than keys with their values.
    package static let settingsMappingExpected: ErrorMessage = .error("settings.whole-mapping-expected", .configuration,
        vi: Phrase("Tệp cấu hình phải gồm các dòng “khóa: giá trị”, ví dụ “commune:” rồi đến “name: xã …” ở dòng dưới, thụt vào.", hint: mappingRemedy),
        en: Phrase("The settings must hold lines of “key: value”, such as “commune:” and below it, indented, “name: xã …”.", hint: mappingRemedyInEnglish))

    private static let mappingRemedy: Sentence = "Tạo một thư mục mẫu bằng lệnh baocao new TÊN-THƯ-MỤC rồi viết theo tệp baocao.yaml trong đó."
    private static let mappingRemedyInEnglish: Sentence = "Make a folder to copy from with baocao new FOLDER, and write as its baocao.yaml does."

    package static func yamlUnknownKey(key: String, known: [String]) -> ErrorMessage {
        .error("settings.unknown-key", .configuration,
            vi: Phrase("Không có khóa nào tên là “\(key)”.", hint: known.isEmpty ? "Bỏ dòng này." : "Các khóa dùng được ở đây: \(known)."),
            en: Phrase("There is no key “\(key)”.", hint: known.isEmpty ? "Leave the line out." : "Known keys here: \(known)."))
    }

    package static func yamlUnknownKeyNear(key: String, nearest: String, known: [String]) -> ErrorMessage {
        .error("settings.unknown-key-near", .configuration,
            vi: Phrase("Không có khóa nào tên là “\(key)”.", hint: "Có phải là “\(nearest)”? Các khóa dùng được ở đây: \(known)."),
            en: Phrase("There is no key “\(key)”.", hint: "Did you mean “\(nearest)”? Known keys here: \(known)."))
    }

    package static func yamlMissingKey(key: String) -> ErrorMessage {
        let (name, place) = (key.split(separator: ".").last.map(String.init) ?? key, key.split(separator: ".").dropLast().joined(separator: "."))
        return .error("settings.missing-key", .configuration,
            vi: Phrase("Thiếu khóa “\(key)”.", hint: place.isEmpty ? "Thêm mục “\(name):” vào tệp này." : "Thêm dòng “\(name): …” vào “\(place)”."),
            en: Phrase("The key “\(key)” is missing.", hint: place.isEmpty ? "Add “\(name):” to this file." : "Add a line “\(name): …” to “\(place)”."))
    }

    /// A key stands there and nothing behind its colon.
    package static func yamlValueMissing(key: String) -> ErrorMessage {
        .error("settings.value-missing", .configuration,
            vi: Phrase("Khóa “\(key)” chưa có giá trị.", hint: "Viết giá trị ngay sau dấu hai chấm."),
            en: Phrase("“\(key)” has no value.", hint: "Write the value after the colon."))
    }

    package static func yamlTextExpected(key: String) -> ErrorMessage {
        .error("settings.text-expected", .configuration,
            vi: Phrase("Khóa “\(key)” cần một dòng chữ.", hint: "Viết giá trị ngay sau dấu hai chấm."),
            en: Phrase("“\(key)” must be a text.", hint: "Write the value after the colon."))
    }

    package static func yamlListExpected(key: String) -> ErrorMessage {
        .error("settings.list-expected", .configuration,
            vi: Phrase("Mục “\(key)” phải là một danh sách, mỗi phần tử một dòng bắt đầu bằng dấu gạch ngang.", hint: "Ví dụ, ở dòng dưới, thụt vào: - { khóa: giá trị }."),
            en: Phrase("“\(key)” must be a list, each item on a line that begins with a hyphen.", hint: "For example, indented on the line below: - { key: value }."))
    }

    package static func yamlIntegerExpected(key: String, value: String, minimum: Int) -> ErrorMessage {
        .error("settings.integer-expected", .configuration,
            vi: Phrase("Khóa “\(key)” cần một số nguyên từ \(minimum) trở lên, nhưng đang ghi “\(value)”.", hint: "Ví dụ: 15."),
            en: Phrase("“\(key)” must be a whole number of at least \(minimum), not “\(value)”.", hint: "For example: 15."))
    }

    package static func yamlNumberExpected(key: String, value: String) -> ErrorMessage {
        .error("settings.number-expected", .configuration,
            vi: Phrase("Khóa “\(key)” cần một số, nhưng đang ghi “\(value)”.", hint: "Ví dụ: 80 hoặc 62,5."),
            en: Phrase("“\(key)” must be a number, not “\(value)”.", hint: "For example: 80 or 62.5."))
    }

    package static func yamlFlagExpected(key: String, value: String) -> ErrorMessage {
        .error("settings.flag-expected", .configuration,
            vi: Phrase("Khóa “\(key)” cần “có” hoặc “không”, nhưng đang ghi “\(value)”.", hint: "Viết: có, không, true hoặc false."),
            en: Phrase("“\(key)” must be true or false, not “\(value)”.", hint: "Write true or false."))
    }

    package static func yamlChoiceExpected(key: String, value: String, known: [String]) -> ErrorMessage {
        .error("settings.choice-expected", .configuration,
            vi: Phrase("Khóa “\(key)” không nhận giá trị “\(value)”.", hint: "Các giá trị dùng được: \(known)."),
            en: Phrase("“\(key)” cannot be “\(value)”.", hint: "Possible values: \(known)."))
    }

    /// As above, where one of the values looks much like it.
    package static func yamlChoiceExpectedNear(key: String, value: String, nearest: String, known: [String]) -> ErrorMessage {
        .error("settings.choice-expected-near", .configuration,
            vi: Phrase("Khóa “\(key)” không nhận giá trị “\(value)”.", hint: "Có phải là “\(nearest)”? Các giá trị dùng được: \(known)."),
            en: Phrase("“\(key)” cannot be “\(value)”.", hint: "Did you mean “\(nearest)”? Possible values: \(known)."))
    }

    package static func settingsDateExpected(key: String, value: String) -> ErrorMessage {
        .error("settings.date-expected", .configuration,
            vi: Phrase("Khóa “\(key)” cần một ngày, nhưng đang ghi “\(value)”.", hint: "Viết theo dạng năm-tháng-ngày, ví dụ 2024-08-22."),
            en: Phrase("“\(key)” must be a date, not “\(value)”.", hint: "Write year-month-day, such as 2024-08-22."))
    }

    package static func settingsPeriodReversed(from: String, to: String) -> ErrorMessage {
        .error("settings.period-reversed", .configuration,
            vi: Phrase("Kỳ báo cáo kết thúc trước khi bắt đầu: từ \(from) đến \(to).", hint: "Đổi lại report.period.from và report.period.to."),
            en: Phrase("The period ends before it begins: from \(from) to \(to).", hint: "Swap report.period.from and report.period.to."))
    }

    package static func settingsPeriodUnknown(value: String, forms: [String]) -> ErrorMessage {
        .error("settings.period-unknown", .configuration,
            vi: Phrase("Khóa “report.period” không nhận giá trị “\(value)”.", hint: "Viết một trong các dạng \(forms), hoặc { from: 2024-01-01, to: 2024-07-31, label: 7 tháng đầu năm 2024 }."),
            en: Phrase("“report.period” cannot be “\(value)”.", hint: "Write one of the forms \(forms), or { from: 2024-01-01, to: 2024-07-31, label: 7 tháng đầu năm 2024 }."))
    }

    package static func settingsCampaignReversed(from: String, to: String) -> ErrorMessage {
        .error("settings.campaign-reversed", .configuration,
            vi: Phrase("Đợt ra quân kết thúc trước khi bắt đầu: từ \(from) đến \(to).", hint: "Đổi lại conference.campaign.from và conference.campaign.to."),
            en: Phrase("The campaign ends before it begins: from \(from) to \(to).", hint: "Swap conference.campaign.from and conference.campaign.to."))
    }

    package static func settingsUnknownTarget(key: String, known: [String]) -> ErrorMessage {
        .error("settings.unknown-target", .configuration,
            vi: Phrase("Không có chỉ tiêu nào mang mã “\(key)”.", hint: "Các mã dùng được: \(known)."),
            en: Phrase("There is no indicator “\(key)”.", hint: "Known indicators: \(known)."))
    }

    package static func settingsUnknownTargetNear(key: String, nearest: String, known: [String]) -> ErrorMessage {
        .error("settings.unknown-target-near", .configuration,
            vi: Phrase("Không có chỉ tiêu nào mang mã “\(key)”.", hint: "Có phải là “\(nearest)”? Các mã dùng được: \(known)."),
            en: Phrase("There is no indicator “\(key)”.", hint: "Did you mean “\(nearest)”? Known indicators: \(known)."))
    }

    package static func settingsTargetRange(key: String, value: String) -> ErrorMessage {
        .error("settings.target-range", .configuration,
            vi: Phrase("Mục tiêu “\(key)” phải là phần trăm từ 0 đến 100, nhưng đang ghi “\(value)”.", hint: "Ví dụ: 80 nghĩa là 80%."),
            en: Phrase("The target “\(key)” must be a percentage from 0 to 100, not “\(value)”.", hint: "For example: 80 means 80%."))
    }

    package static func settingsUnsafePath(key: String, value: String) -> ErrorMessage {
        .error("settings.unsafe-path", .configuration,
            vi: Phrase("Khóa “\(key)” chỉ được chỉ tới tệp trong thư mục của xã: “\(value)”.", hint: "Bỏ dấu / ở đầu và các “..”."),
            en: Phrase("“\(key)” may only name files inside the folder: “\(value)”.", hint: "Remove the leading / and any “..”."))
    }

    package static let settingsSiteFolder: ErrorMessage = .error("settings.site-folder", .configuration,
        vi: Phrase("Khóa “commune.site-folder” phải có chữ hoặc số.", hint: "Ghi tên thư mục của xã trên trang web, ví dụ ngoc-phung."),
        en: Phrase("“commune.site-folder” must have letters or digits.", hint: "Write the name of the commune's folder in the site, such as ngoc-phung."))

    /// What was written is not said again: it may hold a password.
    package static func settingsSiteAddress(_ fault: WebAddress.Fault) -> ErrorMessage {
        let (vietnamese, english): (String, String) =
            switch fault {
            case .scheme: ("phải bắt đầu bằng https:// hoặc http://", "must begin with https:// or http://")
            case .space: ("không được có dấu cách hay chỗ xuống dòng", "may have neither a space nor a line break")
            case .user: ("không được có tên đăng nhập hay mật khẩu (phần đứng trước dấu @)", "may have neither a user's name nor a password (what stands before the @)")
            case .query: ("không được có dấu ? hay dấu #", "may have neither a ? nor a #")
            case .host: ("phải có tên máy chủ bằng chữ không dấu, chữ số, dấu gạch ngang và dấu chấm", "must have a host's name of basic letters, digits, hyphens and dots")
            case .path: ("có chỗ không địa chỉ nào được có: “..”, dấu \\, dấu ngoặc kép, hoặc dấu % không có hai chữ số đi sau", "has what no address may have: “..”, a \\, a quotation mark, or a % without two digits behind it")
            case .page: ("phải là của thư mục chứa trang web, không phải của một trang hay một tệp trong đó", "must be that of the folder that holds the site, not of a page or a file in it")
            case .length: ("dài quá 200 ký tự, mã QR in ra khó quét", "is longer than 200 characters, and a printed QR code of it hard to read")
            }
        return .error("settings.site-address", .configuration,
            vi: Phrase(Sentence(stringLiteral: "Địa chỉ ở khóa “site.address” \(vietnamese)."), hint: siteAddressRemedy),
            en: Phrase(Sentence(stringLiteral: "The address at “site.address” \(english)."), hint: siteAddressRemedyInEnglish))
    }

    private static let siteAddressRemedy: Sentence = "Ghi địa chỉ mà người dân gõ để mở trang web của các báo cáo, ví dụ site: { address: https://xa-ngoc-phung.example.gov.vn/bao-cao/ }. Chưa có trang web thì bỏ khóa này."
    private static let siteAddressRemedyInEnglish: Sentence = "Write the address that people type to open the reports' site, such as site: { address: https://xa-ngoc-phung.example.gov.vn/bao-cao/ }. Without a site, remove the key."
}
