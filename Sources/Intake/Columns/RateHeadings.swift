internal import Catalogue
internal import Tabular

/// Knows the columns of a sheet that sums up digitisation or payments (Domain.md, "Sheets by unit"): the lowest level of a heading says what is
/// counted, the levels above it of what: "Đã số hóa" below "Số hóa kết quả" and below "Thành phần hồ sơ" are two things.
enum RateHeadings {
    /// The count of each column; nil where no rate can be made of the table.
    static func counts(_ header: TableHeader) -> [RateCount?]? {
        var found: [RateCount: Int] = [:]
        let counts = header.columns.map { column -> RateCount? in
            guard let leaf = column.levels.last else { return nil }
            let count = count(key(leaf), above: key(column.levels.joined(separator: " ")))
            if let count { found[count, default: 0] += 1 }
            return count
        }
        // Of two columns that say the same nobody knows which is meant.
        let single = counts.map { count in count.flatMap { found[$0] == 1 ? $0 : nil } }
        let known = Set(single.compactMap { $0 })
        // Cash and transfers alone make no rate, and why is worth saying.
        return shares(of: known).isEmpty && !known.isSuperset(of: [.paidCash, .paidByTransfer]) ? nil : single
    }

    /// The rates that columns make, with what is added up for each.
    static func shares(of counts: Set<RateCount>) -> [(rate: DossierRate, yes: [RateCount], whole: [RateCount])] {
        RateCount.shares.compactMap { share in
            guard let yes = share.yes.first(where: { counts.isSuperset(of: $0) }),
                let whole = share.whole.first(where: { counts.isSuperset(of: $0) && fits($0, yes) })
            else { return nil }
            return (share.rate, yes, whole)
        }
    }

    /// A whole that is added up of parts holds the part in question.
    private static func fits(_ whole: [RateCount], _ yes: [RateCount]) -> Bool { whole.count == 1 || whole.contains(yes[0]) }

    private static func count(_ leaf: [UInt8], above whole: [UInt8]) -> RateCount? {
        func has(_ words: [[UInt8]], _ key: [UInt8]) -> Bool { words.contains { HeadingKey.holds(key, $0) } }
        if has(others, whole) { return nil }
        let isOfResult = has(results, leaf) || (has(results, whole) && !has(received, leaf))
        if has(notDigitised, leaf) { return isOfResult ? .notElectronic : .notDigitised }
        if has(digitised, leaf) { return isOfResult ? .electronic : .digitised }
        let isOfPayment = has(payments, whole)
        if has(portals, leaf) { return .paidByPortal }
        if has(cash, leaf) { return .paidCash }
        if has(transfers, leaf) { return .paidByTransfer }
        if has(online, leaf) { return isOfPayment ? .paidOnline : nil }
        if has(fees, leaf) { return .feePaying }
        if has(received, leaf) { return .received }
        if has(resolved, leaf) { return .resolved }
        guard totals.contains(leaf) else { return nil }
        if isOfPayment { return .feePaying }
        if has(results, whole) || has(resolved, whole) { return .resolved }
        return .received
    }

    /// Between blanks, so that whole words are found in it.
    private static func key(_ heading: String) -> [UInt8] { HeadingKey.padded(HeadingKey.make(heading)) }

    private static let others = RateCount.otherHeadings.map(key)
    private static let portals = RateCount.portalHeadings.map(key)
    private static let online = RateCount.onlineHeadings.map(key)
    private static let cash = RateCount.cashHeadings.map(key)
    private static let transfers = RateCount.transferHeadings.map(key)
    private static let fees = RateCount.feeHeadings.map(key)
    private static let digitised = RateCount.digitisedHeadings.map(key)
    private static let notDigitised = RateCount.notDigitisedHeadings.map(key)
    private static let results = RateCount.resultHeadings.map(key)
    private static let payments = RateCount.paymentHeadings.map(key)
    private static let received = RateCount.receivedHeadings.map(key)
    private static let resolved = RateCount.resolvedHeadings.map(key)
    private static let totals = Set(RateCount.totalHeadings.map(key))
}
