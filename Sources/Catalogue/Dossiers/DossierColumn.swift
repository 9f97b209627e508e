/// What an export can say about a dossier beyond its dates and place. A figure whose column no file has is "no data".
package enum DossierColumn: UInt8, Sendable, Hashable, CaseIterable {
    case status, channel, payment, rating, level, digitised, electronicResult, fee, field, procedure, due
    /// The day of result is the collection day, for want of a better one.
    case collectionDayOnly
}
