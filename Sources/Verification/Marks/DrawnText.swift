/// One text of a drawing.
struct DrawnText {
    var text: String
    var mark: FigureMark?
    /// Where it is a category's name, or a line of it: which, from 0.
    var category: Int?
    /// What the record of the print has for it.
    var recorded: String?
}
