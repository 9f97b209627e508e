internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Sheets that say something of dossiers that stand in lists: fees, online payments, digitisation, ratings. They have no day of receipt, so
/// they join by the code (Domain.md, "Sheets that join by code").
struct DossierDetailsReader {
    /// One sheet as read.
    private struct Sheet {
        var input: InputFile
        /// `CodeFingerprint` by row.
        var codes: [UInt64] = []
        var columns: Set<DossierColumn> = []
        /// Its title says that it holds nothing but online payments.
        var isOfOnlinePayments = false
        /// Some row was paid in another way than online, or is exempt.
        var hasOtherPayments = false

        var statesPayments: Bool { columns.contains(.payment) }

        /// Whether a payment for a dossier of that day would stand in the sheet: in its period, or where it states none.
        func covers(_ day: Day) -> Bool { input.covers.map { $0.first <= day && day <= $0.last } ?? true }
    }

    private var sheets: [Sheet] = []
    private var details: [UInt64: DossierDetail] = [:]
    private static let online = TextKey.make("thanh toán trực tuyến")
    /// So many payments, all online, are worth a word.
    private static let severalPayments = 5

    /// What the sheets say, whichever list a dossier stands in.
    var columns: Set<DossierColumn> { sheets.reduce(into: []) { $0.formUnion($1.columns) } }

    /// Reads one sheet, and returns where another table begins below it. Throws only where the system refuses to read.
    mutating func read(
        _ table: SourceTable, _ columns: RecognisedColumns, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> TableStart? {
        let layout = DossierLayout(columns)
        let headings = table.header.columns.indices.map(columns.heading)
        var values = DossierValues(layout, headings: headings, statuses: Vocabularies.status) { line, field in
            SourceLocation(file: table.path, line: line, column: field + 1)
        }
        var sheet = Sheet(input: InputFile(table, kind: columns.kind))
        sheet.input.covers = CoveredPeriod(table.preamble).period
        sheet.columns = layout.columns(fieldGroups: false, procedureGroups: false)
            .intersection([.payment, .fee, .digitised, .electronicResult, .rating])
        sheet.isOfOnlinePayments = table.preamble.contains { TextKey.make($0.cells.joined(separator: " ")).contains(Self.online) }
        if sheet.isOfOnlinePayments, sheet.columns.contains(.fee) { sheet.columns.insert(.payment) }
        let isPaidByTitle = sheet.isOfOnlinePayments && !layout.statesPayment
        var (ofTable, ofValues) = (DiagnosticCollector(), DiagnosticCollector())
        var withoutCode = (rows: 0, line: 0)
        let below: TableStart?
        (sheet.input.tally, below) = try table.tally(&ofTable) { record in
            guard record.role == .data else { return record.role.fate }
            let code = CodeFingerprint(record[layout.code])
            // The name of a group, with its number or without.
            if code == .blank, record.filledCount <= 2 { return .group }
            guard case .code(let fingerprint) = code else {
                if withoutCode.rows == 0 { withoutCode.line = record.line }
                withoutCode.rows += 1
                return .rejected
            }
            var row = Dossier(received: Day(rawValue: 0))
            _ = values.read(record, into: &row, &ofValues)
            if isPaidByTitle, row.fee != .no { row.payment = .online }
            if row.payment != .unknown, row.payment != .online { sheet.hasOtherPayments = true }
            details[fingerprint, default: DossierDetail()].add(row)
            sheet.codes.append(fingerprint)
            return .used
        }
        diagnostics.merge(ofTable)
        diagnostics.merge(ofValues)
        values.unread.report(layout, headings: headings, table.path, &diagnostics)
        if withoutCode.rows > 0 {
            diagnostics.record(
                .detailsWithoutCode(heading: headings[layout.code], rows: withoutCode.rows),
                at: SourceLocation(file: table.path, line: withoutCode.line, column: layout.code + 1))
        }
        sheets.append(sheet)
        return below
    }

    /// Writes what the sheets say into the dossiers of the lists, and says what could not be joined.
    ///
    /// - Parameter stated: what the lists themselves have columns for.
    /// - Returns: the sheets' files, in the order in which they were read.
    mutating func join(
        _ store: inout DossierStore, stated: Set<DossierColumn>, diagnostics: inout DiagnosticCollector
    ) -> [InputFile] {
        dropPaymentsWithoutBase(stated, &diagnostics)
        var differences: [DossierDetail.Difference: Int] = [:]
        var paidInSeveralWays = 0
        var withoutFee = 0
        let fees = sheets.filter { $0.statesPayments && !$0.isOfOnlinePayments }
        let online = sheets.filter { $0.statesPayments && $0.isOfOnlinePayments }
        for index in store.dossiers.indices {
            if let place = details.index(forKey: store.codes[index]) {
                details.values[place].isJoined = true
                let detail = details.values[place]
                for difference in detail.apply(to: &store.dossiers[index]) { differences[difference, default: 0] += 1 }
                if detail.isPaidInSeveralWays { paidInSeveralWays += 1 }
                continue
            }
            guard store.dossiers[index].payment == .unknown else { continue }
            let received = store.dossiers[index].received
            switch store.dossiers[index].fee {
            case .unknown where fees.contains { $0.covers(received) }:
                store.dossiers[index].fee = .no
                withoutFee += 1
            case .yes where online.contains { $0.covers(received) }: store.dossiers[index].payment = .offline
            default: break
            }
        }
        for sheet in sheets.indices { settle(sheet, &diagnostics) }
        let first = sheets.first.map { SourceLocation(file: $0.input.path) }
        for difference in DossierDetail.Difference.allCases {
            guard let count = differences[difference] else { continue }
            diagnostics.record(.detailsDiffer(column: difference.column.key, dossiers: count), at: first)
        }
        if paidInSeveralWays > 0 { diagnostics.record(.feePaidInSeveralWays(dossiers: paidInSeveralWays), at: first) }
        if withoutFee > 0, let fee = fees.first {
            diagnostics.record(.dossiersWithoutFee(dossiers: withoutFee), at: SourceLocation(file: fee.input.path))
        }
        return sheets.map(\.input)
    }

    /// A sheet of online payments alone says how many paid online, but not of how many: without a list of fees there is no rate.
    private mutating func dropPaymentsWithoutBase(_ stated: Set<DossierColumn>, _ diagnostics: inout DiagnosticCollector) {
        let hasBase =
            !stated.isDisjoint(with: [.payment, .fee])
            || sheets.contains { !$0.isOfOnlinePayments && !$0.columns.isDisjoint(with: [.payment, .fee]) }
        for index in sheets.indices where sheets[index].statesPayments {
            let location = SourceLocation(file: sheets[index].input.path)
            if sheets[index].isOfOnlinePayments {
                guard !hasBase else { continue }
                sheets[index].columns.subtract([.payment, .fee])
                diagnostics.record(.onlinePaymentsWithoutBase, at: location)
            } else if !sheets[index].hasOtherPayments, sheets[index].codes.count >= Self.severalPayments {
                diagnostics.record(.paymentsAllOnline(rows: sheets[index].codes.count), at: location)
            }
        }
    }

    /// Counts the rows of a sheet whose dossier stands in some list.
    private mutating func settle(_ sheet: Int, _ diagnostics: inout DiagnosticCollector) {
        let joined = sheets[sheet].codes.count { details[$0]?.isJoined == true }
        let unjoined = sheets[sheet].codes.count - joined
        sheets[sheet].input.tally.move(unjoined, from: .used, to: .rejected)
        let location = SourceLocation(file: sheets[sheet].input.path)
        if joined > 0 { diagnostics.record(.detailsJoined(rows: joined), at: location) }
        if unjoined > 0 { diagnostics.record(.detailsUnjoined(rows: unjoined, joined: joined), at: location) }
    }
}
