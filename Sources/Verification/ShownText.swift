/// A text as page and print show it alike: lines are broken elsewhere, and what is invisible reaches one of them or none.
extension String {
    var shown: String { String(String.UnicodeScalarView(unicodeScalars.filter(\.isShown))) }

    var isShown: Bool { unicodeScalars.contains(where: \.isShown) }
}

extension Unicode.Scalar {
    var isShown: Bool {
        if isASCII { return value > 0x20 && value != 0x7F }
        let properties = properties
        return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
            && ![.format, .control].contains(properties.generalCategory)
    }
}
