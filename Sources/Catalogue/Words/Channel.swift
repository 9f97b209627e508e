/// How a dossier came in (Hình thức nộp), with the system's codes.
package enum Channel: UInt8, Worded {
    case unknown = 0
    case inPerson = 1, online, postal

    package static let words: [Word<Channel>] = [
        Word(.inPerson, "Trực tiếp", "1", "Nộp trực tiếp", "Tiếp nhận trực tiếp"),
        Word(.online, "Trực tuyến", "2", "Nộp trực tuyến", "Tiếp nhận trực tuyến", "Qua mạng", "Online"),
        Word(
            .postal, "Qua bưu chính công ích", "Bưu chính công ích", "BCCI", "3", "Qua BCCI", "Dịch vụ bưu chính công ích",
            "Qua dịch vụ bưu chính công ích", "Dịch vụ bưu chính", "Bưu chính", "Qua bưu chính", "Qua dịch vụ bưu chính", "Bưu điện",
            "Qua bưu điện"),
    ]
}
