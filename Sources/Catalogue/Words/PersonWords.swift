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
        "hồ", "lý", "vi", "võ", "đỗ", "dương", "đoàn", "lương", "nông", "triệu", "mai", "cao", "tô", "lại", "lưu", "lục", "mạc", "ninh",
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
        "nội", "ngoại", "trên", "dưới", "thành", "xá",
    ]

    /// Persons after whom villages and streets are called.
    package static let honoured: Set<String> = [
        "hồ chí minh", "trần hưng đạo", "lý thường kiệt", "lê hồng phong", "nguyễn thị minh khai", "hoàng văn thụ", "nguyễn văn cừ",
        "nguyễn văn trỗi", "võ thị sáu", "hoàng hoa thám", "phan đình phùng", "phan bội châu", "phan chu trinh", "trần quốc toản",
        "trần nhật duật", "trần khánh dư", "trần quang khải", "nguyễn đình chiểu", "nguyễn công trứ", "nguyễn viết xuân",
        "nguyễn chí thanh",
        "trần nguyên hãn", "bùi thị xuân", "lê thánh tông", "lê đại hành", "lê quý đôn", "lê văn tám", "nguyễn bỉnh khiêm", "lê thanh nghị",
        "nguyễn hữu thọ", "nguyễn tri phương", "võ nguyên giáp", "tôn đức thắng", "phạm văn đồng", "phạm ngũ lão", "đinh tiên hoàng",
        "ngô gia tự", "lương thế vinh", "lương khánh thiện", "đinh công tráng", "nguyễn thị định", "võ văn kiệt", "nguyễn văn linh",
    ]
}
