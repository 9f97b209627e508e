internal import Commune
internal import Language

extension BlockKind {
    /// The head of a news item: whose it is, the headline, place and day. It makes the document one: of one sheet, and without the form of
    /// an official document.
    static let headline = BlockKind(
        name: "headline",
        reading: .settings(keys: ["kicker", "text", "place"]) { body, context in
            body.require("text", &context.diagnostics)
            let text = body.text("text", &context.diagnostics) ?? ""
            let day = context.settings.conference?.published ?? context.settings.report.date
            let date = DateFormatting(context.language).short(day.civil)
            let place = body.text("place", &context.diagnostics) ?? context.settings.issuer.place
            context.news = NewsHead(headline: FigureMarks.plain(text), date: day)
            return [
                .titleBlock(
                    TitleBlock(
                        kind: body.text("kicker", &context.diagnostics) ?? "", subject: FigureMarks.inlines(of: text),
                        dateline: place.isEmpty ? date : "\(place), \(date)"))
            ]
        })
}

/// What a news item is called, and its day.
struct NewsHead {
    let headline: String
    let date: Day
}
