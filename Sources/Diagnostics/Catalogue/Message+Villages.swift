// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about villages: the list, and the places that records name.
extension ErrorMessage {
    package static let villageNameMissing: ErrorMessage = .error("villages.name-missing", .dataUnusable,
        vi: Phrase("Dòng này không có tên thôn nên không được dùng.", hint: "Ghi tên thôn, hoặc xóa dòng."),
        en: Phrase("This row has no village name and is left out.", hint: "Write the name, or delete the row."))

    package static func villageTwice(village: ShownCell, line: Int) -> ErrorMessage {
        .error("villages.name-twice", .dataUnusable,
            vi: Phrase("Thôn \(village) đã có ở dòng \(line); dòng này không được dùng.", hint: "Xóa một dòng; nếu là hai thôn trùng tên của hai xã cũ, ghi cột “Xã cũ” cho mỗi thôn."),
            en: Phrase("The village \(village) stands already on line \(line); this row is left out.", hint: "Delete one; if two former communes have villages of this name, fill in the column “Xã cũ” (former commune) for both."))
    }

    /// What stands for a village looks like a person's name, birth, telephone, citizen number or house.
    package static func villageNamePersonal(name: ShownCell) -> ErrorMessage {
        .error("villages.name-personal", .dataUnusable,
            vi: Phrase("Ô tên thôn \(name) giống tên người, ngày sinh, số điện thoại, số giấy tờ hoặc số nhà; dòng này không được dùng và không in ra.", hint: "Xem dòng có bị lệch cột không. Nếu thôn có tên như vậy thật, ghi thêm chữ “Thôn” phía trước: Thôn Nguyễn Văn Cừ."),
            en: Phrase("What stands as the village's name \(name) looks like a person's name, birth, telephone, citizen number or house; the row is left out and not printed.", hint: "See whether the row has slipped by a column. If the village is called so, write “Thôn” before it: Thôn Nguyễn Văn Cừ."))
    }

    package static let villageListTooLong: ErrorMessage = .error("villages.list-too-long", .dataUnusable,
        vi: Phrase("Danh sách có quá nhiều thôn; từ dòng này trở đi không được dùng.", hint: "Kiểm tra thon.csv có đúng là danh sách thôn của một xã không."),
        en: Phrase("The list has too many villages; from this line on it is not used.", hint: "Check that thon.csv is the village list of one commune."))
}

/// What is decided for the user, and what is worth knowing.
extension Message {
    package static func placeUnmatched(form: ShownCell, count: Int) -> Message {
        .warning("villages.unmatched",
            vi: Phrase("\(form) không có trong danh sách thôn: \(count) dòng được xếp vào “Không xác định thôn”.", hint: "Nếu đây là một thôn của xã, thêm cách viết này vào cột “Tên khác” của thôn đó trong thon.csv."),
            en: Phrase("\(form) is not in the village list: \(count) rows go to “unknown village”.", hint: "If it is a village of the commune, add this spelling to the column “Tên khác” (aliases) of that village in thon.csv."))
    }

    package static func placeUnmatchedNear(form: ShownCell, count: Int, nearest: ShownCell) -> Message {
        .warning("villages.unmatched-near",
            vi: Phrase("\(form) không có trong danh sách thôn: \(count) dòng được xếp vào “Không xác định thôn”.", hint: "Có phải là \(nearest)? Nếu đúng, thêm cách viết này vào cột “Tên khác” của thôn đó trong thon.csv."),
            en: Phrase("\(form) is not in the village list: \(count) rows go to “unknown village”.", hint: "Is it \(nearest)? If so, add this spelling to the column “Tên khác” (aliases) of that village in thon.csv."))
    }

    /// The village part may hold something personal, so it is not quoted.
    package static func placeUnmatchedUnquoted(count: Int) -> Message {
        .warning("villages.unmatched-unquoted",
            vi: Phrase("\(count) dòng ghi thôn không có trong danh sách và được xếp vào “Không xác định thôn”.", hint: "Xem ô này trong tệp; nếu là một thôn của xã, thêm cách viết đó vào cột “Tên khác” trong thon.csv."),
            en: Phrase("\(count) rows name a village that is not in the list and go to “unknown village”.", hint: "Look at this cell; if it is a village of the commune, add the spelling to the column “Tên khác” (aliases) in thon.csv."))
    }

    package static func placeElsewhere(form: ShownCell, former: ShownCell, count: Int) -> Message {
        .warning("villages.other-former-commune",
            vi: Phrase("\(form) đi cùng \(former), nhưng theo danh sách thì thôn này không thuộc \(former): \(count) dòng được xếp vào “Không xác định thôn”.", hint: "Kiểm tra cột “Xã cũ” trong thon.csv, hoặc sửa địa chỉ."),
            en: Phrase("\(form) is written with \(former), where the list has no such village: \(count) rows go to “unknown village”.", hint: "Check the column “Xã cũ” (former commune) in thon.csv, or correct the address."))
    }

    package static func placeFormerUnknown(form: ShownCell, count: Int) -> Message {
        .warning("villages.former-commune-unknown",
            vi: Phrase("\(form) đi cùng một xã cũ không có trong danh sách thôn: \(count) dòng được xếp vào “Không xác định thôn”.", hint: "Ghi xã cũ của mỗi thôn vào cột “Xã cũ” trong thon.csv, hoặc sửa địa chỉ."),
            en: Phrase("\(form) is written with a former commune that the village list lacks: \(count) rows go to “unknown village”.", hint: "Fill in the column “Xã cũ” (former commune) of thon.csv for each village, or correct the address."))
    }

    package static func placeAmbiguous(form: ShownCell, villages: [ShownCell], count: Int) -> Message {
        .warning("villages.ambiguous",
            vi: Phrase("\(form) có thể là \(villages): \(count) dòng được xếp vào “Không xác định thôn”.", hint: "Ghi thêm tên xã cũ vào địa chỉ, hoặc viết đủ dấu."),
            en: Phrase("\(form) may be any of \(villages): \(count) rows go to “unknown village”.", hint: "Add the former commune to the address, or write the name with its marks."))
    }

    package static func placeWithoutMarks(form: ShownCell, village: ShownCell, count: Int) -> Message {
        .warning("villages.matched-without-marks",
            vi: Phrase("\(form) viết không dấu, được hiểu là \(village) (\(count) dòng).", hint: "Nếu không đúng, sửa tên thôn trong tệp cho đủ dấu."),
            en: Phrase("\(form) is written without marks and was read as \(village) (\(count) rows).", hint: "If that is wrong, write the village's name with its marks in the file."))
    }

    package static func placeWithoutVillage(count: Int) -> Message {
        .note("villages.address-without-village",
            vi: Phrase("\(count) địa chỉ không ghi thôn nào của xã; được xếp vào “Không xác định thôn”."),
            en: Phrase("\(count) addresses name no village; they go to “unknown village”."))
    }

    package static func placeBlank(count: Int) -> Message {
        .note("villages.place-blank",
            vi: Phrase("\(count) dòng không ghi thôn và địa chỉ; được xếp vào “Không xác định thôn”."),
            en: Phrase("\(count) rows have neither village nor address; they go to “unknown village”."))
    }

    package static func placesTooManyForms(count: Int) -> Message {
        .warning("villages.too-many-forms",
            vi: Phrase("\(count) dòng ghi tên thôn theo quá nhiều cách không có trong danh sách, nên không liệt kê được.", hint: "Kiểm tra thon.csv có phải của xã này không, và cột địa chỉ có được nhận đúng không (baocao explain)."),
            en: Phrase("\(count) rows name villages in too many ways that the list lacks to show them all.", hint: "Check that thon.csv is this commune's, and that the address column is the right one (baocao explain)."))
    }

    package static func villageNameShared(name: ShownCell, village: ShownCell, line: Int) -> Message {
        .warning("villages.name-shared",
            vi: Phrase("\(name) cũng là tên hoặc tên khác của thôn \(village) (dòng \(line)), nên không dùng để nhận ra thôn được.", hint: "Bỏ tên này ở một trong hai thôn."),
            en: Phrase("\(name) is also a name or alias of \(village) (line \(line)), so it tells neither.", hint: "Remove it from one of the two villages."))
    }

    package static func villageFormersMerged(count: Int) -> Message {
        .warning("villages.formers-merged",
            vi: Phrase("Cột “Xã cũ” chỉ ghi ở thôn đầu của mỗi xã cũ, như khi ô bị gộp: \(count) thôn bên dưới được coi là của xã cũ ghi ở trên.", hint: "Nếu không đúng, ghi xã cũ ở từng dòng."),
            en: Phrase("“Xã cũ” (former commune) is filled for the first village of each alone, as merged cells leave it: \(count) villages below count as of the one above them.", hint: "If that is wrong, write the former commune in every row."))
    }

    /// The same of the former commune of a village.
    package static func villageFormerPersonal(name: ShownCell) -> Message {
        .warning("villages.former-personal",
            vi: Phrase("Ô xã cũ \(name) giống tên người, ngày sinh, số điện thoại, số giấy tờ hoặc số nhà; ô này được coi là trống.", hint: "Xem dòng có bị lệch cột không; ghi tên xã cũ với chữ “xã” phía trước."),
            en: Phrase("What stands as the former commune \(name) looks like a person's name, birth, telephone, citizen number or house; the cell is taken as blank.", hint: "See whether the row has slipped by a column; write the former commune with “xã” before it."))
    }

    package static func villageCountInvalid(value: ShownCell) -> Message {
        .warning("villages.count-invalid",
            vi: Phrase("Ô này \(value) không phải là một số người hoặc số hộ; ô này được coi là trống.", hint: "Ghi số nguyên, ví dụ 1012 hoặc 1.012."),
            en: Phrase("The cell \(value) is no number of people or households; the cell is taken as blank.", hint: "Write a whole number, such as 1012 or 1.012."))
    }

    package static func villageDateInvalid(value: ShownCell) -> Message {
        .warning("villages.date-invalid",
            vi: Phrase("Ô này \(value) không phải là một ngày; ô này được coi là trống.", hint: "Ghi ngày/tháng/năm, ví dụ 01/10/2025."),
            en: Phrase("The cell \(value) is no date; the cell is taken as blank.", hint: "Write day/month/year, such as 01/10/2025."))
    }

    package static func villageEndsBeforeItBegins(village: ShownCell) -> Message {
        .warning("villages.ends-before-it-begins",
            vi: Phrase("Thôn \(village): ngày hết hiệu lực trước ngày có hiệu lực.", hint: "Đổi lại cột “Hiệu lực từ” và “Hiệu lực đến”."),
            en: Phrase("Village \(village): it ends before it begins.", hint: "Swap “Hiệu lực từ” and “Hiệu lực đến”."))
    }

    package static func villageSuccessorWithoutEnd(village: ShownCell) -> Message {
        .warning("villages.successor-without-end",
            vi: Phrase("Thôn \(village) có thôn kế tục nhưng không có ngày hết hiệu lực, nên vẫn được coi là một thôn hiện nay.", hint: "Ghi ngày ở cột “Hiệu lực đến”, hoặc bỏ trống cột “Kế tục bởi”."),
            en: Phrase("Village \(village) has a successor but no last day, so it still counts as a village of today.", hint: "Fill in “Hiệu lực đến”, or empty “Kế tục bởi”."))
    }

    package static func villageSuccessorUnknown(village: ShownCell, successors: [ShownCell]) -> Message {
        .warning("villages.successor-unknown",
            vi: Phrase("Thôn \(village): không tìm thấy thôn kế tục \(successors) trong danh sách; số liệu của thôn cũ được xếp vào “Không xác định thôn”.", hint: "Ghi đúng tên thôn như ở cột “Thôn”; nếu trùng tên, thêm xã cũ trong ngoặc: Tân Lập (xã Xuân Dương)."),
            en: Phrase("Village \(village): its successor \(successors) is not in the list; its figures go to “unknown village”.", hint: "Write the name as in the column “Thôn”; where two share it, add the former commune in brackets: Tân Lập (xã Xuân Dương)."))
    }

    package static func villageWithoutSuccessor(village: ShownCell) -> Message {
        .note("villages.without-successor",
            vi: Phrase("Thôn \(village) đã hết hiệu lực và không có thôn kế tục; số liệu của thôn được xếp vào “Không xác định thôn”."),
            en: Phrase("Village \(village) has ended without a successor; its figures go to “unknown village”."))
    }
}
