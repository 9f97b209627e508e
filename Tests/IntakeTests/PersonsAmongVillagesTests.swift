import Commune
import Diagnostics
import Tabular
import Testing

@testable import Intake

/// Villages that are called as persons are, and persons in the rows of villages.
@Suite struct PersonsAmongVillagesTests {
    static let villages = [
        "Nghiêm Phụng", "Trần Phú", "Lê Lợi", "Nguyễn Huệ", "Hồng Kỳ", "Lý Trúc", "Xuân Minh", "Minh Khai", "Đinh Tiên Hoàng",
        "Phan Bội Châu", "Nguyễn Trãi", "Nguyễn Du", "Nguyễn Xá", "Quang Trung", "Lê Lai", "Lê Hoàn", "Trần Hưng Đạo", "Trần Xá Đông",
        "Trịnh Xá", "Hà Lũng Thượng", "Hà Lũng Hạ", "Hoàng Hoa Thám", "Hoàng Diệu", "Hoàng Văn Thụ", "Ngô Quyền", "Phùng Hưng",
        "Lý Thường Kiệt", "Lý Tự Trọng", "Mai Hắc Đế", "Tống Duy Tân", "Cầm Bá Thước", "Hà Văn Mao", "Đinh Công Tráng", "Lương Sơn",
        "Dương Đình Nghệ", "Triệu Quang Phục", "Đào Duy Từ", "Mạc Đĩnh Chi", "Chu Văn An", "Võ Thị Sáu", "Nguyễn Thị Minh Khai",
        "Nguyễn Văn Cừ", "Bà Triệu", "Bà Huyện Thanh Quan", "Ông Ích Khiêm", "Kim Đồng", "Kim Sơn", "Cao Thắng", "Tô Hiến Thành",
        "Hồ Chí Minh", "Hồ Xuân Hương", "Bùi Thị Xuân", "Bùi Xá Thượng", "Đặng Xá", "Lê Xá Đoài", "Hoàng Đông", "Phan Đình Phùng",
        "Phạm Ngũ Lão", "Phạm Hồng Thái", "Trương Định", "Vũ Xá", "Nông Văn Dền", "Vừ A Dính", "La Văn Cầu", "Bế Văn Đàn",
        "Cù Chính Lan", "Thái Hòa", "Lâm Thành", "Châu Sơn", "Đoàn Kết", "Nguyễn Thái Học", "Ngô Gia Tự",
    ]

    static let persons = [
        "Nguyễn Văn An", "Nguyễn Thị Hoa", "Nguyễn Hoàng Yến", "Nguyễn Đức Mạnh", "Nguyễn Minh Châu", "Trần Thị Bích", "Trần Đức Lương",
        "Trần Quốc Vượng", "Trần Minh Hiếu", "Lê Văn Tú", "Lê Thị Kim Oanh", "Lê Hoàng Long", "Lê Minh Đức", "Lê Hồng Nhung",
        "Phạm Thị Duyên", "Phạm Minh Chính", "Phạm Quốc Anh", "Phạm Thu Hương", "Hoàng Văn Sơn", "Hoàng Minh Tuấn", "Hoàng Thị Ngà",
        "Hoàng Anh Tuấn", "Huỳnh Thanh Tâm", "Phan Thị Lụa", "Phan Anh Dũng", "Phan Quốc Bảo", "Vũ Thị Thoa", "Vũ Đức Đam",
        "Vũ Hoài Phương", "Đặng Văn Lâm", "Đặng Thu Thảo", "Đặng Minh Khuê", "Bùi Văn Toàn", "Bùi Thị Hồng", "Bùi Tiến Dũng",
        "Ngô Thị Thanh", "Ngô Bảo Châu", "Ngô Minh Hoàng", "Trịnh Văn Quyết", "Trịnh Công Sơn Hải", "Đinh Thị Vân", "Đinh Công Mạnh",
        "Trương Thị Mai", "Trương Mỹ Hoa", "Phùng Quang Thanh", "Phùng Thị Lan", "Hà Thị Mận", "Hà Anh Tuấn", "Tạ Văn Hùng",
        "Tạ Minh Tâm", "Lò Văn Phượng", "Lò Thị Inh", "Giàng Seo Vư", "Giàng A Chu", "Sùng A Páo", "Thào Thị Mỷ", "Cầm Văn Đức",
        "Cầm Bá Hiền", "Quách Văn Đạt", "Vi Thị Hằng", "Vi Văn Tuấn", "Lương Thị Sơn", "Lương Văn Bằng", "Đỗ Thị Hải", "Hồ Văn Cường",
        "Lý Thị Sáu", "Dương Văn Minh", "Đoàn Thị Tuyết", "Mai Văn Phấn", "Nguyễn Huệ Minh", "Nghiêm Xuân Yêm", "Nghiêm Thị Hà",
    ]

    private static let header = "Thôn,Tên khác,Xã cũ,Số hộ,Nhân khẩu\n"

    @Test(arguments: villages, [",,245,1012", ",,,", ",xã Lương Sơn,80,"])
    func villageIsOne(name: String, rest: String) throws {
        let list = try Tables.villages(Tables.text("\(Self.header)Bái Sim,,,214,876\n\(name),\(rest)\nThủy Mai,,,99,405\n"))
        #expect(list.gazetteer.villages.map(\.name) == ["Bái Sim", name, "Thủy Mai"] && list.told == [])
    }

    @Test(arguments: persons, [",,245,1012", ",,,", ",,1,4"])
    func personIsNoVillage(name: String, rest: String) throws {
        for written in [name, name.uppercased(), name.lowercased(), TextKey.plain(name).capitalized, "Bà \(name)", "\(name) 0912345678"] {
            let list = try Tables.villages(
                Tables.text("\(Self.header)Bái Sim,,,214,876\n\(written),\(rest)\nThủy Mai,,,99,405\n"))
            #expect(list.gazetteer.villages.map(\.name) == ["Bái Sim", "Thủy Mai"], "\(written)")
            #expect(list.told.allSatisfy { $0 == "3 villages.name-personal" }, "\(list.told)")
        }
    }

    @Test(arguments: persons)
    func personIsNoCommune(name: String) throws {
        let list = try Tables.villages(Tables.text("\(Self.header)Bái Sim,,\(name),214,876\nThủy Mai,,xã A,99,405\n"))
        #expect(list.gazetteer.villages.map(\.formerCommune) == [nil, "xã A"])
    }

    /// Names of four words, of parts that other rows have too.
    @Test(arguments: [
        ("Nghiêm Phụng Đông Hưng,,,152,624\nNghiêm Phụng Tây Thượng,,,99,405", 2),
        ("NGHIÊM PHỤNG ĐÔNG HƯNG,,,152,624\nNGHIÊM PHỤNG TÂY THƯỢNG,,,99,405", 2),
        ("Nghiêm Phụng Bắc Nguyên,,,,\nKhương Thượng Bắc Nguyên,,,,\nQuyết Thắng Bắc Nguyên,,,,", 3),
        ("Lê Hoàng Bảo Anh,,,,\nLê Hoàng Bảo Ngọc,,,,\nQuyết Thắng,,,,", 1),
        ("Lê Hoàng Bảo Anh,,,1,4\nLê Hoàng Bảo Ngọc,,,2,9\nQuyết Thắng,,,99,405", 1),
        ("Trần Thị Bảo Anh,,,152,624\nTrần Thị Bảo Ngọc,,,99,405\nQuyết Thắng,,,99,405", 1),
        ("Lê Hoàng Bảo Anh,,,152,624\nTrần Minh Bảo Anh,,,99,405\nQuyết Thắng,,,99,405", 1),
    ])
    func likeOthersOfTheList(rows: String, villages: Int) throws {
        #expect(try Tables.villages(Tables.text("\(Self.header)\(rows)\n")).gazetteer.villages.count == villages)
    }
}
