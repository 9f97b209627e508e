package import Diagnostics
internal import PDFFile

/// A finished report as its four files tell it, each read back on its own.
package struct FinishedReport: Sendable {
    /// The bytes of a report's files.
    package struct Files: Sendable {
        package static let names = (
            page: "bao-cao.html", print: "bao-cao.pdf", data: "bao-cao.json", villages: "so-lieu-thon.csv", card: "the.png"
        )

        package var page: [UInt8]
        package var print: [UInt8]
        package var data: [UInt8]
        package var villages: [UInt8]
        /// nil where there is none.
        package var card: [UInt8]?

        package init(page: [UInt8], print: [UInt8], data: [UInt8], villages: [UInt8], card: [UInt8]? = nil) {
            self.page = page
            self.print = print
            self.data = data
            self.villages = villages
            self.card = card
        }
    }

    /// Of the figures of page and print: their numbers are the same in both.
    var names = FigureNames()
    var page: PageText
    var print: PrintedWords
    var data: FigureRecords
    var villages: VillageRecords
    /// Of the card; nil where there is none.
    var cardHash: String?

    /// - Throws: where a file cannot be read back at all.
    package init(_ files: Files) throws(DiagnosticError) {
        page = Self.page(files.page, &names)
        villages = Self.villages(files.villages)
        data = try Self.data(files.data)
        print = try Self.print(files.print, &names)
        cardHash = files.card.map(ContentHash.text)
    }

    /// - Parameter names: of the figures of the whole report, which the page adds to.
    static func page(_ bytes: [UInt8], _ names: inout FigureNames) -> PageText {
        let page = PageText(bytes, names, hash: ContentHash.text(of: bytes))
        names = page.names
        return page
    }

    static func villages(_ bytes: [UInt8]) -> VillageRecords {
        VillageRecords(csv: bytes, hash: ContentHash.text(of: bytes))
    }

    static func data(_ bytes: [UInt8]) throws(DiagnosticError) -> FigureRecords {
        try FigureRecords(json: bytes, file: Files.names.data, hash: ContentHash.text(of: bytes))
    }

    /// - Parameter names: of the figures of the whole report, which the print adds to.
    static func print(_ bytes: [UInt8], _ names: inout FigureNames) throws(DiagnosticError) -> PrintedWords {
        do {
            let reader = try PDFReader(bytes)
            let notes = ObjectNotes(of: reader)
            let text = try PrintedText(of: reader, notes)
            let record = try PrintRecord(of: reader, notes, names)
            names = record.names
            return PrintedWords(text, record)
        } catch {
            throw DiagnosticError(.verifyPrintUnreadable(reason: "\(error)"), at: SourceLocation(file: Files.names.print))
        }
    }
}
