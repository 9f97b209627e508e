internal import COpenSSL
internal import Cairo
package import Diagnostics
internal import Graphics
internal import Language
internal import QRCode
internal import Workbooks

/// What reports are made with on this machine: libraries and fonts.
package enum Installation {
    /// The libraries that are loaded, and what is to be said of them.
    package static func libraries() -> [Diagnostic] {
        let cairo = DrawingLibraries.cairo
        let openSSL = String(cString: OpenSSL_version(OPENSSL_VERSION_STRING))
        let versions = [
            ("Cairo", cairo), ("Pango", DrawingLibraries.pango), ("HarfBuzz", DrawingLibraries.harfBuzz), ("libzip", WorkbookLibraries.zip),
            ("libxml2", WorkbookLibraries.xml), ("FreeXL", WorkbookLibraries.freeXL), ("libqrencode", QRSymbol.libraryVersion),
            ("OpenSSL", openSSL),
        ]
        let known = Diagnostic(.doctorLibraries(versions: versions.map { "\($0) \($1)" }.joined(separator: ", ")))
        return triedCairos.contains { cairo.hasPrefix($0) } ? [known] : [known, Diagnostic(.doctorCairoUnknown(version: cairo))]
    }

    /// Those of Debian 12 and 13, whose files the gates have looked at.
    private static let triedCairos = ["1.16.", "1.18."]

    /// What the document's families are set in, and what they lack.
    package static func fonts() -> [Diagnostic] {
        let families = TypeFamily.allCases.map { FontExamination($0, letters: letters) }
        let faults = families.flatMap(faults)
        guard faults.isEmpty else { return faults }
        return [Diagnostic(.doctorFonts(names: families.compactMap(\.font?.name)))]
    }

    private static func faults(of family: FontExamination) -> [Diagnostic] {
        guard let font = family.font else { return [Diagnostic(.fontMissing(families: family.wanted))] }
        var faults: [Diagnostic] = []
        if !font.hasWantedMetrics { faults.append(Diagnostic(.fontReplaced(wanted: font.wanted, used: font.name))) }
        if !family.missingLetters.isEmpty {
            faults.append(Diagnostic(.doctorLettersMissing(font: font.name, letters: family.missingLetters)))
        }
        if !family.hasBold { faults.append(Diagnostic(.doctorBoldMissing(font: font.name))) }
        if !family.hasItalic { faults.append(Diagnostic(.doctorItalicMissing(font: font.name))) }
        return faults
    }

    /// Vietnamese, small and capital, with the marks that reports print.
    private static let letters: String = {
        let small = VietnameseLetter.alphabet.joined()
        return small + small.uppercased() + "“”–…%≥"
    }()
}
