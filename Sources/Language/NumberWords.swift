/// Numbers in words, as running text writes small ones, and Roman ordinals.
package struct NumberWords: Sendable, Hashable {
    package let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    /// 0…99 in words ("hai mươi mốt", "twenty-one"); other numbers as digits.
    package func cardinal(_ number: Int) -> String {
        guard (0...99).contains(number) else { return NumberFormatting(language).count(number) }
        return language == .vietnamese ? vietnamese(number) : english(number)
    }

    private func vietnamese(_ number: Int) -> String {
        let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
        let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
        guard tens > 0 else { return digits[ones] }
        let head = tens == 1 ? "mười" : digits[tens] + " mươi"
        // "mốt" only after mươi, "lăm" after mười and mươi; "bốn" rather than "tư", as administrative text writes it.
        switch ones {
        case 0: return head
        case 1 where tens > 1: return head + " mốt"
        case 5: return head + " lăm"
        default: return head + " " + digits[ones]
        }
    }

    private func english(_ number: Int) -> String {
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        guard number >= 20 else { return small[number] }
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"][number / 10 - 2]
        return number % 10 == 0 ? tens : tens + "-" + small[number % 10]
    }

    /// I, II, III, IV … for headings; digits outside 1…3999.
    package static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return String(number) }
        let numerals: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, numeral) in numerals {
            while rest >= value {
                text += numeral
                rest -= value
            }
        }
        return text
    }
}
