internal import ArgumentParser

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
