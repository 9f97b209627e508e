/// The help page that the parser of the command line writes, with its own English words in Vietnamese. What commands and options do is
/// in the language already.
enum CommandLineHelp {
    static func vietnamese(_ page: String) -> String {
        page.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
    }

    private static let beginnings = [
        ("OVERVIEW: ", ""), ("USAGE: ", "Cách dùng: "), ("ARGUMENTS:", "Tham số:"), ("OPTIONS:", "Lựa chọn:"),
        ("SUBCOMMANDS:", "Các lệnh:"),
    ]

    private static let words = [
        ("Show help information.", "Xem cách dùng."), ("Show subcommand help information.", "Xem cách dùng của một lệnh."),
        ("Show the version.", "Xem phiên bản."), ("(default:", "(mặc định:"),
        ("<subcommand>", "<lệnh>"), ("<options>", "<lựa chọn>"), ("[<options>]", "[<lựa chọn>]"),
    ]

    private static func line(_ line: String) -> String {
        if let name = line.wholeMatch(of: #/  See '(.+) <subcommand>' for detailed help\./#) { return "  Xem từng lệnh: \(name.1) <lệnh>" }
        var line = line
        if let (english, vietnamese) = beginnings.first(where: { line.hasPrefix($0.0) }) {
            line = vietnamese + line.dropFirst(english.count)
        }
        for (english, vietnamese) in words { line = line.replacing(english, with: vietnamese) }
        return line
    }
}
