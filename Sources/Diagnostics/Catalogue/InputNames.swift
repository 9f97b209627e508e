// A name stays on one line.
// swift-format-ignore-file

package import Language

/// What columns and kinds of input files are called where the program speaks of them; the settings know them by their keys.
package enum InputNames {
    private typealias Name = (vietnamese: String, english: String)

    /// The column called `key` in the settings; nil for an unknown key.
    package static func column(_ key: String, _ language: Language) -> String? { columns[key].map { text($0, language) } }

    /// The kind of file; nil for an unknown key.
    package static func kind(_ key: String, _ language: Language) -> String? { kinds[key].map { text($0, language) } }

    package static func unused(_ language: Language) -> String { text(("không dùng", "not used"), language) }
    package static func untitled(_ language: Language) -> String { text(("(không có tiêu đề)", "(no heading)"), language) }
    package static func tab(_ language: Language) -> String { text(("dấu Tab", "tab"), language) }

    private static func text(_ name: Name, _ language: Language) -> String { language == .vietnamese ? name.vietnamese : name.english }

    private static let kinds: [String: Name] = [
        "villages": ("danh sách thôn", "village list"),
        "dossierList": ("danh sách hồ sơ một cửa", "list of one-stop dossiers"),
        "dossierLedger": ("sổ theo dõi hồ sơ một cửa", "ledger of one-stop dossiers"),
        "persons": ("phiếu khảo sát, mỗi người một dòng", "survey, a row a person"),
        "households": ("phiếu khảo sát, mỗi hộ một dòng", "survey, a row a household"),
        "villageTotals": ("tổng hợp khảo sát, mỗi thôn một dòng", "survey totals, a row a village"),
        "facts": ("chỉ tiêu ghi tay", "facts reported by hand"),
        "unrecognised": ("không nhận ra", "not recognised"),
    ]

    private static let columns: [String: Name] = [
        "number": ("số thứ tự", "number"),
        "village": ("thôn", "village"),
        "note": ("ghi chú", "note"),
        "surveyed": ("ngày khảo sát", "day of the survey"),
        "code": ("mã hồ sơ", "dossier code"),
        "field": ("lĩnh vực", "field"),
        "procedure": ("thủ tục hành chính", "procedure"),
        "status": ("trạng thái", "status"),
        "channel": ("hình thức tiếp nhận", "channel"),
        "address": ("địa chỉ, để tìm thôn", "address, to find the village"),
        "submitted": ("ngày nộp", "day submitted"),
        "received": ("ngày tiếp nhận", "day received"),
        "due": ("ngày hẹn trả", "due day"),
        "finished": ("ngày giải quyết xong", "day finished"),
        "collected": ("ngày trả kết quả", "day collected"),
        "payment": ("hình thức thanh toán", "payment"),
        "fee": ("phí, lệ phí", "fee"),
        "level": ("mức độ dịch vụ công", "service level"),
        "digitised": ("số hóa thành phần hồ sơ", "digitised"),
        "electronic-result": ("kết quả điện tử", "electronic result"),
        "rating": ("mức độ hài lòng", "rating"),
        "quantity": ("số lượng", "quantity"),
        "person": ("họ và tên, chỉ để loại phiếu trùng", "name, only to find repeated rows"),
        "birth": ("ngày sinh, năm sinh", "birth"),
        "age": ("tuổi", "age"),
        "account": ("có tài khoản thanh toán", "payment account"),
        "cashless": ("thanh toán không dùng tiền mặt", "pays without cash"),
        "vneid2": ("VNeID mức 2", "VNeID level 2"),
        "online-services": ("đã dùng dịch vụ công trực tuyến", "online public services"),
        "digital-skills": ("kỹ năng số cơ bản", "digital skills"),
        "services": ("dịch vụ đã thanh toán trực tuyến", "services paid online"),
        "head": ("chủ hộ, chỉ để loại phiếu trùng", "head of household, only to find repeated rows"),
        "households": ("số hộ", "households"),
        "people": ("nhân khẩu", "people"),
        "from15": ("số người từ 15 tuổi", "people from 15"),
        "from18": ("số người từ 18 tuổi", "people from 18"),
        "electricity": ("trả tiền điện trực tuyến", "electricity paid online"),
        "water": ("trả tiền nước trực tuyến", "water paid online"),
        "telecom": ("trả cước viễn thông trực tuyến", "telecom paid online"),
        "health": ("trả viện phí trực tuyến", "health services paid online"),
        "insurance": ("đóng bảo hiểm trực tuyến", "insurance paid online"),
        "tuition": ("đóng học phí trực tuyến", "tuition paid online"),
        "shopping": ("mua sắm trực tuyến", "shopping paid online"),
        "other": ("dịch vụ khác trả trực tuyến", "other services paid online"),
        "aliases": ("tên khác của thôn", "other names of the village"),
        "former-commune": ("xã cũ", "former commune"),
        "valid-from": ("hiệu lực từ", "valid from"),
        "valid-to": ("hiệu lực đến", "valid to"),
        "successors": ("kế tục bởi", "succeeded by"),
        "fact": ("tên chỉ tiêu", "name of the fact"),
        "numerator": ("tử số", "numerator"),
        "denominator": ("mẫu số", "denominator"),
        "value": ("giá trị", "value"),
        "unit": ("đơn vị", "unit"),
        "target": ("mục tiêu", "target"),
    ]
}
