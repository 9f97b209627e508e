internal import Catalogue
internal import Commune

// The codes of a dossier as numbers for table look-ups. Switches in this module: the raw values of another module's enumerations are
// function calls, and a look-up per dossier has no time for them.

extension DossierStatus {
    /// 0…10
    @inline(__always)
    var number: Int {
        switch self {
        case .unknown: 0
        case .registered: 1
        case .received: 2
        case .refused: 3
        case .inProcess: 4
        case .awaitingPapers: 5
        case .awaitingPayment: 6
        case .withdrawn: 7
        case .stopped: 8
        case .resolved: 9
        case .returned: 10
        }
    }
}

extension Channel {
    /// 0…3
    @inline(__always)
    var number: Int {
        switch self {
        case .unknown: 0
        case .inPerson: 1
        case .online: 2
        case .postal: 3
        }
    }
}

extension Payment {
    /// 0…5
    @inline(__always)
    var number: Int {
        switch self {
        case .unknown: 0
        case .online: 1
        case .cash: 2
        case .transfer: 3
        case .exempt: 4
        case .offline: 5
        }
    }
}

extension Rating {
    /// 0…3
    @inline(__always)
    var number: Int {
        switch self {
        case .none: 0
        case .verySatisfied: 1
        case .satisfied: 2
        case .dissatisfied: 3
        }
    }
}

extension ServiceLevel {
    /// 0…3
    @inline(__always)
    var number: Int {
        switch self {
        case .unknown: 0
        case .full: 1
        case .partial: 2
        case .informational: 3
        }
    }
}

extension Tick {
    /// 0…2
    @inline(__always)
    var number: Int {
        switch self {
        case .unknown: 0
        case .no: 1
        case .yes: 2
        }
    }
}
