package import Catalogue

/// One dossier of the one-stop system: fixed size, no text, so that a province's millions fit in memory (32 bytes each).
package struct Dossier: Sendable, Hashable {
    /// Day of receipt.
    package var received: Day
    /// `due` and `finished` as days since 1970-01-01; `noDay` where there is none. For loops over millions.
    package private(set) var dueDay: Int32
    package private(set) var finishedDay: Int32
    /// `place` as the village's index; `outsideCode` and `unknownCode` for the others. For loops over millions.
    package private(set) var placeCode: UInt16
    /// Index into `DossierRegister.fields`.
    package var field: UInt16
    /// Index into `DossierRegister.procedures`.
    package var procedure: UInt16
    /// Index of the input file among the dossier files, in reading order.
    package var file: UInt16
    package var status: DossierStatus
    package var channel: Channel
    package var payment: Payment
    package var rating: Rating
    package var level: ServiceLevel
    package var digitised: Tick
    package var electronicResult: Tick
    /// A fee was due (a fee column holds an amount above zero).
    package var fee: Tick

    package static var noDay: Int32 { .min }
    package static var outsideCode: UInt16 { .max }
    package static var unknownCode: UInt16 { .max - 1 }

    package init(received: Day, place: Place = .unknown, field: UInt16 = 0, procedure: UInt16 = 0, file: UInt16 = 0) {
        self.received = received
        dueDay = Dossier.noDay
        finishedDay = Dossier.noDay
        placeCode = 0
        self.field = field
        self.procedure = procedure
        self.file = file
        status = .unknown
        channel = .unknown
        payment = .unknown
        rating = .none
        level = .unknown
        digitised = .unknown
        electronicResult = .unknown
        fee = .unknown
        self.place = place
    }

    /// A dossier whose days are given as days since 1970-01-01, `noDay` where there is none. For loops over millions.
    package init(receivedDay: Int32, dueDay: Int32, finishedDay: Int32, file: UInt16) {
        self.init(received: Day(rawValue: receivedDay), file: file)
        self.dueDay = dueDay
        self.finishedDay = finishedDay
    }

    /// Hẹn trả: the day the result is due; never recomputed.
    package var due: Day? {
        get { dueDay == Dossier.noDay ? nil : Day(rawValue: dueDay) }
        set { dueDay = newValue?.rawValue ?? Dossier.noDay }
    }

    /// The day the result was ready (where an export has only the collection day: that).
    package var finished: Day? {
        get { finishedDay == Dossier.noDay ? nil : Day(rawValue: finishedDay) }
        set { finishedDay = newValue?.rawValue ?? Dossier.noDay }
    }

    package var place: Place {
        get {
            switch placeCode {
            case Dossier.outsideCode: .outside
            case Dossier.unknownCode: .unknown
            default: .village(VillageID(rawValue: placeCode))
            }
        }
        set {
            switch newValue {
            case .village(let id): placeCode = id.rawValue
            case .unknown: placeCode = Dossier.unknownCode
            case .outside: placeCode = Dossier.outsideCode
            }
        }
    }
}

/// All dossiers of a commune after reading and removing duplicates, with the names that they index.
package struct DossierRegister: Sendable {
    package var dossiers: [Dossier]
    /// Lĩnh vực, as first written; index 0 is "" (not stated).
    package var fields: [String]
    /// Thủ tục hành chính, as first written; index 0 is "" (not stated).
    package var procedures: [String]
    /// The columns found, by file in reading order.
    package var columns: [Set<DossierColumn>]
    /// The last day that each export covers (its own "đến ngày", else its newest date), by file.
    package var exportDays: [Day?]
    /// What sheets that join by code say beside the files, whichever file a dossier is of.
    package var details: Set<DossierColumn>

    package init(
        dossiers: [Dossier] = [], fields: [String] = [""], procedures: [String] = [""], columns: [Set<DossierColumn>] = [],
        exportDays: [Day?] = [], details: Set<DossierColumn> = []
    ) {
        self.dossiers = dossiers
        self.fields = fields
        self.procedures = procedures
        self.columns = columns
        self.exportDays = exportDays
        self.details = details
    }

    /// Whether any file or sheet has the column.
    package func has(_ column: DossierColumn) -> Bool { details.contains(column) || columns.contains { $0.contains(column) } }
}
