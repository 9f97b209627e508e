internal import Markup
internal import Report

/// The parts that Nghị định 30/2020/NĐ-CP prescribes.
extension ReportMarkup {
    mutating func write(_ heading: OfficialHeading) {
        markup.open("div", ["class": "official"])
        markup.open("div", ["class": "issuer"])
        line(heading.superior, class: "superior")
        line(heading.body, class: "issuing-body")
        line(heading.number, class: "number")
        markup.close()
        markup.open("div", ["class": "nation"])
        line(heading.nation, class: "country")
        line(heading.motto, class: "motto")
        line(heading.placeAndDate, class: "place-and-date")
        markup.close()
        markup.close()
    }

    mutating func write(_ title: TitleBlock) {
        markup.open("div", ["class": "title-block"])
        line(title.kind, class: "document-kind")
        if let dateline = title.dateline {
            markup.open("h1", ["class": "headline"])
            write(title.subject)
            markup.close()
            line(dateline, class: "dateline")
        } else {
            heading(title.subject)
        }
        markup.close()
    }

    /// The page's own heading: first whom and which time it is about, which in the print all around it says.
    mutating func heading(_ subject: [Inline]) {
        markup.open("h1")
        if let scope {
            markup.open("span", ["class": "scope"])
            // A line breaks between them, if anywhere; a name that is written from the right keeps to itself.
            for part in [scope.place + ",", scope.periodName] {
                markup.open("span")
                append(part)
                markup.close()
                markup.append(text: " ")
            }
            markup.close()
            markup.element("span", ["class": "spoken"], text: ": ")
        }
        markup.open("span", ["class": "subject"])
        write(subject)
        markup.close()
        markup.close()
    }

    mutating func write(_ signature: SignatureBlock) {
        markup.open("div", ["class": "signature"])
        markup.open("div", ["class": "recipients"])
        if !signature.recipients.isEmpty {
            line(signature.recipientsTitle, class: "recipients-title")
            markup.open("ul")
            for recipient in signature.recipients { markup.element("li", text: recipient) }
            markup.close()
        }
        markup.close()
        markup.open("div", ["class": "signer"])
        line(signature.authority, class: "authority")
        line(signature.post, class: "post")
        line(signature.name, class: "name")
        markup.close()
        markup.close()
    }

    private mutating func line(_ text: String, class name: String) {
        guard !text.isEmpty else { return }
        markup.open("p", ["class": name])
        append(text)
        markup.close()
    }
}
