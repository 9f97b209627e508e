/// A worksheet part (ECMA-376 part 1, section 18.3): its cells go into a `SheetText` as they come.
struct XLSXSheet: XMLHandler {
    private enum Kind { case number, shared, inline, result, boolean, error, day }

    private let formats: [NumberFormat]
    private let numbers: NumberCell
    private let distrustsZeros: Bool
    private var sheet: OpenSheet
    private var failure: WorkbookError?

    private var row = -1
    private var column = -1
    private var kind = Kind.number
    private var format = NumberFormat.plain
    private var isWithinValue = false
    private var isPhonetic = false
    private var hasFormula = false
    private var hasValue = false
    /// The value of the cell that is open.
    private var value: [UInt8] = []
    private var days: RepeatedDays

    /// - Parameters:
    ///   - sheet: without cells; its text has the workbook's shared strings as its pool.
    ///   - distrustsZeros: a result of 0 stands for one that was not calculated.
    init(_ sheet: OpenSheet, _ formats: [NumberFormat], _ numbers: NumberCell, distrustsZeros: Bool) {
        self.sheet = sheet
        self.formats = formats
        self.numbers = numbers
        self.distrustsZeros = distrustsZeros
        days = RepeatedDays(numbers)
    }

    var isDone: Bool { failure != nil }

    /// What was read.
    ///
    /// - Throws: `tooLarge`.
    func finish() throws(WorkbookError) -> OpenSheet {
        if let failure { throw failure }
        return sheet
    }

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name.letter {
        case UInt8(ascii: "c"): return beginCell(attributes)
        case UInt8(ascii: "v"), UInt8(ascii: "t"):
            isWithinValue = !isPhonetic
            hasValue = true
        case UInt8(ascii: "f"): hasFormula = true
        default: break
        }
        switch name {
        case "row": beginRow(attributes)
        case "rPh": isPhonetic = true
        case "mergeCell":
            if let range = attributes.string("ref").flatMap(CellRange.init) { sheet.merged.append(range) }
        default: break
        }
    }

    /// Rows and cells may leave out where they stand; they follow each other then. Where they go back, no spreadsheet reads them.
    private mutating func beginRow(_ attributes: XMLAttributes) {
        let place = attributes.integer("r").map { $0 - 1 } ?? row + 1
        if place <= row { failure = .damaged }
        row = place
        column = -1
    }

    private mutating func beginCell(_ attributes: XMLAttributes) {
        column += 1
        kind = .number
        format = .plain
        for attribute in attributes.all {
            switch attribute.name.letter {
            case UInt8(ascii: "r"):
                guard let place = CellReference(attribute.value), place.column >= column else {
                    failure = .damaged
                    return
                }
                column = place.column
            case UInt8(ascii: "s"):
                if let style = Int(digits: attribute.value), style < formats.count { format = formats[style] }
            case UInt8(ascii: "t"): kind = Self.kind(attribute.value)
            default: break
            }
        }
        value.removeAll(keepingCapacity: true)
        hasFormula = false
        hasValue = false
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
        switch name.letter {
        case UInt8(ascii: "c"): endCell()
        case UInt8(ascii: "v"), UInt8(ascii: "t"): isWithinValue = false
        default: if name == "rPh" { isPhonetic = false }
        }
    }

    private mutating func endCell() {
        guard !value.isEmpty, !isUncalculated else {
            // A result may be an empty text.
            if hasFormula, kind != .result || !hasValue { sheet.uncomputedCount += 1 }
            return
        }
        guard failure == nil, row >= 0 else { return }
        do throws(WorkbookError) {
            try sheet.text.beginCell(row: row, column: column)
        } catch {
            failure = error
            return
        }
        switch kind {
        case .shared:
            sheet.text.append(pooled: Int(digits: value) ?? -1)
            sheet.text.endCell(mayRepeat: false)
        case .number:
            appendNumber()
            sheet.text.endCell(mayRepeat: false)
        case .inline, .result:
            let count = value.withUnsafeMutableBufferPointer { EscapedText.resolve($0) }
            sheet.text.append(value.prefix(count))
            sheet.text.endCell()
        case .boolean, .error:
            sheet.text.append(value)
            sheet.text.endCell()
        case .day:
            sheet.text.append(NumberCell.moment(value))
            sheet.text.endCell()
        }
    }

    private var isUncalculated: Bool {
        distrustsZeros && hasFormula && kind == .number && value.count == 1 && value[0] == UInt8(ascii: "0")
    }

    private mutating func appendNumber() {
        if format == .plain, value.allSatisfy({ (0x30...0x39).contains($0) }) { return sheet.text.append(value) }
        if format == .date, let day = Int(digits: value), days.append(day, to: &sheet.text) { return }
        guard let number = Double(String(decoding: value, as: UTF8.self)) else { return sheet.text.append(value) }
        sheet.text.append(Array(numbers.text(number, format).utf8))
    }
}

/// Texts of days that came before: most days of a table come again and again.
private struct RepeatedDays {
    private let numbers: NumberCell
    /// What the sheet calls the text of each day; -1 where it came not yet.
    private var held: [Int32] = []
    /// Days up to 2079.
    private static let count = 1 << 16

    init(_ numbers: NumberCell) {
        self.numbers = numbers
    }

    /// Writes the text of a whole number of days; false where it is not one of these.
    mutating func append(_ day: Int, to text: inout SheetText) -> Bool {
        guard day < Self.count else { return false }
        if held.isEmpty { held = Array(repeating: -1, count: Self.count) }
        if held[day] >= 0 {
            text.append(again: Int(held[day]))
        } else {
            text.append(Array(numbers.text(Double(day), .date).utf8))
            held[day] = text.hold().map { Int32($0) } ?? -1
        }
        return true
    }
}
