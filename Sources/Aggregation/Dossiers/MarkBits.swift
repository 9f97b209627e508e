internal import Catalogue
internal import Commune

/// The marks of a dossier in the bits of one number, so that a loop over millions takes from it what each rate looks at.
enum MarkBits {
    /// Every mark at its place, in the order of `DossierMarks.Mark`.
    @inline(__always)
    static func pack(_ dossier: Dossier, statesPayment: Bool) -> Int {
        dossier.channel.number | dossier.level.number << 2 | dossier.payment.number << 4 | dossier.fee.number << 7
            | (statesPayment ? 1 : 0) << 9 | dossier.digitised.number << 10 | dossier.electronicResult.number << 12
            | dossier.rating.number << 14
    }

    /// The places of neighbouring marks.
    static func places(of marks: ClosedRange<DossierMarks.Mark>) -> Range<Int> {
        let starts = [0, 2, 4, 7, 9, 10, 12, 14, 16]
        return starts[marks.lowerBound.rawValue]..<starts[marks.upperBound.rawValue + 1]
    }

    /// nil for a number that is no mark's.
    static func marks(_ bits: Int) -> DossierMarks? {
        func number(_ mark: DossierMarks.Mark) -> UInt8 {
            let place = places(of: mark...mark)
            return UInt8(bits >> place.lowerBound & (1 << place.count - 1))
        }
        guard let channel = Channel(rawValue: number(.channel)), let level = ServiceLevel(rawValue: number(.level)),
            let payment = Payment(rawValue: number(.payment)), let fee = Tick(rawValue: number(.fee)),
            let digitised = Tick(rawValue: number(.digitised)), let electronicResult = Tick(rawValue: number(.electronicResult)),
            let rating = Rating(rawValue: number(.rating))
        else { return nil }
        return DossierMarks(
            channel: channel, level: level, payment: payment, fee: fee, statesPayment: number(.statesPayment) == 1, digitised: digitised,
            electronicResult: electronicResult, rating: rating)
    }
}
