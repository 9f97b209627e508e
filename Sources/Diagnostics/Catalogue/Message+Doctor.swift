// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What `baocao doctor` finds about the machine and its folders: what is well in one line, what is not with what to do.
extension Message {
    package static func doctorProgram(version: String, path: String) -> Message {
        .note("doctor.program",
            vi: Phrase("Chương trình: baocao \(version), mẫu báo cáo ở “\(path)”."),
            en: Phrase("Program: baocao \(version), templates in “\(path)”."))
    }

    package static func doctorLibraries(versions: String) -> Message {
        .note("doctor.libraries",
            vi: Phrase("Thư viện: \(versions)."), en: Phrase("Libraries: \(versions)."))
    }

    package static func doctorCairoUnknown(version: String) -> Message {
        .warning("doctor.cairo-unknown",
            vi: Phrase("Bản Cairo \(version) chưa được thử với chương trình này; bản PDF có thể thiếu thẻ cho trình đọc màn hình.", hint: "Dùng Debian 12 hoặc 13 (Cairo 1.16 hoặc 1.18)."),
            en: Phrase("Cairo \(version) was never tried with this program; the PDF may lack its structure for screen readers.", hint: "Use Debian 12 or 13 (Cairo 1.16 or 1.18)."))
    }

    package static func doctorFonts(names: [String]) -> Message {
        .note("doctor.fonts",
            vi: Phrase("Phông chữ: \(names), đủ chữ tiếng Việt, có nét đậm và nét nghiêng."),
            en: Phrase("Fonts: \(names), with all Vietnamese letters, bold and italic."))
    }

    package static func doctorLettersMissing(font: String, letters: String) -> Message {
        .warning("doctor.letters-missing",
            vi: Phrase("Phông \(font) thiếu chữ tiếng Việt: \(letters).", hint: "Cài gói fonts-liberation2: apt install fonts-liberation2"),
            en: Phrase("The font \(font) lacks Vietnamese letters: \(letters).", hint: "Install the package fonts-liberation2: apt install fonts-liberation2"))
    }

    package static func doctorBoldMissing(font: String) -> Message {
        .warning("doctor.bold-missing",
            vi: Phrase("Phông \(font) không có nét đậm: chữ đậm trong báo cáo in ra sẽ xấu.", hint: "Cài gói fonts-liberation2: apt install fonts-liberation2"),
            en: Phrase("The font \(font) has no bold face: bold text will look poor.", hint: "Install the package fonts-liberation2: apt install fonts-liberation2"))
    }

    package static func doctorItalicMissing(font: String) -> Message {
        .warning("doctor.italic-missing",
            vi: Phrase("Phông \(font) không có nét nghiêng: chữ nghiêng trong báo cáo in ra sẽ xấu.", hint: "Cài gói fonts-liberation2: apt install fonts-liberation2"),
            en: Phrase("The font \(font) has no italic face: italic text will look poor.", hint: "Install the package fonts-liberation2: apt install fonts-liberation2"))
    }

    package static func doctorClock(day: String, time: String) -> Message {
        .note("doctor.clock",
            vi: Phrase("Đồng hồ: \(day), \(time) giờ Việt Nam."), en: Phrase("Clock: \(day), \(time) in Vietnam."))
    }

    package static func doctorClockBehind(day: String, path: String, changed: String) -> Message {
        .warning("doctor.clock-behind",
            vi: Phrase("Đồng hồ của máy chỉ ngày \(day), trong khi “\(path)” đã được ghi ngày \(changed): --period last-month sẽ chọn nhầm tháng.", hint: "Chỉnh lại ngày giờ: timedatectl set-ntp true, hoặc timedatectl set-time."),
            en: Phrase("The clock says \(day), but “\(path)” was written on \(changed): --period last-month would take the wrong month.", hint: "Set the clock: timedatectl set-ntp true, or timedatectl set-time."))
    }

    package static func doctorClockAhead(day: String) -> Message {
        .warning("doctor.clock-ahead",
            vi: Phrase("Đồng hồ của máy chỉ ngày \(day): --period last-month sẽ chọn nhầm tháng.", hint: "Chỉnh lại ngày giờ: timedatectl set-ntp true, hoặc timedatectl set-time."),
            en: Phrase("The clock says \(day): --period last-month would take the wrong month.", hint: "Set the clock: timedatectl set-ntp true, or timedatectl set-time."))
    }

    package static func doctorLocale(name: String) -> Message {
        .note("doctor.locale",
            vi: Phrase("Ngôn ngữ của máy (locale): \(name), hiện được chữ tiếng Việt."),
            en: Phrase("Locale: \(name), which shows Vietnamese letters."))
    }

    package static let doctorLocaleUnset: Message = .note("doctor.locale-unset",
        vi: Phrase("Ngôn ngữ của máy (locale) chưa đặt; báo cáo không phụ thuộc vào đó, thông báo luôn là UTF-8."),
        en: Phrase("No locale is set; reports do not depend on it, and messages are always UTF-8."))

    package static func doctorLocaleNotUTF8(name: String) -> Message {
        .warning("doctor.locale-not-utf8",
            vi: Phrase("Ngôn ngữ của máy (locale) là \(name), không phải UTF-8: thông báo tiếng Việt sẽ hiện sai chữ.", hint: "Đặt LANG=C.UTF-8, hoặc LANG=vi_VN.UTF-8."),
            en: Phrase("The locale is \(name), which is not UTF-8: Vietnamese messages will be garbled.", hint: "Set LANG=C.UTF-8, or LANG=vi_VN.UTF-8."))
    }

    package static func doctorFileSizeLimited(megabytes: Int) -> Message {
        .warning("doctor.file-size-limited",
            vi: Phrase("Tệp ghi ra bị giới hạn \(megabytes) MB (ulimit -f): tệp lớn hơn sẽ không ghi được.", hint: "Bỏ giới hạn cho tài khoản này: ulimit -f unlimited, hoặc LimitFSIZE=infinity trong dịch vụ systemd."),
            en: Phrase("Files may not be larger than \(megabytes) MB (ulimit -f): larger ones cannot be written.", hint: "Lift the limit for this account: ulimit -f unlimited, or LimitFSIZE=infinity in the systemd service."))
    }

    package static let doctorUmaskOpens: Message = .warning("doctor.umask-opens",
        vi: Phrase("Tệp ghi ra thì tài khoản nào trên máy cũng sửa được (umask).", hint: "Đặt umask 022 trước khi chạy, hoặc UMask=0022 trong dịch vụ systemd."),
        en: Phrase("Whatever is written can be changed by every account of the machine (umask).", hint: "Set umask 022 before a run, or UMask=0022 in the systemd service."))

    package static let doctorUmaskHides: Message = .warning("doctor.umask-hides",
        vi: Phrase("Máy chủ web sẽ không đọc được trang đã đăng vì umask che quyền đọc của tài khoản khác.", hint: "Đặt umask 022 trước khi chạy, hoặc UMask=0022 trong dịch vụ systemd."),
        en: Phrase("A web server could not read what is published: the umask hides it from other accounts.", hint: "Set umask 022 before a run, or UMask=0022 in the systemd service."))

    package static func doctorFolder(path: String, free: Int) -> Message {
        .note("doctor.folder",
            vi: Phrase("Thư mục “\(path)”: đọc, ghi và đổi kết quả trong một bước được; đĩa còn trống \(free) MB."),
            en: Phrase("Folder “\(path)”: can be read, written, and exchanged in one step; \(free) MB of the disk are free."))
    }

    package static func doctorFolderOpen(path: String) -> Message {
        .note("doctor.folder-open",
            vi: Phrase("Mọi tài khoản trên máy này đọc được dữ liệu cá nhân trong “\(path)”; nếu có người khác dùng chung máy thì khóa lại.", hint: "chmod -R o= \(path)"),
            en: Phrase("Every account of this machine can read the personal data in “\(path)”; close it where others share the machine.", hint: "chmod -R o= \(path)"))
    }

    package static func doctorFolderWritableByAll(path: String) -> Message {
        .warning("doctor.folder-writable-by-all",
            vi: Phrase("Tài khoản nào trên máy cũng sửa được thư mục “\(path)”.", hint: "chmod -R o-w \(path)"),
            en: Phrase("Every account of the machine can change the folder “\(path)”.", hint: "chmod -R o-w \(path)"))
    }

    package static func doctorOwnedByOther(path: String, owner: String) -> Message {
        .warning("doctor.owned-by-other",
            vi: Phrase("Đang chạy bằng root mà thư mục “\(path)” là của “\(owner)”: kết quả sẽ thuộc về root, “\(owner)” không sửa được nữa.", hint: "Chạy bằng tài khoản đó: runuser -u \(owner) -- baocao …"),
            en: Phrase("This runs as root, but the folder “\(path)” belongs to “\(owner)”: results will be root's, and “\(owner)” cannot change them.", hint: "Run as that account: runuser -u \(owner) -- baocao …"))
    }

    package static func doctorNoExchange(path: String, reason: String) -> Message {
        .warning("doctor.no-exchange",
            vi: Phrase("Ổ đĩa của “\(path)” không đổi chỗ hai thư mục trong một bước được (\(system: reason)): mất điện giữa chừng thì kết quả có thể lẫn cũ và mới.", hint: "Để kết quả trên ổ đĩa ext4, xfs hoặc btrfs của máy (--output, --site)."),
            en: Phrase("The disk of “\(path)” cannot exchange two folders in one step (\(system: reason)): a power cut may leave old and new results mixed.", hint: "Keep results on an ext4, xfs or btrfs disk of this machine (--output, --site)."))
    }

    package static func doctorResultsElsewhere(path: String) -> Message {
        .warning("doctor.results-elsewhere",
            vi: Phrase("“\(path)” là một ổ đĩa riêng, khác ổ của thư mục chứa nó, nên không đổi kết quả trong một bước được: mất điện giữa chừng thì kết quả có thể lẫn cũ và mới.", hint: "Gắn ổ đĩa vào thư mục phía trên, hoặc ghi vào một thư mục con của nó (--output, --site)."),
            en: Phrase("“\(path)” is a disk of its own, so results cannot be exchanged in one step: a power cut may leave old and new ones mixed.", hint: "Mount the disk one folder higher, or write into a folder below (--output, --site)."))
    }

    package static func doctorParentClosed(path: String, parent: String) -> Message {
        .warning("doctor.parent-closed",
            vi: Phrase("Không được tạo thư mục trong “\(parent)”, nên không đổi “\(path)” trong một bước được: mất điện giữa chừng thì kết quả có thể lẫn cũ và mới.", hint: "Cho tài khoản này quyền ghi vào “\(parent)”."),
            en: Phrase("No folder can be made in “\(parent)”, so “\(path)” cannot be exchanged in one step: a power cut may leave old and new results mixed.", hint: "Let this account write into “\(parent)”."))
    }

    package static func doctorNoLock(path: String, reason: String) -> Message {
        .warning("doctor.no-lock",
            vi: Phrase("Không khóa được “\(path)” (\(system: reason)): hai lần chạy cùng lúc sẽ ghi đè nhau.", hint: "Để kết quả trên ổ đĩa của máy, không để trên ổ mạng."),
            en: Phrase("“\(path)” cannot be locked (\(system: reason)): two runs at once would write over each other.", hint: "Keep results on a disk of this machine, not on a network share."))
    }

    package static func doctorLocked(path: String) -> Message {
        .note("doctor.locked",
            vi: Phrase("Một lần chạy khác đang ghi vào “\(path)”."), en: Phrase("Another run is writing to “\(path)” now."))
    }

    package static func doctorDiskLow(path: String, free: Int) -> Message {
        .warning("doctor.disk-low",
            vi: Phrase("Đĩa của “\(path)” chỉ còn trống \(free) MB.", hint: "Dọn bớt tệp trên đĩa này."),
            en: Phrase("The disk of “\(path)” has only \(free) MB left.", hint: "Free some of its space."))
    }

    package static func doctorFilesLow(path: String, free: Int) -> Message {
        .warning("doctor.files-low",
            vi: Phrase("Đĩa của “\(path)” chỉ còn ghi được \(free) tệp nữa (hết inode).", hint: "Xóa bớt tệp nhỏ trên đĩa này."),
            en: Phrase("The disk of “\(path)” has room for only \(free) more files (inodes).", hint: "Remove small files from it."))
    }

    package static let doctorWell: Message = .note("doctor.well",
        vi: Phrase("Máy và thư mục đều ổn."), en: Phrase("All is well."))

    package static func doctorCounted(errors: Int, warnings: Int) -> Message {
        .note("doctor.counted",
            vi: Phrase("Cần xử lý: \(errors) lỗi, \(warnings) cảnh báo."), en: Phrase("To see to: \(errors) errors, \(warnings) warnings."))
    }
}

extension ErrorMessage {
    package static func doctorTemplateMissing(path: String) -> ErrorMessage {
        .error("doctor.template-missing", .configuration,
            vi: Phrase("Thiếu tệp mẫu “\(path)” của chương trình.", hint: "Cài lại gói baocao: apt install --reinstall baocao"),
            en: Phrase("The program's template file “\(path)” is missing.", hint: "Install the package again: apt install --reinstall baocao"))
    }

    package static func doctorFilesUnreadable(path: String, count: Int, first: String, reason: String) -> ErrorMessage {
        .error("doctor.files-unreadable", .inputMissing,
            vi: Phrase("Có \(count) tệp trong “\(path)” không đọc được, trước hết là “\(first)”: \(system: reason).", hint: "Cho tài khoản đang chạy quyền đọc các tệp này (chown, chmod u+r)."),
            en: Phrase("\(count) files in “\(path)” cannot be read, the first is “\(first)”: \(system: reason).", hint: "Let the account that runs this read them (chown, chmod u+r)."))
    }

    package static func doctorDiskFull(path: String, free: Int) -> ErrorMessage {
        .error("doctor.disk-full", .cannotWrite,
            vi: Phrase("Đĩa của “\(path)” đã đầy (còn \(free) MB), không ghi được báo cáo.", hint: "Dọn bớt tệp trên đĩa này rồi chạy lại."),
            en: Phrase("The disk of “\(path)” is full (\(free) MB left): no report can be written.", hint: "Free some of its space and run again."))
    }
}
