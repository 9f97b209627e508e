/// Names by numbers, one number for names that read the same: what is asked for thousands of times is then found without reading its
/// letters again.
struct NameNumbers {
    private(set) var names: [String] = []
    private var numbers: [String: Int] = [:]
    /// A name is compared as Unicode has it only once for each of its spellings: for letters with marks that costs as much as all else.
    private var spellings: [Spelling: Int] = [:]

    init() {
        // Where they outgrow their room, all names are hashed again.
        numbers.reserveCapacity(96)
        spellings.reserveCapacity(96)
    }

    /// nil where no name reads so.
    func known(_ name: String) -> Int? { spellings[Spelling(text: name)] ?? numbers[name] }

    mutating func number(of name: String) -> Int {
        let spelling = Spelling(text: name)
        if let number = spellings[spelling] { return number }
        let number = numbers[name] ?? names.count
        if number == names.count {
            names.append(name)
            numbers[name] = number
        }
        spellings[spelling] = number
        return number
    }

    /// Of a name as a file writes it.
    mutating func number(ofWritten text: String) -> Int {
        if let number = spellings[Spelling(text: text)] { return number }
        let number = number(of: text.asName)
        spellings[Spelling(text: text)] = number
        return number
    }
}
