internal import Commune

/// What a column of an input file can hold; the raw value is the name that the settings use (`reading: columns: { received: … }`).
package enum Column: String, Sendable, Hashable, CaseIterable {
    case number, village, note, surveyed

    // Dossiers of the one-stop system
    case code, field, procedure, status, channel, address, submitted, received, due, finished, collected, payment, fee, level, digitised
    case electronicResult = "electronic-result"
    case rating, quantity

    // Answers of persons; the questions are counts in households' and villages' rows
    case person, birth, age, account, cashless, vneid2
    case onlineServices = "online-services"
    case digitalSkills = "digital-skills"
    case services

    // Households and villages
    case head, households, people, from15, from18
    case electricity, water, telecom, health, insurance, tuition, shopping, other

    // The village list
    case aliases
    case formerCommune = "former-commune"
    case validFrom = "valid-from"
    case validTo = "valid-to"
    case successors

    // Facts reported by hand
    case fact, numerator, denominator, value, unit, target
}

extension Column {
    /// The columns that a file of some kind is read by; headings of others are left alone there.
    static func used(by kind: InputFile.Kind) -> Set<Column> {
        switch kind {
        case .dossierList, .dossierLedger:
            [
                .number, .code, .field, .procedure, .status, .channel, .address, .village, .submitted, .received, .due, .finished,
                .collected,
                .payment, .fee, .level, .digitised, .electronicResult, .rating, .quantity, .note,
            ]
        case .persons:
            Set(paid).union([
                .number, .person, .birth, .age, .village, .address, .account, .cashless, .vneid2, .onlineServices, .digitalSkills,
                .services, .surveyed, .note,
            ])
        case .households:
            counted.union([.head, .address])
        case .villageTotals:
            counted
        case .villages:
            [
                .number, .village, .aliases, .formerCommune, .households, .people, .from15, .from18, .validFrom, .validTo, .successors,
                .note,
            ]
        case .facts:
            [.number, .fact, .village, .numerator, .denominator, .value, .unit, .target, .note]
        case .unrecognised:
            []
        }
    }

    private static let counted = Set(paid).union([
        .number, .village, .households, .people, .from15, .from18, .account, .cashless, .vneid2, .onlineServices, .digitalSkills,
        .surveyed, .note,
    ])

    /// A column for each service that can be paid without cash.
    static let paid: [Column] = [.electricity, .water, .telecom, .health, .insurance, .tuition, .shopping, .other]

    /// Without one column of each group, a file of the kind says nothing.
    static func required(by kind: InputFile.Kind) -> [[Column]] {
        switch kind {
        case .dossierList, .dossierLedger: [[.code], [.received, .submitted]]
        case .persons: [[.birth, .age]]
        case .households, .villageTotals: [[.from15, .from18, .people]]
        case .villages: [[.village]]
        case .facts: [[.fact], [.value, .numerator]]
        case .unrecognised: []
        }
    }
}
