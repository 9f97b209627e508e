internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads what a row says of a dossier in words: status, channel, payment, fee, rating, level, digitisation. A word that is not known costs
/// its cell alone.
struct DossierValues {
    private let layout: DossierLayout
    private let headings: [ShownHeading]
    private let location: (Int, Int) -> SourceLocation
    private var statuses: ValueCache<DossierStatus>
    private var channels = ValueCache(Vocabularies.channel)
    private var payments = ValueCache(Vocabularies.payment)
    private var collections = ValueCache(Vocabularies.collection)
    private var gateways = ByteCache<GatewayText>()
    private var levels = ValueCache(Vocabularies.level)
    private var ratings = ValueCache(Vocabularies.rating)
    private var digitisations = ValueCache(Vocabularies.tick)
    private var reuses = ValueCache(Vocabularies.reuse)
    private var results = ValueCache(Vocabularies.tick)
    private(set) var unread = UnreadWords()

    /// - Parameter location: the place of a line and a field (from 0).
    init(
        _ layout: DossierLayout, headings: [ShownHeading], statuses: Vocabulary<DossierStatus>,
        location: @escaping (Int, Int) -> SourceLocation
    ) {
        self.layout = layout
        self.headings = headings
        self.location = location
        self.statuses = ValueCache(statuses)
    }

    /// - Returns: the amount in the fee column, 0 where there is none.
    @inline(__always)
    mutating func read(_ record: borrowing Record, into dossier: inout Dossier, _ diagnostics: inout DiagnosticCollector) -> Int {
        if layout.status >= 0 {
            switch statuses.read(record[layout.status]) {
            case .value(let status): dossier.status = status
            case .blank:
                diagnostics.record(.dossierWithoutStatus(heading: headings[layout.status]), at: location(record.line, layout.status))
            case .unknown: note(layout.status, record)
            }
        }
        if layout.channel >= 0 {
            switch channels.read(record[layout.channel]) {
            case .value(let channel): dossier.channel = channel
            case .blank: break
            case .unknown: note(layout.channel, record)
            }
        }
        let amount = layout.fee >= 0 ? readFee(record, into: &dossier, &diagnostics) : 0
        if layout.payment >= 0 { readPayment(record, into: &dossier) }
        if layout.saysMoreOfPayment { readMoreOfPayment(record, into: &dossier) }
        if layout.rating >= 0 {
            switch ratings.read(record[layout.rating]) {
            case .value(let rating): dossier.rating = rating
            case .blank: break
            case .unknown: note(layout.rating, record)
            }
        }
        if layout.digitised >= 0 {
            switch digitisations.read(record[layout.digitised]) {
            case .value(let tick): dossier.digitised = tick
            case .blank: break
            case .unknown:
                // "Có tái sử dụng thành phần" in the column of digitisation.
                if case .value = reuses.read(record[layout.digitised]) {
                    dossier.digitised = .yes
                } else {
                    note(layout.digitised, record)
                }
            }
        }
        if layout.electronicResult >= 0 {
            switch results.read(record[layout.electronicResult]) {
            case .value(let tick): dossier.electronicResult = tick
            case .blank: break
            case .unknown: note(layout.electronicResult, record)
            }
        }
        if layout.saysMoreOfDigitisation { readMoreOfDigitisation(record, into: &dossier) }
        if layout.level >= 0 {
            switch levels.read(record[layout.level]) {
            case .value(let level): dossier.level = level
            case .blank: break
            case .unknown: note(layout.level, record)
            }
        }
        return amount
    }

    private mutating func note(_ field: Int, _ record: borrowing Record) {
        unread.note(field, record[field], line: record.line)
    }

    /// A tick, or the office that the dossier is for.
    mutating func isElsewhere(_ record: borrowing Record) -> Bool {
        switch digitisations.read(record[layout.elsewhere]) {
        case .value(let tick): tick == .yes
        case .blank: false
        case .unknown: true
        }
    }

    // MARK: - Payments

    private mutating func readFee(
        _ record: borrowing Record, into dossier: inout Dossier, _ diagnostics: inout DiagnosticCollector
    ) -> Int {
        switch CountText(record[layout.fee]) {
        case .blank, .dash: return 0
        case .count(let amount):
            dossier.fee = amount > 0 ? .yes : .no
            return amount
        case .percent: diagnostics.record(.percentForCount(heading: headings[layout.fee]), at: location(record.line, layout.fee))
        case .invalid:
            let cell = record[layout.fee].content
            let collection = cell.withBytes { Vocabularies.collection.value(of: $0) }
            if collection == .exempt || collection == FeeCollection.none
                || cell.withBytes({ Vocabularies.payment.value(of: $0) }) == .exempt
            {
                dossier.fee = .no
            } else {
                diagnostics.record(.countInvalid(heading: headings[layout.fee]), at: location(record.line, layout.fee))
            }
        }
        return 0
    }

    private mutating func readPayment(_ record: borrowing Record, into dossier: inout Dossier) {
        switch payments.read(record[layout.payment]) {
        case .value(let payment): dossier.payment = payment
        case .blank: break
        case .unknown:
            // "Thu trước" in the column for the way of payment: a fee, but not how it was paid.
            if case .value(let collection) = collections.read(record[layout.payment]) {
                apply(collection, to: &dossier)
            } else {
                note(layout.payment, record)
            }
        }
    }

    /// What the rarer columns add. Where there are columns for payments through a portal, they tell which "Chuyển khoản" was paid online
    /// (Domain.md, "Sheets that join by code").
    private mutating func readMoreOfPayment(_ record: borrowing Record, into dossier: inout Dossier) {
        if layout.charge >= 0, case .count(let amount) = CountText(record[layout.charge]), amount > 0 { dossier.fee = .yes }
        if layout.collection >= 0 {
            switch collections.read(record[layout.collection]) {
            case .value(let collection): apply(collection, to: &dossier)
            case .blank: break
            case .unknown: note(layout.collection, record)
            }
        }
        readGateways(record, into: &dossier)
    }

    private mutating func readGateways(_ record: borrowing Record, into dossier: inout Dossier) {
        guard layout.vnptPay >= 0 || layout.nationalPortal >= 0 else { return }
        var isUnderstood = true
        for gateway in [layout.vnptPay, layout.nationalPortal] where gateway >= 0 {
            switch gateways.meaning(of: record[gateway], { $0.content.withBytes { GatewayText($0) } }) {
            case .paid: dossier.payment = .online
            case .notPaid: break
            case .unknown:
                isUnderstood = false
                note(gateway, record)
            }
        }
        if isUnderstood, dossier.payment == .unknown, dossier.fee == .yes { dossier.payment = .offline }
    }

    private func apply(_ collection: FeeCollection, to dossier: inout Dossier) {
        switch collection {
        case .unknown: break
        // An amount says it better.
        case .before, .after: if dossier.fee == .unknown { dossier.fee = .yes }
        case .exempt: dossier.payment = .exempt
        case .none: if dossier.fee == .unknown { dossier.fee = .no }
        }
    }

    // MARK: - Digitisation

    /// What stands in columns that are ticked: "Chưa số hóa TPHS", "Có tái sử dụng thành phần".
    private mutating func readMoreOfDigitisation(_ record: borrowing Record, into dossier: inout Dossier) {
        if layout.reused >= 0, isTicked(layout.reused, record) { dossier.digitised = .yes }
        if layout.notDigitised >= 0, dossier.digitised != .yes, isTicked(layout.notDigitised, record) { dossier.digitised = .no }
        if layout.notElectronic >= 0, dossier.electronicResult != .yes, isTicked(layout.notElectronic, record) {
            dossier.electronicResult = .no
        }
    }

    private mutating func isTicked(_ field: Int, _ record: borrowing Record) -> Bool {
        switch digitisations.read(record[field]) {
        case .value(let tick): tick == .yes
        case .blank: false
        case .unknown: if case .value = reuses.read(record[field]) { true } else { false }
        }
    }
}

/// A cell of a column for payments through one portal: "DVCQG", a tick, an amount, a day.
private enum GatewayText: Sendable {
    case paid, notPaid, unknown

    init(_ text: UnsafeBufferPointer<UInt8>) {
        switch CountText(text) {
        case .blank, .dash: self = .notPaid
        case .count(let amount): self = amount > 0 ? .paid : .notPaid
        case .percent: self = .unknown
        case .invalid:
            if let tick = Vocabularies.tick.value(of: text) {
                self = tick == .yes ? .paid : .notPaid
            } else if let payment = Vocabularies.payment.value(of: text) {
                self = payment == .online || payment == .transfer ? .paid : .notPaid
            } else if NothingText.isMeant(by: text) {
                self = .notPaid
            } else {
                switch DayText(text) {
                case .blank, .invalid: self = .unknown
                default: self = .paid
                }
            }
        }
    }
}
