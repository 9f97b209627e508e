internal import Catalogue
internal import Commune

/// Where the columns of a dossier export stand; -1 where it has none.
struct DossierLayout: Sendable {
    let code: Int
    let field: Int
    let procedure: Int
    let status: Int
    let channel: Int
    let address: Int
    let village: Int
    let received: Int
    let due: Int
    /// The day of result, or the day of collection where there is no better one.
    let finished: Int
    /// The day of collection, where it stands beside the day of result.
    let collected: Int
    let payment: Int
    let fee: Int
    /// Phí, where it stands beside lệ phí.
    let charge: Int
    let collection: Int
    let vnptPay: Int
    let nationalPortal: Int
    let level: Int
    let digitised: Int
    /// Columns that are ticked for "Chưa số hóa" and for components used again.
    let notDigitised: Int
    let reused: Int
    let electronicResult: Int
    let notElectronic: Int
    let rating: Int
    /// Of dossiers for people from elsewhere.
    let elsewhere: Int
    let quantity: Int
    let number: Int
    /// The day of submission stands for the day of receipt.
    let usesSubmission: Bool
    /// The day of collection stands for the day of result.
    let usesCollection: Bool

    init(_ columns: RecognisedColumns) {
        func position(_ column: Column) -> Int { columns[column] ?? -1 }
        code = position(.code)
        field = position(.field)
        procedure = position(.procedure)
        status = position(.status)
        channel = position(.channel)
        address = position(.address)
        village = position(.village)
        usesSubmission = columns[.received] == nil
        received = position(usesSubmission ? .submitted : .received)
        due = position(.due)
        usesCollection = columns[.finished] == nil && columns[.collected] != nil
        finished = position(usesCollection ? .collected : .finished)
        collected = usesCollection ? -1 : position(.collected)
        payment = position(.payment)
        fee = position(columns[.fee] == nil ? .charge : .fee)
        charge = columns[.fee] == nil ? -1 : position(.charge)
        collection = position(.collection)
        vnptPay = position(.vnptPay)
        nationalPortal = position(.nationalPortal)
        level = position(.level)
        digitised = position(.digitised)
        notDigitised = columns.denial(of: .digitised) ?? -1
        reused = position(.reused)
        electronicResult = position(.electronicResult)
        notElectronic = columns.denial(of: .electronicResult) ?? -1
        rating = position(.rating)
        elsewhere = position(.elsewhere)
        quantity = position(.quantity)
        number = position(.number)
    }

    /// Whether columns beside those of the fee and of the way of payment say more of them.
    var saysMoreOfPayment: Bool { charge >= 0 || collection >= 0 || vnptPay >= 0 || nationalPortal >= 0 }

    var saysMoreOfDigitisation: Bool { notDigitised >= 0 || reused >= 0 || notElectronic >= 0 }

    /// Whether rows say how a fee was paid, or that there was none.
    var statesPayment: Bool { payment >= 0 || collection >= 0 || vnptPay >= 0 || nationalPortal >= 0 }

    /// Whether rows say how a dossier stands, or by when it should.
    var statesOutcome: Bool { status >= 0 || finished >= 0 || due >= 0 }

    /// Whether rows say where they belong.
    var hasPlace: Bool { village >= 0 || address >= 0 }

    /// What the export can say about its dossiers; `hasGroups` where rows above the dossiers name the field or the procedure.
    func columns(fieldGroups: Bool, procedureGroups: Bool) -> Set<DossierColumn> {
        var columns: Set<DossierColumn> = []
        if field >= 0 || fieldGroups { columns.insert(.field) }
        if procedure >= 0 || procedureGroups { columns.insert(.procedure) }
        if status >= 0 { columns.insert(.status) }
        if channel >= 0 { columns.insert(.channel) }
        if due >= 0 { columns.insert(.due) }
        if statesPayment { columns.insert(.payment) }
        if fee >= 0 { columns.insert(.fee) }
        if level >= 0 { columns.insert(.level) }
        if digitised >= 0 || reused >= 0 { columns.insert(.digitised) }
        if electronicResult >= 0 { columns.insert(.electronicResult) }
        if rating >= 0 { columns.insert(.rating) }
        if usesCollection { columns.insert(.collectionDayOnly) }
        return columns
    }
}

/// How the date columns of a file are written.
struct DateOrders: Sendable, Hashable {
    var received = DateOrder()
    var due = DateOrder()
    var finished = DateOrder()
    var collected = DateOrder()
}
