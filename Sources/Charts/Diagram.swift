/// What a figure of a report draws.
package enum Diagram: Sendable, Hashable {
    case chart(Chart)
    case matrix(Matrix)

    /// Of its title alone: what else there is, to the last figure, is looked at only where two have the same.
    package func hash(into hasher: inout Hasher) { hasher.combine(title) }

    /// nil: it is none.
    package var chart: Chart? { if case .chart(let chart) = self { chart } else { nil } }

    /// The finding, computed from the data.
    package var title: String {
        get {
            switch self {
            case .chart(let chart): chart.title
            case .matrix(let matrix): matrix.title
            }
        }
        set {
            switch self {
            case .chart(var chart):
                chart.title = newValue
                self = .chart(chart)
            case .matrix(var matrix):
                matrix.title = newValue
                self = .matrix(matrix)
            }
        }
    }

    /// Measure, unit, period, base.
    package var subtitle: String {
        get {
            switch self {
            case .chart(let chart): chart.subtitle
            case .matrix(let matrix): matrix.subtitle
            }
        }
        set {
            switch self {
            case .chart(var chart):
                chart.subtitle = newValue
                self = .chart(chart)
            case .matrix(var matrix):
                matrix.subtitle = newValue
                self = .matrix(matrix)
            }
        }
    }

    /// "Nguồn: …"
    package var source: String {
        switch self {
        case .chart(let chart): chart.source
        case .matrix(let matrix): matrix.source
        }
    }

    /// The numbers in words, for those who cannot see the drawing.
    package var alternativeText: String {
        get {
            switch self {
            case .chart(let chart): chart.alternativeText
            case .matrix(let matrix): matrix.alternativeText
            }
        }
        set {
            switch self {
            case .chart(var chart):
                chart.alternativeText = newValue
                self = .chart(chart)
            case .matrix(var matrix):
                matrix.alternativeText = newValue
                self = .matrix(matrix)
            }
        }
    }
}
