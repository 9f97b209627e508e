internal import Commune
internal import Diagnostics
internal import YAMLReading

/// Reads the section `conference` of baocao.yaml.
struct ConferenceReader {
    let communeName: String
    /// Of the settings' issuer: who holds the conference where the section does not say.
    let issuingBody: String
    /// The report's own.
    let reportDate: Day?

    private static let keys = [
        "date", "session", "place", "name", "headline", "published", "host", "chair", "speakers", "campaign", "pilot",
    ]

    /// nil when there is no such section, or its day is missing or wrong; that has then been recorded.
    func read(_ root: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> Conference? {
        guard let section = root.mapping("conference", keys: Self.keys, &diagnostics) else { return nil }
        section.require("date", &diagnostics)
        let date = section.day("date", &diagnostics)
        let published = section.day("published", &diagnostics)
        let session = section.choice("session", among: Conference.Session.allCases.map(\.rawValue), &diagnostics)
        let chair = section.mapping("chair", keys: ["name", "post"], &diagnostics).flatMap { official($0, &diagnostics) }
        let speakers = section.mappings("speakers", keys: ["name", "post", "message", "picture", "caption"], &diagnostics)
            .compactMap { speaker($0, &diagnostics) }
        let conference = Conference(
            date: date ?? Day(rawValue: 0), session: session.flatMap(Conference.Session.init),
            place: section.text("place", &diagnostics) ?? "", name: section.text("name", &diagnostics) ?? "",
            headline: section.text("headline", &diagnostics) ?? "",
            published: published ?? date.flatMap { date in reportDate.map { max(date, $0) } },
            host: section.text("host", &diagnostics) ?? "\(IssuingBody(issuingBody).nameInSentence) \(communeName)", chair: chair,
            speakers: speakers, campaign: readCampaign(section, &diagnostics), pilot: readPilot(section, &diagnostics))
        return date == nil ? nil : conference
    }

    private func official(_ mapping: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> Conference.Official? {
        mapping.require("name", &diagnostics)
        mapping.require("post", &diagnostics)
        guard let name = mapping.text("name", &diagnostics), let post = mapping.text("post", &diagnostics) else { return nil }
        return Conference.Official(name: name, post: post)
    }

    private func speaker(_ mapping: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> Conference.Speaker? {
        let picture = mapping.text("picture", &diagnostics)
        if let picture, !FolderPath.isInside(picture) {
            diagnostics.record(
                .settingsUnsafePath(key: mapping.qualified("picture"), value: picture), at: mapping["picture"]?.location)
        }
        let (message, caption) = (mapping.text("message", &diagnostics), mapping.text("caption", &diagnostics))
        return official(mapping, &diagnostics).map {
            Conference.Speaker(official: $0, message: message ?? "", picture: picture, caption: caption ?? "")
        }
    }

    private func readCampaign(_ section: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> Conference.Campaign? {
        guard let campaign = section.mapping("campaign", keys: ["name", "organiser", "from", "to", "purpose"], &diagnostics) else {
            return nil
        }
        for key in ["name", "from", "to"] { campaign.require(key, &diagnostics) }
        let (organiser, purpose) = (campaign.text("organiser", &diagnostics), campaign.text("purpose", &diagnostics))
        guard let name = campaign.text("name", &diagnostics), let first = campaign.day("from", &diagnostics),
            let last = campaign.day("to", &diagnostics)
        else { return nil }
        guard first <= last else {
            diagnostics.record(.settingsCampaignReversed(from: first.iso, to: last.iso), at: campaign["from"]?.location)
            return nil
        }
        return Conference.Campaign(name: name, organiser: organiser ?? "", first: first, last: last, purpose: purpose ?? "")
    }

    private func readPilot(_ section: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> Conference.Pilot? {
        guard let pilot = section.mapping("pilot", keys: ["name", "place", "content"], &diagnostics) else { return nil }
        pilot.require("name", &diagnostics)
        let (place, content) = (pilot.text("place", &diagnostics), pilot.text("content", &diagnostics))
        return pilot.text("name", &diagnostics).map { Conference.Pilot(name: $0, place: place ?? "", content: content ?? "") }
    }
}
