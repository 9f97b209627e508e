import Testing

@testable import Language

@Suite struct NumberWordsTests {
    @Test(arguments: [
        (0, "không", "zero"), (1, "một", "one"), (5, "năm", "five"), (10, "mười", "ten"), (11, "mười một", "eleven"),
        (15, "mười lăm", "fifteen"), (20, "hai mươi", "twenty"), (21, "hai mươi mốt", "twenty-one"), (24, "hai mươi bốn", "twenty-four"),
        (25, "hai mươi lăm", "twenty-five"), (55, "năm mươi lăm", "fifty-five"), (99, "chín mươi chín", "ninety-nine"),
        (1234, "1.234", "1,234"),
    ])
    func cardinals(number: Int, vietnamese: String, english: String) {
        #expect(NumberWords(.vietnamese).cardinal(number) == vietnamese)
        #expect(NumberWords(.english).cardinal(number) == english)
    }

    @Test(arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1994, "MCMXCIV"), (0, "0")])
    func romans(number: Int, roman: String) {
        #expect(NumberWords.roman(number) == roman)
    }
}
