/// Words by which the name or the dwelling of a person is known in a text, in small letters.
package enum PersonWords {
    /// Family names that hardly begin anything else.
    package static let familyNames: Set<String> = [
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "đặng", "bùi", "ngô", "trịnh", "đinh", "trương", "phùng", "quách",
        "đàm", "sầm", "giàng", "thào", "sùng", "lường", "quàng", "nghiêm", "khổng", "khuất", "doãn", "lò", "lang", "hà", "tạ", "lã", "tống",
        "bạch", "bế", "diệp", "hứa", "mùa", "cầm", "tòng",
    ]

    /// Family names that also begin other words and the names of places.
    package static let otherFamilyNames: Set<String> = [
        "hồ", "lý", "lí", "vi", "võ", "đỗ", "dương", "đoàn", "lương", "nông", "triệu", "mai", "cao", "tô", "lại", "lưu", "lục", "mạc",
        "ninh",
        "thái",
        "thân", "tăng", "từ", "vương", "chu", "châu", "đào", "kiều", "lâm", "la", "ma", "tôn", "thạch", "viên", "cù", "giang", "kim", "lữ",
        "phó", "phí", "quản", "vàng", "hầu", "lầu", "cháng", "tẩn", "phàn", "lù", "vừ", "hờ", "thẩm", "đồng", "hán", "siu", "ksor", "rơ",
        "y",
        "sơn", "danh", "hạ", "hoa", "nhữ", "cấn", "chử", "điểu", "cà", "bàn", "đới", "mông", "hàn", "cung", "giáp", "âu", "tiêu", "nhâm",
        "ngân", "lộc",
    ]

    /// Between a family name and the name given.
    package static let middleNames: Set<String> = ["văn", "thị"]

    /// Before a person's name.
    package static let titles: Set<String> = ["ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cháu", "cụ"]

    /// Behind such a word no name: "bà mẹ Việt Nam anh hùng".
    package static let honours: Set<String> = ["mẹ"]

    /// Before the number of a house.
    package static let houses: Set<String> = ["nhà", "sn", "ngõ", "ngách", "hẻm", "kiệt"]

    /// What ends the name of a place and of no person, where it has three words.
    package static let directions: Set<String> = [
        "thượng", "hạ", "trung", "đông", "tây", "nam", "bắc", "trong", "ngoài", "nhất", "nhị", "mới", "cũ",
        "nội", "ngoại", "trên", "dưới", "thành", "xá", "đoài",
    ]

    /// Persons and families after whom villages and streets are called.
    package static let honoured: Set<String> = [
        "hồ chí minh", "trần hưng đạo", "lý thường kiệt", "lê hồng phong", "nguyễn thị minh khai", "hoàng văn thụ", "nguyễn văn cừ",
        "nguyễn văn trỗi", "võ thị sáu", "hoàng hoa thám", "phan đình phùng", "phan bội châu", "phan chu trinh", "phan châu trinh",
        "trần quốc toản", "trần nhật duật", "trần khánh dư", "trần quang khải", "trần bình trọng", "trần quốc tuấn", "trần thủ độ",
        "trần nguyên hãn", "trần quý cáp", "trần cao vân", "trần tế xương", "trần đại nghĩa", "trần huy liệu", "trần đăng ninh",
        "trần khát chân", "trần nhân tông", "trần thái tông", "nguyễn xá", "nguyễn huệ", "nguyễn trãi", "nguyễn du", "nguyễn ái quốc",
        "nguyễn tất thành", "nguyễn xí", "nguyễn nhạc", "nguyễn lữ", "nguyễn hiền", "nguyễn thái học", "nguyễn trung trực",
        "nguyễn đình chiểu", "nguyễn công trứ", "nguyễn viết xuân", "nguyễn chí thanh", "nguyễn bỉnh khiêm", "nguyễn hữu thọ",
        "nguyễn hữu cảnh", "nguyễn hữu huân", "nguyễn tri phương", "nguyễn trường tộ", "nguyễn lương bằng", "nguyễn phong sắc",
        "nguyễn đức cảnh", "nguyễn quang bích", "nguyễn thiện thuật", "nguyễn thượng hiền", "nguyễn cảnh chân", "nguyễn đình thi",
        "nguyễn an ninh", "nguyễn sinh sắc", "nguyễn khuyến", "nguyễn cao", "nguyễn gia thiều", "nguyễn đăng đạo", "nguyễn cư trinh",
        "nguyễn thông", "nguyễn thị định", "nguyễn văn linh", "lê thánh tông", "lê đại hành", "lê quý đôn", "lê văn tám", "lê thanh nghị",
        "lê quang đạo", "lê hữu trác", "lê hữu lập", "lê phụng hiểu", "lê văn hưu", "lê trọng tấn", "lê đình chinh", "lê thái tổ", "lê lai",
        "lê lợi", "lê hoàn", "lê duẩn", "lê chân", "bùi thị xuân", "bùi quang chiêu", "võ nguyên giáp", "võ văn kiệt", "võ văn tần",
        "võ trường toản", "tôn đức thắng", "tôn thất thuyết", "tôn thất tùng", "phạm văn đồng", "phạm ngũ lão", "phạm hồng thái",
        "phạm ngọc thạch", "phạm hùng", "đinh tiên hoàng", "đinh bộ lĩnh", "đinh công tráng", "đinh công trứ", "ngô gia tự", "ngô quyền",
        "ngô sĩ liên", "ngô thì nhậm", "lương thế vinh", "lương khánh thiện", "lương văn can", "lương đình của", "phan đình giót",
        "phan đăng lưu", "phan huy chú", "phan thanh giản", "phan kế bính", "phùng hưng", "phùng khắc khoan", "phùng chí kiên",
        "hà huy tập", "hà văn mao", "hoàng quốc việt", "hoàng văn thái", "hoàng diệu", "hoàng sâm", "hoàng đình ái", "đặng thai mai",
        "đặng tất", "đặng dung", "đặng thùy trâm", "đặng thuỳ trâm", "đoàn thị điểm", "đào duy từ", "đào duy anh", "đào sư tích",
        "chu văn an", "cao bá quát", "cao thắng", "mạc đĩnh chi", "mạc thị bưởi", "mai thúc loan", "mai hắc đế", "mai xuân thưởng",
        "cầm bá thước", "tống duy tân", "triệu quang phục", "triệu thị trinh", "trịnh hoài đức", "trương định", "trương công định",
        "trương vĩnh ký", "huỳnh thúc kháng", "hồ xuân hương", "hồ tùng mậu", "hồ quý ly", "lý tự trọng", "lý thái tổ", "lý nam đế",
        "lý công uẩn", "lý nhân tông", "tô hiến thành", "tô vĩnh diện", "tô hiệu", "cù chính lan", "la văn cầu", "bế văn đàn",
        "khúc thừa dụ", "dương đình nghệ", "dương quảng hàm", "bạch thái bưởi", "doãn kế thiện", "tạ quang bửu", "kim đồng", "nông văn dền",
        "thân nhân trung", "vừ a dính", "nơ trang lơng", "nơ trang long", "ông ích khiêm", "bà huyện thanh quan",
        "châu văn liêm", "yết kiêu", "vũ ngọc phan", "vũ trọng phụng",
    ]
}
