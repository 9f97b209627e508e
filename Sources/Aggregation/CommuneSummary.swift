package import Commune

/// Every figure of one commune in one period: what templates, charts and data files read. Disclosure control has been applied.
package struct CommuneSummary: Sendable {
    package var commune: CommuneName
    package var gazetteer: Gazetteer
    package var period: Period
    /// nil when the folder has no dossier export.
    package var dossiers: DossierFigures?
    /// nil when the folder has no survey.
    package var survey: SurveyFigures?
    /// Commune first, then villages in list order, for each indicator in `IndicatorCatalogue` order, facts last.
    package var indicators: [Indicator]
    package var facts: [Fact]
    /// Indicators below target, furthest first.
    package var shortfalls: [Shortfall]
    package var inputs: [InputFile]
    package var errors: Int
    package var warnings: Int

    package init(
        commune: CommuneName, gazetteer: Gazetteer, period: Period, dossiers: DossierFigures?, survey: SurveyFigures?,
        indicators: [Indicator], facts: [Fact], shortfalls: [Shortfall], inputs: [InputFile], errors: Int, warnings: Int
    ) {
        self.commune = commune
        self.gazetteer = gazetteer
        self.period = period
        self.dossiers = dossiers
        self.survey = survey
        self.indicators = indicators
        self.facts = facts
        self.shortfalls = shortfalls
        self.inputs = inputs
        self.errors = errors
        self.warnings = warnings
    }

    /// The indicator of the commune (village nil) or of a village; nil when there is none of that id.
    package func indicator(_ id: IndicatorID, village: VillageID? = nil) -> Indicator? {
        indicators.first { $0.id == id && $0.village == village }
    }
}

/// The 06a figures of a period.
package struct DossierFigures: Sendable, Hashable {
    /// What a row stands for.
    package enum Subject: Sendable, Hashable {
        case village(VillageID)
        case unknown
        case outside
        case total
    }

    package struct PlaceRow: Sendable, Hashable {
        package var subject: Subject
        package var counts: DossierCounts<Count>

        package init(subject: Subject, counts: DossierCounts<Count>) {
            self.subject = subject
            self.counts = counts
        }
    }

    package struct FieldRow: Sendable, Hashable {
        /// Lĩnh vực; "" where an export does not state it.
        package var field: String
        package var counts: DossierCounts<Count>
        /// By procedure (name, counts), most received first, then by name.
        package var procedures: [ProcedureRow]

        package init(field: String, counts: DossierCounts<Count>, procedures: [ProcedureRow]) {
            self.field = field
            self.counts = counts
            self.procedures = procedures
        }
    }

    package struct ProcedureRow: Sendable, Hashable {
        package var procedure: String
        package var counts: DossierCounts<Count>

        package init(procedure: String, counts: DossierCounts<Count>) {
            self.procedure = procedure
            self.counts = counts
        }
    }

    package struct MonthRow: Sendable, Hashable {
        package var month: Month
        /// Received and resolved in the days of the month that lie in the period.
        package var received: Count
        package var resolved: Count

        package init(month: Month, received: Count, resolved: Count) {
            self.month = month
            self.received = received
            self.resolved = resolved
        }
    }

    /// Villages in list order, then unknown, outside, total.
    package var rows: [PlaceRow]
    /// Most received first, then by name; "" last.
    package var byField: [FieldRow]
    package var byMonth: [MonthRow]
    package var total: DossierCounts<Count>
    /// Received or carried over but of unknown channel (counted as in person).
    package var unknownChannel: Int
    /// Resolved without a finished day, or finished before received: counted as received, left out of resolved and in process.
    package var inconsistent: Int
    /// The last day that the exports cover.
    package var exportDay: Day?

    package init(
        rows: [PlaceRow], byField: [FieldRow], byMonth: [MonthRow], total: DossierCounts<Count>, unknownChannel: Int,
        inconsistent: Int, exportDay: Day?
    ) {
        self.rows = rows
        self.byField = byField
        self.byMonth = byMonth
        self.total = total
        self.unknownChannel = unknownChannel
        self.inconsistent = inconsistent
        self.exportDay = exportDay
    }
}

/// Who answered the survey.
package struct SurveyFigures: Sendable, Hashable {
    package struct VillageRow: Sendable, Hashable {
        package var village: VillageID
        /// People counted by the survey, of any age.
        package var people: Count
        /// People of payment age and of adult age among them.
        package var eligible: Count
        package var adults: Count
        /// Population of payment age from the village list.
        package var population: Int?

        package init(village: VillageID, people: Count, eligible: Count, adults: Count, population: Int?) {
            self.village = village
            self.people = people
            self.eligible = eligible
            self.adults = adults
            self.population = population
        }
    }

    package var villages: [VillageRow]
    package var people: Count
    package var eligible: Count
    package var adults: Count
    /// Respondents of payment age / population of payment age; nil where the list does not give it.
    package var coverage: Double?
    package var firstDay: Day?
    package var lastDay: Day?
    /// People with only a birth year who stand exactly on the age limit.
    package var onAgeLimit: Int
    package var referenceDate: Day
    package var paymentAge: Int
    package var adultAge: Int

    package init(
        villages: [VillageRow], people: Count, eligible: Count, adults: Count, coverage: Double?, firstDay: Day?, lastDay: Day?,
        onAgeLimit: Int, referenceDate: Day, paymentAge: Int, adultAge: Int
    ) {
        self.villages = villages
        self.people = people
        self.eligible = eligible
        self.adults = adults
        self.coverage = coverage
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.onAgeLimit = onAgeLimit
        self.referenceDate = referenceDate
        self.paymentAge = paymentAge
        self.adultAge = adultAge
    }
}

/// One indicator below its target, with the villages that pull it down.
package struct Shortfall: Sendable, Hashable {
    package struct VillageGap: Sendable, Hashable {
        package var village: VillageID
        package var value: Double
        /// People (or dossiers) missing to the target in this village.
        package var missingPeople: Int?

        package init(village: VillageID, value: Double, missingPeople: Int?) {
            self.village = village
            self.value = value
            self.missingPeople = missingPeople
        }
    }

    package var indicator: Indicator
    /// target − value, as a fraction for rates.
    package var gap: Double
    /// People (or dossiers) missing to the target in the commune: ⌈target × population − value × population⌉.
    package var missingPeople: Int?
    /// Villages below the target, those with most missing people first.
    package var villages: [VillageGap]

    package init(indicator: Indicator, gap: Double, missingPeople: Int?, villages: [VillageGap]) {
        self.indicator = indicator
        self.gap = gap
        self.missingPeople = missingPeople
        self.villages = villages
    }
}
