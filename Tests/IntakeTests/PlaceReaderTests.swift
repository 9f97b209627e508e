import Commune
import Diagnostics
import Testing

@testable import Intake
@testable import Tabular

/// Reads texts through a `PlaceReader` as a table would.
struct PlaceBench {
    private let matcher: VillageMatcher
    private var reader: PlaceReader

    init(_ gazetteer: Gazetteer, _ name: CommuneName) {
        matcher = VillageMatcher(gazetteer: gazetteer, commune: name)
        reader = PlaceReader(matcher)
    }

    /// The village's label, "unknown" or "outside".
    mutating func place(village: String? = nil, address: String? = nil, line: Int = 1) -> String {
        let (villageBytes, addressBytes) = (village.map { Array($0.utf8) }, address.map { Array($0.utf8) })
        func field(_ bytes: UnsafeBufferPointer<UInt8>) -> FieldBytes {
            FieldBytes(start: bytes.baseAddress!, count: bytes.count, escape: 0, quote: 0)
        }
        let place = ((villageBytes ?? []) + [0]).withUnsafeBufferPointer { villageBuffer in
            ((addressBytes ?? []) + [0]).withUnsafeBufferPointer { addressBuffer in
                reader.place(
                    village: villageBytes.map { field(UnsafeBufferPointer(rebasing: villageBuffer[..<$0.count])) },
                    address: addressBytes.map { field(UnsafeBufferPointer(rebasing: addressBuffer[..<$0.count])) }, line: line)
            }
        }
        switch place {
        case .village(let id): return matcher.gazetteer.label(of: id)
        case .unknown: return "unknown"
        case .outside: return "outside"
        }
    }

    var statistics: PlaceStatistics { reader.statistics }

    /// The diagnostics as "code form-or-count".
    func report() -> [Diagnostic] {
        var diagnostics = DiagnosticCollector()
        statistics.report(matcher, path: "mot-cua/t1.csv", villageColumn: 3, addressColumn: 8, to: &diagnostics)
        return diagnostics.diagnostics
    }
}

@Suite struct PlaceReaderTests {
    /// Names in which, without their marks, a word for a commune or a village seems to stand.
    @Test(arguments: [
        ("Thon Hoang Xa Bac, xa Ngoc Phung", "Hoàng Xá Bắc"), ("hoang xa bac", "Hoàng Xá Bắc"), ("THON LE XA DONG", "Lê Xá Đông"),
        ("Thon Phu Ban Nam", "Phú Bàn Nam"), ("Thôn Hoàng Xá Bắc", "Hoàng Xá Bắc"), ("Thon Hoang, xa Bac", "outside"),
    ])
    func unmarkedWordsWithinNames(address: String, expected: String) {
        let list = Gazetteer(villages: ["Hoàng Xá Bắc", "Lê Xá Đông", "Phú Bàn Nam", "Hoàng"].map { Village(name: $0) })
        var bench = PlaceBench(list, SampleList.ngocPhungName)
        #expect(bench.place(address: address) == expected)
    }

    /// Blanks that were lost, parts of villages, English words; Tổ 4 is a village too, and so may be meant beside another.
    @Test(arguments: [
        ("Thôn BáiSim", "Bái Sim"), ("BáiSim", "Bái Sim"), ("ThônBái Sim", "Bái Sim"), ("ThônBáiSim", "Bái Sim"), ("BảnLýTrúc", "Lý Trúc"),
        ("Thon BaiSim", "Bái Sim"), ("NàKhoang Thượng", "Nà Khoang Thượng"), ("Thôn ĐồngLựu", "Đồng Lựu"),
        ("Thon DongLuu", "unknown"), ("BaiSím Bái", "unknown"), ("Thôn Bai Sím", "unknown"),
        ("Xóm 3 Bái Sim", "Bái Sim"), ("Tổ 2 Lý Trúc", "Lý Trúc"), ("Đội 5 Thủy Mai", "Thủy Mai"), ("Khu II Thủy Mai", "Thủy Mai"),
        ("Cụm dân cư 1 BáiSim", "Bái Sim"), ("Xom 3 Bai Sim", "Bái Sim"), ("Xóm 3 Bái Sim Lý Trúc", "unknown"), ("Xóm 3 Bái", "unknown"),
        ("Xóm Đình Bái Sim", "unknown"), ("Tổ 4 Bái Sim", "unknown"), ("Tổ 4 thôn Bái Sim", "unknown"), ("Tổ 4, thôn Bái Sim", "unknown"),
        ("Tổ 4", "Tổ 4"), ("Tổ 4, khu dân cư mới", "Tổ 4"), ("Bái Sim village", "Bái Sim"),
        ("Bai Sim hamlet, Ngoc Phung commune", "Bái Sim"),
        ("Bai Sim village Ngoc Phung commune Thuong Xuan district", "Bái Sim"), ("Bái Sim, Ngọc Phụng Com., Thường Xuân Dist.", "Bái Sim"),
        ("Bái Sim village, Xuân Cao commune", "outside"),
    ])
    func partsAndJoinedNames(text: String, expected: String) {
        let list = Gazetteer(villages: SampleList.ngocPhung.villages + [Village(name: "Tổ 4")])
        for (village, address) in [(nil, text), (text, "xã Ngọc Phụng"), (nil, text + ", Thường Xuân, Thanh Hóa")] {
            var bench = PlaceBench(list, CommuneName(name: "Ngọc Phụng commune", within: ["Thường Xuân district", "Thanh Hóa province"]))
            #expect(bench.place(village: village, address: address) == expected, "\(text)")
            if expected == "unknown" { #expect(!bench.report().isEmpty, "\(text)") }
        }
    }

    @Test(arguments: [
        // Spelling of the name
        ("Thôn Bái Sim, xã Ngọc Phụng, huyện Thường Xuân, tỉnh Thanh Hóa", "Bái Sim"),
        ("Thôn Hoà Phượng, xã Ngọc Phụng", "Hòa Phượng"), ("thôn HÒA PHƯỢNG", "Hòa Phượng"), ("Thuỷ Mai", "Thủy Mai"),
        ("Lí Trúc", "Lý Trúc"), ("Ðồng Lưu", "Đồng Lưu"), ("Thôn\u{A0}Đồng  Lựu", "Đồng Lựu"), ("Thôn Đồng\u{200B} Lựu", "Đồng Lựu"),
        ("Tho\u{302}n \u{110}o\u{302}\u{300}ng Lu\u{31B}u", "Đồng Lưu"), ("Thôn Đồng L\u{1B0}\u{323}u", "Đồng Lựu"),
        ("T. Đồng Lựu, X. Ngọc Phụng, H. Thường Xuân", "Đồng Lựu"), ("T.Bái Sim", "Bái Sim"), ("bản Bái Sim", "Bái Sim"),
        ("làng Bái Sim", "Bái Sim"), ("Xóm Bái Sim", "Bái Sim"), ("Thôn Làng Bái Sim", "Bái Sim"), ("Thôn: Bái Sim", "Bái Sim"),
        ("Hón Cả, xã Ngọc Phụng", "Nà Khoang Thượng"), ("Bản Hón Cả", "Nà Khoang Thượng"),
        // Shape of the address
        ("?Số 3, làng Bái Sim,\nxã Ngọc Phụng", "Bái Sim"), ("Thôn Bái Sim ,xã Ngọc Phụng ,huyện Thường Xuân", "Bái Sim"),
        ("Số nhà 158, Bái Sim, xã Ngọc Phụng", "Bái Sim"), ("Số nhà 158 thôn Bái Sim, xã Ngọc Phụng", "Bái Sim"),
        ("Thôn Bái Sim xã Ngọc Phụng huyện Thường Xuân tỉnh Thanh Hóa", "Bái Sim"), ("Thôn Bái Sim - Ngọc Phụng - Thường Xuân", "Bái Sim"),
        ("Bái Sim; Ngọc Phụng; Thường Xuân; Thanh Hóa", "Bái Sim"), ("Ngọc Phụng, thôn Bái Sim", "Bái Sim"),
        ("Xóm Đình, thôn Bái Sim", "Bái Sim"), ("Thôn Lý Trúc, Ngọc Phụng, Thường Xuân, Thanh Hóa", "Lý Trúc"),
        ("Th. Đồng Lựu, xã Ngọc Phụng", "Đồng Lựu"), ("Thôn Bái Sim-Ngọc Phụng-Thường Xuân", "Bái Sim"),
        ("thôn Bái Sim -Ngọc Phụng -Thường Xuân", "Bái Sim"), ("thôn Bái Sim Ngọc Phụng Thường Xuân Thanh Hóa", "Bái Sim"),
        ("Số 12-14, Bái Sim, xã Ngọc Phụng", "Bái Sim"), ("Thôn Bái Sim, xã Ngọc Phụng. SĐT 0912345678", "Bái Sim"),
        // No village
        ("xã Ngọc Phụng, huyện Thường Xuân, tỉnh Thanh Hóa", "unknown"), ("Chợ Ngọc Phụng, xã Ngọc Phụng", "unknown"), ("", "unknown"),
        ("Thôn Đồng Lứu, xã Ngọc Phụng", "unknown"), ("X. Ngọc Phụng, H. Thường Xuân, T. Thanh Hóa", "unknown"), ("?", "unknown"),
        ("Đồng Luu, xã Ngọc Phụng", "unknown"), ("Thôn Bai Sim", "unknown"), ("Bái Simm", "unknown"),
        // Without any marks: where one village fits
        ("thon Thuy Mai, xa Ngoc Phung", "Thủy Mai"), ("Bai Sim", "Bái Sim"), ("thon Dong Luu, xa Ngoc Phung", "unknown"),
        ("Ban Hon Ca, xa Ngoc Phung, huyen Thuong Xuan, tinh Thanh Hoa", "Nà Khoang Thượng"),
        // Other communes
        ("Thôn Thủy Mai, xã Lương Sơn, huyện Thường Xuân", "outside"), ("Bái Sim, phường Ngọc Phụng", "outside"),
        ("Thị trấn Thường Xuân, huyện Thường Xuân", "outside"), ("Thôn Bái Sim, xã Ngọc Phụng, huyện Lang Chánh", "outside"),
        ("thon Dong Luu, xa Luong Son", "outside"), ("Đồng Lưu, Lương Sơn, Thường Xuân, Thanh Hóa", "outside"),
        ("TT. Thường Xuân", "outside"), ("Thôn Bái Sim xã Lương Sơn huyện Thường Xuân", "outside"), ("xã Lương Sơn", "outside"),
        ("Phường Ba Đình, thành phố Thanh Hóa", "outside"), ("Số 5 Lê Lợi, TP Thanh Hóa", "outside"),
        ("Đồng Lưu-Lương Sơn-Thường Xuân", "outside"), ("P. 302, Bái Sim", "Bái Sim"),
        ("Số 3, Bái Sim, Thường Xuân, Thanh Hóa", "Bái Sim"), ("Bái Sim, gần chợ, huyện Thường Xuân", "Bái Sim"),
    ])
    func addressesOfOneCommune(address: String, expected: String) {
        var bench = PlaceBench(SampleList.ngocPhung, SampleList.ngocPhungName)
        #expect(bench.place(address: address) == expected)
        // A second sight of the same bytes says the same.
        #expect(bench.place(address: address) == expected)
    }

    @Test(arguments: [
        ("Thôn 1, xã Xuân Dương, huyện Thường Xuân, tỉnh Thanh Hóa", "Thôn 1"), ("T. 1, xã Thường Xuân", "Thôn 1"), ("khu 1", "Khu 1"),
        ("Khu phố 1", "Khu 1"), ("Thôn 01", "Thôn 1"), ("Thôn I, xã Thường Xuân", "Thôn 1"), ("Thôn_1", "Thôn 1"), ("Thôn Vi", "unknown"),
        ("Thôn số 1", "Thôn 1"), ("thon 1", "Thôn 1"), ("Thôn 2", "unknown"),
        ("1", "unknown"),
        ("SN 15 khu 3, TT Thường Xuân", "Khu 3"), ("Khu 3, thi tran Thuong Xuan, huyen Thuong Xuan, tinh Thanh Hoa", "Khu 3"),
        ("Hồng Kỳ, thị trấn Thường Xuân", "Hồng Kỳ (thị trấn Thường Xuân)"), ("Thôn HỒNG KÌ, xã Thọ Thanh", "Hồng Kỳ (xã Thọ Thanh)"),
        ("Hồng Kỳ, xã Thường Xuân", "unknown"), ("Hồng Kỳ, Thọ Thanh", "Hồng Kỳ (xã Thọ Thanh)"),
        ("Hồng Kỳ (xã Thọ Thanh)", "Hồng Kỳ (xã Thọ Thanh)"),
        ("Hong Ky, xa Tho Thanh", "Hồng Kỳ (xã Thọ Thanh)"), ("Dong Lau, xa Tho Thanh", "unknown"),
        ("Hón Cả, xã Ngọc Phụng", "Nà Khoang Thượng"), ("Hón Cả, xã Thọ Thanh", "Bái Gạo"), ("Hón Cả, xã Thường Xuân", "unknown"),
        // A village of another former commune than the address names is nobody's.
        ("Thôn 1, xã Thọ Thanh", "unknown"), ("Bái Sim, xã Xuân Dương", "unknown"), ("Bái Sim, xã Thường Xuân", "Bái Sim"),
        // Ended villages keep their place in the whole list.
        ("Thôn Đồng Sâm, xã Thọ Thanh", "Đồng Sâm"), ("Thôn 4, xã Xuân Dương", "Thôn 4"),
        ("Xuân Quí, X. Thường Xuân, T. Thanh Hóa", "Xuân Quý"), ("Thôn Đông Lâu, xã Lương Sơn", "outside"),
        ("Thôn Bái Gạo, xã Thọ Thanh, huyện Thường Xuân, tỉnh Thanh Hóa", "Bái Gạo"),
    ])
    func addressesOfAMergedCommune(address: String, expected: String) {
        var bench = PlaceBench(SampleList.thuongXuan, SampleList.thuongXuanName)
        #expect(bench.place(address: address) == expected)
    }

    /// All ways of naming a former commune inside the new one.
    @Test(arguments: [
        ("Hồng Kỳ, xã Thọ Thanh cũ, xã Thường Xuân", thanh), ("Hồng Kỳ (xã Thọ Thanh cũ), xã Thường Xuân, tỉnh Thanh Hóa", thanh),
        ("Hồng Kỳ, xã Thọ Thanh (cũ), xã Thường Xuân", thanh), ("Hồng Kỳ, xã cũ Thọ Thanh, xã Thường Xuân", thanh),
        ("Hồng Kỳ, xã Thọ Thanh trước đây, nay là xã Thường Xuân", thanh), ("Hồng Kỳ, xã Thọ Thanh nay là xã Thường Xuân", thanh),
        ("Hồng Kỳ, xã Thọ Thanh (nay là xã Thường Xuân)", thanh), ("Hồng Kỳ, xã Thường Xuân (trước đây là xã Thọ Thanh)", thanh),
        ("Hồng Kỳ, xã Thường Xuân (trước là xã Thọ Thanh)", thanh), ("Hồng Kỳ - Thọ Thanh cũ - Thường Xuân", thanh),
        ("Hồng Kỳ, Thọ Thanh (cũ), xã Thường Xuân", thanh), ("Hồng Kỳ, thuộc xã Thọ Thanh cũ", thanh),
        ("Hồng Kỳ xã Thọ Thanh cũ xã Thường Xuân", thanh),
        ("thôn Hồng Kỳ Thọ Thanh cũ, xã Thường Xuân", thanh), ("thôn Hồng Kỳ Thọ Thanh, xã Thường Xuân", thanh),
        ("HỒNG KỲ, XÃ THỌ THANH CŨ, XÃ THƯỜNG XUÂN", thanh), ("Hong Ky, xa Tho Thanh cu, xa Thuong Xuan", thanh),
        ("Hong Ky, xa Tho Thanh cu xa Thuong Xuan", thanh), ("Hồng Kỳ, xã Thọ Thanh cu, xã Thường Xuân", thanh),
        ("Hồng Kỳ, xã Thọ Thanh-cũ, xã Thường Xuân", thanh), ("Hồng Kỳ (xã cũ: Thọ Thanh), xã Thường Xuân", thanh),
        ("Hồng Kỳ, xã Thọ Thanh trước khi sáp nhập, xã Thường Xuân", thanh),
        ("Hồng Kỳ, xã Thọ Thanh, huyện Thường Xuân cũ, xã Thường Xuân", thanh),
        ("Hồng Kỳ, thị trấn Thường Xuân cũ, xã Thường Xuân", town), ("Hồng Kỳ, TT Thường Xuân cũ", town),
        ("Hồng Kỳ, thị trấn Thường Xuân (cũ), xã Thường Xuân", town), ("Hồng Kỳ, Thường Xuân cũ, xã Thường Xuân", town),
        ("Hồng Kỳ, thị trấn Thường Xuân nay là xã Thường Xuân", town), ("Hồng Kỳ, xã Thường Xuân cũ", town),
        ("Hồng Kỳ, Thường Xuân (cũ)", town),
        ("Hồng Kỳ, xã Thường Xuân mới", "unknown"), ("Hồng Kỳ, xã Thường Xuân", "unknown"),
        // A former commune that the list lacks is nobody's; without ours it is elsewhere.
        ("Hồng Kỳ, xã Lương Sơn cũ, xã Thường Xuân", "unknown"), ("Hồng Kỳ, xã Lương Sơn, xã Thường Xuân", "unknown"),
        ("Hồng Kỳ, xã Lương Sơn cũ", "outside"), ("Hồng Kỳ, xã Lương Sơn (cũ), tỉnh Thanh Hóa", "outside"),
        ("Bái Sim, xã Ngọc Phụng nay là xã Lương Sơn", "outside"), ("Bái Sim, xã Lương Sơn, Thường Xuân", "outside"),
        ("Bái Sim, xã Chợ Mới", "outside"), ("Bái Sim, đường Thọ Thanh", "Bái Sim"),
        ("Hồng Kỳ, đường Thọ Thanh, xã Thường Xuân", "unknown"),
        // Villages of former days: a number that was given anew is no village of today.
        ("Thôn Đồng Sâm cũ, xã Thọ Thanh", "Đồng Sâm"), ("Thôn 4 cũ, xã Xuân Dương cũ", "Thôn 4"), ("Thôn 4 (cũ), xã Xuân Dương", "Thôn 4"),
        ("Thôn 1 cũ, xã Xuân Dương", "unknown"), ("Thôn 1 (cũ), xã Xuân Dương", "unknown"), ("Thôn 1 (xã Xuân Dương cũ)", "Thôn 1"),
        ("Thôn Đồng Sâm nay là thôn Đồng Sâm Giang", "Đồng Sâm"), ("Thôn 3 cũ nay là thôn Quảng Vinh", "Quảng Vinh"),
    ])
    func formerCommunes(address: String, expected: String) {
        var bench = PlaceBench(SampleList.thuongXuan, SampleList.thuongXuanName)
        for _ in 0..<2 { #expect(bench.place(address: address) == expected) }
        #expect(bench.place(village: address) == expected)
    }

    private static let (thanh, town) = ("Hồng Kỳ (xã Thọ Thanh)", "Hồng Kỳ (thị trấn Thường Xuân)")

    /// The kind of a former commune without its name, and what stands between brackets of every sort.
    @Test(arguments: [
        ("Hồng Kỳ, thị trấn cũ", town), ("Hồng Kỳ (thị trấn cũ)", town), ("Hồng Kỳ, TT cũ, xã Thường Xuân", town),
        ("Hồng Kỳ thị trấn cũ", town),
        ("Hồng Kỳ, thị trấn (cũ), xã Thường Xuân", town), ("Hồng Kỳ, thị trấn trước đây", town), ("Hong Ky, thi tran cu", town),
        ("Hồng Kỳ, Thường Xuân thị trấn cũ, xã Thường Xuân", town), ("Hồng Kỳ, Thường Xuân (thị trấn cũ), xã Thường Xuân", town),
        ("Hồng Kỳ, Thọ Thanh (xã cũ), xã Thường Xuân", thanh), ("Hồng Kỳ, Thọ Thanh xã cũ", thanh), ("Hồng Kỳ, cựu xã Thọ Thanh", thanh),
        ("Hồng Kỳ, xã Thọ Thanh [cũ], xã Thường Xuân", thanh), ("Hồng Kỳ, xã \"Thọ Thanh\" cũ, xã Thường Xuân", thanh),
        ("Hồng Kỳ, xã Thường Xuân (xã Thọ Thanh sáp nhập)", thanh), ("Hồng Kỳ, xã Thọ Thanh trước 01/7/2025", thanh),
        ("Hồng Kỳ, xã Thọ Thanh trước ngày 1/7/2025, xã Thường Xuân", thanh), ("Hồng Kỳ/Thọ Thanh/Thường Xuân", thanh),
        ("Hồng Kỳ, xã Thọ Thanh → xã Thường Xuân", thanh), ("Hồng Kỳ, xã Thọ Thanh/xã Thường Xuân", thanh),
        // Several of the former communes were called xã.
        ("Hồng Kỳ, xã cũ", "unknown"), ("Bái Sim, xã cũ, xã Thường Xuân", "Bái Sim"),
        // Of one of two villages.
        ("Bái Sim/Khu 3", "unknown"), ("Hồng Kỳ, Thọ Thanh, Hà Nội", "outside"),
    ])
    func formerKinds(address: String, expected: String) {
        var bench = PlaceBench(SampleList.thuongXuan, SampleList.thuongXuanName)
        for _ in 0..<2 { #expect(bench.place(address: address) == expected) }
    }

    /// Marks that part an address, or stand about a name, where nothing else does.
    @Test(arguments: [
        ("Bái Sim/Ngọc Phụng/Thường Xuân", "Bái Sim"), ("thôn Bái Sim / xã Ngọc Phụng / huyện Thường Xuân", "Bái Sim"),
        ("xã Ngọc Phụng/thôn Bái Sim", "Bái Sim"), ("Bái Sim\\Ngọc Phụng", "Bái Sim"), ("Bái Sim | Ngọc Phụng | Thường Xuân", "Bái Sim"),
        ("Bái Sim • Ngọc Phụng", "Bái Sim"), ("Bái Sim · Ngọc Phụng", "Bái Sim"), ("Bái Sim > Ngọc Phụng", "Bái Sim"),
        ("Bái Sim. Ngọc Phụng. Thường Xuân", "Bái Sim"), ("Bái Sim.Ngọc Phụng", "Bái Sim"), ("Số 12/4 thôn Bái Sim", "Bái Sim"),
        ("12/A/Bái Sim/Ngọc Phụng", "Bái Sim"), ("Bái Sim/Hòa Phượng/Ngọc Phụng", "unknown"), ("Bái Sim/Lương Sơn/Thường Xuân", "outside"),
        ("xã Lương Sơn/Bái Sim", "outside"),
        ("thôn \"Bái Sim\"", "Bái Sim"), ("thôn “Bái Sim”, xã “Ngọc Phụng”", "Bái Sim"), ("Thôn «Bái Sim»", "Bái Sim"),
        ("thôn 'Bái Sim'", "Bái Sim"), ("Thôn ‘Bái Sim’, Ngọc Phụng", "Bái Sim"), ("[Bái Sim], Ngọc Phụng", "Bái Sim"),
        ("{Bái Sim}", "Bái Sim"), ("thôn *Bái Sim*", "Bái Sim"), ("xã \"Lương Sơn\"", "outside"),
    ])
    func otherMarks(text: String, expected: String) {
        for _ in 0..<2 {
            var bench = PlaceBench(SampleList.ngocPhung, SampleList.ngocPhungName)
            #expect(bench.place(address: text) == expected)
            #expect(bench.place(village: text) == expected)
        }
    }

    /// An address that ends in another province is outside, whatever else it names; those of which ours was made are ours.
    @Test(arguments: [
        ("thôn Bái Sim, Hà Nội", "outside"), ("Số 5 Trần Phú, Hà Đông, Hà Nội", "outside"), ("Bái Sim, tỉnh Nghệ An", "outside"),
        ("Hà Nội", "outside"), ("Đà Nẵng, Việt Nam", "outside"), ("TP.HCM", "outside"), ("12 Nguyễn Trãi, TPHCM", "outside"),
        ("Thôn Bái Sim, xã Ngọc Phụng, Nghệ An", "outside"), ("khu 2, T. Hà Tĩnh", "outside"), ("so 5, quan Ba Dinh, Ha Noi", "outside"),
        ("Bái Sim, tỉnh Hòa Bình cũ", "outside"), ("Bái Sim, tỉnh Hòa Bình nay là tỉnh Phú Thọ", "outside"),
        ("Bái Sim, Thanh Hóa", "Bái Sim"), ("Bái Sim, xã Ngọc Phụng, Thanh Hoá, Việt Nam", "Bái Sim"),
        ("Nghệ An, thôn Bái Sim, xã Ngọc Phụng", "Bái Sim"), ("Tạm trú tỉnh Nghệ An; thường trú: thôn Bái Sim, Ngọc Phụng", "Bái Sim"),
        // What a village may be called as well.
        ("Hòa Bình", "unknown"), ("thôn Hòa Bình, xã Ngọc Phụng", "unknown"), ("thôn Nghệ An", "unknown"),
        ("đường Hà Nội, thôn Bái Sim", "Bái Sim"),
    ])
    func otherProvinces(address: String, expected: String) {
        for within in [["huyện Thường Xuân", "tỉnh Thanh Hóa"], ["tỉnh Thanh Hóa"], ["Thanh Hóa"]] {
            var bench = PlaceBench(SampleList.ngocPhung, CommuneName(name: "xã Ngọc Phụng", within: within))
            for _ in 0..<2 { #expect(bench.place(address: address) == expected, "\(within)") }
        }
    }

    @Test(arguments: [
        ("Bái Sim, Hà Nam", "Bái Sim"), ("Bái Sim, xã Ngọc Phụng, tỉnh Nam Định", "Bái Sim"), ("Bái Sim, Ninh Bình", "Bái Sim"),
        ("Bái Sim, tỉnh Thanh Hóa", "outside"),
    ])
    func provincesOfWhichOursWasMade(address: String, expected: String) {
        var bench = PlaceBench(SampleList.ngocPhung, CommuneName(name: "xã Ngọc Phụng", within: ["tỉnh Ninh Bình"]))
        #expect(bench.place(address: address) == expected)
        // Settings that name no province know of none that is foreign.
        var other = PlaceBench(SampleList.ngocPhung, CommuneName(name: "xã Ngọc Phụng", within: ["huyện Thường Xuân"]))
        #expect(other.place(address: "Bái Sim, Hà Nam") == "Bái Sim")
    }

    /// The new commune bears the name of one of its former ones, written in the list with a kind, without one, or as a former one.
    @Test(arguments: [
        ("Thôn 1, xã Xuân Thiên, xã Lam Sơn, tỉnh Thanh Hóa", 1), ("Thôn 1 - Xuân Thiên, xã Lam Sơn", 1),
        ("Thôn 1 (Xuân Thiên), xã Lam Sơn", 1),
        ("Thôn 1 Xuân Thiên Lam Sơn", 1), ("Thôn 1, xã Xuân Thiên nay là xã Lam Sơn", 1), ("Thôn 1, xã Lam Sơn", nil),
        ("Thôn 1, Lam Sơn", nil),
        ("Thôn 1, xã Lam Sơn, huyện Thọ Xuân", nil), ("Thôn 1, xã Lam Sơn, xã Lam Sơn", nil), ("Thôn 1, xã Lam Sơn cũ, xã Lam Sơn", 0),
        ("Thôn 1 (xã Lam Sơn), tỉnh Thanh Hóa", nil), ("Thôn 1 (xã Lam Sơn), xã Lam Sơn", 0), ("Thôn 1 (xã Lam Sơn cũ)", 0),
        ("Thôn 1, Lam Sơn (cũ)", 0), ("Thôn 1, xã cũ Lam Sơn", 0), ("thon 1, xa Lam Son cu", 0),
        ("Thôn 2, xã Lam Sơn", 2), ("Thôn 2, xã Lam Sơn cũ", nil),
    ])
    func namesakes(address: String, expected: Int?) {
        for (lam, xuan) in [("xã Lam Sơn", "xã Xuân Thiên"), ("Lam Sơn", "Xuân Thiên"), ("xã Lam Sơn cũ", "xã Xuân Thiên (cũ)")] {
            let list = Gazetteer(villages: [
                Village(name: "Thôn 1", formerCommune: lam), Village(name: "Thôn 1", formerCommune: xuan),
                Village(name: "Thôn 2", formerCommune: xuan),
            ])
            var bench = PlaceBench(list, CommuneName(name: "xã Lam Sơn", within: ["tỉnh Thanh Hóa"]))
            #expect(
                bench.place(address: address) == expected.map { list.label(of: VillageID(rawValue: UInt16($0))) } ?? "unknown", "\(lam)")
            // A village is called by its label in surveys.
            for label in list.ids.map({ list.label(of: $0) }) {
                #expect(bench.place(village: label) == label)
                #expect(bench.place(address: "\(label), xã Lam Sơn, tỉnh Thanh Hóa") == label || label == "Thôn 2")
            }
        }
    }

    /// Without former communes in the list the last commune named is the one meant.
    @Test(arguments: [
        ("Bái Sim, xã Lương Sơn cũ, xã Ngọc Phụng", "Bái Sim"), ("Bái Sim, xã Lương Sơn nay là xã Ngọc Phụng", "Bái Sim"),
        ("Bái Sim, xã Lương Sơn, xã Ngọc Phụng", "Bái Sim"), ("Bái Sim, xã Lương Sơn cũ", "unknown"), ("Bái Sim, xã Lương Sơn", "outside"),
        ("Bái Sim, xã Ngọc Phụng, xã Lương Sơn", "outside"),
    ])
    func formerCommunesWithoutAList(address: String, expected: String) {
        var bench = PlaceBench(SampleList.ngocPhung, SampleList.ngocPhungName)
        #expect(bench.place(address: address) == expected)
    }

    @Test(arguments: [
        ("Ấp 3", ["ấp 3", "Ấp số 3", "ap 3", "ẤP 03"]), ("Ấp Bình Hòa", ["ấp Bình Hòa", "Bình Hoà"]),
        ("Xóm 7", ["xóm 7", "Xóm 07", "xom 7"]),
        ("Buôn Đôn", ["buôn Đôn", "thôn Buôn Đôn"]), ("Bon Bu Nơr", ["bon Bu Nơr", "Bu Nơr"]), ("Plei Kép", ["plei Kép", "làng Plei Kép"]),
        ("Sóc Ớt", ["sóc Ớt", "ấp Sóc Ớt"]), ("Phum Trà", ["phum Trà"]), ("Khóm 2", ["khóm 2", "Khóm số 2", "khom 2"]),
        ("Khối 5", ["khối 5", "Khối phố 5"]),
        ("Khu 3", ["K3", "k3", "K.3", "K 3", "KP. 3", "KP3", "KP.3", "K.P 3", "Khu phố 3", "khu số 3", "SN 15 K3"]),
        ("KP 2", ["KP. 2", "khu phố 2", "KP2", "K2"]),
        ("Tổ dân phố 3", ["TDP số 3", "TDP 3", "TDP.3", "TDP-3", "T.D.P 3", "Tổ DP 3", "tổ dân phố số 3", "Tổ dân phố: 3"]),
    ])
    func wordsForVillages(name: String, texts: [String]) {
        let list = Gazetteer(villages: [Village(name: name), Village(name: "Khác"), Village(name: "Thôn 9")])
        for text in texts {
            var bench = PlaceBench(list, SampleList.ngocPhungName)
            #expect(bench.place(address: "\(text), xã Ngọc Phụng") == name, "\(text)")
            #expect(bench.place(village: text) == name, "\(text)")
        }
    }

    /// The kind keeps numbers apart, and a whole name goes before one that a word is taken from.
    @Test(arguments: [
        ("Ấp 1", "Ấp 1"), ("Khóm 1", "Khóm 1"), ("K1", "Khu 1"), ("Thôn 1", "Thôn 1"), ("TDP 1", "unknown"), ("Sóc Sơn", "Sóc Sơn"),
        ("thôn Sóc Sơn", "Sóc Sơn"), ("Sơn", "Sơn"), ("thôn Sơn", "Sơn"), ("K. Anh", "unknown"), ("K12/5", "unknown"),
    ])
    func kindsOfVillages(address: String, expected: String) {
        let names = ["Ấp 1", "Khóm 1", "Khu 1", "Thôn 1", "Sóc Sơn", "Sơn"]
        var bench = PlaceBench(Gazetteer(villages: names.map { Village(name: $0) }), SampleList.ngocPhungName)
        #expect(bench.place(address: "\(address), xã Ngọc Phụng") == expected)
    }

    /// A line end divides parts, or stands inside a name.
    @Test(arguments: [
        ("Thôn Lý\nTrúc, xã Ngọc Phụng", "Lý Trúc"), ("Thôn Lý\u{B}Trúc, xã Ngọc Phụng", "Lý Trúc"),
        ("Thôn\nLý Trúc, xã Ngọc Phụng", "Lý Trúc"),
        ("Thôn Lý\r\nTrúc, xã Ngọc\nPhụng, huyện Thường\nXuân", "Lý Trúc"), ("Lý Trúc\nNgọc Phụng\nThường Xuân", "Lý Trúc"),
        ("Thôn Lý Trúc\nxã Ngọc Phụng\nhuyện Thường Xuân", "Lý Trúc"), ("xã Ngọc Phụng\nThôn Lý Trúc", "Lý Trúc"),
        ("Thôn Lý \u{2028}Trúc, xã Ngọc Phụng", "Lý Trúc"), ("Thôn Xa Lạ, xã Ngọc\nPhụng", "unknown"),
        ("xã Ngọc Phụng\nKhu công nghiệp", "unknown"),
        ("Thôn Lý\nTrúc, xã Lương\nSơn", "outside"), ("Đồng Lưu\nLương Sơn\nThường Xuân", "outside"),
        ("xã Lương Sơn\nThôn Lý Trúc", "outside"),
    ])
    func lineEnds(text: String, expected: String) {
        for _ in 0..<2 {
            var bench = PlaceBench(SampleList.ngocPhung, SampleList.ngocPhungName)
            #expect(bench.place(address: text) == expected)
            #expect(bench.place(village: text) == expected)
        }
    }

    @Test(arguments: [
        ("Bái Sim", "xã Lương Sơn", "Bái Sim"), ("BÁI SIM", nil, "Bái Sim"), ("4", nil, "Thôn 4"), ("1", nil, "unknown"),
        ("", "Khu 3", "Khu 3"), (" - ", "Khu 3", "Khu 3"),
        ("Hồng Kỳ", "xã Thọ Thanh, tỉnh Thanh Hóa", "Hồng Kỳ (xã Thọ Thanh)"), ("Hồng Kỳ", nil, "unknown"), ("3", nil, "unknown"),
        ("Hồng Kỳ, xã Thọ Thanh", nil, "Hồng Kỳ (xã Thọ Thanh)"), ("Xa lạ", "Khu 3", "unknown"),
        ("Trung Thành", "Trung Thành, xã Lương Sơn", "outside"),
        ("xã Lương Sơn", nil, "outside"), (nil, nil, "unknown"), ("Thôn Bái Gạo", "", "Bái Gạo"),
    ])
    func columnBeforeAddress(village: String?, address: String?, expected: String) {
        var bench = PlaceBench(SampleList.thuongXuan, SampleList.thuongXuanName)
        for _ in 0..<2 { #expect(bench.place(village: village, address: address) == expected) }
    }

    @Test(arguments: [
        ("Phường Thượng", ["Phường Thượng", "thôn phường thượng"]), ("Lang Chang", ["Lang Chang", "thôn Lang Chang", "bản Lang Chang"]),
        ("Khuê Trung", ["Thôn Khuê Trung", "khuê trung"]), ("Bản Mạ", ["Bản Mạ", "thôn Bản Mạ", "Mạ"]),
        ("Tổ dân phố 3", ["TDP 3", "tổ 3", "TDP3", "tdp. 3"]),
    ])
    func namesThatLookLikeWords(name: String, texts: [String]) {
        var bench = PlaceBench(Gazetteer(villages: [Village(name: name), Village(name: "Khác")]), SampleList.ngocPhungName)
        for text in texts { #expect(bench.place(address: "\(text), xã Ngọc Phụng") == name, "\(text)") }
    }

    @Test func formsAreGroupedAndCounted() {
        var bench = PlaceBench(SampleList.ngocPhung, SampleList.ngocPhungName)
        let addresses = [
            "Số 3, thôn Bái Xim, xã Ngọc Phụng", "Thôn  BÁI XIM, huyện Thường Xuân", "Thôn Vô Danh nhà ông Nguyễn Văn A", "thon Dong Luu",
            "Thuy Mai",
            "Nhà bà B, số 5", "Thôn Bái Xim", "Nguyễn Văn C 0912345678", "thon Thuy Mai, xa Ngoc Phung",
            "Thôn Vô Danh", "thôn Vô Danh, xã Ngọc Phụng", "Thôn Lạ Lùng",
        ]
        for (index, address) in addresses.enumerated() { _ = bench.place(address: address, line: 10 + index) }
        _ = bench.place(village: "Nà Khoang", line: 30)
        _ = bench.place(village: "", address: "", line: 31)
        let report = bench.report()
        let lines = report.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.kind.code)" }
        #expect(
            lines == [
                "10:8 villages.unmatched-near", "12:8 villages.unmatched", "14:8 villages.matched-without-marks",
                "15:8 villages.address-without-village", "13:8 villages.ambiguous", "21:8 villages.unmatched-unquoted",
                "30:3 villages.unmatched-unquoted", "31:0 villages.place-blank",
            ])
        #expect(report[0].message == .placeUnmatchedNear(form: "thôn Bái Xim", count: 3, nearest: "Bái Sim"))
        let forms = report.map { Wording(.english).text(of: $0).firstMatch(of: /^“(.*?)”/).map { String($0.1) } }
        #expect(forms == ["thôn Bái Xim", "Thôn Vô Danh", "Thuy Mai", nil, "thon Dong Luu", nil, nil, nil])
    }

    /// What stands in a cell, and what of it may be quoted.
    @Test(arguments: [
        ("Thôn Bái Xim Nguyễn Văn Kín", true, "Thôn Bái Xim"), ("Số 5 thôn Bái Xim nhà bà Kín", true, "thôn Bái Xim"),
        ("Nguyễn Văn Kín", true, ""),
        ("Thôn Lý Trúc Lò Thị Kín", true, "Thôn Lý Trúc"), ("Nguyễn Thị Kín", false, ""), ("Nà Khoang", false, "Nà Khoang"),
        ("Thôn 0912345678", true, ""), ("Tổ dân phố Hòa Bình Một Hai Ba", true, "Tổ dân phố Hòa Bình Một"),
        ("Thôn Trần Phú", true, "Thôn Trần Phú"),
    ])
    func onlyVillagesAreQuoted(text: String, needsWord: Bool, quoted: String) {
        let form = Array(text.utf8).withUnsafeBufferPointer { VillagePart.form(of: $0, words: PlaceWords(), needsWord: needsWord) }
        #expect(form.text == quoted)
    }

    /// Divided as chunks are, a file tells the same.
    @Test func statisticsMerge() {
        let addresses = (0..<400).map {
            "Số \($0), Thôn \(["Lạ", "Bái Xim", "Vắng", "Đồng Lưu"][$0 % 4]) \($0 % 3 == 0 ? "Hạ" : ""), xã Ngọc Phụng"
        }
        var whole = PlaceBench(SampleList.ngocPhung, SampleList.ngocPhungName)
        for (line, address) in addresses.enumerated() { _ = whole.place(address: address, line: line + 2) }
        var merged = PlaceStatistics()
        for part in 0..<4 {
            var bench = PlaceBench(SampleList.ngocPhung, SampleList.ngocPhungName)
            for line in 0..<100 { _ = bench.place(address: addresses[part * 100 + line], line: line) }
            var statistics = bench.statistics
            statistics.shiftLines(by: part * 100 + 2)
            merged.merge(statistics)
        }
        func tell(_ statistics: PlaceStatistics) -> [String] { statistics.entries.map { "\($0.form) \($0.count) \($0.line)" } }
        #expect(tell(merged) == tell(whole.statistics))
        #expect(tell(merged).first == "Thôn Lạ Hạ 34 2")
    }

    @Test func formsWithoutEndAreOnlyCounted() {
        func report(parts: Int) -> [Diagnostic] {
            var merged = PlaceStatistics()
            let matcher = VillageMatcher(gazetteer: SampleList.ngocPhung, commune: SampleList.ngocPhungName)
            for part in 0..<parts {
                var bench = PlaceBench(SampleList.ngocPhung, SampleList.ngocPhungName)
                let count = 6000 / parts
                for line in 0..<count { _ = bench.place(address: "Thôn Lạ \(part * count + line)", line: part * count + line) }
                merged.merge(bench.statistics)
            }
            var diagnostics = DiagnosticCollector()
            merged.report(matcher, path: "a.csv", to: &diagnostics)
            return diagnostics.diagnostics
        }
        #expect(report(parts: 1).map(\.kind.code) == ["villages.too-many-forms"])
        #expect(report(parts: 1) == report(parts: 4))
    }

    /// Whatever a cell holds, what was seen before changes nothing.
    @Test func everyTextHasOnePlace() {
        let pieces = [
            "Thôn ", "thon ", "Bái Sim", "bai sim", "Khu 3", "3", " xã ", "Thọ Thanh", "xã Thường Xuân", "huyện ", ", ", " ,", "?", "T.",
            "Số nhà 12 ", "Hồng Kỳ",
            "\u{301}", "\u{FEFF}", " - ", "(", ")", "\n", "Đ", "\u{D0}", "x", "TT ", "p. 302", "%", "😀", "tổ dân phố ", ".", "  ",
        ]
        var state: UInt64 = 20_240_822
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var kept = PlaceBench(SampleList.thuongXuan, SampleList.thuongXuanName)
        var places: [String: String] = [:]
        for _ in 0..<4000 {
            let text = (0..<(1 + random(6))).map { _ in pieces[random(pieces.count)] }.joined()
            let (village, address) = random(3) == 0 ? (text, "") : ("", text)
            let place = kept.place(village: village, address: address)
            var fresh = PlaceBench(SampleList.thuongXuan, SampleList.thuongXuanName)
            #expect(fresh.place(village: village, address: address) == place, "\(text.debugDescription)")
            places[place, default: ""] = text
        }
        #expect(places.count == 7)
        // Bytes that are no text at all.
        let matcher = VillageMatcher(gazetteer: SampleList.thuongXuan, commune: SampleList.thuongXuanName)
        var reader = PlaceReader(matcher)
        for _ in 0..<2000 {
            let bytes = (0..<(1 + random(40))).map { _ in UInt8(random(256)) }
            bytes.withUnsafeBufferPointer { buffer in
                let field = FieldBytes(start: buffer.baseAddress!, count: buffer.count, escape: 0, quote: 0)
                _ = reader.place(village: random(2) == 0 ? field : nil, address: field, line: 1)
            }
        }
    }
}
