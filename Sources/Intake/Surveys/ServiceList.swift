internal import Commune
internal import Tabular

/// The services that a multi-select cell names (domain.md section 4).
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
        guard text.contains(where: { !$0.isWhitespace }) else {
            self = .blank
            return
        }
        if Vocabularies.mark.value(of: text) == .no {
            self = .services([])
            return
        }
        var services: PaidServices = []
        for part in text.split(whereSeparator: { ",;/+|&•".contains($0) || $0.isNewline }) {
            let name = part.drop { $0.isWhitespace || $0 == "-" }
            guard !name.isEmpty else { continue }
            guard let named = ServiceName(String(name)) else {
                self = .unknown(ServiceList.quoted(part))
                return
            }
            services.formUnion(named.services)
        }
        self = services.isEmpty ? .unknown(ServiceList.quoted(text[...])) : .services(services)
    }

    /// At most the length of a name, and no long number.
    private static func quoted(_ text: Substring) -> String {
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return name.count > 30 || name.contains(/[0-9]{5}/) ? String(name.filter { !$0.isNumber }.prefix(30)) + "…" : name
    }
}
