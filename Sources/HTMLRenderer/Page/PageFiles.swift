/// Files beside the page that it leads to, by their addresses from it; nil: there is no such file.
package struct PageFiles: Sendable, Hashable {
    /// The printed report (PDF).
    package var print: String?
    /// Figures by village (CSV).
    package var villages: String?
    /// All figures (JSON).
    package var data: String?

    package init(print: String? = nil, villages: String? = nil, data: String? = nil) {
        self.print = print
        self.villages = villages
        self.data = data
    }
}
