package import Catalogue

/// A rate of dossiers as a sheet of the one-stop system sums it up, for the commune and without a dossier behind it.
package struct StatedRate: Sendable, Hashable {
    /// Relative to the folder, with `/`.
    package var path: String
    /// The days that the sheet says it covers.
    package var covers: Period?
    package var rate: DossierRate
    package var numerator: Int
    package var denominator: Int

    package init(path: String, covers: Period?, rate: DossierRate, numerator: Int, denominator: Int) {
        (self.path, self.covers, self.rate) = (path, covers, rate)
        (self.numerator, self.denominator) = (numerator, denominator)
    }
}
