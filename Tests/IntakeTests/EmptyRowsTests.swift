import Commune
import Diagnostics
import Testing

@testable import Intake

/// Rows that look like data and say nothing (Domain.md, "Rows that are no data").
@Suite struct EmptyRowsTests {
    private static let header = "STT|Mã hồ sơ|Tên thủ tục|Chủ hồ sơ|Ngày nhận|Ngày hẹn trả|Lệ phí"
    private static let rows = (1...4).map { "\($0)|A\($0)|Khai sinh|Nguyễn Văn Canary|0\($0)/01/2024|1\($0)/01/2024|0" }

    /// A row of a linked sheet that lies below the data, and the code that is told.
    @Test(arguments: [
        ("0|0|0|0|0|0|0", "intake.filler-rows"), ("5|0|0|0|0|0|0", "intake.filler-rows"), ("5||||||", nil),
        ("0|0|0|0|00/01/1900|00/01/1900|0", "intake.filler-rows"),
        ("5|0|0|0|30/12/1899|30/12/1899|0", "intake.filler-rows"), ("|0|0|0|1/0/1900|1/0/1900|0", "intake.filler-rows"),
        ("5|-|-|-|-|-|-", "intake.filler-rows"),
        ("5|#N/A|#N/A|#N/A|#N/A|#N/A|#N/A", "intake.filler-rows"), ("5|0|||||", "intake.filler-rows"),
        ("0||0|0|||0.00", "intake.filler-rows"), ("5|#REF!|#REF!|#REF!|0|0|0", "intake.filler-rows"),
        ("5|0|0|0|0:00:00|0:00:00|0", "intake.filler-rows"), ("5|0|0|FaLSe|#n/a|#Ref!|SAI", "intake.filler-rows"),
    ])
    func zeros(row: String, told: String?) throws {
        for count in [1, 30] {
            let text = ([Self.header] + Self.rows + Array(repeating: row, count: count)).joined(separator: "\n")
            let reading = try Reading(["a.csv": text + "\n"])
            #expect(reading.records.dossiers?.dossiers.count == 4)
            #expect(reading.records.inputs[0].rows == 4)
            #expect(reading.records.inputs[0].rejected == 0)
            #expect(reading.said.map(\.kind.code) == [told].compactMap { $0 }, "\(row)")
        }
    }

    /// The first cell of an example's row.
    @Test(arguments: ["VD", "Ví dụ", "VD:", "ví dụ 1", "(VD)", "Mẫu", "(mẫu)", "Ví dụ:", "vd.", "Example"])
    func examples(mark: String) throws {
        let example = "\(mark)|000.31.12.H56-240103-0001|Khai sinh|Nguyễn Văn A|03/01/2024|05/01/2024|0"
        let reading = try Reading(["a.csv": ([Self.header, example] + Self.rows).joined(separator: "\n") + "\n"])
        #expect(reading.records.dossiers?.dossiers.count == 4, "\(mark)")
        #expect(reading.said.map(\.kind.code) == ["intake.example-rows"], "\(mark)")
    }

    /// What only begins as an example does.
    @Test(arguments: ["1", "Mận", "Vi Văn Dự", "VDC"])
    func noExamples(mark: String) throws {
        let row = "\(mark)|B1|Khai sinh|Nguyễn Văn A|03/01/2024|05/01/2024|0"
        let reading = try Reading(["a.csv": ([Self.header] + Self.rows + [row]).joined(separator: "\n") + "\n"])
        #expect(reading.records.dossiers?.dossiers.count == 5, "\(mark)")
    }
}
