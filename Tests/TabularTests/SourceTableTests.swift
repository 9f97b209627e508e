import Diagnostics
import Testing

@testable import Tabular

/// Whole files in the shapes that offices export (Domain.md, "Shapes of sheets"), read to the end.
@Suite struct SourceTableTests {
    struct Reading {
        var table: SourceTable
        var rows: [[String]] = []
        var roles: [RecordRole] = []
        var lines: [Int] = []
        var diagnostics: DiagnosticCollector
    }

    static func read(_ bytes: [UInt8], options: ReadingOptions = ReadingOptions()) throws -> Reading {
        var diagnostics = DiagnosticCollector()
        let table = SourceTable(bytes: bytes, path: "a.csv", options: options, diagnostics: &diagnostics)
        var reading = Reading(table: table, diagnostics: diagnostics)
        try table.forEachRecord(&diagnostics) { record in
            reading.rows.append(record.strings)
            reading.roles.append(record.role)
            reading.lines.append(record.line)
        }
        reading.diagnostics = diagnostics
        return reading
    }

    static let ledger = #"""
        UBND XÃ NGỌC PHỤNG,,,,,,
        SỔ THEO DÕI HỒ SƠ,,,,,,
        Từ ngày 01/01/2024 đến ngày 31/07/2024,,,,,,
        ,,,,,,
        STT,Mã hồ sơ,Họ tên,"Ngày, tháng, năm",,Trả kết quả,
        ,,,Nhận hồ sơ,Hẹn trả kết quả,Ngày nhận kết quả,Bên nhận
        (1),(2),(3),(4),(5),(6),(7)
        Hộ tịch,,,,,,
        1,H56-1,Lê A,02/01/2024,05/01/2024,04/01/2024,Lê A
        2,H56-2,Lê B,03/01/2024,06/01/2024,,
        Đất đai,,,,,,
        3,H56-3,"Lê ""C""",04/01/2024,07/01/2024,,
        Tổng cộng,3,,,,,
        ,,,,"Thanh Hóa, ngày 31 tháng 7 năm 2024",,
        ,,,,Người báo cáo,,

        """#

    @Test func ledgerIsUnderstood() throws {
        let reading = try Self.read(Array(Self.ledger.utf8))
        #expect(
            reading.table.preamble.map(\.cells) == [
                ["UBND XÃ NGỌC PHỤNG"], ["SỔ THEO DÕI HỒ SƠ"], ["Từ ngày 01/01/2024 đến ngày 31/07/2024"],
            ])
        #expect(reading.table.header.lines == [5, 6])
        #expect(
            reading.table.header.columns.map(\.levels) == [
                ["STT"], ["Mã hồ sơ"], ["Họ tên"], ["Ngày, tháng, năm", "Nhận hồ sơ"], ["Ngày, tháng, năm", "Hẹn trả kết quả"],
                ["Trả kết quả", "Ngày nhận kết quả"], ["Trả kết quả", "Bên nhận"],
            ])
        #expect(reading.roles.prefix(6) == [.group, .data, .data, .group, .data, .total])
        #expect(reading.rows[4] == ["3", "H56-3", "Lê \"C\"", "04/01/2024", "07/01/2024", "", ""])
        #expect(reading.lines.prefix(2) == [8, 9])
    }

    @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
    func delimitersAndLineEnds(delimiter: String, lineEnd: String) throws {
        let text = [["STT", "Mã", "Địa chỉ"], ["1", "H56", "\"Thôn 1, xã A\""], ["2", "H57", "\"Thôn 2, xã A\""]]
            .map { $0.joined(separator: delimiter) }.joined(separator: lineEnd)
        let reading = try Self.read(Array(text.utf8))
        #expect(reading.table.header.columns.map(\.name) == ["STT", "Mã", "Địa chỉ"])
        #expect(reading.rows == [["1", "H56", "Thôn 1, xã A"], ["2", "H57", "Thôn 2, xã A"]])
    }

    @Test func utf16WithMark() throws {
        let text = "STT\tHọ tên\n1\tLê\n"
        let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [little, big, Array(little.dropFirst(2)), [0xEF, 0xBB, 0xBF] + Array(text.utf8)] as [[UInt8]] {
            let reading = try Self.read(bytes)
            #expect(reading.table.header.columns.map(\.name) == ["STT", "Họ tên"])
            #expect(reading.rows == [["1", "Lê"]])
        }
    }

    @Test func unclosedQuoteEndsOnItsLine() throws {
        let reading = try Self.read(Array("a,b,c\n1,\"x,2\n3,y,4\n5,\"z\",6\n".utf8))
        #expect(reading.rows == [["1", "x", "2"], ["3", "y", "4"], ["5", "z", "6"]])
        #expect(reading.diagnostics.diagnostics.map(\.kind.code) == ["tabular.quote-not-closed"])
    }
}
