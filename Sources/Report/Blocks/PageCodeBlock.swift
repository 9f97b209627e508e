internal import QRCode
internal import YAMLReading

extension BlockKind {
    /// The address at which the report's page is published (Domain.md, "Addresses"), as a code for telephones and as text. Where the settings
    /// give no address of a site it leaves nothing behind.
    static let pageCode = BlockKind(
        name: "qr",
        reading: .settings(keys: ["text"]) { body, context in
            let words = body.text("text", &context.diagnostics) ?? context.wording.scan
            guard let address = context.address, let symbol = QRSymbol(address) else { return [] }
            return [.code(PageCode(symbol: symbol, address: address, words: words, alternativeText: context.wording.pageCode))]
        })
}
