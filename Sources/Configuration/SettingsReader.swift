internal import Catalogue
package import Commune
package import Diagnostics
internal import Language
internal import YAMLReading

/// What the command line says in place of the settings: the period of this run, the day printed in the document, and the template.
package struct ReportOverride: Sendable, Hashable {
    package var period: Period?
    package var date: Day?
    package var template: String?

    package init(period: Period? = nil, date: Day? = nil, template: String? = nil) {
        self.period = period
        self.date = date
        self.template = template
    }
}

/// Reads baocao.yaml. Every key but `commune.name` and `report.period` has a default; every mistake is reported at once.
package struct SettingsReader {
    /// Indicator ids that may have a target, besides `facts.…`.
    private let indicators: [String]
    private let override: ReportOverride

    package init(indicators: [String], override: ReportOverride = ReportOverride()) {
        self.indicators = indicators
        self.override = override
    }

    /// - Parameter file: the name to print in messages.
    /// - Throws: all errors of the settings together.
    package func read(_ text: String, file: String) throws(DiagnosticError) -> Settings {
        var diagnostics = DiagnosticCollector()
        let root = YAMLMapping(
            try YAMLValue.parse(text, file: file),
            keys: ["commune", "issuer", "report", "inputs", "targets", "survey", "disclosure", "reading", "conference", "site"],
            diagnostics: &diagnostics)
        root.require("commune", &diagnostics)
        root.require("report", &diagnostics)
        let commune = readCommune(root, &diagnostics)
        let report = ReportSettingsReader(communeName: commune?.name ?? "", override: override).read(root, &diagnostics)
        let issuer = readIssuer(root, commune: commune, &diagnostics)
        let inputs = readInputs(root, &diagnostics)
        let targets = readTargets(root, &diagnostics)
        let conference = ConferenceReader(communeName: commune?.name ?? "", issuingBody: issuer.body, reportDate: report?.date).read(
            root, &diagnostics)
        let survey = readSurvey(root, reportEnd: report?.period.last, campaign: conference?.campaign, &diagnostics)
        let minimum = root.mapping("disclosure", keys: ["minimum"], &diagnostics)?.integer("minimum", &diagnostics) ?? 0
        let reading = readReading(root, &diagnostics)
        let siteFolder = readSiteFolder(root, &diagnostics)
        let siteAddress = readSiteAddress(root, &diagnostics)
        guard diagnostics.count(of: .error) == 0, let commune, let report, let survey else {
            throw DiagnosticError(diagnostics)
        }
        var settings = Settings(
            commune: commune, issuer: issuer, report: report, inputs: inputs, targets: targets, survey: survey,
            disclosureMinimum: minimum, reading: reading)
        settings.siteFolder = siteFolder
        settings.siteAddress = siteAddress
        settings.conference = conference
        return settings
    }

    private func readCommune(_ root: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> CommuneName? {
        guard let commune = root.mapping("commune", keys: Self.communeKeys, &diagnostics) else { return nil }
        commune.require("name", &diagnostics)
        let (within, district) = (commune.texts("within", &diagnostics), commune.text("former-district", &diagnostics))
        return commune.text("name", &diagnostics).map { CommuneName(name: $0, within: within ?? [], formerDistrict: district) }
    }

    private static let communeKeys = ["name", "within", "former-district", "site-folder"]

    /// `site-folder` as an address has it: "Ngọc Phụng" → `ngoc-phung`.
    private func readSiteFolder(_ root: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> String? {
        var told = DiagnosticCollector()
        guard let commune = root.mapping("commune", keys: Self.communeKeys, &told), let folder = commune.text("site-folder", &diagnostics)
        else { return nil }
        let slug = Slug.make(folder)
        if slug.isEmpty { diagnostics.record(.settingsSiteFolder, at: commune["site-folder"]?.location) }
        return slug
    }

    private func readSiteAddress(_ root: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> WebAddress? {
        guard let site = root.mapping("site", keys: ["address"], &diagnostics), let written = site.text("address", &diagnostics) else {
            return nil
        }
        do throws(WebAddress.Fault) {
            return try WebAddress(written)
        } catch {
            diagnostics.record(.settingsSiteAddress(error), at: site["address"]?.location)
            return nil
        }
    }

    private func readIssuer(_ root: YAMLMapping, commune: CommuneName?, _ diagnostics: inout DiagnosticCollector) -> Issuer {
        let name = commune?.name ?? ""
        let issuer = root.mapping(
            "issuer", keys: ["superior", "body", "number", "place", "signer", "recipients"], &diagnostics)
        let signer = issuer?.mapping("signer", keys: ["authority", "post", "name"], &diagnostics)
        let body = issuer?.text("body", &diagnostics) ?? "ỦY BAN NHÂN DÂN \(name.uppercased())"
        let kind = IssuingBody(body)
        return Issuer(
            superior: issuer?.text("superior", &diagnostics) ?? "",
            body: body,
            number: issuer?.text("number", &diagnostics) ?? "Số:        /BC-\(kind.sign)",
            place: issuer?.text("place", &diagnostics) ?? Self.properName(name),
            signer: Issuer.Signer(
                authority: signer?.text("authority", &diagnostics) ?? "TM. \(kind.name)",
                post: signer?.text("post", &diagnostics) ?? kind.head,
                name: signer?.text("name", &diagnostics) ?? ""),
            recipients: issuer?.texts("recipients", &diagnostics) ?? ["Như trên", "Lưu: VT"])
    }

    private func readInputs(_ root: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> Inputs {
        var inputs = Inputs()
        guard let mapping = root.mapping("inputs", keys: ["villages", "dossiers", "surveys", "facts"], &diagnostics) else {
            return inputs
        }
        if let path = mapping.text("villages", &diagnostics) { inputs.villages = path }
        if let patterns = mapping.texts("dossiers", &diagnostics) { inputs.dossiers = patterns }
        if let patterns = mapping.texts("surveys", &diagnostics) { inputs.surveys = patterns }
        if let patterns = mapping.texts("facts", &diagnostics) { inputs.facts = patterns }
        for (key, patterns) in [
            ("villages", [inputs.villages]), ("dossiers", inputs.dossiers), ("surveys", inputs.surveys), ("facts", inputs.facts),
        ] {
            for pattern in patterns where !FolderPath.isInside(pattern) {
                diagnostics.record(
                    .settingsUnsafePath(key: "inputs.\(key)", value: pattern), at: mapping[key]?.location)
            }
        }
        return inputs
    }

    private func readTargets(_ root: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> [IndicatorID: Double] {
        var targets: [IndicatorID: Double] = [:]
        guard let mapping = root.mapping("targets", keys: nil, &diagnostics) else { return targets }
        for entry in mapping.entries {
            guard let id = IndicatorID(entry.key), id.isFact || indicators.contains(entry.key) else {
                if let nearest = NearestName.find(entry.key, among: indicators) {
                    diagnostics.record(
                        .settingsUnknownTargetNear(key: entry.key, nearest: nearest, known: indicators), at: entry.location)
                } else {
                    diagnostics.record(.settingsUnknownTarget(key: entry.key, known: indicators), at: entry.location)
                }
                continue
            }
            guard let percentage = mapping.number(entry.key, &diagnostics) else { continue }
            guard (0...100).contains(percentage) else {
                diagnostics.record(
                    .settingsTargetRange(key: entry.key, value: mapping.text(entry.key, &diagnostics) ?? ""), at: entry.value.location)
                continue
            }
            targets[id] = percentage / 100
        }
        return targets
    }

    private func readSurvey(
        _ root: YAMLMapping, reportEnd: Day?, campaign: Conference.Campaign?, _ diagnostics: inout DiagnosticCollector
    ) -> SurveySettings? {
        let survey = root.mapping(
            "survey", keys: ["reference-date", "payment-age", "adult-age", "wave-split", "combine"], &diagnostics)
        let date = survey?.day("reference-date", &diagnostics)
        let split = survey?.day("wave-split", &diagnostics).map(WaveDays.init(split:))
        guard let referenceDate = date ?? reportEnd else { return nil }
        return SurveySettings(
            referenceDate: referenceDate,
            paymentAge: survey?.integer("payment-age", minimum: 1, &diagnostics) ?? 15,
            adultAge: survey?.integer("adult-age", minimum: 1, &diagnostics) ?? 18,
            waves: split ?? campaign.map { WaveDays(around: $0.first, $0.last) },
            addsHouseholds: survey?.choice("combine", among: ["add", "persons"], &diagnostics) == "add")
    }

    private func readReading(_ root: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> ReadingSettings {
        var reading = ReadingSettings()
        guard
            let mapping = root.mapping(
                "reading", keys: ["columns", "encodings", "delimiters", "boundaries", "values"], &diagnostics)
        else { return reading }
        if let columns = mapping.mapping("columns", keys: nil, &diagnostics) {
            for entry in columns.entries { reading.columns[entry.key] = columns.texts(entry.key, &diagnostics) }
        }
        if let encodings = mapping.mapping("encodings", keys: nil, &diagnostics) {
            for entry in encodings.entries { reading.encodings[entry.key] = encodings.text(entry.key, &diagnostics) }
        }
        if let delimiters = mapping.mapping("delimiters", keys: nil, &diagnostics) {
            for entry in delimiters.entries { reading.delimiters[entry.key] = delimiters.text(entry.key, &diagnostics) }
        }
        if let values = mapping.mapping("values", keys: ["status"], &diagnostics)?.mapping("status", keys: nil, &diagnostics) {
            let statuses = Dictionary(uniqueKeysWithValues: DossierStatus.words.map { ($0.meaning.key, $0.meaning) })
            for entry in values.entries {
                let name = values.choice(entry.key, among: DossierStatus.words.map(\.meaning.key), &diagnostics)
                reading.statuses[entry.key] = name.flatMap { statuses[$0] }
            }
        }
        let names = ReadingSettings.Boundaries.allCases.map(\.rawValue)
        if let name = mapping.choice("boundaries", among: names, &diagnostics) {
            reading.boundaries = ReadingSettings.Boundaries(rawValue: name) ?? .new
        }
        return reading
    }

    /// "xã Ngọc Phụng" → "Ngọc Phụng", for "Ngọc Phụng, ngày …".
    private static func properName(_ name: String) -> String {
        for unit in ["xã ", "phường ", "thị trấn ", "đặc khu "] where name.lowercased().hasPrefix(unit) {
            return String(name.dropFirst(unit.count))
        }
        return name
    }
}
