/// What a text alone in its row may name: known as a lĩnh vực or a thủ tục, or by its words something else (Domain.md, "Shapes of sheets").
enum GroupNames {
    /// Names of fields as communes have them, and what longer ones begin with: "Hộ tịch - Chứng thực".
    private static let fields = [
        "hộ tịch", "quốc tịch", "chứng thực", "nuôi con nuôi", "đất đai", "địa chính", "bảo trợ xã hội", "bảo trợ", "người có công",
        "lao động",
        "việc làm", "tiền lương", "trẻ em", "giảm nghèo", "phòng chống tệ nạn xã hội", "phòng, chống tệ nạn xã hội", "an sinh xã hội",
        "chính sách xã hội", "bảo hiểm xã hội", "bảo hiểm y tế", "bảo hiểm", "y tế", "dân số", "trợ giúp xã hội", "an toàn thực phẩm",
        "an toàn vệ sinh thực phẩm", "vệ sinh an toàn thực phẩm", "giáo dục", "đào tạo", "mầm non", "văn hóa", "văn hoá", "thể dục",
        "thể thao",
        "gia đình", "thư viện", "du lịch", "tôn giáo", "tín ngưỡng", "thi đua", "khen thưởng", "dân tộc", "nội vụ",
        "chính quyền địa phương",
        "công chức", "tổ chức", "hội", "quân sự", "quốc phòng", "dân quân", "nghĩa vụ quân sự", "an ninh", "công an", "cư trú",
        "đăng ký cư trú",
        "quản lý cư trú", "tư pháp", "hòa giải", "hoà giải", "phổ biến giáo dục pháp luật", "phổ biến, giáo dục pháp luật",
        "bồi thường nhà nước",
        "trợ giúp pháp lý", "xử lý vi phạm", "khiếu nại", "tố cáo", "giải quyết khiếu nại", "tiếp công dân", "xử lý đơn", "thanh tra",
        "phòng chống tham nhũng", "phòng, chống tham nhũng", "xây dựng", "quy hoạch", "nhà ở", "hạ tầng kỹ thuật", "đô thị", "giao thông",
        "đường bộ", "đường thủy", "đường thuỷ", "hàng hải", "vận tải", "môi trường", "tài nguyên", "tài nguyên nước", "khoáng sản", "biển",
        "khí tượng thủy văn", "nông nghiệp", "nông thôn", "phát triển nông thôn", "trồng trọt", "chăn nuôi", "thú y", "bảo vệ thực vật",
        "lâm nghiệp", "kiểm lâm", "thủy lợi", "thuỷ lợi", "thủy sản", "thuỷ sản", "phòng chống thiên tai", "phòng, chống thiên tai",
        "đê điều",
        "kinh tế hợp tác", "hợp tác xã", "hộ kinh doanh", "đăng ký kinh doanh", "thành lập và hoạt động", "doanh nghiệp", "tài chính",
        "ngân sách",
        "thuế", "phí, lệ phí", "công thương", "thương mại", "lưu thông hàng hóa", "lưu thông hàng hoá", "kinh doanh khí", "công nghiệp",
        "điện",
        "khoa học", "thông tin", "truyền thông", "báo chí", "phát thanh", "xuất bản", "viễn thông", "bưu chính", "công nghệ thông tin",
        "phòng cháy", "đấu thầu", "đầu tư", "liên thông", "lĩnh vực",
    ].map { Array(TextKey.make($0).utf8) }

    /// What procedures do.
    private static let deeds = [
        "đăng ký", "cấp", "xác nhận", "chứng thực", "thủ tục", "hỗ trợ", "giải quyết", "công nhận", "thay đổi", "cải chính", "bổ sung",
        "trợ giúp",
        "trợ cấp", "điều chỉnh", "hủy", "huỷ", "gia hạn", "chấm dứt", "thông báo", "tặng", "xét", "xóa", "xoá", "thực hiện", "liên thông",
        "hưởng",
        "khai báo", "tách", "hợp thửa", "chuyển", "thu hồi", "miễn", "nhận", "ghi", "đề nghị", "quyết định", "thẩm định", "phê duyệt",
        "tiếp nhận",
        "hòa giải", "hoà giải", "thành lập", "giao", "cho thuê", "đính chính", "xây dựng", "phục hồi", "lập",
    ].map { Array(TextKey.make($0).utf8) }

    /// What titles, closings and headings of other sections begin with; a number before them makes them no names of groups.
    private static let others = [
        "danh sách", "báo cáo", "sổ", "quyển", "tháng", "quý", "kỳ", "năm", "trang", "tờ", "biểu", "mẫu", "phụ lục", "bảng", "từ ngày",
        "đến ngày",
        "thời gian", "đơn vị", "ubnd", "ủy ban", "uỷ ban", "hđnd", "xã", "phường", "thị trấn", "huyện", "tỉnh", "thành phố", "thôn", "khu",
        "cộng hòa", "cộng hoà", "độc lập", "số", "kết quả", "tổng hợp", "thống kê", "hồ sơ", "trên hệ thống", "hệ thống", "người", "ngày",
        "ghi chú", "lưu ý", "chú thích", "xác nhận của", "lập biểu", "lập bảng", "tm", "kt", "tl", "tuq", "thủ trưởng", "chủ tịch",
        "phó chủ tịch", "cán bộ", "kế toán", "thủ quỹ", "ký", "ký tên", "đã ký", "nơi nhận", "giám đốc", "trưởng", "phó", "văn phòng",
        "bộ phận",
        "trung tâm", "phòng", "khu vực", "địa bàn", "còn tiếp", "tiếp theo", "hết", "đã giải quyết", "đang giải quyết", "quá hạn",
        "trước hạn",
        "đúng hạn", "lập biểu", "nhận xét", "thông báo số", "quyết định số", "ghi nhận", "giao ban", "công an xã", "trực tiếp",
        "trực tuyến", "in ngày",
    ].map { Array(TextKey.make($0).utf8) }

    /// The level that a name is known to be of; nil where it may be anything.
    static func level(of name: String) -> GroupRows.Level? {
        let key = TextKey.make(name)
        let other = longest(others, of: key)
        let deed = key.contains(" ") ? longest(deeds, of: key) : 0
        // "Chứng thực" is a field, "Chứng thực bản sao" a procedure; "Lâm nghiệp" begins as Lâm Thị Hoa does.
        let field = longest(fields, of: key, isWhole: deed > 0)
        if field > other, name.count < 90, !name.contains(where: \.isNumber), !namesCommune(name) {
            return key.utf8.prefix(field).contains(UInt8(ascii: " ")) || !PersonName.isWritten(in: name) ? .field : nil
        }
        return deed > other && !PersonName.isWritten(in: name) ? .procedure : nil
    }

    /// Whether a cell where a field or a procedure should stand says who somebody is: its row has slipped.
    static func isPersonal(_ name: String) -> Bool { PersonName.isTold(by: name) && level(of: name) == nil }

    /// Whether a text is by its words no name of a group: a title, a closing, a person.
    static func isOther(_ name: String) -> Bool {
        PersonName.isWritten(in: name) || longest(others, of: TextKey.make(String(name.drop { !$0.isLetter }))) > 0
            || SummaryWords.meaning(of: name) != nil
    }

    /// "Công an xã Thọ Thanh" is an office.
    private static func namesCommune(_ name: String) -> Bool {
        let words = name.split(whereSeparator: \.isWhitespace)
        return words.indices.dropLast().contains { index in
            let next = TextKey.make(String(words[index + 1]))
            return communes.contains(TextKey.make(String(words[index]))) && words[index + 1].first!.isUppercase && next != society
        }
    }

    private static let communes = Set(["xã", "phường"].map { TextKey.make($0) })
    private static let society = TextKey.make("hội")

    /// How many bytes of a key the longest of the names is that it begins with; 0 where it begins with none.
    ///
    /// - Parameter isWhole: only marks may follow, and another name.
    private static func longest(_ names: [[UInt8]], of key: String, isWhole: Bool = false) -> Int {
        let bytes = Array(key.utf8)
        return names.reduce(0) { length, name in
            guard name.count > length, bytes.starts(with: name) else { return length }
            let rest = key[key.utf8.index(key.startIndex, offsetBy: name.count)...]
            guard let next = rest.first else { return name.count }
            let ends =
                isWhole ? ",;/(-–".contains(rest.first { $0 != " " } ?? "x") || rest.hasPrefix(and) : !next.isLetter && !next.isNumber
            return ends ? name.count : length
        }
    }

    private static let and = " \(TextKey.make("và")) "
}
