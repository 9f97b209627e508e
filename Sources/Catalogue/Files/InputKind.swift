/// What an input file holds, as it was recognised; the raw value is its name in bao-cao.json.
package enum InputKind: String, Sendable, Hashable, CaseIterable {
    case villages, dossierList, dossierLedger, dossierDetails, statutoryTable, rateSummary, persons, households, villageTotals, facts,
        unrecognised
    /// A sheet of a workbook that is left aside: it is hidden, or others hold what is wanted.
    case passedOver

    /// Everything that the program knows of a kind of file; its columns say themselves that it is read by them (`Column.Row.kinds`).
    package struct Row: Sendable {
        /// What the user is told that the file is.
        package let name: BilingualText
        /// In the report's list of files.
        package let title: BilingualText
        /// The part of the folder that it is read for.
        package let role: InputRole?
        /// Without one column of each group, a file of the kind says nothing.
        package let required: [[Column]]

        fileprivate init(_ role: InputRole?, name: BilingualText, title: BilingualText, required: [[Column]] = []) {
            self.role = role
            self.name = name
            self.title = title
            self.required = required
        }
    }

    package var row: Row {
        switch self {
        case .villages:
            Row(
                .villages, name: .init(vi: "danh sách thôn", en: "village list"),
                title: .init(vi: "Danh sách thôn", en: "Village list"), required: [[.village]])
        case .dossierList:
            Row(
                .dossiers, name: .init(vi: "danh sách hồ sơ một cửa", en: "list of one-stop dossiers"),
                title: .init(vi: "Danh sách hồ sơ một cửa", en: "One-stop dossier list"), required: [[.code], [.received, .submitted]])
        case .dossierLedger:
            Row(
                .dossiers, name: .init(vi: "sổ theo dõi hồ sơ một cửa", en: "ledger of one-stop dossiers"),
                title: .init(vi: "Sổ theo dõi hồ sơ", en: "Dossier ledger"), required: [[.code], [.received, .submitted]])
        case .dossierDetails:
            Row(
                .dossiers,
                name: .init(
                    vi: "danh sách thu phí, số hóa, đánh giá, ghép vào hồ sơ theo mã",
                    en: "payments, digitisation or ratings of dossiers, joined by code"),
                title: .init(vi: "Danh sách thu phí, số hóa, ghép theo mã hồ sơ", en: "Payments, digitisation, joined by code"),
                required: [
                    [.code],
                    [
                        .payment, .fee, .charge, .collection, .vnptPay, .nationalPortal, .digitised, .reused, .electronicResult, .rating,
                    ],
                ])
        case .statutoryTable:
            Row(
                .dossiers, name: .init(vi: "biểu tổng hợp II.06a", en: "summary by form II.06a"),
                title: .init(vi: "Biểu tổng hợp II.06a", en: "Summary by form II.06a"), required: [[.field, .office]])
        case .rateSummary:
            Row(
                .dossiers, name: .init(vi: "bảng tổng hợp số hóa, thanh toán", en: "summary of digitisation or payments"),
                title: .init(vi: "Bảng tổng hợp số hóa, thanh toán", en: "Summary of digitisation or payments"),
                required: [[.field, .office]])
        case .persons:
            Row(
                .surveys, name: .init(vi: "phiếu khảo sát, mỗi người một dòng", en: "survey, a row a person"),
                title: .init(vi: "Khảo sát từng người", en: "Survey by person"), required: [[.birth, .age]])
        case .households:
            Row(
                .surveys, name: .init(vi: "phiếu khảo sát, mỗi hộ một dòng", en: "survey, a row a household"),
                title: .init(vi: "Khảo sát theo hộ", en: "Survey by household"), required: [[.from15, .from18, .people]])
        case .villageTotals:
            Row(
                .surveys, name: .init(vi: "tổng hợp khảo sát, mỗi thôn một dòng", en: "survey totals, a row a village"),
                title: .init(vi: "Tổng hợp khảo sát của thôn", en: "Survey totals of a village"),
                required: [[.from15, .from18, .people]])
        case .facts:
            Row(
                .facts, name: .init(vi: "chỉ tiêu ghi tay", en: "facts reported by hand"),
                title: .init(vi: "Chỉ tiêu xã tự báo cáo", en: "Facts reported by hand"),
                required: [[.fact], [.value, .numerator, .achieved]])
        case .unrecognised:
            Row(
                nil, name: .init(vi: "không nhận ra", en: "not recognised"), title: .init(vi: "Không nhận ra", en: "Not recognised"))
        case .passedOver:
            Row(
                nil, name: .init(vi: "trang không được đọc", en: "sheet that is not read"),
                title: .init(vi: "Trang không đọc", en: "Sheet not read"))
        }
    }

    /// Whether each row is a dossier.
    package var isOfDossiers: Bool { self == .dossierList || self == .dossierLedger }

    /// The columns that a file of the kind is read by.
    package var columns: Set<Column> { Self.columnsByKind[self]! }

    private static let columnsByKind = Dictionary(
        uniqueKeysWithValues: allCases.map { kind in (kind, Set(Column.rows.filter { $0.kinds.contains(kind) }.map(\.column))) })
}

/// For which part of a folder a file is read.
package enum InputRole: Sendable, Hashable, CaseIterable {
    case villages, dossiers, surveys, facts

    /// Whether a file of that kind can be read for this part.
    package func accepts(_ kind: InputKind) -> Bool { kind.row.role == self }
}
