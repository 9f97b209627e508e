import Commune

/// Village lists of the samples, as far as names go.
enum SampleList {
    static let ngocPhung = Gazetteer(villages: [
        Village(name: "Bái Sim"), Village(name: "Đồng Lưu"), Village(name: "Đồng Lựu"), Village(name: "Hòa Phượng"),
        Village(name: "Lý Trúc"),
        Village(name: "Thủy Mai"), Village(name: "Nà Khoang Thượng", aliases: ["Hón Cả"]),
    ])
    static let ngocPhungName = CommuneName(name: "xã Ngọc Phụng", within: ["huyện Thường Xuân", "tỉnh Thanh Hóa"])

    static let thuongXuan: Gazetteer = {
        func village(_ name: String, _ former: String, aliases: [String] = [], until: String? = nil, successors: [String] = []) -> Village {
            Village(name: name, aliases: aliases, formerCommune: former, validTo: until.flatMap { Day(iso: $0) }, successors: successors)
        }
        let town = "thị trấn Thường Xuân"
        let (thanh, duong, phung) = ("xã Thọ Thanh", "xã Xuân Dương", "xã Ngọc Phụng")
        return Gazetteer(villages: [
            village("Khu 1", town), village("Khu 3", town), village("Hồng Kỳ", town), village("Bến Đò", town, aliases: ["Bến Đò Lèn"]),
            village("Hồng Kỳ", thanh), village("Đông Lâu", thanh), village("Đông Lầu", thanh),
            village("Bái Gạo", thanh, aliases: ["Hón Cả"]),
            village("Đồng Sâm Giang", thanh), village("Thôn 1", duong), village("Thôn 3", duong), village("Quảng Vinh", duong),
            village("Tân Lập", duong), village("Xuân Quý", duong), village("Tân Lập", phung), village("Bái Sim", phung),
            village("Nà Khoang Thượng", phung, aliases: ["Hón Cả"]),
            village("Đồng Sâm", thanh, until: "2025-09-30", successors: ["Đồng Sâm Giang"]),
            village("Thôn 4", duong, until: "2025-08-31", successors: ["Quảng Vinh"]),
        ])
    }()
    static let thuongXuanName = CommuneName(name: "xã Thường Xuân", within: ["tỉnh Thanh Hóa"])
}
