internal import Language

/// Numbers as a report writes them, found in its text.
enum NumberTokens {
    /// `1.234,5`, `80,1`, `214`: digits with separators inside, without sign and unit.
    static func all(in text: String) -> [String] {
        text.matches(of: /[0-9]+(?:[.,][0-9]+)*/).map { String($0.0) }
    }

    /// Those with a percent sign behind them.
    static func percentages(in text: String) -> [String] {
        text.matches(of: /([0-9]+(?:[.,][0-9]+)*)[\u{A0}\u{202F} ]?%/).map { String($0.1) }
    }

    /// Every way in which a number of the data may be printed: as it is, and as a percentage, with up to two decimals.
    static func forms(of numbers: Set<Double>, _ language: Language) -> Set<String> {
        let formatting = NumberFormatting(language)
        var forms: Set<String> = []
        for number in numbers where number.magnitude < 1e12 {
            for value in [number.magnitude, number.magnitude * 100] {
                for decimals in 0...2 { forms.insert(formatting.decimal(value, decimals: decimals)) }
                forms.insert(String(formatting.percent(value / 100).dropLast()))
            }
        }
        return forms
    }
}
