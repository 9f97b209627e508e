/// The names of the members of objects that are open, one within the other, by their numbers.
struct MemberNames {
    private var numbers: [String: Int] = [:]
    private var names: [Int] = []
    /// By the number of a name, the last object that was seen to have it.
    private var lastObject: [Int] = []
    private var objects = 0

    init() {
        // As many as a report's data have.
        numbers.reserveCapacity(128)
        names.reserveCapacity(128)
    }

    /// One for all names that are equal, from 0.
    mutating func number(of name: String) -> Int {
        let next = lastObject.count
        let number = numbers[name] ?? next
        if number == next {
            numbers[name] = number
            lastObject.append(0)
        }
        return number
    }

    mutating func add(_ name: Int) { names.append(name) }

    /// Closes an object. Whether two of its members have the same name: programs disagree on which of them it means.
    ///
    /// - Parameter count: of its members.
    mutating func hasOneTwice(ofLast count: Int) -> Bool {
        objects += 1
        var hasOneTwice = false
        let first = names.count - count
        for place in first..<names.count {
            let name = names[place]
            if lastObject[name] == objects { hasOneTwice = true }
            lastObject[name] = objects
        }
        names.removeLast(count)
        return hasOneTwice
    }
}
