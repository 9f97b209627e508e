extension Gazetteer {
    /// Each village's name, with the former commune where another village has the same name ("Thôn 1 (xã Xuân Cao)").
    static func labels(of villages: [Village]) -> [String] {
        let counts = villages.reduce(into: [:]) { counts, village in counts[village.name, default: 0] += 1 }
        return villages.map { village in
            guard counts[village.name, default: 0] > 1, let former = village.formerCommune, !former.isEmpty else { return village.name }
            return "\(village.name) (\(former))"
        }
    }
}
