/// The colour of each thing in the whole document, as an index into the categorical palette: the same thing has the same colour in every
/// figure. Neighbours in a stack differ in lightness, so that they can be told apart in grey.
enum PaletteRole {
    /// The one series of a chart about one indicator.
    static let indicator = 0
    static let received = 0
    static let resolved = 4
    static let online = 0
    static let inPerson = 4
    static let postal = 1
    static let early = 4
    static let onTime = 0
    static let overdue = 3
    static let before = 4
    static let after = 0
    static let onTimeRate = 0
    static let onlineRate = 3
}
