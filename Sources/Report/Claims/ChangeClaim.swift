internal import Aggregation
internal import Language

/// Whether a share has changed: by a point or more, and by more than chance alone would (Domain.md, "Comparisons").
struct ChangeClaim {
    /// A fraction: less is no change that is spoken of.
    static var threshold: Double { 0.01 }

    /// now − then, a fraction.
    let difference: Double
    /// The 95% interval of the difference; nil where the bases are not known, or both are full counts of a survey.
    let interval: (low: Double, high: Double)?
    private let hasSmallBase: Bool

    /// Two months or periods; a base is what the share is of, nil where it is not published.
    ///
    /// The dossiers of a month are taken as a sample of the office's work: a rate of few dossiers moves by chance.
    init(then: (share: Double, base: Double?), now: (share: Double, base: Double?)) {
        difference = now.share - then.share
        let bases = [then.base, now.base].compactMap { $0 }
        hasSmallBase = bases.contains { $0 < RankingClaim.smallestBase }
        func bounds(_ value: (share: Double, base: Double?)) -> (value: Double, low: Double, high: Double)? {
            value.base.flatMap { WilsonInterval.interval(share: value.share, sample: Int($0)) }.map { (value.share, $0.low, $0.high) }
        }
        interval = bounds(then).flatMap { then in bounds(now).map { SurveyWaves.interval(then: then, now: $0) } }
    }

    /// Two waves of a survey; a base is how many a wave's share is of, nil where it is not published.
    init(_ difference: SurveyWaves.Difference, bases: [Double?] = []) {
        self.difference = difference.difference
        interval = difference.low.flatMap { low in difference.high.map { (low, $0) } }
        hasSmallBase = bases.contains { $0.map { $0 < RankingClaim.smallestBase } ?? false }
    }

    /// By how much it changed for certain, a fraction; 0 where it may not be called a change.
    var certain: Double {
        guard !hasSmallBase, difference.magnitude >= Self.threshold - 1e-9 else { return 0 }
        guard let interval else { return difference.magnitude }
        return difference > 0 ? max(interval.low, 0) : max(-interval.high, 0)
    }

    var isClear: Bool { certain > 0 }

    /// "tăng 3,2 điểm phần trăm", "không thay đổi rõ rệt"
    ///
    /// - Parameter source: what the data call the points by which it changed, without their sign.
    func phrase(_ wording: ReportWording, of source: FigureSource? = nil) -> String {
        let change = Phrases(wording.language).change(difference)
        guard difference.magnitude >= 0.0005 - 1e-12, !isClear else {
            return FigureMarks.marking(change, [(difference.magnitude, .points, source)])
        }
        return wording.noClearChange
    }
}
