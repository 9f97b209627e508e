internal import Catalogue
internal import Diagnostics

/// The names by which a report calls its input files. Offices name files after who sent them; a name stands as it is where it is made of
/// known words, numbers and places of the commune, and is `tep-3.csv`, the third file, where it is not (Domain.md, "Personal data").
struct PublishedPaths {
    private let places: [String]

    /// - Parameter places: names of the commune, of what it lies in, and of its villages.
    init(places: [String]) {
        self.places = places
    }

    /// By path: the path that may be published.
    func published(_ paths: [String]) -> [String: String] {
        // Most names are known without the places, whose words are read only where they are asked for.
        let usual = KnownNames()
        var all: KnownNames?
        func know(_ name: String) -> Bool {
            if usual.know(name) { return true }
            let names = all ?? KnownNames(places: places)
            all = names
            return names.know(name)
        }
        var published: [String: String] = [:]
        for (index, path) in Set(paths).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).enumerated() {
            var parts = path.split(separator: "/").map(String.init)
            let name = parts.popLast() ?? ""
            let folders = parts.map { know($0) ? $0 : "thu-muc" }
            published[path] = (folders + [self.name(name, number: index + 1, isKnown: know)]).joined(separator: "/")
        }
        return published
    }

    private func name(_ name: String, number: Int, isKnown: (String) -> Bool) -> String {
        guard let dot = name.lastIndex(of: "."), FileNameWords.extensions.contains(name[name.index(after: dot)...].lowercased()) else {
            return isKnown(name) ? name : "tep-\(number)"
        }
        return isKnown(String(name[..<dot])) ? name : "tep-\(number)\(name[dot...].lowercased())"
    }
}
