import Testing

@testable import Intake

/// Which commune of a province a text means.
@Suite struct CommuneDirectoryTests {
    private static let directory = CommuneDirectory([
        .init(name: "xã Ngọc Phụng", district: "huyện Thường Xuân"), .init(name: "phường Hạc Thành", district: "thành phố Thanh Hóa"),
        .init(name: "xã Tân Phong", district: "huyện Quảng Xương"), .init(name: "thị trấn Tân Phong", district: "huyện Quảng Xương"),
        .init(name: "xã Xuân Thành", district: "huyện Thọ Xuân"), .init(name: "xã Xuân Thành", district: "huyện Nghi Xuân"),
        .init(name: "xã Ea H’leo"), .init(name: "Phường 3", district: "quận 5"),
    ])

    @Test(arguments: [
        // Offices
        ("xã Ngọc Phụng", 0), ("Xã Ngọc Phụng", 0), ("XÃ NGỌC PHỤNG", 0), ("xa Ngoc Phung", 0), ("Ngọc Phụng", 0),
        ("UBND xã Ngọc Phụng", 0), ("UBND Ngọc Phụng", 0), ("Ủy ban nhân dân xã Ngọc Phụng", 0), ("Đảng ủy, UBND xã Ngọc Phụng", 0),
        ("Trung tâm Phục vụ hành chính công xã Ngọc Phụng", 0), ("TTPVHCC phường Hạc Thành", 1), ("TTPVHCC P. Hạc Thành", 1),
        ("Bộ phận TN&TKQ - UBND xã Ngọc Phụng - Huyện Thường Xuân", 0), ("H56.31.12 - Xã Ngọc Phụng", 0), ("xã  Ngọc   Phụng ", 0),
        // Addresses
        ("thôn Bái Sim, xã Ngọc Phụng, huyện Thường Xuân, tỉnh Thanh Hóa", 0), ("Bái Sim xã Ngọc Phụng huyện Thường Xuân", 0),
        ("số 5 Lê Lợi, Phường Hạc Thành, Tỉnh Thanh Hóa", 1),
        // The kind of unit, or the district, tells two of one name apart.
        ("UBND xã Tân Phong", 2), ("UBND thị trấn Tân Phong", 3), ("TT. Tân Phong", 3), ("xã Xuân Thành, huyện Nghi Xuân", 5),
        ("UBND xã Xuân Thành, H. Thọ Xuân", 4), ("UBND xã Ea H’leo", 6), ("UBND Phường 3, Quận 5", 7),
    ])
    func communeIsFound(text: String, number: Int) {
        #expect(Self.directory.meaning(of: NameKey(text)) == .commune(number))
    }

    @Test(arguments: [
        // Of two communes none is chosen, and none for its name alone where the text names another unit.
        ("UBND xã Xuân Thành", CommuneDirectory.Meaning.otherUnit), ("Tân Phong", .otherUnit), ("xã Hạc Thành", .otherUnit),
        ("thôn Ngọc Phụng, xã Xuân Cao", .otherUnit), ("xã Ngọc Phụng, xã Ea H’leo", .otherUnit), ("UBND xã Lạ", .otherUnit),
        ("Sở Tư pháp", .nothing), ("Bộ phận Tiếp nhận và Trả kết quả", .nothing), ("huyện Thường Xuân", .nothing), ("", .nothing),
        ("3", .nothing), ("Ngọc Phụng Hạ", .nothing),
    ])
    func communeIsNotGuessed(text: String, meaning: CommuneDirectory.Meaning) {
        #expect(Self.directory.meaning(of: NameKey(text)) == meaning)
    }
}
