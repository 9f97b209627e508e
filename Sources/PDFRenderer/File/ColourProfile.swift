/// The sRGB colour space (IEC 61966-2-1) as a small ICC profile, for the output intent that PDF/A asks for.
///
/// Version 4.2 of the format (ICC.1:2004-10): matrix and curve type 3, both exact.
enum ColourProfile {
    static let sRGB: [UInt8] = {
        let curve = parametricCurve
        let tags: [(signature: String, data: [UInt8])] = [
            ("desc", localised("sRGB")), ("cprt", localised("Public domain")),
            ("wtpt", xyz(0.9642, 1.0, 0.8249)),
            // The primaries, adapted to D50.
            ("rXYZ", xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        var table = integer(tags.count)
        var data: [UInt8] = []
        let start = 128 + 4 + 12 * tags.count
        for tag in tags {
            table += Array(tag.signature.utf8) + integer(start + data.count) + integer(tag.data.count)
            data += tag.data
        }
        return header(size: start + data.count) + table + data
    }()

    private static func header(size: Int) -> [UInt8] {
        var header = integer(size) + integer(0) + integer(0x0420_0000)
        header += Array("mntrRGB XYZ ".utf8)
        // A fixed day: a profile has no other.
        for part in [2024, 1, 1, 0, 0, 0] { header += [UInt8(part >> 8), UInt8(part & 0xFF)] }
        header += Array("acsp".utf8) + [UInt8](repeating: 0, count: 24)
        header += integer(0) + fixed(0.9642) + fixed(1) + fixed(0.8249)
        return header + [UInt8](repeating: 0, count: 128 - header.count)
    }

    /// Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, X / 12.92 below.
    private static var parametricCurve: [UInt8] {
        let parameters = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]
        return Array("para".utf8) + integer(0) + [0, 3, 0, 0] + parameters.flatMap(fixed)
    }

    private static func xyz(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        Array("XYZ ".utf8) + integer(0) + fixed(x) + fixed(y) + fixed(z)
    }

    private static func localised(_ text: String) -> [UInt8] {
        let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        var tag = Array("mluc".utf8) + integer(0) + integer(1) + integer(12) + Array("enUS".utf8) + integer(units.count) + integer(28)
        tag += units
        while tag.count % 4 != 0 { tag.append(0) }
        return tag
    }

    private static func integer(_ value: Int) -> [UInt8] {
        [UInt8(value >> 24 & 0xFF), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }

    /// s15Fixed16Number
    private static func fixed(_ value: Double) -> [UInt8] { integer(Int((value * 65_536).rounded())) }
}
