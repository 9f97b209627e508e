internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

extension TemplateVocabulary {
    /// What the settings say of the conference, and what was surveyed before and after its campaign.
    var conference: TemplateValue {
        let conference = settings?.conference
        let photographs = photographs(of: conference)
        @Sendable func photograph(_ number: Int) -> TemplateValue {
            text(photographs.indices.contains(number) ? photographs[number] : nil)
        }
        return .group(
            isPresent: conference != nil,
            [
                "date": day(conference?.date),
                "when": text(conference.map { wording.conferenceDay($0.session, dates.short($0.date.civil)) }),
                "published": day(conference?.published),
                "place": text(conference?.place),
                "name": text(conference?.name),
                "headline": text(conference?.headline),
                "host": text(conference?.host),
                "chair": official(conference?.chair),
                "speakers": .list(of: conference?.speakers ?? [], speaker, ["several": .flag((conference?.speakers.count ?? 0) > 1)]),
                "picture": photograph(0),
                "second-picture": photograph(1),
                "campaign": campaign(conference?.campaign),
                "pilot": text(
                    conference?.pilot?.name,
                    [
                        "name": text(conference?.pilot?.name), "place": text(conference?.pilot?.place),
                        "content": text(conference?.pilot?.content),
                    ]),
            ])
    }

    /// Speakers' photographs, then those of the report.
    private func photographs(of conference: Conference?) -> [String] {
        (conference?.speakers.compactMap(\.picture) ?? []) + (settings?.report.pictures.map(\.file) ?? [])
    }

    private func official(_ official: Conference.Official?) -> TemplateValue {
        text(
            official.map { "\($0.name), \($0.post)" }, ["name": text(official?.name), "post": text(official?.post)])
    }

    private func speaker(_ speaker: Conference.Speaker?) -> TemplateValue {
        text(
            speaker.map { "\($0.official.name), \($0.official.post)" },
            [
                "name": text(speaker?.official.name), "post": text(speaker?.official.post), "message": text(speaker?.message),
                "picture": text(speaker?.picture),
            ])
    }

    private func campaign(_ campaign: Conference.Campaign?) -> TemplateValue {
        let days = campaign.map { dates.interval(from: $0.first.civil, to: $0.last.civil, isCapitalised: false) }
        let waves = campaign.flatMap { _ in summary?.waves }
        let changes = waves?.differences.filter { $0.village == nil && !$0.id.isOfService } ?? []
        let asked = waves.flatMap { waves in
            waves.firstDayAfter.flatMap { first in
                waves.lastDayAfter.map { last in
                    first == last
                        ? wording.onDay(dates.short(first.civil)) : dates.interval(from: first.civil, to: last.civil, isCapitalised: false)
                }
            }
        }
        return text(
            campaign?.name,
            [
                "name": text(campaign?.name), "organiser": text(campaign?.organiser), "purpose": text(campaign?.purpose),
                "days": text(days), "from": day(campaign?.first), "to": day(campaign?.last), "surveyed": text(asked),
                "changes": .list(of: changes, change, ["sentence": text(sentence(of: changes))]),
            ])
    }

    /// "có tài khoản thanh toán từ 73,9% lên 81,4% (tăng 7,5 điểm phần trăm); …; có kỹ năng số cơ bản không thay đổi rõ rệt": behind "tỷ lệ
    /// người dân".
    private func sentence(of changes: [SurveyWaves.Difference]) -> String? {
        let clear = changes.filter { ChangeClaim($0).isClear }
        let told = clear.enumerated().compactMap { index, difference -> String? in
            let shares = waveShares(of: difference)
            guard let name = whatPeople(of: difference.id), let before = shares.before, let after = shares.after else { return nil }
            let change = ChangeClaim(difference).phrase(wording, of: waveChange(of: difference))
            return wording.changed(
                index > 0 ? wording.others(name) : name, from: before, to: after, isRise: difference.difference > 0, by: change)
        }
        let others = changes.filter { !ChangeClaim($0).isClear }.compactMap { whatPeople(of: $0.id) }
        let parts = told + (others.isEmpty ? [] : [wording.unclear(phrases.list(others))])
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// "có tài khoản thanh toán", of "Người dân có tài khoản thanh toán"
    private func whatPeople(of id: IndicatorID) -> String? { name(of: id).map(wording.withoutPeople) }
}
