/// The names of what a site writes beside the communes' folders and in them.
package enum SiteFile {
    package static let index = "index.html"
    package static let lacks = "chua-co-bao-cao.html"
    package static let feed = "atom.xml"
    package static let archive = "luu-tru"
    package static let latest = "moi-nhat"

    /// The page of a month in the archive: `2024-07.html`
    package static func page(ofMonth iso: String) -> String { "\(iso).html" }

    /// Whether a commune's folder can have this name: one that neither is, nor hides, what the site itself has.
    package static func isCommune(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("~$") && !name.contains("/")
            && ![index, lacks, feed, archive, latest, SiteState.file].contains(name.lowercased())
    }
}
