package import Language

/// Where a commune's report of a period stands in a site, on the disk of whoever publishes as on the web (Domain.md, "Addresses").
package struct PublishedPlace: Sendable, Hashable {
    /// The commune's folder in the site.
    package let commune: String
    package let period: Period

    package init(commune: String, period: Period) {
        self.commune = commune
        self.period = period
    }

    /// The name of the report's folder in the commune's: `2024-01-01_2024-07-31`
    package var folder: String { Self.folder(of: period) }

    package static func folder(of period: Period) -> String { "\(period.first.iso)_\(period.last.iso)" }

    /// From the site's folder: `ngoc-phung`, `2024-01-01_2024-07-31`
    package var path: [String] { [commune, folder] }
}

/// A place in a site that has an address.
package struct PublishedAddress: Sendable, Hashable {
    private let site: WebAddress
    private let place: PublishedPlace

    package init(site: WebAddress, place: PublishedPlace) {
        self.site = site
        self.place = place
    }

    /// With the slash at its end.
    package var folder: String { of("") }

    /// The lasting address of a file of the report.
    package func of(_ file: String) -> String { site.address(of: place.path + [file]) }
}
