extension Gazetteer {
    /// What a village is called in tables and data files: its name, with the former commune where another village has the same name
    /// ("Thôn 1 (xã Xuân Cao)").
    package func label(of id: VillageID) -> String {
        let village = self[id]
        let isShared = villages.indices.contains { $0 != Int(id.rawValue) && villages[$0].name == village.name }
        guard isShared, let former = village.formerCommune, !former.isEmpty else { return village.name }
        return "\(village.name) (\(former))"
    }
}
