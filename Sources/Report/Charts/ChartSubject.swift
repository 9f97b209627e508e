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
        /// nil: there are no such figures, or they are several indicators by village.
        let data: @Sendable (FigureBuilder, ChartOptions) -> ChartData?
        /// The indicators whose values by village these are.
        var indicators: @Sendable (FigureBuilder) -> [IndicatorID] = { _ in [] }

        /// Indicators by village.
        static func byVillage(_ indicators: @escaping @Sendable (FigureBuilder) -> [IndicatorID]) -> View {
            View(
                shape: ChartShape(axis: .village, series: .indicators, isRate: true, hasTargets: true, hasIntervals: true), kind: .matrix,
                data: { _, _ in nil }, indicators: indicators)
        }
    }

    init(_ name: String, _ views: [View]) {
        self.name = name
        self.views = views
    }

    /// What `by` names; where it names nothing, the first that the kind can draw, or the first.
    func view(by axis: ChartAxis?, for kind: ChartKind?) -> View? {
        if let axis { return views.first { $0.shape.axis == axis } }
        return views.first { kind?.unmetNeed(by: $0.shape) == nil } ?? views.first
    }
}

extension ChartSubject {
    /// Every subject, in the order of the documentation: those of several figures, then each indicator, then what two waves of a survey say of
    /// one.
    static let all: [ChartSubject] =
        named + IndicatorID.all.map(ChartSubject.init) + IndicatorID.all.filter(\.isOfSurvey).flatMap { [waves($0), change($0)] }

    /// Subjects that are no indicator.
    static let named: [ChartSubject] = [
        ChartSubject(
            "targets",
            [
                View(shape: ChartShape(axis: .indicator, isRate: true, hasTargets: true), kind: .bullet) { builder, _ in
                    builder.targetsData()
                },
                .byVillage { VillageMatrix.foremost(in: $0.summary, most: FigureBuilder.matrixColumns) },
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
            "waves.change",
            [
                View(shape: ChartShape(axis: .indicator, isRate: true, hasIntervals: true), kind: .bar) { builder, _ in
                    builder.changesData()
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
        ) { builder, options in
            builder.indicatorData(id, options)
        } indicators: { _ in
            [id]
        }
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
                },
                .byVillage { _ in ids },
            ])
    }

    /// One indicator of the survey before and after, by village: `waves.account`.
    static func waves(_ id: IndicatorID) -> ChartSubject {
        ChartSubject(
            wavesName(id),
            [
                View(shape: ChartShape(axis: .village, series: .pair, isRate: true), kind: .range) { builder, _ in
                    builder.wavesData(of: id)
                }
            ])
    }

    /// By how much it changed in each village: `waves.account.change`.
    static func change(_ id: IndicatorID) -> ChartSubject {
        ChartSubject(
            "\(wavesName(id)).change",
            [
                View(shape: ChartShape(axis: .village, isRate: true, hasIntervals: true), kind: .bar) { builder, options in
                    builder.changesData(of: id, options)
                }
            ])
    }

    private static func wavesName(_ id: IndicatorID) -> String { "waves" + id.text.dropFirst("survey".count) }
}
