import Testing

@testable import Language

@Suite struct VietnameseCollationTests {
    /// Each list stands in its right order.
    @Test(arguments: [
        ["An", "Ăn", "Ân", "Bái Sim", "Đồng Lưu", "Đồng Lựu", "Hòa Phượng", "Lý Trúc", "Nà Khoang Thượng", "Thủy Mai", "Ước"],
        ["Thôn 1", "Thôn 2", "Thôn 10"],
        ["ma", "mà", "mả", "mã", "má", "mạ", "man"],
        ["Chứng thực", "Dân tộc", "Đất đai", "Hộ tịch", "Người có công", "Xây dựng"],
        ["Hòa", "Hòa Bình", "Hoan"],
    ])
    func order(names: [String]) {
        #expect(names.reversed().sorted(by: VietnameseCollation.precedes) == names)
    }

    @Test func decomposedLettersAreTheSame() {
        #expect(!VietnameseCollation.precedes("Đồng", "Đồng"))
        #expect(["Đô\u{300}ng B", "Đồng A"].sorted(by: VietnameseCollation.precedes) == ["Đồng A", "Đô\u{300}ng B"])
    }

    @Test(arguments: [
        ("Trạm BTS", "tram-bts"), ("Trạm phát sóng di động (BTS)", "tram-phat-song-di-dong-bts"), ("  Tổ CNSCĐ – 7/7 ", "to-cnscd-7-7"),
        ("Đường dây", "duong-day"), ("Cu\u{31B}\u{301}c", "cuc"),
    ])
    func slugs(name: String, slug: String) {
        #expect(Slug.make(name) == slug)
    }
}
