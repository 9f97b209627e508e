internal import CCairo

/// A face with TrueType outlines, whose glyphs can go into a file by themselves.
///
/// Nothing of it changes, so that any thread may ask it.
package final class TrueTypeFace: @unchecked Sendable {
    /// Glyphs of a face as a font file of their own, without `.notdef`'s outline and what else only screens need.
    package struct Subset: Sendable {
        package let file: [UInt8]
        /// Where the glyphs that were asked for stand in it, in their order.
        package let places: [Int]
    }

    /// What a reader is told of the whole face, in thousandths of its size.
    package struct Metrics: Sendable {
        /// Left, lower, right and upper edge of what its glyphs cover.
        package let box: [Int]
        package let ascent: Int
        package let descent: Int
        package let capHeight: Int
        /// Degrees to the left.
        package let italicAngle: Int
        /// From 100 to 900; 700 is bold.
        package let weight: Int
    }

    private let face: OpaquePointer
    private let font: OpaquePointer
    /// The face again, with the tables alone that subsets have: of all others HarfBuzz would read the characters anew for each subset.
    private let outlines: OpaquePointer
    private let unitsPerEm: Double

    /// OpenType, "name": name ID 6. HarfBuzz's own constant is of another type from version to version.
    private static let postScriptName: hb_ot_name_id_t = 6

    /// The tables that a file needs which names glyphs by their numbers (ISO 32000-1, 9.9).
    private static let tables = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"].map(tag)

    /// nil: with other outlines, with none, or with several that a reader would have to choose from.
    ///
    /// - Parameter face: HarfBuzz's; it is kept alive.
    init?(_ face: OpaquePointer) {
        guard Self.hasTable("glyf", in: face), Self.hasTable("loca", in: face), !Self.hasTable("fvar", in: face) else { return nil }
        self.face = hb_face_reference(face)
        unitsPerEm = Double(hb_face_get_upem(face))
        font = hb_font_create(face)
        hb_font_make_immutable(font)
        outlines = Self.outlines(of: face)
    }

    deinit {
        hb_face_destroy(outlines)
        hb_font_destroy(font)
        hb_face_destroy(face)
    }

    /// By which the face is known: letters, digits and hyphens.
    package var name: String {
        var length: UInt32 = 128
        var bytes = [CChar](repeating: 0, count: Int(length))
        hb_ot_name_get_utf8(face, Self.postScriptName, nil, &length, &bytes)
        let name = bytes.prefix(Int(length)).map { UInt8(bitPattern: $0) }.filter { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
            default: byte == UInt8(ascii: "-")
            }
        }
        return name.isEmpty ? "Font" : String(decoding: name, as: UTF8.self)
    }

    package var glyphCount: Int { Int(hb_face_get_glyph_count(face)) }

    /// In thousandths of the size.
    package func advance(of glyph: UInt32) -> Double {
        Double(hb_font_get_glyph_h_advance(font, glyph)) * 1000 / unitsPerEm
    }

    package var metrics: Metrics {
        let head = Self.table("head", of: face)
        let box = [36, 38, 40, 42].map { place in
            place + 1 < head.count ? Int(Int16(bitPattern: UInt16(head[place]) << 8 | UInt16(head[place + 1]))) : 0
        }
        return Metrics(
            box: box.map { thousandths(Double($0)) }, ascent: metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER),
            descent: metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER), capHeight: metric(HB_OT_METRICS_TAG_CAP_HEIGHT),
            italicAngle: Int(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE).rounded()),
            weight: Int(hb_style_get_value(font, HB_STYLE_TAG_WEIGHT)))
    }

    /// Throws where a table of the face is damaged.
    package func subset(_ glyphs: [UInt32]) throws(CairoError) -> Subset {
        let input = hb_subset_input_create_or_fail()
        defer { hb_subset_input_destroy(input) }
        hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        let wanted = hb_subset_input_glyph_set(input)
        for glyph in glyphs { hb_set_add(wanted, glyph) }
        guard let plan = hb_subset_plan_create_or_fail(outlines, input) else { throw damage }
        defer { hb_subset_plan_destroy(plan) }
        guard let subset = hb_subset_plan_execute_or_fail(plan) else { throw damage }
        defer { hb_face_destroy(subset) }
        let places = hb_subset_plan_old_to_new_glyph_mapping(plan)
        let blob = hb_face_reference_blob(subset)
        defer { hb_blob_destroy(blob) }
        return Subset(file: Self.bytes(of: blob), places: glyphs.map { Int(hb_map_get(places, $0)) })
    }

    private var damage: CairoError { .status("HarfBuzz cannot take glyphs out of the font \(name)") }

    private func thousandths(_ units: Double) -> Int { Int((units * 1000 / unitsPerEm).rounded()) }

    private func metric(_ tag: hb_ot_metrics_tag_t) -> Int {
        var position: hb_position_t = 0
        hb_ot_metrics_get_position_with_fallback(font, tag, &position)
        return thousandths(Double(position))
    }

    // MARK: Tables

    private static func tag(_ name: String) -> UInt32 { name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

    private static func outlines(of face: OpaquePointer) -> OpaquePointer {
        let outlines = hb_face_builder_create()!
        for tag in tables {
            let blob = hb_face_reference_table(face, tag)
            defer { hb_blob_destroy(blob) }
            if hb_blob_get_length(blob) > 0 { hb_face_builder_add_table(outlines, tag, blob) }
        }
        hb_face_make_immutable(outlines)
        return outlines
    }

    private static func hasTable(_ name: String, in face: OpaquePointer) -> Bool {
        let blob = hb_face_reference_table(face, tag(name))
        defer { hb_blob_destroy(blob) }
        return hb_blob_get_length(blob) > 0
    }

    private static func table(_ name: String, of face: OpaquePointer) -> [UInt8] {
        let blob = hb_face_reference_table(face, tag(name))
        defer { hb_blob_destroy(blob) }
        return bytes(of: blob)
    }

    private static func bytes(of blob: OpaquePointer?) -> [UInt8] {
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length) else { return [] }
        return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
            Array(UnsafeBufferPointer(start: $0, count: Int(length)))
        }
    }
}
