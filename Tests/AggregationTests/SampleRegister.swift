import Catalogue
import Commune

@testable import Aggregation

/// A small generator with a fixed seed (SplitMix64), so that every run sees the same dossiers.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Dossiers of every kind: all statuses and channels, missing days, days before receipt, unknown and outside places.
enum SampleRegister {
    static let gazetteer = Gazetteer(
        villages: ["Bái Sim", "Đồng Lưu", "Đồng Lựu", "Hòa Phượng"].map { Village(name: $0, from15: 600, from18: 550) })

    static func make(_ count: Int, seed: UInt64 = 7) -> DossierRegister {
        var chance = Chance(seed: seed)
        let start = Day(iso: "2023-11-15")!
        let dossiers = (0..<count).map { _ in
            var dossier = Dossier(received: start.advanced(by: Int.random(in: 0..<290, using: &chance)))
            let place = Int.random(in: 0..<6, using: &chance)
            dossier.place = place == 4 ? .unknown : place == 5 ? .outside : .village(VillageID(rawValue: UInt16(place)))
            dossier.field = UInt16.random(in: 0..<4, using: &chance)
            dossier.procedure = UInt16.random(in: 0..<9, using: &chance)
            dossier.file = UInt16.random(in: 0..<2, using: &chance)
            dossier.status = DossierStatus.allCases.randomElement(using: &chance)!
            dossier.channel = Channel.allCases.randomElement(using: &chance)!
            dossier.payment = Payment.allCases.randomElement(using: &chance)!
            dossier.rating = Rating.allCases.randomElement(using: &chance)!
            dossier.level = ServiceLevel.allCases.randomElement(using: &chance)!
            dossier.digitised = Tick.allCases.randomElement(using: &chance)!
            dossier.electronicResult = Tick.allCases.randomElement(using: &chance)!
            dossier.fee = Tick.allCases.randomElement(using: &chance)!
            if Bool.random(using: &chance) { dossier.due = dossier.received.advanced(by: Int.random(in: 0..<20, using: &chance)) }
            if Int.random(in: 0..<3, using: &chance) > 0 {
                dossier.finished = dossier.received.advanced(by: Int.random(in: -2..<30, using: &chance))
            }
            return dossier
        }
        return DossierRegister(
            dossiers: dossiers, fields: ["", "Hộ tịch", "Chứng thực", "Đất đai"],
            procedures: ["", "Đăng ký khai sinh", "Đăng ký kết hôn", "Bản sao", "Chữ ký", "Cấp đổi", "Tách thửa", "Khai tử", "Nhận nuôi"],
            columns: [Set(DossierColumn.allCases).subtracting([.collectionDayOnly]), [.status, .field]],
            exportDays: [Day(iso: "2024-07-31"), Day(iso: "2024-08-11")])
    }
}

extension SampleRegister {
    /// What a dossier says for a rate, by the rule alone; nil for a rate that no dossier is asked for.
    static func contribution(
        _ rate: DossierRate, of dossier: Dossier, _ outcome: DossierOutcome, statesPayment: Bool
    ) -> Contribution? {
        let marks = DossierMarks(
            channel: dossier.channel, level: dossier.level, payment: dossier.payment, fee: dossier.fee, statesPayment: statesPayment,
            digitised: dossier.digitised, electronicResult: dossier.electronicResult, rating: dossier.rating)
        return rate.markRule?.contribution(of: marks, outcome)
    }
}

extension Period {
    init(_ first: String, _ last: String) {
        self.init(first: Day(iso: first)!, last: Day(iso: last)!)
    }
}
