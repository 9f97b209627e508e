/// A worksheet part (ECMA-376 part 1, section 18.3): its cells go into a `SheetText` as they come.
struct XLSXSheet: XMLHandler {
    private enum Kind { case number, shared, inline, result, boolean, error, day }

    private let strings: SharedStrings
    private let formats: [NumberFormat]
    private let numbers: NumberCell
    private var sheet = SheetText()
    private var merged: [CellRange] = []
    private var failure: WorkbookError?
    private var uncomputedCount = 0

    private var row = -1
    private var column = -1
    private var kind = Kind.number
    private var format = NumberFormat.plain
    private var isWithinValue = false
    private var isPhonetic = false
    private var hasFormula = false
    /// The value of the cell that is open.
    private var value: [UInt8] = []
    /// Texts of days that came before: most days of a table come again and again.
    private var days: [Double: [UInt8]] = [:]
    private static let rememberedDays = 10_000

    init(_ strings: SharedStrings, _ styles: CellStyles, _ numbers: NumberCell) {
        self.strings = strings
        formats = styles.formats
        self.numbers = numbers
    }

    var isDone: Bool { failure != nil }

    /// What was read.
    mutating func sheet(named name: String, isHidden: Bool) throws(WorkbookError) -> WorkbookSheet {
        if let failure { throw failure }
        try MergedCells(merged).fill(&sheet)
        return WorkbookSheet(name: name, isHidden: isHidden, text: sheet, uncomputedCount: uncomputedCount)
    }

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "c":
            beginCell(attributes)
        case "v", "t":
            isWithinValue = !isPhonetic
        case "row":
            // Rows and cells may leave out where they stand; they follow each other then.
            row = attributes.integer("r").map { min($0, CellReference.lastRow) - 1 }.map { $0 > row ? $0 : row + 1 } ?? row + 1
            column = -1
        case "f":
            hasFormula = true
        case "rPh":
            isPhonetic = true
        case "mergeCell":
            if let range = attributes.string("ref").flatMap(CellRange.init) { merged.append(range) }
        default: break
        }
    }

    private mutating func beginCell(_ attributes: XMLAttributes) {
        let place = attributes.bytes("r").flatMap { CellReference($0) }
        column = place.map { $0.column > column ? $0.column : column + 1 } ?? column + 1
        value.removeAll(keepingCapacity: true)
        hasFormula = false
        let style = attributes.integer("s") ?? 0
        format = style >= 0 && style < formats.count ? formats[style] : .plain
        kind = attributes.bytes("t").map(Self.kind) ?? .number
    }

    /// The types of cells: s, str, inlineStr, b, e, d and n.
    private static func kind(_ type: UnsafeBufferPointer<UInt8>) -> Kind {
        switch type.first {
        case UInt8(ascii: "s"): type.count == 1 ? .shared : .result
        case UInt8(ascii: "i"): .inline
        case UInt8(ascii: "b"): .boolean
        case UInt8(ascii: "e"): .error
        case UInt8(ascii: "d"): .day
        default: .number
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isWithinValue else { return }
        value.append(contentsOf: bytes)
        if value.count > SheetText.longestCell { failure = .tooLarge(limit: SheetText.longestCell) }
    }

    mutating func end(_ name: XMLName) {
        switch name {
        case "v", "t": isWithinValue = false
        case "rPh": isPhonetic = false
        case "c": endCell()
        default: break
        }
    }

    private mutating func endCell() {
        guard !value.isEmpty else {
            // A result may be an empty text.
            if hasFormula, kind != .result { uncomputedCount += 1 }
            return
        }
        guard failure == nil, row >= 0 else { return }
        do throws(WorkbookError) {
            try sheet.beginCell(row: row, column: column)
        } catch {
            failure = error
            return
        }
        switch kind {
        case .shared: strings.withText(Int(digits: value) ?? -1) { append($0, to: &sheet) }
        case .inline, .result: value.withUnsafeBufferPointer { append($0, to: &sheet) }
        case .boolean, .error: sheet.append(value)
        case .day: sheet.append(NumberCell.moment(value))
        case .number: appendNumber()
        }
        sheet.endCell()
    }

    /// Text, in which `_x000D_` stands for a control character (ECMA-376 part 1, section 22.9.2.19).
    private func append(_ text: UnsafeBufferPointer<UInt8>, to sheet: inout SheetText) {
        guard text.contains(UInt8(ascii: "_")) else { return sheet.append(text) }
        var index = 0
        while index < text.count {
            if let escaped = Self.escapedControl(text[index...]) {
                sheet.append(CollectionOfOne(escaped))
                index += 7
            } else {
                sheet.append(CollectionOfOne(text[index]))
                index += 1
            }
        }
    }

    private static func escapedControl(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
        guard text.starts(with: "_x00".utf8), text.count >= 7, text[text.startIndex + 6] == UInt8(ascii: "_") else { return nil }
        let digits = text[(text.startIndex + 4)..<(text.startIndex + 6)]
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16).flatMap { $0 < 0x20 ? $0 : nil }
    }

    private mutating func appendNumber() {
        if format == .plain, value.allSatisfy({ (0x30...0x39).contains($0) }) {
            sheet.append(value)
            return
        }
        guard let number = Double(String(decoding: value, as: UTF8.self)) else { return sheet.append(value) }
        if format == .date, let known = days[number] { return sheet.append(known) }
        let text = Array(numbers.text(number, format).utf8)
        if format == .date, days.count < Self.rememberedDays { days[number] = text }
        sheet.append(text)
    }
}
