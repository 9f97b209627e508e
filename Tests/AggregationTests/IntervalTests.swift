import Foundation
import Testing

@testable import Aggregation

/// Against statsmodels, scipy and samplics: Fixtures/make_fixtures.py writes what these tests read.
@Suite struct IntervalTests {
    private static func rows(_ name: String) throws -> [[String]] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        return lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    private static func isNear(_ left: Double?, _ right: String) -> Bool {
        guard let left, let right = Double(right) else { return false }
        return abs(left - right) < 1e-12
    }

    @Test func wilson() throws {
        let rows = try Self.rows("wilson.csv")
        #expect(rows.count > 40)
        for row in rows {
            let (yes, sample) = (Int(row[0])!, Int(row[1])!)
            let interval = WilsonInterval.interval(share: Double(yes) / Double(sample), sample: sample, population: Int(row[2]))
            #expect(Self.isNear(interval?.low, row[3]) && Self.isNear(interval?.high, row[4]), "\(row)")
        }
    }

    @Test func wilsonHasNoneForFullCounts() {
        #expect(WilsonInterval.interval(share: 0.5, sample: 40, population: 40) == nil)
        #expect(WilsonInterval.interval(share: 0.5, sample: 41, population: 40) == nil)
        #expect(WilsonInterval.interval(share: 0, sample: 0) == nil)
        #expect(WilsonInterval.interval(share: 1.2, sample: 10) == nil)
    }

    @Test func strata() throws {
        let rows = try Self.rows("strata.csv")
        #expect(rows.count > 10)
        for row in rows {
            let strata = row[0].split(separator: "|").map { text in
                let numbers = text.split(separator: "/").map { Int($0)! }
                return StratifiedEstimate.Stratum(
                    yes: numbers[0], sample: numbers[1], population: numbers[2], isFullCount: numbers[1] == numbers[2])
            }
            let estimate = try #require(StratifiedEstimate(strata))
            #expect(Self.isNear(estimate.value, row[1]), "\(row)")
            #expect(Self.isNear(estimate.low, row[2]) && Self.isNear(estimate.high, row[3]), "\(row)")
        }
    }

    @Test func strataAtTheEdges() throws {
        typealias Stratum = StratifiedEstimate.Stratum
        #expect(StratifiedEstimate([]) == nil)
        let full = try #require(StratifiedEstimate([Stratum(yes: 3, sample: 9, population: 10, isFullCount: true)]))
        #expect(full.low == nil && full.value == 3.0 / 9)
        // One village is one proportion: Wilson.
        let one = try #require(StratifiedEstimate([Stratum(yes: 30, sample: 50, population: 200, isFullCount: false)]))
        let wilson = try #require(WilsonInterval.interval(share: 0.6, sample: 50, population: 200))
        #expect(one.low == wilson.low && one.high == wilson.high)
        // All say yes: no spread, but still a sample.
        let all = try #require(
            StratifiedEstimate([
                Stratum(yes: 9, sample: 9, population: 90, isFullCount: false),
                Stratum(yes: 5, sample: 5, population: 70, isFullCount: false),
            ]))
        #expect(all.value == 1 && all.high == 1)
        #expect(try #require(all.low) < 0.9)
        // One answer in a village shows no spread of its own.
        let single = try #require(
            StratifiedEstimate([
                Stratum(yes: 1, sample: 1, population: 100, isFullCount: false),
                Stratum(yes: 20, sample: 40, population: 100, isFullCount: false),
            ]))
        #expect(single.variance > 0.25 * 0.99 * 0.5 * 0.48)
    }

    @Test func differences() throws {
        let rows = try Self.rows("differences.csv")
        #expect(rows.count > 20)
        func share(_ yes: String, _ sample: String) -> (value: Double, low: Double, high: Double) {
            let value = Double(yes)! / Double(sample)!
            let interval = WilsonInterval.interval(share: value, sample: Int(sample)!)!
            return (value, interval.low, interval.high)
        }
        for row in rows {
            let (low, high) = SurveyWaves.interval(then: share(row[0], row[1]), now: share(row[2], row[3]))
            #expect(Self.isNear(low, row[4]) && Self.isNear(high, row[5]), "\(row)")
        }
    }
}
