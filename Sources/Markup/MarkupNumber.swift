extension Double {
    /// With at most two decimals and a point, as attributes and style rules want it: 12.345 → `12.35`, 3.0 → `3`.
    package var markupNumber: String {
        let hundredths = Int((magnitude * 100).rounded())
        guard hundredths > 0 else { return "0" }
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        let sign = self < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return "\(sign)\(whole).\(decimals)"
    }
}
