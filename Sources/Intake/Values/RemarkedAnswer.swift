internal import Catalogue
internal import Tabular

/// An answer with a remark behind it: "Có - MB bank", "Không, vì chưa biết" (Domain.md, "Values of columns").
enum RemarkedAnswer {
    /// What a cell answers before the mark that begins its remark; nil where there is none, or where the remark says yes, no or but.
    static func tick(of field: FieldBytes) -> Tick? {
        let text = field.content.string
        guard let mark = text.firstIndex(where: { ",;:-–—(".contains($0) }) else { return nil }
        let answer = text[..<mark]
        guard answer.count(where: \.isLetter) > 1, let tick = Vocabularies.tick.value(of: String(answer)) else { return nil }
        let remark = text[text.index(after: mark)...].split { !$0.isLetter && !$0.isNumber }.map { TextKey.make(String($0)) }
        return remark.contains(where: turns.contains) ? nil : tick
    }

    /// Words of a remark that may turn an answer round.
    private static let turns = Set(
        ["có", "không", "ko", "k", "chưa", "chẳng", "nhưng", "mà", "hết", "khóa", "hủy", "đã", "rồi", "yes", "no", "not", "but"].map {
            TextKey.make($0)
        })
}
