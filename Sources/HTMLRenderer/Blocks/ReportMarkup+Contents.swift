internal import Markup

/// A heading as the list of contents shows it; level 1 is a section.
struct OutlineEntry: Hashable {
    let level: Int
    let title: String
    let anchor: String
}

extension ReportMarkup {
    /// Two levels of links to the headings written so far; empty where there is nothing to choose from.
    mutating func contents() -> String {
        let entries = outline.filter { $0.level <= 2 }
        guard entries.count > 1 else { return "" }
        markup.open("ol")
        var isItemOpen = false
        var isInnerOpen = false
        for entry in entries {
            if entry.level == 1 {
                if isInnerOpen { markup.close() }
                if isItemOpen { markup.close() }
                isInnerOpen = false
                markup.open("li")
                isItemOpen = true
                link(to: entry)
            } else {
                if !isItemOpen { markup.open("li") }
                isItemOpen = true
                if !isInnerOpen { markup.open("ol") }
                isInnerOpen = true
                markup.open("li")
                link(to: entry)
                markup.close()
            }
        }
        if isInnerOpen { markup.close() }
        if isItemOpen { markup.close() }
        markup.close()
        return markup.take()
    }

    private mutating func link(to entry: OutlineEntry) {
        markup.element("a", ["href": "#\(entry.anchor)"], text: entry.title)
    }
}
