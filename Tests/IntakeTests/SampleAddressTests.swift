import Commune
import Diagnostics
import Tabular
import Testing

@testable import Intake

/// Every address of both samples, against the counts of Tests/Independent/villages.py.
@Suite struct SampleAddressTests {
    @Test(arguments: [
        ("ngoc-phung", "danh-sach-ho-so-2023-11_2024-03.csv", 928, 27, 33, 7, 127),
        ("ngoc-phung", "ho-so-2024-06_2024-08.txt", 718, 17, 25, 7, 119),
        ("ngoc-phung", "so-theo-doi-2024-03_2024-06.csv", 850, 24, 28, 7, 104),
        ("thuong-xuan", "danh-sach-ho-so-quy-4-2025.csv", 2606, 114, 102, 46, 78),
        ("thuong-xuan", "ho-so-quy-3-2025.csv", 2704, 109, 106, 46, 63),
    ])
    func counts(folder: String, file: String, rows: Int, unknown: Int, outside: Int, villages: Int, baiSim: Int) throws {
        let list = try Tables.villages(Tables.sample("\(folder)/thon.csv")).gazetteer
        let name = folder == "ngoc-phung" ? SampleList.ngocPhungName : SampleList.thuongXuanName
        let boundaries = VillageBoundaries(list)
        let table = try Tables.sample("\(folder)/mot-cua/\(file)")
        let column = try #require(Tables.columns(table, .dossiers)[.address])
        var reader = PlaceReader(VillageMatcher(gazetteer: list, commune: name))
        var counts: [Place: Int] = [:]
        var diagnostics = DiagnosticCollector()
        try table.forEachRecord(&diagnostics) { record in
            if record.role == .data {
                counts[boundaries.place(of: reader.place(village: nil, address: record[column], line: record.line)), default: 0] += 1
            }
        }
        #expect(counts.values.reduce(0, +) == rows)
        #expect(counts[.unknown] == unknown && counts[.outside] == outside && counts.count == villages + 2)
        let index = try #require(boundaries.gazetteer.villages.firstIndex { $0.name == "Bái Sim" })
        #expect(counts[.village(VillageID(rawValue: UInt16(index)))] == baiSim)
    }
}
