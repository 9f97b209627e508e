// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about villages: the list, and the places that records name.
extension DiagnosticKind {
    package static let placeUnmatched = DiagnosticKind(
        "villages.unmatched", .warning,
        vi: Phrase("“{form}” không có trong danh sách thôn: {count} dòng được xếp vào “Không xác định thôn”.", hint: "Nếu đây là một thôn của xã, thêm cách viết này vào cột “Tên khác” của thôn đó trong thon.csv."),
        en: Phrase("“{form}” is not in the village list: {count} rows go to “unknown village”.", hint: "If it is a village of the commune, add this spelling to the column “Tên khác” (aliases) of that village in thon.csv."))

    package static let placeUnmatchedNear = DiagnosticKind(
        "villages.unmatched-near", .warning,
        vi: Phrase("“{form}” không có trong danh sách thôn: {count} dòng được xếp vào “Không xác định thôn”.", hint: "Có phải là “{nearest}”? Nếu đúng, thêm cách viết này vào cột “Tên khác” của thôn đó trong thon.csv."),
        en: Phrase("“{form}” is not in the village list: {count} rows go to “unknown village”.", hint: "Is it “{nearest}”? If so, add this spelling to the column “Tên khác” (aliases) of that village in thon.csv."))

    /// The village part may hold something personal, so it is not quoted.
    package static let placeUnmatchedUnquoted = DiagnosticKind(
        "villages.unmatched-unquoted", .warning,
        vi: Phrase("{count} dòng ghi thôn không có trong danh sách và được xếp vào “Không xác định thôn”.", hint: "Xem ô này trong tệp; nếu là một thôn của xã, thêm cách viết đó vào cột “Tên khác” trong thon.csv."),
        en: Phrase("{count} rows name a village that is not in the list and go to “unknown village”.", hint: "Look at this cell; if it is a village of the commune, add the spelling to the column “Tên khác” (aliases) in thon.csv."))

    package static let placeElsewhere = DiagnosticKind(
        "villages.other-former-commune", .warning,
        vi: Phrase("“{form}” đi cùng {former}, nhưng theo danh sách thì thôn này không thuộc {former}: {count} dòng được xếp vào “Không xác định thôn”.", hint: "Kiểm tra cột “Xã cũ” trong thon.csv, hoặc sửa địa chỉ."),
        en: Phrase("“{form}” is written with {former}, where the list has no such village: {count} rows go to “unknown village”.", hint: "Check the column “Xã cũ” (former commune) in thon.csv, or correct the address."))

    package static let placeAmbiguous = DiagnosticKind(
        "villages.ambiguous", .warning,
        vi: Phrase("“{form}” có thể là {villages}: {count} dòng được xếp vào “Không xác định thôn”.", hint: "Ghi thêm tên xã cũ vào địa chỉ, hoặc viết đủ dấu."),
        en: Phrase("“{form}” may be any of {villages}: {count} rows go to “unknown village”.", hint: "Add the former commune to the address, or write the name with its marks."))

    package static let placeWithoutMarks = DiagnosticKind(
        "villages.matched-without-marks", .warning,
        vi: Phrase("“{form}” viết không dấu, được hiểu là “{village}” ({count} dòng).", hint: "Nếu không đúng, sửa tên thôn trong tệp cho đủ dấu."),
        en: Phrase("“{form}” is written without marks and was read as “{village}” ({count} rows).", hint: "If that is wrong, write the village's name with its marks in the file."))

    package static let placeWithoutVillage = DiagnosticKind(
        "villages.address-without-village", .note,
        vi: Phrase("{count} địa chỉ không ghi thôn nào của xã; được xếp vào “Không xác định thôn”."),
        en: Phrase("{count} addresses name no village; they go to “unknown village”."))

    package static let placeBlank = DiagnosticKind(
        "villages.place-blank", .note,
        vi: Phrase("{count} dòng không ghi thôn và địa chỉ; được xếp vào “Không xác định thôn”."),
        en: Phrase("{count} rows have neither village nor address; they go to “unknown village”."))

    package static let placesTooManyForms = DiagnosticKind(
        "villages.too-many-forms", .warning,
        vi: Phrase("{count} dòng ghi tên thôn theo quá nhiều cách không có trong danh sách, nên không liệt kê được.", hint: "Kiểm tra thon.csv có phải của xã này không, và cột địa chỉ có được nhận đúng không (baocao explain)."),
        en: Phrase("{count} rows name villages in too many ways that the list lacks to show them all.", hint: "Check that thon.csv is this commune's, and that the address column is the right one (baocao explain)."))

    /// All kinds of this file, for the tests that read every sentence.
    package static let allVillages: [DiagnosticKind] = [
        placeUnmatched, placeUnmatchedNear, placeUnmatchedUnquoted, placeElsewhere, placeAmbiguous, placeWithoutMarks, placeWithoutVillage, placeBlank,
        placesTooManyForms,
    ]
}
