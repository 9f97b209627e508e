// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about a command line that is not understood. `help` is the command that shows how to write it.
extension ErrorMessage {
    package static func commandUnknown(name: String, known: [String]) -> ErrorMessage {
        .error("usage.command-unknown", .usage,
            vi: Phrase("Không có lệnh nào tên là “\(name)”.", hint: "Các lệnh: \(known). Xem cách dùng: baocao --help"),
            en: Phrase("There is no command “\(name)”.", hint: "Commands are: \(known). How to use them: baocao --help"))
    }

    package static func optionUnknown(option: String, help: String) -> ErrorMessage {
        .error("usage.option-unknown", .usage,
            vi: Phrase("Lệnh này không có lựa chọn “\(option)”.", hint: "Xem các lựa chọn: \(help)"),
            en: Phrase("This command has no option “\(option)”.", hint: "To see its options: \(help)"))
    }

    package static func optionUnknownNear(option: String, nearest: String, help: String) -> ErrorMessage {
        .error("usage.option-unknown-near", .usage,
            vi: Phrase("Lệnh này không có lựa chọn “\(option)”.", hint: "Có phải là “\(nearest)”? Xem các lựa chọn: \(help)"),
            en: Phrase("This command has no option “\(option)”.", hint: "Did you mean “\(nearest)”? To see its options: \(help)"))
    }

    package static func argumentsUnexpected(arguments: [String], help: String) -> ErrorMessage {
        .error("usage.arguments-unexpected", .usage,
            vi: Phrase("Dòng lệnh có phần thừa: \(arguments).", hint: "Tên có dấu cách thì đặt trong ngoặc kép. Xem cách dùng: \(help)"),
            en: Phrase("The command line has too much: \(arguments).", hint: "Put names with blanks in quotation marks. How to use it: \(help)"))
    }

    package static func argumentMissing(argument: String, help: String) -> ErrorMessage {
        .error("usage.argument-missing", .usage,
            vi: Phrase("Dòng lệnh còn thiếu: \(argument).", hint: "Xem cách dùng: \(help)"),
            en: Phrase("The command line lacks: \(argument).", hint: "How to use it: \(help)"))
    }

    package static func optionValueMissing(option: String, help: String) -> ErrorMessage {
        .error("usage.option-value-missing", .usage,
            vi: Phrase("Sau lựa chọn “\(option)” còn thiếu giá trị.", hint: "Xem cách dùng: \(help)"),
            en: Phrase("The option “\(option)” lacks its value.", hint: "How to use it: \(help)"))
    }

    package static func optionValueInvalid(option: String, value: String, help: String) -> ErrorMessage {
        .error("usage.option-value-invalid", .usage,
            vi: Phrase("“\(value)” không phải giá trị dùng được cho “\(option)”.", hint: "Xem các giá trị: \(help)"),
            en: Phrase("“\(value)” is no value for “\(option)”.", hint: "To see its values: \(help)"))
    }

    package static func commandLineUnclear(help: String) -> ErrorMessage {
        .error("usage.command-line-unclear", .usage,
            vi: Phrase("Không hiểu dòng lệnh.", hint: "Xem cách dùng: \(help)"),
            en: Phrase("The command line is not understood.", hint: "How to use it: \(help)"))
    }
}
