internal import Catalogue
internal import Commune
internal import Tabular

/// The services that a multi-select cell names (Domain.md, "Surveys").
enum ServiceList: Sendable, Hashable {
    /// No answer.
    case blank
    /// Empty for "Không" or "-".
    case services(PaidServices)
    /// A name that is none of the form's services, as written.
    case unknown(String)

    init(_ field: FieldBytes) {
        self.init(field.trimmed.string)
    }

    init(_ text: String) {
        var services: PaidServices = []
        for part in text.unicodeScalars.split(whereSeparator: ServiceList.isSeparator) {
            let name = part.drop { $0.properties.isWhitespace || $0 == "-" }
            if name.isEmpty { continue }
            guard let named = ServiceName(HeadingKey.bareWords(Substring(name).utf8)) else {
                self = ServiceList.isNone(text) ? .services([]) : .unknown(ServiceList.quoted(Substring(part)))
                return
            }
            services.formUnion(named.services)
        }
        if !services.isEmpty || ServiceList.isNone(text) {
            self = .services(services)
        } else {
            self = text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? .blank : .unknown(ServiceList.quoted(text[...]))
        }
    }

    private static func isNone(_ text: String) -> Bool { Vocabularies.tick.value(of: text) == .no }

    private static func isSeparator(_ scalar: UnicodeScalar) -> Bool {
        switch scalar {
        case ",", ";", "/", "+", "|", "&", "•", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    /// At most the length of a name, and no long number.
    private static func quoted(_ text: Substring) -> String {
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return name.count > 30 || name.contains(/[0-9]{5}/) ? String(name.filter { !$0.isNumber }.prefix(30)) + "…" : name
    }
}
