import Charts
import Language

/// Charts of every kind and of every size that a commune can bring, for the tests of layout.
enum SampleCharts {
    typealias Sample = (name: String, chart: Chart)

    static let sevenVillages = ["Xuân Lập", "Xuân Thắng", "Hưng Long", "Hòa Lâm", "Phú Vinh", "Minh Ngọc", "Xuân Thành"]
    static let longNames = [
        "Thôn Nguyễn Trường Tộ – Phường Nghiêng Ngả Đường Quất Thượng", "Khu dân cư số 12 thuộc Xí nghiệp Đường sắt Nghệ Tĩnh",
        "Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con cho trẻ em sinh ra tại nước ngoài có yếu tố nước ngoài",
        "Bổn", "Thủ tục xác nhận Hợp đồng chuyển nhượng, cho thuê quyền sử dụng đất của hộ gia đình, cá nhân, cộng đồng dân cư",
    ]
    static let months = ["01/2024", "02/2024", "03/2024", "04/2024", "05/2024", "06/2024", "07/2024"]

    static func villages(_ count: Int) -> [String] {
        (0..<count).map { index in
            index < 7
                ? sevenVillages[index] : "Thôn \(sevenVillages[index % 7]) \(index / 7 + 1)\(index % 11 == 0 ? " – Bản Nghè Thượng" : "")"
        }
    }

    /// Numbers without pattern, the same on every run.
    static func numbers(_ count: Int, seed: UInt64, upTo limit: Double) -> [Double] {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        return (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Double(state >> 40) / Double(1 << 24) * limit
        }
    }

    /// Numbers whose texts `chart` adds as its format wants them.
    static func known(_ numbers: [Double]) -> [FigureValue] { numbers.map { .known($0) } }

    static func counts(_ count: Int, seed: UInt64, upTo limit: Double) -> [FigureValue] {
        known(numbers(count, seed: seed, upTo: limit).map { $0.rounded() })
    }

    static func chart(
        _ title: String = "Năm trên bảy thôn chưa đạt 80% có tài khoản thanh toán", names: [String], muted: Set<Int> = [],
        _ orientation: Chart.Orientation = .horizontal, _ stacking: Chart.Stacking = .grouped, _ format: Chart.ValueFormat = .percent,
        maximum: Double? = nil, met: [Bool?] = [], marks: [Mark]
    ) -> Chart {
        Chart(
            title: title, subtitle: "% số người từ 15 tuổi, 31/7/2024, n = 1.934", source: "Nguồn: khảo sát của các thôn, 31/7/2024.",
            alternativeText: title, orientation: orientation, stacking: stacking, format: format,
            categories: names.enumerated().map {
                Chart.Category($0.element, muted: muted.contains($0.offset), isMet: $0.offset < met.count ? met[$0.offset] : nil)
            },
            marks: marks.map { labelled($0, format) },
            maximum: maximum)
    }

    private static func labelled(_ mark: Mark, _ format: Chart.ValueFormat) -> Mark {
        guard var series = mark.series else { return mark }
        series.values = series.values.map { value in
            guard let number = value.number, number.isFinite else { return value }
            let numbers = NumberFormatting(.vietnamese)
            let decimals = number == number.rounded() ? 0 : 1
            return .known(number, format == .percent ? numbers.percent(number) : numbers.decimal(number, decimals: decimals))
        }
        return mark.drawing(series)
    }

    static func intervals(_ ranges: [ClosedRange<Double>?]) -> [Series.Interval?] {
        ranges.map { range in range.map { Series.Interval(low: .known($0.lowerBound), high: .known($0.upperBound)) } }
    }

    static func targets(_ numbers: [Double?]) -> [FigureValue?] {
        numbers.map { number in number.map { .known($0, NumberFormatting(.vietnamese).percent($0)) } }
    }

    static let accounts: [Double] = [0.912, 0.846, 0.794, 0.742, 0.713, 0.668, 0.602]

    static let target = Mark.rule(.known(0.8, "80%"), label: "mục tiêu 80%", style: .target)
    static let average = Mark.rule(.known(0.754, "75,4%"), label: "toàn xã 75,4%", style: .average)

    static let byVillage = chart(
        names: sevenVillages + ["Không xác định thôn"], muted: [7],
        marks: [
            .bar(
                Series(
                    values: known(accounts) + [.known(0.41)], intervals: intervals(accounts.map { $0 - 0.04...$0 + 0.035 } + [nil]))),
            target, average,
        ])

    static let againstTargets = chart(
        "Bốn trên sáu chỉ tiêu đã đạt",
        names: [
            "Hồ sơ giải quyết đúng hạn", "Văn bản ký số", "Người từ 18 tuổi có VNeID mức 2", "Người từ 15 tuổi có tài khoản thanh toán",
            "Thanh toán không dùng tiền mặt", "Sử dụng dịch vụ công trực tuyến",
        ],
        marks: [
            .bar(Series(values: known([0.987, 1, 0.86, 0.754, 0.618, 0.274]))),
            .tick(targets([0.95, 1, 1, 0.8, nil, 0.3]), label: "mục tiêu"),
        ])

    static let outcomes = chart(
        "Quá hạn tập trung ở Hòa Lâm", names: sevenVillages, .horizontal, .stacked, .count,
        marks: [
            .bar(Series(name: "Trước hạn", colour: 4, values: counts(7, seed: 3, upTo: 120))),
            .bar(Series(name: "Đúng hạn", colour: 0, values: counts(7, seed: 4, upTo: 90))),
            .bar(Series(name: "Quá hạn", colour: 3, values: counts(7, seed: 5, upTo: 14), isEmphasised: true)),
        ])

    static let channels = chart(
        "Hơn một nửa hồ sơ nộp trực tuyến", names: ["Toàn xã", "Hộ tịch", "Đất đai", "Chứng thực"], .horizontal, .stacked, .percent,
        marks: [
            .bar(Series(name: "Trực tuyến", colour: 2, values: known([0.538, 0.62, 0.309, 0.7]))),
            .bar(Series(name: "Trực tiếp", colour: 1, values: known([0.42, 0.38, 0.6, 0.3]))),
            .bar(Series(name: "Bưu chính công ích", colour: 4, values: known([0.042, 0, 0.091, 0]))),
        ])

    static let monthlyBars = chart(
        "Tiếp nhận tăng từ tháng 3", names: months, .vertical, .grouped, .count,
        marks: [
            .bar(Series(name: "Tiếp nhận", colour: 0, values: counts(7, seed: 7, upTo: 320))),
            .bar(Series(name: "Giải quyết", colour: 1, values: counts(7, seed: 8, upTo: 320))),
        ])

    static let monthlyLines = chart(
        "Giải quyết theo kịp tiếp nhận", names: months, .vertical, .grouped, .count,
        marks: [
            .line(Series(name: "Tiếp nhận", colour: 0, values: known([120, 180, 260, 255, 270, 305, 310]))),
            .line(Series(name: "Giải quyết", colour: 3, values: known([100, 150, 240, 262, 268, 300, 306]))),
        ])

    static let monthlyRate = chart(
        "Tỷ lệ đúng hạn vượt 95% từ tháng 4", names: months, .vertical,
        marks: [
            .bar(Series(values: known([0.91, 0.934, 0.948, 0.961, 0.97, 0.982, 1]))),
            .rule(.known(0.95, "95%"), label: "mục tiêu 95%", style: .target),
        ])

    static func sixtyVillages(_ format: Chart.ValueFormat = .percent) -> Chart {
        chart(
            "Mười tám trên sáu mươi thôn chưa đạt 80%", names: villages(60),
            marks: [.bar(Series(values: known(numbers(60, seed: 11, upTo: 1).sorted(by: >)))), target, average])
    }

    /// Every case that the layout must survive, by name.
    static let all: [Sample] = usual + counted + odd + KindSamples.all

    private static let usual: [Sample] = [
        ("by village", byVillage), ("against targets", againstTargets), ("outcomes", outcomes), ("channels", channels),
        ("monthly bars", monthlyBars), ("monthly lines", monthlyLines), ("monthly rate", monthlyRate), ("sixty villages", sixtyVillages()),
    ]

    private static let counted: [Sample] = [1, 7, 12, 60].flatMap { count in
        let names = villages(count)
        let pair = [
            Mark.bar(Series(name: "Tiếp nhận", colour: 0, values: counts(count, seed: 21, upTo: 2400))),
            .bar(Series(name: "Giải quyết", colour: 1, values: counts(count, seed: 22, upTo: 2400))),
        ]
        let shares = known(numbers(count, seed: 23, upTo: 1))
        return [
            ("\(count) lying", chart(names: names, marks: [.bar(Series(values: shares)), target, average])),
            ("\(count) lying pairs", chart(names: names, .horizontal, .grouped, .count, marks: pair)),
            ("\(count) lying stacks", chart(names: names, .horizontal, .stacked, .count, marks: pair)),
            ("\(count) standing", chart(names: names, .vertical, marks: [.bar(Series(values: shares)), target])),
            ("\(count) standing pairs", chart(names: names, .vertical, .grouped, .count, marks: pair)),
            ("\(count) standing stacks", chart(names: names, .vertical, .stacked, .count, marks: pair)),
        ]
    }

    private static let six = (0..<6).map { index in
        Series(name: "Dịch vụ công \(index + 1)", colour: index, values: counts(24, seed: UInt64(30 + index), upTo: 90))
    }

    private static let mixed: [FigureValue] = [.known(0), .known(0.0004), .known(1), .hidden, .missing, .known(0.5), .known(.nan)]

    private static let odd: [Sample] = {
        let twoYears = (0..<24).map { "\($0 % 12 + 1 < 10 ? "0" : "")\($0 % 12 + 1)/\(2023 + $0 / 12)" }
        let shares = known([0.3, 0.81, 0.62, 0.99, 0.05])
        let signs = chart(
            names: sevenVillages,
            marks: [.bar(Series(values: mixed)), .rule(.known(0, "0%"), label: "mục tiêu 0%", style: .target), average, target])
        return [
            ("longest names", chart(names: longNames, marks: [.bar(Series(values: shares)), target])),
            (
                "long names without very long",
                chart(names: Array(longNames.prefix(2)) + ["Bổn"], marks: [.bar(Series(values: shares)), target])
            ),
            ("longest names standing", chart(names: longNames, .vertical, marks: [.bar(Series(values: shares)), target])),
            (
                "longest names stacked",
                chart(
                    names: longNames, .horizontal, .stacked,
                    marks: [.bar(Series(name: "a", values: shares)), .bar(Series(name: "b", colour: 1, values: shares))])
            ),
            ("signs", signs),
            ("signs standing", chart(names: sevenVillages, .vertical, marks: [.bar(Series(values: mixed)), target, average])),
            (
                "signs stacked",
                chart(
                    names: sevenVillages, .horizontal, .stacked, .count,
                    marks: [
                        .bar(Series(name: "Trước hạn", colour: 4, values: mixed)),
                        .bar(Series(name: "Đúng hạn", colour: 0, values: mixed.reversed())),
                    ])
            ),
            (
                "signs in lines",
                chart(
                    names: sevenVillages, .vertical,
                    marks: [.line(Series(name: "Tỷ lệ", values: mixed)), .line(Series(name: "Mức", colour: 1, values: mixed.reversed()))])
            ),
            ("all zero", chart(names: sevenVillages, marks: [.bar(Series(values: known([Double](repeating: 0, count: 7))))])),
            (
                "all zero counts standing",
                chart(
                    names: sevenVillages, .vertical, .grouped, .count,
                    marks: [.line(Series(name: "Tiếp nhận", values: known([Double](repeating: 0, count: 7))))])
            ),
            ("all hidden", chart(names: sevenVillages, marks: [.bar(Series(values: [FigureValue](repeating: .hidden, count: 7)))])),
            ("no categories", chart(names: [], marks: [.bar(Series(values: [])), target])),
            ("no categories standing", chart(names: [], .vertical, marks: [.bar(Series(values: [])), target])),
            ("no marks", chart(names: sevenVillages, marks: [])),
            (
                "too few values",
                chart(
                    names: sevenVillages,
                    marks: [
                        .bar(Series(values: [.known(0.5)], intervals: intervals([0.4...0.6]))), .tick(targets([0.7]), label: "mục tiêu"),
                    ])
            ),
            (
                "one category, line",
                chart(names: ["01/2024"], .vertical, .grouped, .count, marks: [.line(Series(name: "Tiếp nhận", values: [.known(5)]))])
            ),
            ("24 months, lines", chart(names: twoYears, .vertical, .grouped, .count, marks: six.prefix(3).map { .line($0) })),
            ("24 months, 6 lines", chart(names: twoYears, .vertical, .grouped, .count, marks: six.map { .line($0) })),
            (
                "24 months, bars and line",
                chart(
                    names: twoYears, .vertical, .grouped, .count,
                    marks: [.bar(six[0]), .line(six[3]), .rule(.known(60, "60"), label: "bình quân 60 hồ sơ một tháng", style: .average)])
            ),
            ("24 months, 6 stacked", chart(names: twoYears, .vertical, .stacked, .count, marks: six.map { .bar($0) })),
            ("6 series lying", chart(names: sevenVillages, .horizontal, .grouped, .count, marks: six.map { .bar($0) })),
            ("6 series stacked", chart(names: sevenVillages, .horizontal, .stacked, .count, marks: six.map { .bar($0) })),
            (
                "equal rules",
                chart(
                    names: sevenVillages,
                    marks: [
                        .bar(Series(values: known(accounts))), target,
                        .rule(.known(0.8, "80,0%"), label: "bình quân các xã trong huyện 80,0%", style: .average),
                        .rule(.known(0.805, "80,5%"), label: "toàn xã 80,5%", style: .average),
                    ])
            ),
            (
                "equal rules standing",
                chart(
                    names: months, .vertical,
                    marks: [
                        .line(Series(name: "Đúng hạn", values: known(accounts))),
                        .line(Series(name: "Trước hạn", colour: 2, values: known(accounts.map { $0 - 0.01 }))), target,
                        .rule(.known(0.8, "80,0%"), label: "bình quân các xã trong huyện 80,0%", style: .average),
                    ])
            ),
            (
                "rules at the ends",
                chart(
                    names: sevenVillages,
                    marks: [
                        .bar(Series(values: known(accounts))), .rule(.known(0, "0%"), label: "mức sàn của tỉnh 0%", style: .average),
                        .rule(.known(1, "100%"), label: "mục tiêu đến năm 2025: 100%", style: .target),
                    ])
            ),
            (
                "lying lines",
                chart(
                    names: sevenVillages, .horizontal, .grouped, .percent,
                    marks: [
                        .line(Series(name: "2023", colour: 1, values: known(accounts))),
                        .line(Series(name: "2024", colour: 0, values: known(accounts.reversed()))),
                    ])
            ),
            (
                "large counts",
                chart(
                    names: months, .vertical, .grouped, .count,
                    marks: [.bar(Series(values: known([1_234_567, 9_876_543, 12, 3, 4_000_000, 5, 6])))])
            ),
            (
                "given maximum",
                chart(
                    names: sevenVillages, .horizontal, .grouped, .percent, maximum: 0.4,
                    marks: [.bar(Series(values: known([0.1, 0.2, 0.3, 0.31, 0.05, 0, 0.4])))])
            ),
            ("above the whole", chart(names: sevenVillages, marks: [.bar(Series(values: known([1.2, 1.05, 0.9, 0.4, 0.2, 0.1, 0])))])),
            (
                "half numbers",
                chart(names: ["Hộ", "Người"], .horizontal, .grouped, .count, marks: [.bar(Series(values: known([2.5, 3.75])))])
            ),
        ]
    }()
}

extension FigureValue {
    static func known(_ number: Double) -> FigureValue { .known(number, "") }
}
