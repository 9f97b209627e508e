import Testing

@testable import Tabular

@Suite struct CellKindTests {
    /// Dates as nearly all exports write them are known at once; what differs from them by a byte is counted.
    @Test(
        arguments: [
            ("08/01/2024", .date), ("08/01/2024 12:04:30", .date), ("8/1/2024", .date), ("08-01-2024", .date), ("08.01.2024", .date),
            ("08/01/2024T12:04:30", .code), ("08/01/2024 12:04;30", .fragment), ("08/O1/2024", .code), ("08/01/202,", .date),
            ("0801202455", .number), ("08/01/2024 12:04:3x", .text), ("2024-08-22", .date), ("12:04:30", .date), ("1/2", .date),
        ] as [(String, CellKind)])
    func kind(cell: String, expected: CellKind) {
        #expect(CellKind(cell) == expected)
    }
}
