/// How a dossier came in (Hình thức nộp), with the system's codes.
package enum Channel: UInt8, Worded {
    case unknown = 0
    case inPerson = 1, online, postal

    package static let words: [Word<Channel>] = [
        Word(.inPerson, "Trực tiếp", "1", "Nộp trực tiếp", "Tiếp nhận trực tiếp", "Một cửa", "Tại bộ phận một cửa", "Tại quầy"),
        Word(
            .online, "Trực tuyến", "2", "Nộp trực tuyến", "Tiếp nhận trực tuyến", "Qua mạng", "Online", "DVC trực tuyến", "Cổng DVCQG",
            "Qua cổng DVCQG",
            "Cổng dịch vụ công", "Qua cổng dịch vụ công", "Cổng DVC quốc gia", "Qua cổng DVC quốc gia"),
        Word(
            .postal, "Qua bưu chính công ích", "Bưu chính công ích", "BCCI", "3", "Qua BCCI", "Dịch vụ bưu chính công ích",
            "Qua dịch vụ bưu chính công ích", "Dịch vụ bưu chính", "Bưu chính", "Qua bưu chính", "Qua dịch vụ bưu chính", "Bưu điện",
            "Qua bưu điện"),
    ]
}
