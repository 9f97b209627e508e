internal import Catalogue
internal import Tabular

extension RecordRole {
    /// What becomes of a record that is no data.
    var fate: RowFate {
        switch self {
        // A row that nothing takes for data says nothing that counts.
        case .data, .trailing: .note
        case .group: .group
        case .subtotal, .total: .total
        case .header, .otherHeader, .numbering: .header
        }
    }
}
