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
    let level: Int
    let digitised: Int
    let electronicResult: Int
    let rating: Int
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
        fee = position(.fee)
        level = position(.level)
        digitised = position(.digitised)
        electronicResult = position(.electronicResult)
        rating = position(.rating)
        quantity = position(.quantity)
        number = position(.number)
    }

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
        if payment >= 0 { columns.insert(.payment) }
        if fee >= 0 { columns.insert(.fee) }
        if level >= 0 { columns.insert(.level) }
        if digitised >= 0 { columns.insert(.digitised) }
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
