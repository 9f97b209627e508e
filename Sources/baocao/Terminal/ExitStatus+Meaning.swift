extension ExitStatus {
    /// Every status that is no signal's, in one paragraph: the help and the manual page print it.
    static var explanation: String {
        let meanings = told.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ")
        return CommandLineLanguage.said("Mã kết thúc: ", "Exit status: ") + meanings + "."
    }

    private static let told: [ExitStatus] = [
        .done, .warnings, .usage, .dataUnusable, .inputMissing, .bug, .cannotWrite, .environment, .locked, .configuration, .interrupted,
        .terminated,
    ]

    private var meaning: String {
        switch self {
        case .done: CommandLineLanguage.said("xong", "done")
        case .warnings:
            CommandLineLanguage.said("xong nhưng có cảnh báo (với --strict, hoặc doctor)", "done, but with warnings (--strict, or doctor)")
        case .usage: CommandLineLanguage.said("gõ lệnh sai", "wrong command line")
        case .dataUnusable: CommandLineLanguage.said("dữ liệu không dùng được", "data unusable")
        case .inputMissing:
            CommandLineLanguage.said("thiếu tệp hoặc thư mục, hoặc không đọc được", "a file or folder is missing or cannot be read")
        case .bug:
            CommandLineLanguage.said("lỗi của chương trình, hoặc một xã quá giờ", "a fault of the program, or a commune took too long")
        case .cannotWrite: CommandLineLanguage.said("không ghi được", "cannot write")
        case .environment: CommandLineLanguage.said("máy không cho chạy tiếp", "the machine refused something")
        case .locked: CommandLineLanguage.said("một lần chạy khác đang ghi vào đó", "another run is writing there")
        case .configuration: CommandLineLanguage.said("cấu hình, mẫu hoặc cài đặt sai", "settings, templates or installation wrong")
        case .hungUp, .interrupted, .terminated:
            CommandLineLanguage.said("bị ngắt bởi tín hiệu \(rawValue - 128)", "ended by signal \(rawValue - 128)")
        }
    }
}
