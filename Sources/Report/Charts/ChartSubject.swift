internal import Catalogue

/// What a chart can be about: what `value` may name, with how it can be divided and what its figures are like.
struct ChartSubject: Sendable {
    let name: String
    /// What may run along, each with what its figures then are and how they are drawn where the block does not say; the first is taken
    /// where it does not say that either.
    let views: [View]

    /// Figures along one axis.
    struct View: Sendable {
        let shape: ChartShape
        let kind: ChartKind
        let data: @Sendable (FigureBuilder, ChartOptions) -> ChartData?
    }

    init(_ name: String, _ views: [View]) {
        self.name = name
        self.views = views
    }

    func view(by axis: ChartAxis?) -> View? { axis.map { axis in views.first { $0.shape.axis == axis } } ?? views.first }
}

extension ChartSubject {
    /// Every subject, in the order of the documentation: those of several figures, then each indicator.
    static let all: [ChartSubject] = named + IndicatorID.all.map(ChartSubject.init)

    /// Subjects that are no indicator.
    static let named: [ChartSubject] = [
        ChartSubject(
            "targets",
            [
                View(shape: ChartShape(axis: .indicator, isRate: true, hasTargets: true), kind: .bullet) { builder, _ in
                    builder.targetsData()
                }
            ]),
        ChartSubject(
            "services",
            [
                View(shape: ChartShape(axis: .indicator, isRate: true, hasIntervals: true), kind: .bar) { builder, _ in
                    builder.servicesData()
                }
            ]),
        ChartSubject(
            "waves",
            [
                View(shape: ChartShape(axis: .indicator, series: .pair, isRate: true), kind: .range) { builder, _ in
                    builder.wavesData()
                }
            ]),
        ChartSubject(
            "dossiers.trend",
            [
                View(shape: ChartShape(axis: .month, series: .several, isRate: true), kind: .line) { builder, options in
                    builder.trendData(options)
                }
            ]),
        dossiers("dossiers.received-resolved", [.month, .village, .field], .several, .grouped) { $0.receivedResolvedData(by: $1) },
        dossiers("dossiers.outcomes", [.village, .field, .month], .parts, .stacked) { $0.outcomesData(by: $1) },
        dossiers("dossiers.channels", [.village, .field, .month], .parts, .stacked) { $0.channelsData(by: $1) },
        dossiers("dossiers.received", [.village, .field, .month], .one, .bar) { $0.countsData(.received, by: $1) },
        dossiers("dossiers.resolved", [.village, .field, .month], .one, .bar) { $0.countsData(.resolved, by: $1) },
    ]

    /// Counts of dossiers, along several axes.
    private static func dossiers(
        _ name: String, _ axes: [ChartAxis], _ series: ChartShape.Series, _ kind: ChartKind,
        _ data: @escaping @Sendable (FigureBuilder, ChartAxis) -> ChartData?
    ) -> ChartSubject {
        ChartSubject(
            name,
            axes.map { axis in
                View(shape: ChartShape(axis: axis, series: series, hasMonths: axis == .village), kind: kind) { builder, _ in
                    data(builder, axis)
                }
            })
    }

    /// One indicator by village; the two rates that are known of every month also along these.
    init(_ id: IndicatorID) {
        let byVillage = View(
            shape: ChartShape(axis: .village, isRate: true, hasTargets: true, hasIntervals: id.isOfSurvey), kind: .bar
        ) { builder, options in builder.indicatorData(id, options) }
        var views = [byVillage]
        if let rate = [DossierRate.onTime, .online].first(where: { id == .dossiers($0) }) {
            views.append(
                View(shape: ChartShape(axis: .month, isRate: true), kind: .line) { builder, options in
                    builder.trendData(options, of: rate)
                })
        }
        self.init(id.text, views)
    }

    /// Some of the commune's indicators beside each other.
    init(_ ids: [IndicatorID]) {
        self.init(
            ids.map(\.text).joined(separator: ", "),
            [
                View(shape: ChartShape(axis: .indicator, isRate: true, hasTargets: true, hasIntervals: true), kind: .bullet) { builder, _ in
                    builder.indicatorsData(ids)
                }
            ])
    }
}
