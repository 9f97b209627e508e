/// The chunks of a PNG. Source: ISO/IEC 15948, 5.3 (chunk layout), 11.2.2 (IHDR) and 11.2.3 (PLTE).
package struct PNGFile {
    /// How a pixel says its colour.
    package enum ColourType: UInt8, Sendable, Hashable {
        case grey = 0
        case colours = 2
        case palette = 3
        case greyWithOpacity = 4
        case coloursWithOpacity = 6

        /// Numbers that each pixel has.
        package var samples: Int {
            switch self {
            case .grey, .palette: 1
            case .greyWithOpacity: 2
            case .colours: 3
            case .coloursWithOpacity: 4
            }
        }
    }

    /// Pixels.
    package let width: Int
    package let height: Int
    /// Bits of each sample of a pixel; 0 where the file ends before it says so.
    package let bitDepth: Int
    /// nil: none that is known.
    package let colourType: ColourType?
    /// Whether the rows stand in the file from top to bottom, each once.
    package let isInterlaced: Bool
    /// Whether pixels let through what is behind them.
    package let hasTransparency: Bool
    /// Red, green and blue of each colour of a palette.
    package let palette: [UInt8]
    /// The rows, each after the number of its filter, as one zlib stream.
    package let rows: [UInt8]
    /// The file without texts, times and camera data.
    let withoutMetadata: [UInt8]

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// Ancillary chunks that say how the pixels look.
    private static let kept: Set<String> = ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"]

    /// nil: no PNG, or one without a size.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= 24, bytes.starts(with: Self.signature) else { return nil }
        func number(at offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
        width = number(at: 16)
        height = number(at: 20)
        guard width > 0, height > 0 else { return nil }
        let header = bytes.dropFirst(24).prefix(5)
        bitDepth = header.first.map(Int.init) ?? 0
        colourType = header.dropFirst().first.flatMap(ColourType.init)
        isInterlaced = header.dropFirst(4).first != 0
        var chunks = Self.signature
        var rows: [UInt8] = []
        var palette: [UInt8] = []
        var hasTransparency = colourType.map { [.greyWithOpacity, .coloursWithOpacity].contains($0) } ?? false
        var offset = Self.signature.count
        while offset + 8 <= bytes.count {
            let name = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
            let end = min(offset + 12 + number(at: offset), bytes.count)
            let body = bytes[offset + 8..<max(end - 4, offset + 8)]
            switch name {
            case "IDAT": rows += body
            case "PLTE": palette = Array(body)
            case "tRNS": hasTransparency = true
            default: break
            }
            let isCritical = bytes[offset + 4] & 0x20 == 0
            if isCritical || Self.kept.contains(name) { chunks += bytes[offset..<end] }
            offset = end
        }
        self.rows = rows
        self.palette = palette
        self.hasTransparency = hasTransparency
        withoutMetadata = chunks
    }
}
