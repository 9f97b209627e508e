package import Catalogue
package import Language

/// Everything that a folder's baocao.yaml says, with defaults filled in.
package struct Settings: Sendable, Hashable {
    package var commune: CommuneName
    package var issuer: Issuer
    package var report: ReportSettings
    package var inputs: Inputs
    /// Targets as fractions (0.8), by indicator id.
    package var targets: [IndicatorID: Double]
    package var survey: SurveySettings
    /// Counts 1…minimum−1 are hidden; 0 prints every figure.
    package var disclosureMinimum: Int
    package var reading: ReadingSettings
    /// The commune's folder in a site, where it is not called as the folder of its data.
    package var siteFolder: String? = nil
    /// Where the site is found on the web; nil: nobody knows, and nothing names an address.
    package var siteAddress: WebAddress? = nil
    package var conference: Conference? = nil

    /// Every picture that a report may show: those of the report, then those of the conference's speakers.
    package var pictures: [ReportSettings.Picture] {
        let speeches = conference?.speakers.compactMap { speaker in
            speaker.picture.map { file in
                let caption = speaker.caption.isEmpty ? "\(speaker.official.name), \(speaker.official.post)" : speaker.caption
                return ReportSettings.Picture(file: file, caption: caption)
            }
        }
        return report.pictures + (speeches ?? [])
    }

    package init(
        commune: CommuneName, issuer: Issuer = Issuer(), report: ReportSettings, inputs: Inputs = Inputs(),
        targets: [IndicatorID: Double] = [:], survey: SurveySettings, disclosureMinimum: Int = 0,
        reading: ReadingSettings = ReadingSettings()
    ) {
        self.commune = commune
        self.issuer = issuer
        self.report = report
        self.inputs = inputs
        self.targets = targets
        self.survey = survey
        self.disclosureMinimum = disclosureMinimum
        self.reading = reading
    }
}

/// `xã Ngọc Phụng` within `[huyện Thường Xuân, tỉnh Thanh Hóa]`, nearest first, any depth.
package struct CommuneName: Sendable, Hashable {
    package var name: String
    package var within: [String]
    /// The district that it was in until districts were given up (July 2025), where a list of communes is to be divided by it.
    package var formerDistrict: String?

    package init(name: String, within: [String] = [], formerDistrict: String? = nil) {
        self.name = name
        self.within = within
        self.formerDistrict = formerDistrict
    }
}

/// Who issues the document, for the official heading and the signature (Nghị định 30/2020/NĐ-CP).
package struct Issuer: Sendable, Hashable {
    /// Who signs, as the foot of the document has it.
    package struct Signer: Sendable, Hashable {
        /// `TM. BAN CHỈ ĐẠO`
        package var authority: String
        /// `TRƯỞNG BAN`
        package var post: String
        package var name: String

        package init(authority: String = "", post: String = "", name: String = "") {
            self.authority = authority
            self.post = post
            self.name = name
        }
    }

    package var superior: String
    package var body: String
    /// `Số:      /BC-BCĐ`; the number itself is left blank.
    package var number: String
    package var place: String
    package var signer: Signer
    package var recipients: [String]

    package init(
        superior: String = "", body: String = "", number: String = "", place: String = "", signer: Signer = Signer(),
        recipients: [String] = []
    ) {
        self.superior = superior
        self.body = body
        self.number = number
        self.place = place
        self.signer = signer
        self.recipients = recipients
    }
}

/// What the report is: template, title, date, period, pictures.
package struct ReportSettings: Sendable, Hashable {
    /// A photograph and what stands under it.
    package struct Picture: Sendable, Hashable {
        /// Relative to the folder.
        package var file: String
        package var caption: String

        package init(file: String, caption: String) {
            self.file = file
            self.caption = caption
        }
    }

    /// Name of a folder in templates/.
    package var template: String
    package var title: String
    /// Day printed in the document.
    package var date: Day
    package var period: Period
    package var pictures: [Picture]
    /// Marks every page DỰ THẢO.
    package var draft: Bool
    /// Numbers pages as "Trang 2/16" instead of "2".
    package var showsPageCount: Bool
    /// "vi" or "en".
    package var language: String

    package init(
        template: String = "hoi-nghi", title: String, date: Day, period: Period, pictures: [Picture] = [], draft: Bool = false,
        showsPageCount: Bool = false,
        language: String = "vi"
    ) {
        self.template = template
        self.title = title
        self.date = date
        self.period = period
        self.pictures = pictures
        self.draft = draft
        self.showsPageCount = showsPageCount
        self.language = language
    }
}

/// Where the input files are: patterns relative to the folder, `*` within a name.
package struct Inputs: Sendable, Hashable {
    /// The endings of files that hold tables: text, and workbooks as offices hand them in.
    package static let endings = ["csv", "txt", "tsv", "xlsx", "xlsm", "xls", "ods", "html", "htm"]

    /// Files of this name with any of the endings.
    package static func patterns(_ name: String) -> [String] { endings.map { "\(name).\($0)" } }

    /// Patterns as a reader wants to see them: those that differ in the ending alone as one, `mot-cua/*.csv/txt/xlsx`.
    package static func shown(_ patterns: [String]) -> [String] {
        patterns.reduce(into: []) { shown, pattern in
            let point = pattern.lastIndex(of: ".") ?? pattern.endIndex
            if let last = shown.last, point < pattern.endIndex, last.hasPrefix(pattern[...point]) {
                shown[shown.count - 1] += "/\(pattern[pattern.index(after: point)...])"
            } else {
                shown.append(pattern)
            }
        }
    }

    package var villages: String
    package var dossiers: [String]
    package var surveys: [String]
    package var facts: [String]

    package init(
        villages: String = "thon.csv", dossiers: [String] = Inputs.patterns("mot-cua/*"),
        surveys: [String] = Inputs.patterns("khao-sat/*"), facts: [String] = ["chi-tieu.csv"]
    ) {
        self.villages = villages
        self.dossiers = dossiers
        self.surveys = surveys
        self.facts = facts
    }
}

/// Where a survey's answers are divided into those before a campaign and those after it (Domain.md, "Survey waves").
package struct WaveDays: Sendable, Hashable {
    /// The first day that is not of the first wave.
    package let end: Day
    /// The first day of the second wave. What was asked between them, on the campaign's own days, is of neither.
    package let split: Day
    /// Whether they follow from a campaign that the settings tell of, and were not asked for.
    package let isOfCampaign: Bool

    /// Waves with nothing between them.
    package init(split: Day) {
        end = split
        self.split = split
        isOfCampaign = false
    }

    /// The waves before and after a campaign, whose own days are of neither.
    package init(around first: Day, _ last: Day) {
        end = first
        split = last.advanced(by: 1)
        isOfCampaign = true
    }

    /// 0: before, or without a day; 1: on the campaign's own days; 2: after.
    package func wave(of day: Day?) -> Int { day.map { $0 < end ? 0 : $0 < split ? 1 : 2 } ?? 0 }
}

/// The age rules of the survey indicators, printed beside the figures.
package struct SurveySettings: Sendable, Hashable {
    /// Ages are completed years on this day.
    package var referenceDate: Day
    package var paymentAge: Int
    package var adultAge: Int
    /// nil: one wave.
    package var waves: WaveDays?
    /// Households count beside the persons of their village whoever they are.
    package var addsHouseholds: Bool

    package init(
        referenceDate: Day, paymentAge: Int = 15, adultAge: Int = 18, waves: WaveDays? = nil, addsHouseholds: Bool = false
    ) {
        self.referenceDate = referenceDate
        self.paymentAge = paymentAge
        self.adultAge = adultAge
        self.waves = waves
        self.addsHouseholds = addsHouseholds
    }
}

/// What an office can tell about its files when recognition is not enough.
package struct ReadingSettings: Sendable, Hashable {
    /// Canonical column (`received`, `due`, `village`, …) → the heading that the office's files use.
    package var columns: [String: [String]]
    /// Encoding by path pattern: `tcvn3`, `vni`, `windows-1258`, …
    package var encodings: [String: String]
    /// Delimiter by path pattern.
    package var delimiters: [String: String]
    /// Report by `old` or `new` boundaries where villages have successors.
    package var boundaries: Boundaries
    /// What words of the status column mean that the one-stop system does not have.
    package var statuses: [String: DossierStatus] = [:]

    /// The villages before a merger, or those that came of it.
    package enum Boundaries: String, Sendable, Hashable, CaseIterable {
        case old, new
    }

    package init(
        columns: [String: [String]] = [:], encodings: [String: String] = [:], delimiters: [String: String] = [:],
        boundaries: Boundaries = .new
    ) {
        self.columns = columns
        self.encodings = encodings
        self.delimiters = delimiters
        self.boundaries = boundaries
    }
}
