// A sentence stays on one line.
// swift-format-ignore-file

internal import Commune
internal import Language

/// What values of the vocabulary say in words.
extension ReportWording {
    var target: String { choose("chỉ tiêu", "targets") }
    var underATenth: String { choose("chưa đến 0,1", "less than 0.1") }
    func points(_ number: String) -> String { choose("\(number) điểm phần trăm", "\(number) percentage \(number == "1" ? "point" : "points")") }
    func short(_ quantity: String) -> String { choose("còn thiếu \(quantity)", "\(quantity) short") }
    func otherVillages(_ number: String) -> String { choose("\(number) thôn khác", "\(number) other villages") }

    var onTarget: String { choose("đạt mục tiêu", "on target") }
    func above(_ quantity: String) -> String { choose("vượt \(quantity)", "\(quantity) above") }
    func againstTarget(_ distance: String, target: String, isOnTarget: Bool) -> String {
        isOnTarget ? choose("đạt mục tiêu \(target)", "on the target of \(target)") : choose("\(distance) so với mục tiêu \(target)", "\(distance) \(distance.hasSuffix("short") ? "of " : "")the target of \(target)")
    }

    func months(from first: String, to last: String) -> String { choose("giai đoạn từ \(first) đến \(last)", "\(first) to \(last)") }
    func monthsSinceNewYear(_ count: Int, _ year: Int) -> String { count == 12 ? choose("năm \(year)", "\(year)") : choose("\(count) tháng đầu năm \(year)", "the first \(NumberWords(language).cardinal(count)) months of \(year)") }
    func quarter(_ number: Int, _ year: Int) -> String { choose("quý \(NumberWords.roman(number)) năm \(year)", "the \(["first", "second", "third", "fourth"][number - 1]) quarter of \(year)") }
    func isQuarter(_ label: String) -> Bool { ["quý", "quarter"].contains { label.lowercased().contains($0) } }
    func reportingMonth(_ month: String) -> String { choose("kỳ báo cáo \(month)", "the reporting month of \(month)") }
    func span(_ interval: String) -> String { choose("giai đoạn \(interval)", "the days \(interval)") }

    func concentration(_ villages: String, share: String) -> String { choose("riêng \(villages) chiếm \(share) số còn thiếu ở các thôn chưa đạt", "\(villages) alone hold \(share) of what the villages below target lack") }

    /// What comes after the period: the months that are left of the year, or the next year.
    func afterPeriod(_ month: Int, year: Int) -> (rest: String, end: String) {
        let ends = month < 12 ? year : year + 1
        let rest = month < 12 ? choose("những tháng cuối năm \(year)", "the rest of \(year)") : choose("năm \(ends)", "\(ends)")
        return (rest, choose("đến hết năm \(ends)", "by the end of \(ends)"))
    }

    func onDay(_ date: String) -> String { choose("ngày \(date)", "on \(date)") }

    /// "Sáng ngày 22/08/2024", as a sentence begins.
    func conferenceDay(_ session: Conference.Session?, _ date: String) -> String {
        switch session {
        case .morning: choose("Sáng ngày \(date)", "On the morning of \(date)")
        case .afternoon: choose("Chiều ngày \(date)", "On the afternoon of \(date)")
        case .evening: choose("Tối ngày \(date)", "On the evening of \(date)")
        case nil: choose("Ngày \(date)", "On \(date)")
        }
    }

    /// "Người dân từ 15 tuổi có tài khoản thanh toán": who is meant stands at the start of the name.
    func withAge(_ name: String, _ age: String) -> String { name.hasPrefix(people) ? people + choose("từ \(age) tuổi ", "from \(age) ") + withoutPeople(name) : name }
    func withoutPeople(_ name: String) -> String { name.hasPrefix(people) ? String(name.dropFirst(people.count)) : name }
    private var people: String { choose("Người dân ", "People ") }
    func peopleTarget(_ target: String, _ name: String) -> String { choose("\(target) \(name)", "\(target) of \(name)") }

    func changed(_ name: String, from before: String, to after: String, isRise: Bool, by change: String) -> String { choose("\(name) từ \(before) \(isRise ? "lên" : "xuống") \(after) (\(change))", "\(name) \(isRise ? "rose" : "fell") from \(before) to \(after) (\(change))") }
    /// Who is meant where others were named before: behind "the share of people".
    func others(_ name: String) -> String { choose(name, "that of those \(name)") }
    func unclear(_ names: String) -> String { choose("\(names) \(noClearChange)", "there is \(noClearChange) among those \(names)") }
    func laterAnswers(_ day: String) -> String { choose("Phiếu khảo sát từ ngày \(day) được thu sau ngày lập báo cáo: chỉ dùng để so sánh trước và sau đợt ra quân, không tính vào các số liệu khác.", "Survey answers from \(day) on came after the day of this report: they are only compared as those after the campaign.") }

    // Notes on method

    func dossierMethod(_ exportDay: String?) -> String {
        let until = exportDay.map { choose(" Dữ liệu xuất đến ngày \($0).", " The exports reach \($0).") } ?? ""
        return choose("Số hồ sơ được tính theo ngày, theo cách của Biểu số II.06a/VPCP/KSTT; hồ sơ trùng mã giữa các tệp chỉ tính một lần, lấy theo tệp xuất sau.", "Dossiers are counted by days, as form II.06a/VPCP/KSTT does; a code that occurs in several exports counts once, as the later export has it.") + until
    }

    /// Where there is no list of dossiers.
    var statedMethod: String { choose("Không có danh sách hồ sơ: số liệu hồ sơ được lấy nguyên từ biểu tổng hợp II.06a của hệ thống, nên không có số liệu theo thôn và theo tháng.", "There is no list of dossiers: the figures are those of the system's form II.06a as it stands, with none by village or month.") }
    func statedAgrees(_ agrees: Bool) -> String { agrees ? choose("Số liệu tính từ danh sách hồ sơ khớp với biểu tổng hợp II.06a của hệ thống.", "What the lists of dossiers come to agrees with the system's form II.06a.") : choose("Biểu tổng hợp II.06a của hệ thống có chỗ khác với số liệu tính từ danh sách hồ sơ; báo cáo dùng số liệu tính từ danh sách.", "The system's form II.06a differs in places from what the lists of dossiers come to; the report uses the lists.") }
    func statedRate(_ name: String, part: String, whole: String) -> String { choose("“\(name)”: lấy nguyên từ bảng tổng hợp của hệ thống (\(part) trên \(whole) hồ sơ), không tính từ danh sách hồ sơ và không có theo thôn.", "“\(name)” is taken as it stands from the system's summary (\(part) of \(whole) dossiers), not counted from lists, and there is none by village.") }
    func statedAlone(_ system: String, received: String) -> String { choose("“\(system)” không có danh sách hồ sơ: theo biểu tổng hợp II.06a có \(received) hồ sơ tiếp nhận, không cộng vào số liệu trên và không rõ thuộc thôn nào.", "“\(system)” gives no list of dossiers: its form II.06a states \(received) received, which are not added to these figures and are of no known village.") }

    func onTimeMethod(second: String?, third: String?) -> String {
        let others = second.flatMap { second in third.map { (second, $0) } }
        let tail = others.map { choose(" Theo hai cách tính khác: (đúng hạn + đang giải quyết trong hạn) trên số tiếp nhận trong kỳ là \($0.0); 100% trừ tỷ lệ quá hạn trên tổng số hồ sơ là \($0.1).", " By the two other rules in use: (on time + in process within due) of those received in the period, \($0.0); 100% less the overdue share of all dossiers, \($0.1).") } ?? ""
        return choose("Tỷ lệ đúng hạn là số hồ sơ giải quyết trước hạn và đúng hạn trên số hồ sơ đã giải quyết; hồ sơ không có ngày hẹn và hồ sơ công dân rút tính là đúng hạn.", "The on-time rate is dossiers resolved on or before the due day of all resolved; those without a due day and those withdrawn count as on time.") + tail
    }

    var collectionDay: String { choose("Có tệp chỉ ghi ngày trả kết quả, nên ngày này được dùng thay cho ngày có kết quả.", "Some export has only the day of collection, which stands for the day of the result.") }
    func inconsistent(_ count: String) -> String { choose("\(count) hồ sơ ghi đã giải quyết nhưng không có ngày kết thúc, hoặc ngày kết thúc trước ngày tiếp nhận: tính vào số tiếp nhận, không tính vào số đã giải quyết và đang giải quyết.", "\(count) dossiers are marked resolved without a finished day, or finished before they were received: they count as received only.") }
    func unknownChannel(_ count: String) -> String { choose("\(count) hồ sơ không ghi hình thức nộp: tính vào cột trực tiếp, không tính vào tỷ lệ nộp trực tuyến.", "\(count) dossiers state no channel: they count as in person and not in the online rate.") }
    func joinedByCode(_ accepted: String, of rows: String) -> String { choose("Danh sách thu phí, số hóa, đánh giá của hệ thống một cửa được ghép vào hồ sơ theo mã hồ sơ: ghép được \(accepted)/\(rows) dòng.", "Payments, digitisation and ratings come from sheets of the one-stop system that join the dossiers by code: \(accepted) of \(rows) rows.") }
    func unplaced(_ count: String) -> String { choose("\(count) hồ sơ không xác định được thôn hoặc ở ngoài địa bàn: có trong số liệu của xã, không có trong số liệu của thôn nào.", "\(count) dossiers have no recognised village or come from outside: they are in the commune's figures and in no village's.") }

    func surveyed(_ people: String, dates: String?, coverage: String?, isAboveList: Bool) -> String {
        let when = dates.map { choose(", khảo sát \($0)", ", surveyed \($0)") } ?? ""
        let share = coverage.map { isAboveList ? choose("; nhiều hơn số người trong độ tuổi theo danh sách thôn (bằng \($0)), nên phiếu hoặc danh sách thôn có chỗ chưa đúng và cần rà soát", "; more than the village list has of that age (\($0) of it), so that the forms or the list are wrong somewhere and need a check") : choose("; bằng \($0) số người trong độ tuổi theo danh sách thôn", "; \($0) of the people of the age in the village list") } ?? ""
        return choose("Số liệu xã hội số lấy từ phiếu của \(people) người\(when)\(share).", "The survey figures come from the answers of \(people) people\(when)\(share).")
    }

    func ageMethod(date: String, payment: Int, adult: Int) -> String { choose("Tuổi tính tròn năm đến ngày \(date): tài khoản, thanh toán và kỹ năng số tính trên người từ \(payment) tuổi trở lên; VNeID và dịch vụ công trực tuyến tính trên người từ \(adult) tuổi trở lên.", "Ages are completed years on \(date): accounts, payments and skills are of people aged \(payment) or over; VNeID and online services of those aged \(adult) or over.") }
    func onAgeLimit(_ count: String) -> String { choose("\(count) người chỉ ghi năm sinh và đứng đúng ở giới hạn tuổi: tính là đủ tuổi.", "\(count) people gave only a birth year and stand exactly on the age limit: they count as of age.") }
    var nonResponse: String { choose("Ô để trống trong phiếu là không trả lời, không tính là “không”; mẫu số của mỗi tỷ lệ là số người có trả lời câu hỏi đó.", "A blank is no answer and not a “no”: each rate is of the people who answered that question.") }
    var estimated: String { choose("Nơi khảo sát chưa phủ hết, số liệu của xã được tính có trọng số theo số dân từng thôn, kèm khoảng tin cậy 95%.", "Where the survey covers a part, the commune's figure weights villages by population and has a 95% interval.") }
    func withoutData(_ names: String) -> String { choose("Chưa có số liệu (không tệp nào có cột tương ứng): \(names).", "No data (no file has the column): \(names).") }
    func unusable(_ files: String) -> String { choose("Không đọc được dòng nào của tệp: \(files). Số liệu trong báo cáo chưa gồm các tệp này, nên đây là dự thảo.", "Not a row could be read of: \(files). The figures lack these files, so this is a draft.") }
    func disclosure(_ minimum: String) -> String { choose("Dấu * thay cho số nhỏ hơn \(minimum) và những số có thể suy ra số đó, để bảo vệ thông tin cá nhân.", "A * stands for numbers under \(minimum) and those from which they could be computed, to protect people.") }
    func fewerThan(_ number: String) -> String { choose("Dưới \(number)", "Fewer than \(number)") }
}
