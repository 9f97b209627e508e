internal import Catalogue
package import Commune
package import Graphics
package import Intake
internal import Tabular

/// What a report is made from, as one digest: reports of the same origin, made by the same program, have the same bytes.
package struct ReportOrigin: Sendable, Hashable {
    /// SHA-256, in hexadecimal.
    package let digest: String
    /// SHA-256 of each input, by its path.
    package let inputs: [String: String]

    /// nil where an input is so large that it is streamed: reading it twice takes longer than making its report anew.
    ///
    /// - Parameters:
    ///   - settings: as they stand in the file; what the command line said instead is taken from `report`.
    ///   - report: the period and the day that hold.
    ///   - conditions: what else was asked for.
    package init?(
        settings: String, report: ReportSettings, template: TemplateFiles, sources: FolderSources, pictures: [String: EncodedImage],
        conditions: [String]
    ) {
        var inputs: [String: String] = [:]
        let digest = ContentDigest()
        for text in [settings, report.date.iso, report.period.first.iso, report.period.last.iso, report.period.label ?? ""] {
            digest.add(text)
        }
        for file in [template.report, template.page, template.style] { digest.add(file.digest) }
        for source in sources.all {
            guard case .memory(let buffer) = source.bytes else { return nil }
            let own = ContentDigest.hexadecimal(of: UnsafeRawBufferPointer(buffer.bytes))
            inputs[source.path] = own
            digest.add(source.path)
            digest.add(own)
        }
        for (path, picture) in pictures.sorted(by: { $0.key < $1.key }) {
            digest.add(path)
            digest.add(ContentDigest.hexadecimal(of: picture.bytes))
        }
        for condition in conditions { digest.add(condition) }
        self.digest = digest.finish()
        self.inputs = inputs
    }
}
