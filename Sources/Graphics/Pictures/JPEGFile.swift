/// The segments of a JPEG. Sources: ITU-T T.81, B.1.1 (markers) and B.2.2 (frame header); Exif 2.32, 4.6 (orientation).
package struct JPEGFile {
    /// Pixels as they are shown, which is after turning.
    let width: Int
    let height: Int
    /// Numbers that each pixel has: 1 for grey, 3 for colours.
    package let components: Int
    let bitsPerColour: Int
    let orientation: EncodedImage.Orientation
    /// The file without camera data, comments and what follows the picture; how it must be turned is still said.
    let withoutMetadata: [UInt8]

    private enum Marker {
        static let start: UInt8 = 0xD8
        static let end: UInt8 = 0xD9
        static let scan: UInt8 = 0xDA
        static let comment: UInt8 = 0xFE
        static let applications: ClosedRange<UInt8> = 0xE0...0xEF

        static func isFrame(_ marker: UInt8) -> Bool {
            (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
        }

        static func isRestart(_ marker: UInt8) -> Bool { (0xD0...0xD7).contains(marker) }
    }

    /// nil: no JPEG, or one without a frame.
    package init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, Marker.start]) else { return nil }
        var frame: ArraySlice<UInt8>?
        var orientation = EncodedImage.Orientation.upright
        var rest: [UInt8] = []
        var offset = 2
        while let segment = Segment(in: bytes, at: offset) {
            offset = segment.end
            if Marker.isFrame(segment.marker), segment.body.count >= 6 { frame = frame ?? segment.body }
            if let turned = segment.orientation { orientation = turned }
            if segment.saysHowItLooks { rest += [0xFF, segment.marker] + segment.content }
            if segment.marker == Marker.end { break }
        }
        guard let frame else { return nil }
        func number(at place: Int) -> Int { Int(frame[frame.startIndex + place]) << 8 | Int(frame[frame.startIndex + place + 1]) }
        let stored = (width: number(at: 3), height: number(at: 1))
        guard stored.width > 0, stored.height > 0 else { return nil }
        bitsPerColour = Int(frame[frame.startIndex])
        components = Int(frame[frame.startIndex + 5])
        self.orientation = orientation
        (width, height) = orientation.swapsSides ? (stored.height, stored.width) : stored
        withoutMetadata = [0xFF, Marker.start] + (orientation == .upright ? [] : Self.exif(saying: orientation)) + rest
    }

    /// The smallest Exif segment that says an orientation: one directory of one entry.
    private static func exif(saying orientation: EncodedImage.Orientation) -> [UInt8] {
        let directory: [UInt8] = [
            0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation.rawValue, 0, 0, 0, 0, 0, 0,
        ]
        let body = Array("Exif\0\0".utf8) + directory
        return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
    }

    /// From a marker to the next.
    private struct Segment {
        let marker: UInt8
        /// All after the marker: length, body and, of a scan, the coded pixels.
        let content: ArraySlice<UInt8>
        /// What the length counts, without the length itself.
        let body: ArraySlice<UInt8>

        var end: Int { content.endIndex }

        /// nil: the file ends here or goes on with something else than a marker.
        init?(in bytes: [UInt8], at start: Int) {
            var offset = start
            while offset + 1 < bytes.count, bytes[offset] == 0xFF, bytes[offset + 1] == 0xFF { offset += 1 }
            guard offset + 1 < bytes.count, bytes[offset] == 0xFF else { return nil }
            marker = bytes[offset + 1]
            offset += 2
            if marker == Marker.end {
                content = bytes[offset..<offset]
                body = content
                return
            }
            guard offset + 2 <= bytes.count else { return nil }
            let bodyEnd = min(max(offset + (Int(bytes[offset]) << 8 | Int(bytes[offset + 1])), offset + 2), bytes.count)
            body = bytes[offset + 2..<bodyEnd]
            var end = bodyEnd
            if marker == Marker.scan {
                // Inside the coded pixels 0xFF is followed by 0 or is a restart.
                while end + 1 < bytes.count, bytes[end] != 0xFF || bytes[end + 1] == 0 || Marker.isRestart(bytes[end + 1]) { end += 1 }
                if end + 1 >= bytes.count { end = bytes.count }
            }
            content = bytes[offset..<end]
        }

        /// Not camera data, a comment or a second picture.
        var saysHowItLooks: Bool {
            switch marker {
            case 0xE0, 0xEE: true
            case 0xE2: body.starts(with: "ICC_PROFILE\0".utf8)
            case Marker.comment, Marker.applications: false
            default: true
            }
        }

        /// Said by an Exif segment.
        var orientation: EncodedImage.Orientation? {
            let mark = Array("Exif\0\0".utf8)
            guard marker == 0xE1, body.starts(with: mark), body.count >= mark.count + 8 else { return nil }
            let exif = body.dropFirst(mark.count)
            let isLittle = exif.first == 0x49
            func number(at place: Int, bytes count: Int) -> Int {
                let start = exif.startIndex + place
                guard place >= 0, start + count <= exif.endIndex else { return 0 }
                let digits = exif[start..<start + count]
                return isLittle ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
            }
            let directory = number(at: 4, bytes: 4)
            for entry in 0..<number(at: directory, bytes: 2) {
                let place = directory + 2 + 12 * entry
                guard number(at: place, bytes: 2) == 0x0112 else { continue }
                return EncodedImage.Orientation(rawValue: UInt8(truncatingIfNeeded: number(at: place + 8, bytes: 2)))
            }
            return nil
        }
    }
}
