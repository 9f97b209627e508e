internal import ArgumentParser

/// How much a run says, and for whom.
struct TellingOptions: ParsableArguments {
    @Flag(
        help: .said(
            "Chỉ báo xã không lập được; còn lại xem mã kết thúc.",
            "Tell only which communes have failed; the exit status says the rest."))
    var quiet = false

    @Option(
        help: .said(
            "Dạng của nhật ký: text để đọc, json cho chương trình khác (mỗi dòng một đối tượng).",
            "The form of the log: text to read, json for other programs (an object a line).",
            value: ("text|json", "text|json")))
    var logFormat = LogFormat.text
}

extension LogFormat: ExpressibleByArgument {}
