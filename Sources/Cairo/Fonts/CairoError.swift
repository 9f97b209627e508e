internal import CCairo

/// What the drawing library or its surroundings did wrong.
package enum CairoError: Error, Sendable, Hashable {
    /// Cairo refused an operation; `message` is its own English sentence.
    case status(String)
    /// No installed font has the Vietnamese letters; the families that were looked for first.
    case noFont([String])
    /// A picture's bytes are not what its format says.
    case unreadablePicture

    /// Throws unless `status` is success. Cairo keeps its first error, so one check after a group of calls sees them all.
    static func check(_ status: cairo_status_t) throws(CairoError) {
        guard status == CAIRO_STATUS_SUCCESS else {
            throw .status(String(cString: cairo_status_to_string(status)))
        }
    }
}
