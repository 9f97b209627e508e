/// The column of former communes in a village list of which only the first village of each commune has a cell, as a sheet with merged
/// cells leaves it.
struct MergedFormers {
    /// Lines of the villages with their cells, in the order of the list.
    private var cells: [(line: Int, former: String)] = []

    mutating func note(_ former: String, line: Int) { cells.append((line, former)) }

    /// Former communes by the lines of the cells that are blank; none unless the first village has one, no commune stands twice, there are
    /// several, and each has a blank below it. Who names a former commune only where villages share a name leaves the column otherwise.
    func formers() -> [Int: String] {
        let named = cells.filter { !$0.former.isEmpty }
        guard named.count > 1, cells.first?.former.isEmpty == false, Set(named.map { NameKey($0.former).bytes }).count == named.count,
            cells.last?.former.isEmpty == true, zip(cells, cells.dropFirst()).allSatisfy({ $0.former.isEmpty || $1.former.isEmpty })
        else { return [:] }
        var formers: [Int: String] = [:]
        var standing = ""
        for cell in cells {
            if cell.former.isEmpty { formers[cell.line] = standing } else { standing = cell.former }
        }
        return formers
    }
}
