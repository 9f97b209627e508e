internal import Commune
internal import Markup

extension SitePages {
    /// A report's page with what says at its head that its figures were corrected, and leads to the former ones. Into whatever page an office
    /// has, so at the beginning of its body; by addresses that are right from the place of the latest report, too.
    package func noted(_ page: [UInt8], of report: PublishedReport) -> [UInt8] {
        guard let last = report.corrections.last, let place = Self.bodyStart(of: page) else { return page }
        var markup = MarkupWriter()
        markup.open("aside", ["class": "correction", "aria-label": wording.corrected(last.day)])
        markup.open("p")
        markup.append(text: wording.notice(last.day) + " ")
        for (index, correction) in report.corrections.reversed().enumerated() {
            if index > 0 { markup.append(text: ", ") }
            markup.element(
                "a", ["href": SiteText.address("..", report.folder, correction.former, SiteFile.index)],
                text: index == 0 ? wording.name(wording.formerOf(correction.day)) : wording.formerOf(correction.day))
        }
        markup.append(text: ".")
        markup.close()
        markup.close()
        return Array(page[..<place] + Array(("\n" + markup.take()).utf8) + page[place...])
    }

    /// Behind the tag that opens the body, and the link by which readers skip to the text, which must come first.
    private static func bodyStart(of page: [UInt8]) -> Int? {
        guard let start = end(of: Array("<body".utf8), in: page[...]), let open = page[start...].firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let body = page[(open + 1)...]
        let text = body.drop { $0 == 0x0A || $0 == 0x20 }
        guard text.starts(with: Array("<a class=\"skip\"".utf8)) else { return open + 1 }
        return end(of: Array("</a>".utf8), in: text) ?? open + 1
    }

    /// Behind the first occurrence of some bytes.
    private static func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }.map { $0 + wanted.count }
    }
}
