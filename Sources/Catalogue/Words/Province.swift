/// The provinces and the cities on their level as they stand since 1 July 2025, each with the former ones that it was made of: an address
/// may name either (Domain.md, "Villages and places").
package enum Province {
    /// A line a province of today: its name first, then what else it is called or was made of.
    package static let all: [[String]] = [
        ["Hà Nội", "Hà Tây", "HN"], ["Huế", "Thừa Thiên Huế", "Thừa Thiên - Huế"], ["Lai Châu"], ["Điện Biên"], ["Sơn La"],
        ["Lạng Sơn"], ["Quảng Ninh"], ["Thanh Hóa"], ["Nghệ An"], ["Hà Tĩnh"], ["Cao Bằng"], ["Tuyên Quang", "Hà Giang"],
        ["Lào Cai", "Yên Bái"], ["Thái Nguyên", "Bắc Kạn", "Bắc Cạn"], ["Phú Thọ", "Vĩnh Phúc", "Hòa Bình"], ["Bắc Ninh", "Bắc Giang"],
        ["Hưng Yên", "Thái Bình"], ["Hải Phòng", "Hải Dương"], ["Ninh Bình", "Hà Nam", "Nam Định"], ["Quảng Trị", "Quảng Bình"],
        ["Đà Nẵng", "Quảng Nam"], ["Quảng Ngãi", "Kon Tum", "Kontum"], ["Gia Lai", "Bình Định"], ["Khánh Hòa", "Ninh Thuận"],
        ["Lâm Đồng", "Đắk Nông", "Đăk Nông", "Đắc Nông", "Bình Thuận"], ["Đắk Lắk", "Đăk Lăk", "Đắc Lắc", "Phú Yên"],
        ["Hồ Chí Minh", "HCM", "TPHCM", "Sài Gòn", "Bình Dương", "Bà Rịa - Vũng Tàu", "Bà Rịa Vũng Tàu", "Vũng Tàu"],
        ["Đồng Nai", "Bình Phước"], ["Tây Ninh", "Long An"], ["Cần Thơ", "Sóc Trăng", "Hậu Giang"], ["Vĩnh Long", "Bến Tre", "Trà Vinh"],
        ["Đồng Tháp", "Tiền Giang"], ["Cà Mau", "Bạc Liêu"], ["An Giang", "Kiên Giang"],
    ]

    /// Those of `all` that are cities without districts of a province above them: their names stand for nothing smaller.
    package static let cities: Set<String> = ["Hà Nội", "Huế", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh"]

    /// What stands behind the province at the end of an address.
    package static let countries = ["Việt Nam", "Vietnam", "VN", "CHXHCN Việt Nam"]
}
