internal import Aggregation
internal import Language

/// How an indicator stands against its target, in words: the same in sentences and in the band.
struct TargetDistance {
    private let wording: ReportWording
    private let numbers: NumberFormatting

    init(_ language: Language) {
        wording = ReportWording(language)
        numbers = NumberFormatting(language)
    }

    /// How far from the target: "5,8 điểm phần trăm", "2 trạm"; nil without value or target.
    func away(_ indicator: Indicator) -> String? {
        guard let value = indicator.value, let target = indicator.target else { return nil }
        guard indicator.isRate else { return quantity((value - target).magnitude, indicator) }
        let tenths = ((value - target).magnitude * 1000 + 1e-9).rounded(.toNearestOrAwayFromZero)
        let isWhole = tenths.truncatingRemainder(dividingBy: 10) == 0
        return wording.points(tenths == 0 ? wording.underATenth : numbers.decimal(tenths / 10, decimals: isWhole ? 0 : 1))
    }

    /// "còn thiếu 5,8 điểm phần trăm", "vượt 2 trạm", "đạt mục tiêu"
    func distance(_ indicator: Indicator) -> String? {
        guard let value = indicator.value, let target = indicator.target, let away = away(indicator) else { return nil }
        if isOnTarget(indicator) { return wording.onTarget }
        return value < target ? wording.short(away) : wording.above(away)
    }

    /// "còn thiếu 5,8 điểm phần trăm so với mục tiêu 80%", "đạt mục tiêu 100%"
    func againstTarget(_ indicator: Indicator) -> String? {
        guard let distance = distance(indicator), let target = indicator.target else { return nil }
        let quantity = indicator.isRate ? numbers.percent(target) : quantity(target, indicator)
        return wording.againstTarget(distance, target: quantity, isOnTarget: isOnTarget(indicator))
    }

    /// As far as the printed figures tell: 95,04% against 95% is "đạt mục tiêu", but 94,96% is short of it.
    private func isOnTarget(_ indicator: Indicator) -> Bool {
        guard let value = indicator.value, let target = indicator.target, indicator.met == true else { return false }
        return indicator.isRate ? numbers.percent(value) == numbers.percent(target) : value == target
    }

    /// "8 trạm"
    func quantity(_ value: Double, _ indicator: Indicator?) -> String {
        let unit = indicator?.unit ?? ""
        return unit.isEmpty ? number(value) : "\(number(value)) \(unit)"
    }

    /// A number as an office writes it: whole ones without decimals.
    func number(_ value: Double) -> String {
        let isWhole = value.rounded() == value && value.magnitude < 1e15
        return isWhole ? numbers.count(Int(value)) : numbers.decimal(value, decimals: 1)
    }
}
