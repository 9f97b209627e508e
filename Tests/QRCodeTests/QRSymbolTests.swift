import Graphics
import Testing

@testable import QRCode

@Suite struct QRSymbolTests {
    private static let address = "https://xa-ngoc-phung.example.gov.vn/bao-cao/ngoc-phung/2024-01-01_2024-07-31/bao-cao.html"

    @Test(arguments: [(1, 21), (14, 21), (15, 25), (84, 37), (106, 41), (2331, 177)])
    func aSymbolIsAsSmallAsItsTextAllows(bytes: Int, size: Int) throws {
        #expect(try #require(QRSymbol(String(repeating: "a", count: bytes))).size == size)
    }

    @Test func whatNoSymbolHoldsHasNone() {
        #expect(QRSymbol(String(repeating: "a", count: 2332)) == nil)
        #expect(QRSymbol("") == nil)
    }

    /// Finder patterns stand in three corners (ISO/IEC 18004, 6.3.3), and what lies around is light.
    @Test func aSymbolIsWhereItsCornersSay() throws {
        let symbol = try #require(QRSymbol(Self.address))
        for (column, row) in [(0, 0), (symbol.size - 7, 0), (0, symbol.size - 7)] {
            let lines = (row..<row + 7).map { line in
                String((column..<column + 7).map { symbol.isDark(column: $0, row: line) ? "█" : " " })
            }
            #expect(lines == ["███████", "█     █", "█ ███ █", "█ ███ █", "█ ███ █", "█     █", "███████"])
        }
        #expect(!symbol.isDark(column: -1, row: 0) && !symbol.isDark(column: 0, row: symbol.size))
    }

    /// The level of error correction as the symbol tells it (ISO/IEC 18004, 7.9): M is 00, masked with 10.
    @Test func aSymbolIsOfLevelM() throws {
        for text in ["a", Self.address] {
            let symbol = try #require(QRSymbol(text))
            #expect(symbol.isDark(column: 0, row: 8) && !symbol.isDark(column: 1, row: 8))
        }
    }

    /// Filled by the rule of non-zero windings, the outlines are the dark modules and nothing else.
    @Test(arguments: ["a", address, String(repeating: "8", count: 300)])
    func outlinesAreTheDarkModules(text: String) throws {
        let symbol = try #require(QRSymbol(text))
        let outlines = symbol.outlines
        for row in 0..<symbol.size {
            var winding = 0
            for column in 0..<symbol.size {
                // Upright edges at the module's left side.
                for outline in outlines {
                    for (start, end) in zip(outline, outline.dropFirst() + outline.prefix(1))
                    where start.column == column && end.column == column {
                        if (min(start.row, end.row)..<max(start.row, end.row)).contains(row) { winding += end.row < start.row ? 1 : -1 }
                    }
                }
                #expect((winding != 0) == symbol.isDark(column: column, row: row))
            }
        }
        let corners = outlines.joined()
        #expect(corners.allSatisfy { (0...symbol.size).contains($0.column) && (0...symbol.size).contains($0.row) })
    }

    @Test func theDrawingHasItsQuietZone() throws {
        let symbol = try #require(QRSymbol(Self.address))
        let scene = symbol.scene(module: 2)
        #expect(scene.size == Size(width: Double(symbol.size + 8) * 2, height: Double(symbol.size + 8) * 2))
        guard case .path(let path, _, _) = scene.elements.last else {
            Issue.record("no path")
            return
        }
        let points = path.steps.compactMap { step in
            switch step {
            case .move(let point), .line(let point): point
            case .curve, .close: nil
            }
        }
        #expect(points.map(\.x).min() == 8 && points.map(\.y).min() == 8)
        #expect(points.map(\.x).max() == scene.size.width - 8 && points.map(\.y).max() == scene.size.height - 8)
    }
}
