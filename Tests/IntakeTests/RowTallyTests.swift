import Catalogue
import Commune
import Diagnostics
import Foundation
import GoldenFiles
import Tabular
import Testing

@testable import Intake

/// Every row of a file went to one place, whatever reads it, and together the places are all rows of the file.
@Suite struct RowTallyTests {
    private static func inputs(_ sources: FolderSources) throws -> [InputFile] {
        var diagnostics = DiagnosticCollector()
        let settings = Settings(
            commune: SampleList.ngocPhungName,
            report: ReportSettings(
                title: "", date: Day(iso: "2024-07-31")!, period: Period(first: Day(iso: "2024-01-01")!, last: Day(iso: "2024-07-31")!)),
            survey: SurveySettings(referenceDate: Day(iso: "2024-07-31")!))
        return try FolderIntake(settings: settings, parallelism: 2).read(sources, diagnostics: &diagnostics).inputs
    }

    private static func source(_ text: String, _ path: String) -> InputSource {
        InputSource(path: path, bytes: .bytes(Array(text.utf8)))
    }

    private static let villages = source("Thôn\nBái Sim\nLý Trúc\n", "thon.csv")

    /// A sheet for each reader, with what stands around its rows, and where these go.
    private static let sheets: [(role: InputRole, text: String, tally: RowTally)] = [
        (
            .dossiers,
            """
            DANH SÁCH HỒ SƠ,,,
            Từ ngày 01/01/2024 đến ngày 31/07/2024,,,
            ,,,
            STT,Mã hồ sơ,Ngày tiếp nhận,Trạng thái
            (1),(2),(3),(4)
            I,Hộ tịch,,
            1,A1,05/01/2024,Đang xử lý
            2,A2,05/01/2024,"Đang
            xử lý"
            3,A1,06/01/2024,Đang xử lý
            ,,,
            STT,Mã hồ sơ,Ngày tiếp nhận,Trạng thái
            4,A3,31/02/2024,Đang xử lý
            Tổng cộng,4,,
            ,,,Người lập biểu

            """, [.note: 3, .blank: 2, .header: 3, .group: 1, .used: 2, .duplicate: 1, .rejected: 1, .total: 1]
        ),
        (
            .surveys,
            """
            PHIẾU KHẢO SÁT,,,
            STT,Họ và tên,Năm sinh,Có tài khoản
            Thôn Bái Sim,,,
            1,Lê Thị A,1980,x
            2,Lê Thị B,1981,x
            3,Lê Thị A,1980,x
            ,Tổng cộng,,3
            ,,,
            ,,,Người lập

            """, [.note: 2, .header: 1, .group: 1, .used: 2, .duplicate: 1, .total: 1, .blank: 1]
        ),
        (
            .surveys,
            """
            Thôn,Chủ hộ,Số nhân khẩu,Từ 15 tuổi,Có tài khoản
            Bái Sim,Lê A,4,3,2
            Bái Sim,Lê B,5,4,3
            Lý Trúc,Lê C,6,4,1
            ,Tổng cộng,15,11,6

            """, [.header: 1, .used: 3, .total: 1]
        ),
        (
            .surveys,
            """
            Thôn,Số hộ,Nhân khẩu,Từ 15 tuổi,Có tài khoản
            Bái Sim,40,160,120,100
            Lý Trúc,50,200,150,90
            Toàn xã,90,360,270,190

            """, [.header: 1, .used: 2, .total: 1]
        ),
        (
            .facts,
            """
            Chỉ tiêu,Thôn,Giá trị,Đơn vị
            Trạm BTS,,8,trạm
            Trạm BTS,,9,trạm
            ,,7,trạm
            Loa,Bái Sim,tám,cụm

            """, [.header: 1, .used: 2, .duplicate: 1, .rejected: 1]
        ),
        // Two tables in one file: what stands between them is counted once.
        (
            .dossiers,
            """
            DANH SÁCH,,,
            STT,Mã hồ sơ,Ngày tiếp nhận,Trạng thái
            1,A1,05/01/2024,Đang xử lý
            2,A2,05/01/2024,Đang xử lý
            Tổng cộng,2,,
            ,,,
            Phần thứ hai,,,
            STT,Ngày tiếp nhận,Mã hồ sơ,Trạng thái
            VD,05/01/2024,A0,Đang xử lý
            1,05/01/2024,A3,Đang xử lý
            2,05/01/2024,A4,Đang xử lý
            3,0,0,0

            """, [.note: 1, .header: 2, .used: 4, .total: 1, .blank: 1, .group: 1, .filler: 2]
        ),
        (
            .facts,
            """
            Chỉ tiêu,Thôn,Giá trị,Đơn vị
            Trạm BTS,,8,trạm
            Họ và tên,Năm sinh,Thôn,Có tài khoản
            Lê A,1980,Bái Sim,x

            """, [.header: 2, .used: 1, .unread: 1]
        ),
        // Nothing is read of what is no data of the program.
        (.surveys, "Cột lạ,Cột khác\n1,2\n3,4\n,\n", [.header: 1, .unread: 2, .blank: 1]),
    ]

    @Test(arguments: sheets.indices)
    func eachRowGoesToOnePlace(index: Int) throws {
        let (role, text, tally) = Self.sheets[index]
        let source = Self.source(text, "a.csv")
        let inputs = try Self.inputs(
            FolderSources(
                villages: Self.villages, dossiers: role == .dossiers ? [source] : [], surveys: role == .surveys ? [source] : [],
                facts: role == .facts ? [source] : []))
        let read = try #require(inputs.first { $0.path == "a.csv" }).tally
        #expect(read == tally, "\(RowFate.allCases.map { "\($0) \(read[$0])" })")
        #expect(read.all == Self.rows(Array(text.utf8)))
    }

    @Test func ofAVillageList() throws {
        let text =
            "DANH SÁCH THÔN,,\nSTT,Thôn,Nhân khẩu\n1,Bái Sim,100\n2,Lý Trúc,200\n3,Bái Sim,100\n4,,50\n,Tổng cộng,300\n,,\n,,Người lập\n"
        let inputs = try Self.inputs(FolderSources(villages: Self.source(text, "thon.csv")))
        #expect(inputs[0].tally == [.note: 2, .header: 1, .used: 2, .duplicate: 1, .rejected: 1, .total: 1, .blank: 1])
    }

    /// The rows of the sample files, counted without the program.
    @Test(arguments: ["ngoc-phung", "thuong-xuan"])
    func ofTheSamples(name: String) throws {
        let folder = Repository.file("samples/\(name)").path
        func sources(_ place: String) throws -> [InputSource] {
            try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(place)").sorted().map {
                InputSource(path: "\(place)/\($0)", bytes: .bytes([UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(place)/\($0)")))))
            }
        }
        func file(_ path: String) throws -> InputSource {
            InputSource(path: path, bytes: .bytes([UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))))
        }
        let inputs = try Self.inputs(
            FolderSources(
                villages: file("thon.csv"), dossiers: sources("mot-cua"), surveys: sources("khao-sat"), facts: [file("chi-tieu.csv")]))
        #expect(inputs.count > 5)
        for input in inputs {
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(input.path)")))
            #expect(input.tally.all == Self.rows(bytes), "\(input.path)")
            #expect(input.tally.data == input.accepted + input.rejected + input.duplicates && input.accepted > 0)
        }
    }

    /// Files put together by chance of what offices leave in them, a large one read in chunks among them.
    @Test(arguments: [InputRole.dossiers, .surveys, .facts])
    func ofFilesMadeUp(role: InputRole) throws {
        let header =
            switch role {
            case .dossiers: "STT,Mã hồ sơ,Ngày tiếp nhận,Trạng thái"
            case .facts: "Chỉ tiêu,Thôn,Giá trị,Đơn vị"
            default: "STT,Họ và tên,Năm sinh,Có tài khoản"
            }
        let others = [
            ",,,", "", "Tổng cộng,3,,", "I,Hộ tịch,,", ",,,Người lập biểu", header, "(1),(2),(3),(4)", "0,0,0,0", "VD,A0,05/01/2024,x",
            "PHẦN THỨ HAI,,,", "STT,Ngày tiếp nhận,Mã hồ sơ,Trạng thái", "Thôn,Số hộ,Nhân khẩu,Từ 15 tuổi", "Thôn Bái Sim,,,", ",Cộng,,2",
        ]
        var state: UInt64 = 0x2545_F491_4F6C_DD1D
        func chance(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for file in 0..<120 {
            let length = file == 0 && role == .dossiers ? 60_000 : 4 + chance(30)
            var lines = chance(3) == 0 ? ["DANH SÁCH,,,", ",,,", header] : [header]
            for row in 0..<length {
                guard chance(length > 100 ? 50 : 4) > 0 else {
                    // Another header ends a large table early.
                    lines.append(others[chance(length > 100 ? 9 : others.count)])
                    continue
                }
                switch role {
                case .dossiers:
                    lines.append("\(row),\(chance(9) == 0 ? "A1" : "A\(row)"),\(chance(9) == 0 ? "x" : "05/01/2024"),\"Đang\nxử lý\"")
                case .facts: lines.append("\(chance(5) == 0 ? "" : "Trạm \(chance(20))"),,\(chance(9) == 0 ? "tám" : "8"),trạm")
                default: lines.append("\(row),Lê Thị A\(chance(20)),\(1950 + chance(50)),\(["x", "", "có"][chance(3)])")
                }
            }
            let text = lines.joined(separator: chance(2) == 0 ? "\r\n" : "\n") + "\n"
            let source = Self.source(text, "a.csv")
            let inputs = try Self.inputs(
                FolderSources(
                    villages: Self.villages, dossiers: role == .dossiers ? [source] : [], surveys: role == .surveys ? [source] : [],
                    facts: role == .facts ? [source] : []))
            let tally = try #require(inputs.first { $0.path == "a.csv" }).tally
            #expect(tally.all == Self.rows(Array(text.utf8)), "\(role) \(file)")
            #expect(RowFate.allCases.allSatisfy { tally[$0] >= 0 })
        }
    }

    /// Lines that end outside quotes.
    private static func rows(_ bytes: [UInt8]) -> Int {
        let isWide = bytes.starts(with: [0xFF, 0xFE])
        let text = isWide ? bytes.enumerated().filter { $0.offset % 2 == 0 }.map(\.element) : bytes
        var rows = 0
        var isQuoted = false
        for byte in text {
            if byte == 0x22 { isQuoted.toggle() }
            if byte == 0x0A, !isQuoted { rows += 1 }
        }
        return text.last == 0x0A ? rows : rows + 1
    }
}
