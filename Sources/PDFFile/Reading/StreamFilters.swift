internal import Deflate

/// Undoes the coding of streams (ISO 32000-1, 7.4): deflate, with its predictors.
enum StreamFilters {
    /// - Parameter resolve: follows references in the stream's dictionary.
    static func decode(_ stream: PDFStream, _ resolve: (PDFValue) throws(PDFFileError) -> PDFValue) throws(PDFFileError) -> [UInt8] {
        let filters = try list(stream.dictionary["Filter"], resolve)
        let parameters = try list(stream.dictionary["DecodeParms"], resolve)
        var data: [UInt8]?
        for (index, filter) in filters.enumerated() {
            guard let name = filter.name, name == "FlateDecode" || name == "Fl" else {
                throw .unsupported("the filter \(filter.name?.text ?? "without a name")")
            }
            let inflated: [UInt8]
            do { inflated = if let data { try ZlibFormat.inflate(data) } else { try ZlibFormat.inflate(stream.data) } } catch {
                throw .unexpected("deflated data that are not")
            }
            let given = index < parameters.count ? parameters[index].dictionary : nil
            data = try given.map { (given) throws(PDFFileError) in try Predictor(given, resolve).undo(inflated) } ?? inflated
        }
        return data ?? Array(stream.data)
    }

    /// One value or an array of them.
    private static func list(
        _ value: PDFValue?, _ resolve: (PDFValue) throws(PDFFileError) -> PDFValue
    ) throws(PDFFileError) -> [PDFValue] {
        guard let value else { return [] }
        switch try resolve(value) {
        case .null: return []
        case .array(let items):
            var resolved: [PDFValue] = []
            for item in items { resolved.append(try resolve(item)) }
            return resolved
        case let one: return [one]
        }
    }
}

/// What was done to rows of samples before they were deflated (7.4.4.4).
private struct Predictor {
    private let kind: Int
    /// Bytes of a pixel, at least one.
    private let pixel: Int
    /// Bytes of a row.
    private let row: Int

    init(_ parameters: PDFDictionary, _ resolve: (PDFValue) throws(PDFFileError) -> PDFValue) throws(PDFFileError) {
        func number(_ key: PDFName, _ usual: Int) throws(PDFFileError) -> Int {
            let number = try resolve(parameters[key] ?? .integer(usual)).integer ?? usual
            guard (1...1 << 24).contains(number) else { throw .unexpected("a predictor's /\(key.text) of \(number)") }
            return number
        }
        kind = try number("Predictor", 1)
        let bits = try number("Colors", 1) * number("BitsPerComponent", 8)
        pixel = max(1, bits / 8)
        row = (bits * (try number("Columns", 1)) + 7) / 8
        guard kind == 1 || kind >= 10 || bits % 8 == 0 && bits / 8 <= 4 else { throw .unsupported("a predictor of \(bits) bits") }
    }

    func undo(_ data: [UInt8]) throws(PDFFileError) -> [UInt8] {
        switch kind {
        case 1: data
        case 2: differences(data)
        case 10...15: try filtered(data)
        default: throw .unsupported("the predictor \(kind)")
        }
    }

    /// TIFF's: each sample of eight bits is the difference from the pixel at its left.
    private func differences(_ data: [UInt8]) -> [UInt8] {
        var data = data
        for start in stride(from: 0, to: data.count, by: row) {
            for place in start + pixel..<max(start + pixel, min(start + row, data.count)) { data[place] &+= data[place - pixel] }
        }
        return data
    }

    /// PNG's: every row begins with the number of its filter (ISO/IEC 15948, 9.2).
    private func filtered(_ data: [UInt8]) throws(PDFFileError) -> [UInt8] {
        var above = [UInt8](repeating: 0, count: row)
        var result: [UInt8] = []
        result.reserveCapacity(data.count)
        for start in stride(from: 0, to: data.count, by: row + 1) {
            var line = Array(data[start + 1..<min(start + 1 + row, data.count)])
            for place in line.indices {
                let left = place < pixel ? 0 : line[place - pixel]
                let corner = place < pixel ? 0 : above[place - pixel]
                switch data[start] {
                case 0: break
                case 1: line[place] &+= left
                case 2: line[place] &+= above[place]
                case 3: line[place] &+= UInt8((Int(left) + Int(above[place])) / 2)
                case 4: line[place] &+= Self.paeth(left, above[place], corner)
                default: throw .unexpected("a row's filter of \(data[start])")
                }
            }
            result += line
            above.replaceSubrange(0..<line.count, with: line)
        }
        return result
    }

    private static func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
        let estimate = Int(left) + Int(above) - Int(corner)
        let distances = [left, above, corner].map { (estimate - Int($0)).magnitude }
        if distances[0] <= distances[1], distances[0] <= distances[2] { return left }
        return distances[1] <= distances[2] ? above : corner
    }
}
