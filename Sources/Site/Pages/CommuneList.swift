internal import Commune
internal import Markup

/// The communes of a site as sections: by province and former district, a line a commune.
struct CommuneList {
    let order: SiteOrder
    let wording: SiteWording

    /// - Parameters:
    ///   - root: the way to the site's folder from the page.
    ///   - row: what a line says; it stands in an open `li`.
    func write(to markup: inout MarkupWriter, root: String, row: (SiteCommune, inout MarkupWriter) -> Void) {
        for (index, province) in order.provinces.enumerated() {
            let heading = province.name.isEmpty ? (order.provinces.count > 1 ? wording.noProvince : nil) : wording.name(province.name)
            markup.open("section", ["aria-labelledby": heading.map { _ in Self.anchor(index) }])
            if let heading { markup.element("h2", ["id": Self.anchor(index)], text: heading) }
            for district in province.districts {
                // A page's headings leave no level out.
                let isHeaded = !district.name.isEmpty
                if isHeaded {
                    markup.open("section")
                    markup.element(heading == nil ? "h2" : "h3", text: wording.name(district.name))
                }
                writeRows(district.communes, to: &markup, row)
                if isHeaded { markup.close() }
            }
            markup.close()
        }
    }

    /// The provinces as a list of links into the page; nothing where there is one.
    func writeJumps(to markup: inout MarkupWriter) {
        guard order.provinces.count > 1 else { return }
        markup.open("nav", ["class": "jump", "aria-label": wording.provinces])
        markup.open("ul")
        for (index, province) in order.provinces.enumerated() {
            markup.open("li")
            markup.element(
                "a", ["href": "#" + Self.anchor(index)], text: province.name.isEmpty ? wording.noProvince : wording.name(province.name))
            markup.close()
        }
        markup.close()
        markup.close()
    }

    private func writeRows(
        _ communes: [SiteCommune], to markup: inout MarkupWriter, _ row: (SiteCommune, inout MarkupWriter) -> Void
    ) {
        markup.open("ul", ["class": "rows"])
        for commune in communes {
            markup.open("li")
            row(commune, &markup)
            markup.close()
        }
        markup.close()
    }

    private static func anchor(_ index: Int) -> String { "tinh-\(index + 1)" }
}
