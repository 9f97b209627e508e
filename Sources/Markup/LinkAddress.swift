/// Which addresses a report may link to.
package enum LinkAddress {
    /// The address when it is http, https, mailto, or a place in the document; nil for all else, such as `javascript:`.
    package static func safe(_ target: String) -> String? {
        let address = target.trimmingSpaces
        let lowered = address.lowercased()
        let allowed = ["http://", "https://", "mailto:", "#"]
        return allowed.contains { lowered.hasPrefix($0) && lowered.count > $0.count } ? address : nil
    }
}

extension String {
    /// Without white space and control characters at both ends, which browsers skip before they read an address's scheme.
    fileprivate var trimmingSpaces: String {
        let isPadding: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 }
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !isPadding($0) }), let last = scalars.lastIndex(where: { !isPadding($0) })
        else { return "" }
        return String(scalars[first...last])
    }
}
