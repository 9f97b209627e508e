/// What the number format of a cell makes of its number.
enum NumberFormat: UInt8, Sendable, Hashable {
    case plain, percent, date, dateAndTime, time

    /// A format that every spreadsheet knows by its number (ECMA-376 part 1, section 18.8.30; 27 to 36 and 50 to 58 are days in East Asian
    /// locales).
    init(builtIn id: Int) {
        switch id {
        case 9, 10: self = .percent
        case 14...17, 27...31, 34...36, 50...54, 57, 58: self = .date
        case 22: self = .dateAndTime
        case 18...21, 32, 33, 45...47, 55, 56: self = .time
        default: self = .plain
        }
    }

    /// A format by its code, such as `dd/mm/yyyy;@` or `[$-1042A]d/m/yy hh:mm`: letters of days and hours outside quotes and brackets
    /// decide. Only the part before the first `;` is for positive numbers.
    init(code: String) {
        var hasDay = false
        var hasHour = false
        var isPercent = false
        var rest = Array(code.lowercased())[...]
        scan: while let letter = rest.popFirst() {
            switch letter {
            case "\"": while let next = rest.popFirst(), next != "\"" {}
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                if inside.allSatisfy({ $0 == "h" || $0 == "m" || $0 == "s" }), !inside.isEmpty { hasHour = true }
                rest = rest.dropFirst(inside.count + 1)
            case ";": break scan
            case "d", "y": hasDay = true
            case "h", "s": hasHour = true
            // Months, or minutes beside hours.
            case "m": if !hasHour { hasDay = true }
            case "%": isPercent = true
            case "g" where rest.starts(with: "eneral"): rest = rest.dropFirst(6)
            case "e" where rest.first == "+" || rest.first == "-": break scan
            default: continue
            }
        }
        switch (hasDay, hasHour) {
        case (true, true): self = Self.isMinutesAlone(code) ? .time : .dateAndTime
        case (true, false): self = .date
        case (false, true): self = .time
        case (false, false): self = isPercent ? .percent : .plain
        }
    }

    /// `mm:ss`: the letters are minutes, since neither a day nor a year stands beside them.
    private static func isMinutesAlone(_ code: String) -> Bool {
        !code.lowercased().contains { $0 == "d" || $0 == "y" }
    }
}
