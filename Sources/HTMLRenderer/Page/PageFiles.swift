/// Files beside the page that it leads to, by their addresses from it; nil: there is no such file.
package struct PageFiles: Sendable, Hashable {
    /// The printed report (PDF).
    package var print: String?
    /// Figures by village (CSV).
    package var villages: String?
    /// All figures (JSON).
    package var data: String?
    /// What the page's first screen says, as a picture (PNG); nothing on the page leads to it.
    package var card: String?
    /// The address of the folder in which page and files are published, with the slash at its end; nil: nobody knows.
    package var folder: String?

    package init(
        print: String? = nil, villages: String? = nil, data: String? = nil, card: String? = nil, folder: String? = nil
    ) {
        self.print = print
        self.villages = villages
        self.data = data
        self.card = card
        self.folder = folder
    }

    /// The whole address of a file; nil where there is none, or nobody knows where it is published.
    func published(_ file: String?) -> String? { folder.flatMap { folder in file.map { folder + $0 } } }
}
