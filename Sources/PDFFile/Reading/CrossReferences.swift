/// Where a file's objects are (ISO 32000-1, 7.5.4 and 7.5.8), of all its updates together.
struct CrossReferences {
    enum Location: Hashable {
        case offset(Int, generation: Int)
        /// The place within an object stream.
        case packed(in: Int, index: Int)
        case free
    }

    private(set) var locations = ByNumber<Location>()
    /// The newest entry of each key counts.
    private(set) var trailer = PDFDictionary()

    /// - Parameter header: where the file begins with `%PDF-`; offsets count from there.
    init(of file: UnsafeBufferPointer<UInt8>, header: Int) throws(PDFFileError) {
        var next = try Self.start(of: file)
        var seen: Set<Int> = []
        while let offset = next {
            guard seen.insert(offset).inserted else { throw .damaged("a circle of cross-reference sections", at: offset) }
            guard offset >= 0, offset < file.count - header else { throw .damaged("no cross-reference section", at: offset) }
            var lexer = PDFLexer(file, at: header + offset)
            var section = lexer.skip("xref") ? try table(&lexer) : try stream(&lexer)
            // A hybrid file has a stream beside its table.
            if let hidden = section["XRefStm"]?.integer, seen.insert(hidden).inserted, (0..<file.count - header).contains(hidden) {
                var lexer = PDFLexer(file, at: header + hidden)
                _ = try stream(&lexer)
            }
            next = section["Prev"]?.integer
            section["Prev"] = nil
            for entry in section.entries where trailer[entry.key] == nil { trailer[entry.key] = entry.value }
        }
    }

    private static func start(of file: UnsafeBufferPointer<UInt8>) throws(PDFFileError) -> Int? {
        let mark: StaticString = "startxref"
        let tail = max(0, file.count - 2048)
        var place = file.count - mark.utf8CodeUnitCount
        while place >= tail {
            let end = place + mark.utf8CodeUnitCount
            if PDFLexer.is(file, place..<end, mark) {
                var lexer = PDFLexer(file, at: end)
                guard case .integer(let offset) = try lexer.next() else { throw .damaged("no place after startxref", at: place) }
                return offset
            }
            place -= 1
        }
        throw .damaged("no startxref", at: file.count)
    }

    private mutating func add(_ number: Int, _ location: Location) {
        if locations[number] == nil { locations[number] = location }
    }

    private mutating func table(_ lexer: inout PDFLexer) throws(PDFFileError) -> PDFDictionary {
        while !lexer.skip("trailer") {
            guard case .integer(let first) = try lexer.next(), case .integer(let count) = try lexer.next(), first >= 0, count >= 0 else {
                throw .damaged("a cross-reference table", at: lexer.place)
            }
            for index in 0..<count {
                let location = if let usual = Self.usualEntry(&lexer) { usual } else { try Self.entry(&lexer) }
                let (number, isTooMuch) = first.addingReportingOverflow(index)
                guard !isTooMuch else { throw .damaged("an entry of a cross-reference table", at: lexer.place) }
                add(number, location)
            }
        }
        guard case .dictionary(let trailer) = try lexer.value() else { throw .damaged("no trailer", at: lexer.place) }
        return trailer
    }

    private static func entry(_ lexer: inout PDFLexer) throws(PDFFileError) -> Location {
        guard case .integer(let offset) = try lexer.next(), case .integer(let generation) = try lexer.next(),
            case .keyword(let kind) = try lexer.next()
        else { throw .damaged("an entry of a cross-reference table", at: lexer.place) }
        return lexer.is(kind, "n") ? .offset(offset, generation: generation) : .free
    }

    /// An entry in use as nearly all are written, "0000000015 00000 n" and then white space; nil where it has another form.
    private static func usualEntry(_ lexer: inout PDFLexer) -> Location? {
        lexer.skipSpace()
        let start = lexer.place
        guard start + 18 < lexer.end else { return nil }
        guard let offset = number(lexer.bytes, start..<start + 10), lexer.is(start + 10..<start + 11, " "),
            let generation = number(lexer.bytes, start + 11..<start + 16), lexer.is(start + 16..<start + 18, " n"),
            PDFLexer.isSpace(lexer.bytes[start + 18])
        else { return nil }
        lexer.place = start + 18
        return .offset(offset, generation: generation)
    }

    /// - Parameter digits: so few that they cannot be too much.
    @inline(__always)
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>) -> Int? {
        var number = 0
        var place = digits.lowerBound
        while place < digits.upperBound {
            let digit = bytes[place] &- 0x30
            guard digit < 10 else { return nil }
            number = number &* 10 &+ Int(digit)
            place += 1
        }
        return number
    }

    private mutating func stream(_ lexer: inout PDFLexer) throws(PDFFileError) -> PDFDictionary {
        let place = lexer.place
        var tree = ValueTree()
        guard let dictionary = try lexer.object(by: &tree).value.dictionary, lexer.skip("stream") else {
            throw .damaged("no cross-reference section", at: place)
        }
        let coded = try lexer.stream(dictionary) { _ in nil }
        guard dictionary["Type"] == .name("XRef") else { throw .damaged("no cross-reference section", at: place) }
        let data = try StreamFilters.decode(PDFStream(dictionary, data: lexer.bytes[coded])) { $0 }
        let widths = dictionary["W"]?.array?.compactMap(\.integer) ?? []
        guard widths.count == 3, widths.allSatisfy({ (0...8).contains($0) }) else { throw .damaged("a cross-reference stream", at: place) }
        let width = widths.reduce(0, +)
        let index = dictionary["Index"]?.array?.compactMap(\.integer) ?? [0, dictionary["Size"]?.integer ?? 0]
        guard width > 0, index.count % 2 == 0, index.allSatisfy({ (0...1 << 40).contains($0) }) else {
            throw .damaged("a cross-reference stream", at: place)
        }
        var offset = 0
        for pair in stride(from: 0, to: index.count, by: 2) {
            for number in index[pair]..<index[pair] + index[pair + 1] {
                guard offset + width <= data.count else { throw .damaged("a cross-reference stream is too short", at: place) }
                var fields: [Int] = []
                for width in widths {
                    fields.append(data[offset..<offset + width].reduce(0) { $0 << 8 | Int($1) })
                    offset += width
                }
                switch widths[0] == 0 ? 1 : fields[0] {
                case 0: add(number, .free)
                case 1: add(number, .offset(fields[1], generation: fields[2]))
                case 2: add(number, .packed(in: fields[1], index: fields[2]))
                // Kinds that are yet to be invented are null objects.
                default: add(number, .free)
                }
            }
        }
        return dictionary
    }
}
