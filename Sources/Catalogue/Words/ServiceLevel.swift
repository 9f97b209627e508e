/// Level of an online service (Mức độ).
package enum ServiceLevel: UInt8, Worded {
    case unknown = 0
    case full, partial, informational

    package static let words: [Word<ServiceLevel>] = [
        Word(
            .full, "Toàn trình", "Dịch vụ công trực tuyến toàn trình", "DVC toàn trình", "DVCTT toàn trình", "Dịch vụ công toàn trình"),
        Word(.partial, "Một phần", "Dịch vụ công trực tuyến một phần", "DVC một phần", "DVCTT một phần", "Dịch vụ công một phần"),
        Word(.informational, "Dịch vụ công", "Cung cấp thông tin trực tuyến", "Cung cấp thông tin"),
    ]
}
