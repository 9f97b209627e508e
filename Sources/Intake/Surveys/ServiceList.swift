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
            let key = TextKey.make(String(part.drop { $0.isWhitespace || $0 == "-" }))
            guard !key.isEmpty else { continue }
            guard let service = ServiceList.byKey[key] else {
                self = .unknown(ServiceList.quoted(part))
                return
            }
            services.insert(service)
        }
        self = services.isEmpty ? .unknown(ServiceList.quoted(text[...])) : .services(services)
    }

    /// At most the length of a name, and no long number.
    private static func quoted(_ text: Substring) -> String {
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return name.count > 30 || name.contains(/[0-9]{5}/) ? String(name.filter { !$0.isNumber }.prefix(30)) + "…" : name
    }

    private static let byKey: [String: PaidServices] = {
        let names: [(PaidServices, [String])] = [
            (.electricity, ["điện", "tiền điện", "hóa đơn điện"]), (.water, ["nước", "tiền nước", "nước sạch", "hóa đơn nước"]),
            (
                .telecom,
                [
                    "viễn thông", "cước viễn thông", "điện thoại", "cước điện thoại", "internet", "mạng", "cước internet",
                    "viễn thông internet",
                ]
            ),
            (.health, ["y tế", "viện phí", "khám chữa bệnh", "khám bệnh", "dịch vụ y tế"]),
            (.insurance, ["bảo hiểm", "bhxh", "bhyt", "bảo hiểm xã hội", "bảo hiểm y tế", "đóng bảo hiểm"]),
            (.tuition, ["học phí", "tiền học", "giáo dục"]),
            (.shopping, ["mua sắm", "mua sắm trực tuyến", "mua hàng", "mua hàng trực tuyến", "mua hàng online", "mua sắm online"]),
            (.other, ["khác", "dịch vụ khác", "loại khác"]),
        ]
        var services: [String: PaidServices] = [:]
        for (service, spellings) in names {
            for spelling in spellings { services[TextKey.make(spelling)] = service }
        }
        return services
    }()
}
