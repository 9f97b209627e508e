/// A part of the folders for one of several runs that share them: every N-th in sorted order, so that each has as many.
struct FolderShare {
    private let number: Int
    private let count: Int

    /// - Parameter text: "2/4": the second of four; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], number >= 1, number <= count else { return nil }
        (self.number, self.count) = (number, count)
    }

    /// "2-4", as a part of a file's name.
    var name: String { "\(number)-\(count)" }

    /// The same for every order in which the folders are given.
    func part(of folders: [String]) -> [String] {
        let sorted = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return sorted.indices.filter { $0 % count == number - 1 }.map { sorted[$0] }
    }
}
