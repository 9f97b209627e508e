internal import Diagnostics

/// Whether a fact may stand in words where a number is asked: "đã lắp đặt" (Domain.md, "Facts").
enum FactText {
    /// Whether a cell that is no number is printed as it is: it has letters, is no longer than a sentence, and looks in nothing like a
    /// person's name, number or birth.
    static func isPrintable(_ text: String) -> Bool {
        text.contains(where: \.isLetter) && text.count <= longest && PersonalText(text) == .no && Double(text) == nil
    }

    private static let longest = 160
}
