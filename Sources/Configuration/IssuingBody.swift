/// The bodies of a commune that issue reports: what the number, the authority and the post of the signer are where the settings leave them
/// open.
enum IssuingBody: CaseIterable {
    case committee, steeringCommittee, council

    /// The People's Committee unless the name says another.
    init(_ name: String) {
        let capitals = name.uppercased()
        self = Self.allCases.first { capitals.hasPrefix($0.name) } ?? .committee
    }

    var name: String {
        switch self {
        case .committee: "ỦY BAN NHÂN DÂN"
        case .steeringCommittee: "BAN CHỈ ĐẠO"
        case .council: "HỘI ĐỒNG NHÂN DÂN"
        }
    }

    /// Before the commune's name within a sentence.
    var nameInSentence: String {
        switch self {
        case .committee: "Ủy ban nhân dân"
        case .steeringCommittee: "Ban Chỉ đạo Chuyển đổi số"
        case .council: "Hội đồng nhân dân"
        }
    }

    /// Behind the number of its documents.
    var sign: String {
        switch self {
        case .committee: "UBND"
        case .steeringCommittee: "BCĐ"
        case .council: "HĐND"
        }
    }

    /// Who signs for it.
    var head: String { self == .steeringCommittee ? "TRƯỞNG BAN" : "CHỦ TỊCH" }
}
