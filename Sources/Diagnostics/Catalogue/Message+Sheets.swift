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

    /// "Phi địa giới": they count in form 06a, and in no village.
    package static func dossiersFromElsewhere(dossiers: Int) -> Message {
        .note("intake.dossiers-from-elsewhere",
            vi: Phrase("\(dossiers) hồ sơ phi địa giới: tính vào “Ngoài địa bàn”, không tính cho thôn nào."),
            en: Phrase("\(dossiers) dossiers of people from elsewhere (“phi địa giới”): they count as outside the commune and in no village."))
    }

    /// Dossiers of a list that ended without a result.
    package static func dossiersTakenBack(dossiers: Int) -> Message {
        .note("intake.dossiers-taken-back",
            vi: Phrase("\(dossiers) hồ sơ đã rút, bị trả lại hoặc đã hủy: kể từ ngày kết thúc được tính là đã giải quyết đúng hạn, không tính quá hạn."),
            en: Phrase("\(dossiers) dossiers were withdrawn, returned or cancelled: from the day of it they count as resolved on time, and never as overdue."))
    }

    /// A row of a finished form 06a whose sum is not what its parts come to.
    package static func statedRowDoesNotAddUp(column: String, stated: Int, found: Int) -> Message {
        .warning("intake.stated-row-does-not-add-up",
            vi: Phrase("Biểu tổng hợp: “\(column: column)” ghi \(stated), các cột thành phần cộng lại là \(found).", hint: "Hãy đối chiếu với biểu trên hệ thống."),
            en: Phrase("The form states \(stated) for “\(column: column)”, and its parts come to \(found).", hint: "Compare the form with the system's."))
    }

    package static let statedPeriodMissing: Message = .note("aggregation.stated-period-missing",
        vi: Phrase("Biểu tổng hợp II.06a không ghi từ ngày nào đến ngày nào: được coi là của kỳ báo cáo này."),
        en: Phrase("The form II.06a does not say which days it covers: it is taken for the report's period."))

    package static func statedFormAgrees(received: Int) -> Message {
        .note("aggregation.stated-form-agrees",
            vi: Phrase("Biểu tổng hợp II.06a khớp với danh sách hồ sơ ở mọi cột (tiếp nhận \(received))."),
            en: Phrase("The form II.06a agrees with the lists of dossiers in every column (received: \(received))."))
    }

    /// The figure of the report stays ours.
    package static func statedTotalDiffers(column: String, stated: Int, counted: Int) -> Message {
        .warning("aggregation.stated-total-differs",
            vi: Phrase("Biểu tổng hợp II.06a ghi “\(column: column)” là \(stated), tính từ danh sách hồ sơ là \(counted); báo cáo dùng số tính từ danh sách.", hint: "Hãy xem danh sách hồ sơ có đủ kỳ này và hồ sơ kỳ trước chuyển sang chưa, và hai tệp có xuất cùng ngày không."),
            en: Phrase("The form II.06a states \(stated) for “\(column: column)”, the lists come to \(counted); the report uses what the lists come to.", hint: "See whether the lists have the whole period and what was carried over, and whether both were exported on one day."))
    }

    package static func statedFieldDiffers(field: ShownCell, column: String, stated: Int, counted: Int) -> Message {
        .warning("aggregation.stated-field-differs",
            vi: Phrase("Lĩnh vực \(field): biểu tổng hợp II.06a ghi “\(column: column)” là \(stated), tính từ danh sách hồ sơ là \(counted).", hint: "Hãy đối chiếu lĩnh vực này trên hệ thống."),
            en: Phrase("Field \(field): the form II.06a states \(stated) for “\(column: column)”, the lists come to \(counted).", hint: "Compare this field in the system."))
    }

    /// They are not named: what stands in a form may be anything.
    package static func statedFieldsUnknown(fields: Int) -> Message {
        .warning("aggregation.stated-fields-unknown",
            vi: Phrase("\(fields) lĩnh vực của biểu tổng hợp II.06a không có trong danh sách hồ sơ nào.", hint: "Hãy xem còn thiếu danh sách hồ sơ nào không, và tên lĩnh vực hai bên có giống nhau không."),
            en: Phrase("Fields of the form II.06a that no list of dossiers has: \(fields).", hint: "See whether a list is missing, and whether both name their fields alike."))
    }

    package static func statedSystemWithoutList(system: ShownCell, received: Int) -> Message {
        .warning("aggregation.stated-system-without-list",
            vi: Phrase("\(system): không có danh sách hồ sơ, chỉ có biểu tổng hợp (\(received) hồ sơ tiếp nhận); số này không cộng vào báo cáo.", hint: "Hãy xuất danh sách hồ sơ của hệ thống này vào mot-cua/, nếu hệ thống có."),
            en: Phrase("\(system): there is no list of dossiers, only the form (received: \(received)); it is not added to the report.", hint: "Export this system's list into mot-cua/, if it gives one."))
    }

    package static let statedFormIsSource: Message = .warning("aggregation.stated-form-is-source",
        vi: Phrase("Không có danh sách hồ sơ nào: số liệu hồ sơ được lấy nguyên từ biểu tổng hợp II.06a, nên không có số liệu theo thôn và theo tháng.", hint: "Hãy xuất danh sách hồ sơ vào mot-cua/, nếu hệ thống có."),
        en: Phrase("There is no list of dossiers: the figures are those of the form II.06a as it stands, with none by village or month.", hint: "Export the list of dossiers into mot-cua/, if the system gives one."))

    package static let statedPeriodDiffers: Message = .warning("aggregation.stated-period-differs",
        vi: Phrase("Biểu tổng hợp II.06a là của kỳ khác nên không dùng cho báo cáo này.", hint: "Hãy xuất biểu đúng từ ngày, đến ngày của kỳ báo cáo (report: period)."),
        en: Phrase("The form II.06a is of another period, so it is not used for this report.", hint: "Export it for the days of the report (report: period)."))

    package static func statedFormsSeveral(forms: Int) -> Message {
        .warning("aggregation.stated-forms-several",
            vi: Phrase("Có \(forms) biểu tổng hợp II.06a cùng kỳ mà không ghi thuộc hệ thống nào: chỉ dùng biểu đầu tiên.", hint: "Hãy giữ lại một biểu, hoặc ghi tên hệ thống (“Trên Hệ thống …”) ở dòng đầu mỗi biểu."),
            en: Phrase("There are \(forms) forms II.06a of the period that do not say of which system they are: only the first is used.", hint: "Keep one, or name the system (“Trên Hệ thống …”) in the first row of each."))
    }

    package static let statedFormHidden: Message = .warning("aggregation.stated-form-hidden",
        vi: Phrase("Số liệu của biểu tổng hợp II.06a không được in, vì báo cáo che số nhỏ (disclosure) và không biết biểu gồm những hồ sơ nào.", hint: "Muốn in, bỏ mục disclosure trong baocao.yaml."),
        en: Phrase("The figures of the form II.06a are not printed, because small counts are hidden (disclosure) and which dossiers it counts is not known.", hint: "To print them, leave disclosure out of baocao.yaml."))

    package static let onlinePaymentsWithoutBase: Message = .warning("intake.online-payments-without-base",
        vi: Phrase("Tệp chỉ liệt kê hồ sơ thanh toán trực tuyến, và không có tệp nào cho biết hồ sơ nào phải nộp phí, nên chưa tính được tỷ lệ thanh toán trực tuyến.", hint: "Hãy thêm danh sách thu phí, lệ phí (mọi hình thức) vào thư mục mot-cua/."),
        en: Phrase("The file lists online payments alone, and no file says which dossiers had a fee, so there is no rate of online payment.", hint: "Add the list of all fees collected to mot-cua/."))

    /// Either all paid online, or the sheet leaves the others out.
    package static func paymentsAllOnline(rows: Int) -> Message {
        .warning("intake.payments-all-online",
            vi: Phrase("Mọi dòng của tệp (\(rows)) đều thanh toán trực tuyến, nên tỷ lệ thanh toán trực tuyến là 100%.", hint: "Nếu tệp chỉ liệt kê hồ sơ thanh toán trực tuyến, hãy thay bằng danh sách thu phí, lệ phí của mọi hình thức."),
            en: Phrase("Every row of the file (\(rows)) was paid online, so the rate of online payment is 100%.", hint: "If the file lists online payments alone, put the list of all fees collected in its place."))
    }

    /// A sheet by unit without a row that is certainly the commune's.
    package static func summaryOfOthers(units: Int) -> Message {
        .warning("intake.summary-of-others",
            vi: Phrase("Bảng tổng hợp theo đơn vị (\(units) đơn vị) không có dòng hoặc phần nào chắc chắn là của xã này, nên bảng không được dùng.", hint: "Hãy xem tên xã trong baocao.yaml (commune: name) có đúng như hệ thống ghi không, xã có nhiều dòng không rõ dòng nào là tổng không; hoặc chỉ để lại dòng của xã."),
            en: Phrase("The summary by unit (units: \(units)) has no row or part that is certainly this commune's, so it is not used.", hint: "See whether baocao.yaml names the commune (commune: name) as the system does, and whether it has several rows with no sum among them; or keep the commune's row alone."))
    }

    /// A table below another in one file that sums up the same once more.
    package static let summaryRepeated: Message = .warning("intake.summary-repeated",
        vi: Phrase("Bảng này tổng hợp lại những hồ sơ mà bảng ở trên trong cùng tệp đã tổng hợp, nên không cộng thêm và không được dùng.", hint: "Nếu là hồ sơ của một hệ thống khác, hãy ghi tên hệ thống (“Trên Hệ thống …”) ở dòng trên mỗi bảng."),
        en: Phrase("This table sums up again the dossiers of the table above it in the same file; it is not added, and not used.", hint: "If it is of another system, name the system (“Trên Hệ thống …”) in the row above each table."))

    /// A sheet of payments that does not say which transfers were paid online.
    package static let summaryTransfersOpen: Message = .warning("intake.summary-transfers-open",
        vi: Phrase("Bảng tổng hợp chỉ có tiền mặt và chuyển khoản, không cho biết khoản nào qua cổng dịch vụ công quốc gia hay trực tuyến: chuyển khoản không phải là thanh toán trực tuyến, nên bảng không được dùng.", hint: "Hãy xuất bảng có cột “Qua cổng DVCQG” hoặc “Thanh toán trực tuyến”, hoặc danh sách thu phí theo từng hồ sơ."),
        en: Phrase("The summary has cash and transfers alone and does not say what was paid by the national portal or online: a transfer is no online payment, so it is not used.", hint: "Export the sheet with a column “Qua cổng DVCQG” or “Thanh toán trực tuyến”, or the list of fees by dossier."))

    /// A part of a sheet that is above its whole.
    package static func summaryShareAboveWhole(column: String, part: Int, whole: Int) -> Message {
        .warning("intake.summary-share-above-whole",
            vi: Phrase("Bảng tổng hợp ghi “\(column: column)” là \(part), nhiều hơn tổng là \(whole): tỷ lệ này không được dùng.", hint: "Hãy đối chiếu hai cột với bảng trên hệ thống."),
            en: Phrase("The summary states \(part) for “\(column: column)”, above its whole of \(whole): this rate is not used.", hint: "Compare the two columns with the system's sheet."))
    }

    /// A rate is a sheet's own, for want of a list.
    package static func statedRateIsSource(column: String, part: Int, whole: Int) -> Message {
        .warning("aggregation.stated-rate-is-source",
            vi: Phrase("Không danh sách hồ sơ nào có số liệu này: “\(column: column)” được lấy nguyên từ bảng tổng hợp (\(part) trên \(whole) hồ sơ), không có theo thôn.", hint: "Nếu hệ thống cho xuất danh sách có cột này, hãy đưa danh sách vào mot-cua/."),
            en: Phrase("No list of dossiers has it: “\(column: column)” is taken from the summary as it stands (\(part) of \(whole) dossiers), with none by village.", hint: "If the system exports a list with this column, put it into mot-cua/."))
    }

    package static func statedRateDiffers(column: String, part: Int, whole: Int, countedPart: Int, countedWhole: Int) -> Message {
        .warning("aggregation.stated-rate-differs",
            vi: Phrase("Bảng tổng hợp ghi “\(column: column)” là \(part) trên \(whole) hồ sơ, tính từ danh sách hồ sơ là \(countedPart) trên \(countedWhole); báo cáo dùng số tính từ danh sách.", hint: "Hãy xem hai tệp có cùng kỳ và xuất cùng ngày không."),
            en: Phrase("The summary states \(part) of \(whole) for “\(column: column)”, the lists come to \(countedPart) of \(countedWhole); the report uses what the lists come to.", hint: "See whether both are of one period and were exported on one day."))
    }

    package static func statedRatesDiffer(column: String, sheets: Int) -> Message {
        .warning("aggregation.stated-rates-differ",
            vi: Phrase("\(sheets) bảng tổng hợp ghi “\(column: column)” khác nhau, nên không bảng nào được dùng cho số liệu này.", hint: "Hãy giữ lại một bảng."),
            en: Phrase("\(sheets) summaries state “\(column: column)” differently, so none of them is used for it.", hint: "Keep one of them."))
    }

    package static func statedRatePeriodDiffers(column: String) -> Message {
        .warning("aggregation.stated-rate-period-differs",
            vi: Phrase("Bảng tổng hợp “\(column: column)” ghi kỳ khác với kỳ của báo cáo, nên không được dùng.", hint: "Hãy xuất bảng đúng kỳ của báo cáo."),
            en: Phrase("The summary of “\(column: column)” covers other days than the report, so it is not used.", hint: "Export it for the days of the report."))
    }

    /// Small counts are hidden, and nobody knows which dossiers a sheet counts.
    package static let statedRatesHidden: Message = .warning("aggregation.stated-rates-hidden",
        vi: Phrase("Báo cáo ẩn số nhỏ, nên bảng tổng hợp số hóa, thanh toán không được dùng: không biết bảng đã đếm những hồ sơ nào.", hint: "Hãy dùng danh sách hồ sơ có các cột này."),
        en: Phrase("The report hides small counts, so summaries of digitisation and payments are not used: nobody knows which dossiers they count.", hint: "Use lists of dossiers with these columns."))
}
