import Catalogue
import Commune
import Diagnostics
import Testing

@testable import Intake
@testable import Tabular

@Suite struct SumRowsTests {
    @Test(
        arguments: [
            ("Tổng", .whole), ("Tổng số", .whole), ("TỔNG CỘNG", .whole), ("Tổng Cộng:", .whole), ("4. Tổng số", .whole),
            ("* Tổng", .whole),
            ("Tổng cộng (I+II)", .whole), ("Tổng 3 thôn", .whole), ("Tổng I + II", .whole), ("Toàn xã", .whole), ("TOÀN PHƯỜNG", .whole),
            ("Cả xã", .whole), ("Total", .whole), ("Tong cong", .whole), ("TONG SO", .whole), ("Toàn xã Ngọc Phụng", .whole),
            ("Chung", .whole),
            ("Tổng số thôn", .whole), ("Cộng", .part), ("Cộng:", .part), ("Cong", .part), ("Cộng trang 1", .part), ("Cộng dồn", .part),
            ("Cộng khu vực II", .part), ("Cộng Thôn Bái Sim", .part), ("Luỹ kế", .part), ("Mang sang", .part), ("Trong đó: nữ", .part),
            ("Tỷ lệ (%)", .comparison), ("Tỉ lệ", .comparison), ("Bình quân", .comparison), ("Trung bình", .comparison),
            ("Bình quân chung", .comparison),
            // Names.
            ("Cộng Hòa", nil), ("Thôn Cộng Hòa", nil), ("Tổng Văn An", nil), ("Tống Thị Hoa", nil), ("Trung Bình", nil), ("Bình Quân", nil),
            ("Toàn Thắng", nil), ("Trần Thị Tổng", nil), ("Công Chính", nil), ("Cả Văn Hòa", nil), ("Chung Thành", nil), ("Tân Tiến", nil),
            ("", nil),
            ("Khu vực 1", nil), ("Bái Sim", nil),
        ] as [(String, SummaryWords.Meaning?)])
    func words(label: String, meaning: SummaryWords.Meaning?) {
        #expect(SummaryWords.meaning(of: label) == meaning)
        var label = label
        label.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return }
            #expect(SummaryWords.meaning(of: FieldBytes(start: start, count: bytes.count, escape: 0, quote: 0)) == meaning)
        }
    }

    /// Rows below "STT,Thôn,Số hộ,Nhân khẩu,Từ 15 tuổi", the villages read, and what is told.
    @Test(
        arguments: [
            ("1,A,5,20,15\n2,B,7,30,22\n3,Tổng số,12,50,37", "A B", []), (",Toàn xã,12,50,37\n1,A,5,20,15\n2,B,7,30,22", "A B", []),
            ("Tổng,,12,50,37\n1,A,5,20,15\n2,B,7,30,22", "A B", []), ("1,A,5,20,15\n2,B,7,30,22\n,,12,50,37", "A B", ["4 intake.sum-rows"]),
            ("1,A,5,20,15\n2,B,7,30,22\n3,Cộng 2 thôn,12,50,37", "A B", []),
            ("1,A,5,20,15\n2,B,7,30,22\n,Ngọc Phụng,12,50,37", "A B", ["4 intake.sum-rows"]),
            (",Ngọc Phụng,12,50,37\n1,A,5,20,15\n2,B,7,30,22", "A B", ["2 intake.sum-rows"]),
            ("I,Khu vực 1,12,50,37\n1,A,5,20,15\n2,B,7,30,22\nII,Khu vực 2,4,9,8\n3,C,4,9,8\n,Tổng cộng,16,59,45", "A B C", []),
            (
                ",Khu vực 1,12,50,37\n1,A,5,20,15\n2,B,7,30,22\n,Khu vực 2,4,9,8\n3,C,4,9,8\n,Cả hai,16,59,45", "A B C",
                ["2 intake.sum-rows"]
            ),
            ("1,A,5,20,15\n2,B,7,30,22\n,Cụm Đông,12,50,37\n3,C,4,9,8\n4,D,1,3,2\n,Cụm Tây,5,12,10", "A B C D", ["4 intake.sum-rows"]),
            ("A,Cụm Đông,12,50,37\n1,A,5,20,15\n2,B,7,30,22\nB,Cụm Tây,4,9,8\n1,C,4,9,8", "A B C", []),
            (
                "1,A,5,20,15\n2,B,7,30,22\nI,Cộng Phía đông,12,50,37\n3,C,4,9,8\nII,Cộng Phía tây,4,9,8\n,Tổng cộng,16,59,45", "A B C",
                ["6 intake.sum-rows"]
            ),
            ("1,A,5,20,15\n2,B,7,30,22\n,Tỷ lệ,,,74%", "A B", []), ("1,A,5,20,15\n2,B,7,30,22\n3,Bình quân,6,25,18", "A B", []),
            ("1,A,5,20,15\n2,B,7,30,22\n3,Tổng số,12,51,37", "A B", ["4 intake.total-differs"]),
            // Former communes above their villages.
            ("I,Xã X,12,50,37\n1,A,5,20,15\n2,B,7,30,22\nII,Xã Y,4,9,8\n1,A,4,9,8", "A/Xã X B/Xã X A/Xã Y", []),
            (",Xã X,12,50,37\n1,A,5,20,15\n2,B,7,30,22\n,Xã Y,4,9,8\n1,A,4,9,8", "A/Xã X B/Xã X A/Xã Y", ["2 intake.sum-rows"]),
            // No sums.
            ("1,Cộng Hòa,5,20,15\n2,B,7,30,22\n3,Tân Tổng,12,51,37", "Cộng Hòa B Tân Tổng", []), ("1,A,5,20,15\n2,B,5,20,15", "A B", []),
            ("I,A,5,20,15\nII,B,7,30,22", "A B", []), ("1,A,5,,\n2,B,7,,\n3,C,12,,\n4,D,1,,", "A B C D", []),
        ] as [(String, String, [String])])
    func villageList(rows: String, names: String, told: [String]) throws {
        let list = try Tables.villages(Tables.text("STT,Thôn,Số hộ,Nhân khẩu,Từ 15 tuổi\n" + rows))
        let read = list.gazetteer.villages.map { $0.name + ($0.formerCommune.map { "/\($0)" } ?? "") }.joined(separator: " ")
        #expect(read == names)
        #expect(list.told.filter { $0.contains("intake.") } == told)
    }

    /// Rows of totals below "STT,Thôn,Nhân khẩu,Từ 15 tuổi,Có tài khoản", and the accounts that are counted.
    @Test(
        arguments: [
            ("1,Bái Sim,20,15,9\n2,Lý Trúc,30,22,11\n3,Tổng số,50,37,20", [9, 11]),
            ("Cộng,,50,37,20\n1,Bái Sim,20,15,9\n2,Lý Trúc,30,22,11", [9, 11]),
            ("1,Bái Sim,20,15,9\n2,Lý Trúc,30,22,11\n,,50,37,20", [9, 11]),
            ("1,Bái Sim,20,15,9\n2,Lý Trúc,30,22,11\n3,Xã Ngọc Phụng,50,37,20", [9, 11]),
            ("I,Khu vực 1,50,37,20\n1,Bái Sim,20,15,9\n2,Lý Trúc,30,22,11\nII,Khu vực 2,8,7,3\n3,Thủy Mai,8,7,3", [9, 11, 3]),
            (",Khu vực 1,50,37,20\n1,Bái Sim,20,15,9\n2,Lý Trúc,30,22,11\n,Khu vực 2,8,7,3\n3,Thủy Mai,8,7,3", [9, 11, 3]),
            ("1,Bái Sim,20,15,9\n2,Lý Trúc,30,22,11\n,Cụm 1,50,37,20\n3,Thủy Mai,8,7,3\n,Tổng,58,44,23", [9, 11, 3]),
            // Counts that say what they count.
            ("1,Bái Sim,20 người,15 người,9 người\n2,Lý Trúc,30 người,22 (hai mươi hai),11\n,,50,37,20", [9, 11]),
            ("1,Bái Sim,20,15,9\n2,Lý Trúc,30,22,11\n,,50 người,37 người,20 người", [9, 11]),
            // Parts of a village are not counted beside it.
            ("I,Bái Sim,50,37,20\n1,Tổ 1,20,15,9\n2,Tổ 2,30,22,11\nII,Lý Trúc,8,7,3", [20, 3]),
            (",Bái Sim,50,37,20\n,Tổ 1,20,15,9\n,Tổ 2,30,22,11\n,Lý Trúc,8,7,3", [20, 3]),
            // Figures of a village that are another's and another's together.
            ("1,Bái Sim,2,2,1\n2,Lý Trúc,3,3,1\n3,Thủy Mai,5,5,2", [1, 1, 2]),
        ] as [(String, [Int])])
    func totals(rows: String, accounts: [Int]) throws {
        let read = try SurveyReaderTests.read([Tables.text("STT,Thôn,Nhân khẩu,Từ 15 tuổi,Có tài khoản\n" + rows)])
        let counted = SurveyReaderTests.counted(try #require(read.result.files.first))
        #expect(counted.map { $0.yes[.question(.account)] } == accounts)
    }

    /// Rows of households below "STT,Chủ hộ,Thôn,Số nhân khẩu,Số người từ 15 tuổi,Số người có tài khoản": people and places counted.
    @Test(
        arguments: [
            ("1,Nguyễn Văn An,Bái Sim,4,3,2\n2,Lê Thị Bình,Lý Trúc,5,4,1\n3,Tổng cộng,,9,7,3", [4, 5]),
            ("1,Nguyễn Văn An,Bái Sim,4,3,2\n2,Lê Thị Bình,Lý Trúc,5,4,1\nTổng cộng,,,9,7,3", [4, 5]),
            ("1,Nguyễn Văn An,Bái Sim,4,3,2\n2,Lê Thị Bình,Lý Trúc,5,4,1\n,,Cộng,9,7,3", [4, 5]),
            ("1,Nguyễn Văn An,Bái Sim,4,3,2\n2,Lê Thị Bình,Lý Trúc,5,4,1\n,,,9,7,3", [4, 5]),
            ("1,Nguyễn Văn An,Bái Sim,4,3,2\n2,Lê Thị Bình,Lý Trúc,5,4,1\n3,Tổng Văn Tạo,Lý Trúc,9,7,3", [4, 5, 9]),
            ("1,Nguyễn Văn An,Bái Sim,4,3,2\n2,Lê Thị Bình,Lý Trúc,5,4,1\n3,Toàn thôn,,9,7,3", [4, 5]),
            ("1,Lê A,Bái Sim,4,3,2\n2,Lê B,Lý Trúc,5,4,1\n3,Lê C,Lý Trúc,1,1,1\n,Gộp lại,,10,8,4", [4, 5, 1]),
            ("1,Lê A,Bái Sim,4,3,2\n2,Lê B,Lý Trúc,5,4,1\n3,Hơ Blông,Lý Trúc,9,7,3\n4,Lê D,Lý Trúc,2,2,1", [4, 5, 9, 2]),
            ("I,Thôn Bái Sim,,9,7,3\n1,Nguyễn Văn An,,4,3,2\n2,Lê Thị Bình,,5,4,1", [4, 5]),
            (
                "1,Lê A,Bái Sim,4,3,2\n2,Lê B,Bái Sim,5,4,1\n,Tổng thôn Bái Sim,,9,7,3\n3,Lê C,Lý Trúc,1,1,1\n,Cộng thôn,,1,1,1\n,,,10,8,4",
                [4, 5, 1]
            ),
        ] as [(String, [Int])])
    func households(rows: String, people: [Int]) throws {
        let read = try SurveyReaderTests.read([
            Tables.text("STT,Chủ hộ,Thôn,Số nhân khẩu,Số người từ 15 tuổi,Số người có tài khoản\n" + rows)
        ])
        let counted = SurveyReaderTests.counted(try #require(read.result.files.first))
        #expect(counted.map(\.people) == people)
        #expect(counted.allSatisfy { $0.place != .unknown })
    }

    @Test func personsEndWithTotal() throws {
        let read = try SurveyReaderTests.read([
            Tables.text(
                "STT,Họ và tên,Năm sinh,Thôn,Có tài khoản\n1,Nguyễn Văn An,1980,Bái Sim,Có\n2,Trần Thị Chung,1990,Lý Trúc,Không\n3,Tổng cộng,,,1\n4,Tổng số người,2,,1"
            )
        ])
        #expect(SurveyReaderTests.persons(try #require(read.result.files.first)).count == 2)
    }
}
