import Testing

@testable import Aggregation

@Suite struct PublishedPathsTests {
    private let paths = PublishedPaths(places: ["xã Ngọc Phụng", "huyện Thường Xuân", "Bái Sim", "Thôn 3"])

    /// Names of files, and what a report calls them: as they are, or the only file.
    @Test(arguments: [
        ("mot-cua/danh-sach-ho-so-2023-11_2024-03.csv", true), ("mot-cua/ho-so-quy-4-2025.csv", true), ("khao-sat/a.csv", true),
        ("khao-sat/thon-bai-sim.csv", true), ("khao-sat/Thôn 3.xlsx", true), ("mot-cua/SoTheoDoi.xls", false), ("chi-tieu.csv", true),
        ("mot-cua/Danh sách hồ sơ (2).xlsx", true), ("mot-cua/export_20240807.csv", true), ("mot-cua/T7-2024.XLSX", true),
        ("khao-sat/Tuấn.csv", false), ("khao-sat/tuan.csv", false), ("khao-sat/Hồ Quý.csv", false),
        ("mot-cua/thang-7-nam-2024.csv", true), ("mot-cua/7 tháng đầu năm 2024.csv", true), ("khao-sat/Lan.csv", false),
        ("khao-sat/Nguyễn Văn Giáp.csv", false), ("khao-sat/nguyen-van-giap.csv", false), ("khao-sat/khao-sat-chi-Lan.csv", false),
        ("khao-sat/0912345678.csv", false), ("khao-sat/038201001234.csv", false), ("khao-sat/ngay 05-03-1985.csv", false),
        ("khao-sat/thon-bai-sim-anh-tuan.csv", false), ("mot-cua/hs.Lò Thị Phượng", false),
    ])
    func name(path: String, isKept: Bool) {
        let published = paths.published([path])[path]!
        #expect((published == path) == isKept, "\(published)")
        if !isKept { #expect(published.contains(/^[a-z-]+\/tep-1(\.[a-z]+)?$/)) }
    }

    @Test func filesAreNumberedAmongAll() {
        let names = paths.published(["thon.csv", "khao-sat/Lan.xlsx", "Hà/a.csv", "khao-sat/Lan.xlsx", "khao-sat/Hoa.csv"])
        #expect(
            names == [
                "thon.csv": "thon.csv", "khao-sat/Lan.xlsx": "khao-sat/tep-3.xlsx", "Hà/a.csv": "thu-muc/a.csv",
                "khao-sat/Hoa.csv": "khao-sat/tep-2.csv",
            ])
    }
}
