// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about sheets of the one-stop system beside its lists: fees, online payments, digitisation, ratings.
extension Message {
    package static func detailsJoined(rows: Int) -> Message {
        .note("intake.details-joined",
            vi: Phrase("\(rows) dòng đã được ghép vào hồ sơ theo mã hồ sơ."),
            en: Phrase("Rows joined to dossiers by their code: \(rows)."))
    }

    /// No list has the dossier that a row speaks of.
    package static func detailsUnjoined(rows: Int, joined: Int) -> Message {
        .warning("intake.details-unjoined",
            vi: Phrase("\(rows) dòng có mã hồ sơ không có trong danh sách hồ sơ nào (\(joined) dòng ghép được); các dòng này không được tính.", hint: "Hãy xem thư mục mot-cua/ đã có đủ danh sách hồ sơ của kỳ này và các kỳ trước chưa, và mã hồ sơ hai bên có cùng loại không."),
            en: Phrase("Rows with a code that no list of dossiers has: \(rows) (joined: \(joined)); they do not count.", hint: "See whether mot-cua/ has all lists of this period and of those before, and whether the codes of both are of one kind."))
    }

    /// A row that joins nothing: its code is blank, or a spreadsheet has damaged it.
    package static func detailsWithoutCode(heading: ShownHeading, rows: Int) -> Message {
        .warning("intake.details-without-code",
            vi: Phrase("Cột \(heading): \(rows) dòng để trống mã hồ sơ hoặc mã bị Excel làm hỏng, nên không ghép được; dòng đầu ở đây.", hint: "Hãy xuất lại tệp từ hệ thống và đừng lưu qua Excel."),
            en: Phrase("Column \(heading): the code is blank or was damaged by a spreadsheet, so the rows join nothing (rows: \(rows), the first of them here).", hint: "Export the sheet again and do not save it through a spreadsheet."))
    }

    /// The sheet holds, since it was made for that.
    package static func detailsDiffer(column: String, dossiers: Int) -> Message {
        .warning("intake.details-differ",
            vi: Phrase("\(dossiers) hồ sơ có “\(column: column)” trong danh sách hồ sơ khác với tệp này; báo cáo lấy theo tệp này.", hint: "Hãy đối chiếu hai tệp trên hệ thống một cửa."),
            en: Phrase("For \(dossiers) dossiers the list states another “\(column: column)” than this file; this file holds.", hint: "Compare both in the one-stop system."))
    }

    package static func feePaidInSeveralWays(dossiers: Int) -> Message {
        .note("intake.fee-paid-in-several-ways",
            vi: Phrase("\(dossiers) hồ sơ nộp phí, lệ phí vừa trực tuyến vừa bằng cách khác: không tính là thanh toán trực tuyến."),
            en: Phrase("\(dossiers) dossiers paid their fees online and in another way: they do not count as paid online."))
    }

    /// They are no part of the rate's base.
    package static func dossiersWithoutFee(dossiers: Int) -> Message {
        .note("intake.dossiers-without-fee",
            vi: Phrase("\(dossiers) hồ sơ không có trong danh sách thu phí nên được coi là không phải nộp phí, lệ phí."),
            en: Phrase("\(dossiers) dossiers are not in the list of fees and count as without one."))
    }

    package static let onlinePaymentsWithoutBase: Message = .warning("intake.online-payments-without-base",
        vi: Phrase("Tệp chỉ liệt kê hồ sơ thanh toán trực tuyến, và không có tệp nào cho biết hồ sơ nào phải nộp phí, nên chưa tính được tỷ lệ thanh toán trực tuyến.", hint: "Hãy thêm danh sách thu phí, lệ phí (mọi hình thức) vào thư mục mot-cua/."),
        en: Phrase("The file lists online payments alone, and no file says which dossiers had a fee, so there is no rate of online payment.", hint: "Add the list of all fees collected to mot-cua/."))

    /// Either all paid online, or the sheet leaves the others out.
    package static func paymentsAllOnline(rows: Int) -> Message {
        .warning("intake.payments-all-online",
            vi: Phrase("Mọi dòng của tệp (\(rows)) đều thanh toán trực tuyến, nên tỷ lệ thanh toán trực tuyến là 100%.", hint: "Nếu tệp chỉ liệt kê hồ sơ thanh toán trực tuyến, hãy thay bằng danh sách thu phí, lệ phí của mọi hình thức."),
            en: Phrase("Every row of the file (\(rows)) was paid online, so the rate of online payment is 100%.", hint: "If the file lists online payments alone, put the list of all fees collected in its place."))
    }
}
