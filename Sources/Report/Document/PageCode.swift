package import QRCode

/// The address of the report's page as a code for telephones, with the address beside it for everybody else.
package struct PageCode: Sendable, Hashable {
    /// Of the address.
    package var symbol: QRSymbol
    package var address: String
    /// What the code is for.
    package var words: String
    package var alternativeText: String

    package init(symbol: QRSymbol, address: String, words: String, alternativeText: String) {
        self.symbol = symbol
        self.address = address
        self.words = words
        self.alternativeText = alternativeText
    }
}
