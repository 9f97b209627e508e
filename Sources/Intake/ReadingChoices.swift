internal import Commune
internal import Diagnostics
internal import Tabular

/// What the settings say about the encodings and delimiters of files, by patterns of their paths.
struct ReadingChoices: Sendable {
    private let encodings: [(pattern: String, encoding: TextEncoding)]
    private let delimiters: [(pattern: String, delimiter: UInt8)]

    init(_ settings: ReadingSettings?) {
        encodings = (settings?.encodings ?? [:]).sorted { $0.key < $1.key }.compactMap { pattern, name in
            TextEncoding(name: name).map { (pattern, $0) }
        }
        delimiters = (settings?.delimiters ?? [:]).sorted { $0.key < $1.key }.compactMap { pattern, text in
            ReadingChoices.delimiter(text).map { (pattern, $0) }
        }
    }

    /// How a file is to be read; what the settings leave open is nil.
    func options(for path: String) -> ReadingOptions {
        ReadingOptions(
            encoding: encodings.first { FolderPath.matches(path, pattern: $0.pattern) }?.encoding,
            delimiter: delimiters.first { FolderPath.matches(path, pattern: $0.pattern) }?.delimiter)
    }

    /// Says which names under `reading` mean nothing.
    static func reportUnknown(_ settings: ReadingSettings?, _ diagnostics: inout DiagnosticCollector) {
        guard let settings else { return }
        ColumnRecognition.reportUnknownNames(settings.columns, &diagnostics)
        let location = SourceLocation(file: "baocao.yaml")
        for (_, name) in settings.encodings.sorted(by: { $0.key < $1.key }) where TextEncoding(name: name) == nil {
            let known = TextEncoding.allCases.map(\.rawValue)
            diagnostics.record(.encodingNameUnknown(name: name, known: known), at: location)
        }
        for (_, text) in settings.delimiters.sorted(by: { $0.key < $1.key }) where delimiter(text) == nil {
            diagnostics.record(.delimiterUnknown(name: text), at: location)
        }
    }

    private static func delimiter(_ text: String) -> UInt8? {
        if ["tab", "\\t"].contains(text.lowercased()) { return 0x09 }
        guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80 else { return nil }
        return byte
    }
}
