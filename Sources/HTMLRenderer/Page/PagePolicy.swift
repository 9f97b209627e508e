internal import Markup

/// What a page may do, as its Content-Security-Policy says it (W3C, CSP Level 3): show itself with its own styles and pictures, and nothing
/// else. Data for programs (JSON-LD) are no script that would run, and need no permission.
struct PagePolicy {
    /// SHA-256 of all that stands in the style element.
    let styleDigest: [UInt8]

    var text: String {
        "default-src 'none'; style-src 'sha256-\(Base64.encode(styleDigest))'; img-src data:; base-uri 'none'; form-action 'none'"
    }
}
