internal import Commune
internal import Language

extension BlockKind {
    /// Heading of Nghị định 30/2020/NĐ-CP; everything comes from the settings unless the block says otherwise.
    static let officialHeading = BlockKind(
        name: "official-heading",
        reading: .settings(keys: ["superior", "body", "number", "place", "nation", "motto"]) { body, context in
            let issuer = context.settings.issuer
            let place = body.text("place", &context.diagnostics) ?? issuer.place
            let date = DateFormatting(context.language).official(context.settings.report.date.civil)
            return [
                .officialHeading(
                    OfficialHeading(
                        superior: body.text("superior", &context.diagnostics) ?? issuer.superior,
                        body: body.text("body", &context.diagnostics) ?? issuer.body,
                        number: body.text("number", &context.diagnostics) ?? issuer.number,
                        nation: body.text("nation", &context.diagnostics) ?? context.wording.nation,
                        motto: body.text("motto", &context.diagnostics) ?? context.wording.motto,
                        placeAndDate: place.isEmpty ? Phrases(context.language).capitalised(date) : "\(place), \(date)"))
            ]
        })
}
