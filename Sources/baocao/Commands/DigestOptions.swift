internal import ArgumentParser

/// The option of the commands that write reports: whether bao-cao.json says of which bytes each is made.
struct DigestOptions: ParsableArguments {
    @Flag(
        name: .customLong("no-digest"),
        help: .said(
            "Không tính SHA-256 của tệp đầu vào (sha256 trong bao-cao.json là null): nhanh hơn khi tệp rất lớn.",
            "Leave out the SHA-256 of input files (sha256 in bao-cao.json is null): faster where files are very large."))
    var isOmitted = false

    var isWanted: Bool { !isOmitted }
}

/// The option of the commands that write reports: whether what stands already and was made from the same is left alone.
struct RemakeOptions: ParsableArguments {
    @Flag(
        name: .customLong("force"),
        help: .said(
            "Làm nhiều xã: lập lại cả báo cáo đã có mà dữ liệu, cài đặt, mẫu và chương trình không đổi.",
            "Of several communes: make a report again also where data, settings, template and program are those of the one that stands there."
        ))
    var isForced = false
}
