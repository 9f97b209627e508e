/// Whose answers count in a figure of the survey; the ages are settings (Domain.md, "Survey bases").
package enum AgeBase: Sendable, Hashable {
    /// People of payment age: from 15 unless the settings say otherwise.
    case paymentAge
    /// Adults: from 18 unless the settings say otherwise.
    case adultAge
}
