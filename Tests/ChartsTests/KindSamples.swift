import Charts
import Language

/// Every kind of chart on data that is hard to draw: one thing, sixty, all zero, all the same, missing, hidden, below zero, a thousandth
/// beside the whole, and the longest names.
enum KindSamples {
    static let all: [SampleCharts.Sample] = kinds.flatMap { kind in data.map { ("\(kind.name), \($0.name)", kind.chart($0)) } }

    struct Data {
        let name: String
        let names: [String]
        let values: [FigureValue]
    }

    static let data: [Data] = {
        let (seven, known) = (SampleCharts.sevenVillages, SampleCharts.known)
        return [
            Data(name: "usual", names: seven, values: known(SampleCharts.accounts)),
            Data(name: "one", names: [seven[0]], values: known([0.62])),
            Data(name: "sixty", names: SampleCharts.villages(60), values: known(SampleCharts.numbers(60, seed: 5, upTo: 1))),
            Data(name: "all zero", names: seven, values: known([Double](repeating: 0, count: 7))),
            Data(name: "all equal", names: seven, values: known([Double](repeating: 0.8, count: 7))),
            Data(name: "missing", names: seven, values: known([0.9, 0.7]) + [.missing, .missing, .known(0.3), .missing, .known(0.1)]),
            Data(name: "hidden", names: seven, values: known([0.9, 0.7]) + [.hidden, .hidden, .known(0.3), .missing, .known(0.1)]),
            Data(name: "below zero", names: seven, values: known([0.21, 0.13, 0.02, 0, -0.01, -0.08, -0.3])),
            Data(name: "thousandth", names: Array(seven.prefix(3)), values: known([0.999, 0.001, 0.5])),
            Data(name: "long names", names: SampleCharts.longNames, values: known([0.3, 0.81, 0.62, 0.99, 0.05])),
        ]
    }()

    struct Kind: Sendable {
        let name: String
        let chart: @Sendable (Data) -> Chart
    }

    static let kinds: [Kind] = [
        Kind(name: "bar") { data in lying(data, [.bar(series(data)), SampleCharts.target]) },
        Kind(name: "grouped") { data in lying(data, isCompared: false, pair(data).map(Mark.bar)) },
        Kind(name: "stacked") { data in parts(data, .count) },
        Kind(name: "share") { data in parts(data, .percent) },
        Kind(name: "dot") { data in lying(data, [.dot(series(data)), SampleCharts.target, SampleCharts.average]) },
        Kind(name: "range") { data in lying(data, isCompared: false, pair(data).map(Mark.dot)) },
        Kind(name: "bullet") { data in
            let targets = SampleCharts.targets(data.names.indices.map { $0 % 4 == 3 ? nil : 0.8 })
            return lying(data, [.bullet(series(data), targets: targets, label: "mục tiêu")])
        },
        Kind(name: "line") { data in standing(data, [.line(Series(name: "Đúng hạn", values: data.values)), SampleCharts.target]) },
        Kind(name: "area") { data in standing(data, [.area(Series(values: data.values))]) },
        Kind(name: "multiples") { data in
            let steps = SampleCharts.months.indices.map { month in
                Mark.step(Series(name: "T\(month + 1)", values: data.values.map { scaled($0, by: 1 - Double(month) * 0.1) }))
            }
            return SampleCharts.chart(names: data.names, marks: steps)
        },
    ]

    private static func series(_ data: Data) -> Series {
        let ranges = data.values.map { value in value.number.map { max($0 - 0.05, -1)...min($0 + 0.06, 1) } }
        return Series(values: data.values, intervals: SampleCharts.intervals(ranges))
    }

    private static func pair(_ data: Data) -> [Series] {
        [
            Series(name: "Trước", colour: 4, values: data.values.map { scaled($0, by: 0.7) }),
            Series(name: "Sau", colour: 0, values: data.values, isEmphasised: true),
        ]
    }

    private static func scaled(_ value: FigureValue, by factor: Double) -> FigureValue { value.number.map { .known($0 * factor) } ?? value }

    private static func lying(_ data: Data, isCompared: Bool = true, _ marks: [Mark]) -> Chart {
        let met = data.values.map { value in value.number.map { $0 >= 0.8 } }
        return SampleCharts.chart(names: data.names, met: isCompared ? met : [], marks: marks)
    }

    private static func standing(_ data: Data, _ marks: [Mark]) -> Chart {
        SampleCharts.chart(names: data.names, .vertical, marks: marks)
    }

    private static func parts(_ data: Data, _ format: Chart.ValueFormat) -> Chart {
        func part(_ share: Double) -> [FigureValue] {
            data.values.map { value in value.number.map { .known(format == .percent ? $0 * share : ($0 * share * 400).rounded()) } ?? value
            }
        }
        return SampleCharts.chart(
            names: data.names, .horizontal, .stacked, format,
            marks: [
                .bar(Series(name: "Trước hạn", colour: 4, values: part(0.3))), .bar(Series(name: "Đúng hạn", colour: 0, values: part(0.6))),
                .bar(Series(name: "Quá hạn", colour: 3, values: part(0.1), isEmphasised: true)),
            ])
    }
}
