internal import Pipeline

/// A small file beside a report's files that says what they were made from and by what, so that a report is not made again from the same.
struct OriginFile: Sendable, Hashable {
    static let name = ".nguon-goc"
    private static let heading = "baocao 1"
    private static let unknown = "-"

    /// Digest of what the report was made from; nil where it was not computed.
    let origin: String?
    /// Digest of what made it: program, libraries, fonts; nil where that is not known.
    let maker: String?
    /// How many warnings and errors in the data were told.
    let findings: Int
    /// Digests of the report's files by their names.
    private let files: [String: String]

    init(origin: String?, maker: String?, findings: Int, files: [(name: String, bytes: [UInt8])]) {
        (self.origin, self.maker, self.findings) = (origin, maker, findings)
        self.files = Dictionary(uniqueKeysWithValues: files.map { ($0.name, ContentDigest.hexadecimal(of: $0.bytes)) })
    }

    /// The one that stands in a folder; nil where there is none that can be read.
    init?(in folder: String) {
        guard let text = try? FileSystem.readText("\(folder)/\(Self.name)", as: Self.name) else { return nil }
        // By bytes: as letters they would be looked at one by one for marks that belong to them.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
            .map { $0.split(separator: UInt8(ascii: " "), maxSplits: 1).map { String(Substring($0)) } }
        guard lines.count > 4, lines[0].joined(separator: " ") == Self.heading, lines.allSatisfy({ $0.count == 2 }),
            let findings = Int(lines[3][1])
        else { return nil }
        (origin, maker) = (lines[1][1] == Self.unknown ? nil : lines[1][1], lines[2][1] == Self.unknown ? nil : lines[2][1])
        self.findings = findings
        files = Dictionary(lines[4...].map { ($0[1], $0[0]) }) { first, _ in first }
    }

    var bytes: [UInt8] {
        let lines = [Self.heading, "from \(origin ?? Self.unknown)", "by \(maker ?? Self.unknown)", "findings \(findings)"]
        let listed = files.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return Array((lines + listed).joined(separator: "\n").utf8) + [0x0A]
    }

    /// Whether the folder still has the whole report, byte for byte.
    func isKept(in folder: String) -> Bool {
        ReportFile.always.allSatisfy { files[$0.rawValue] != nil }
            && files.allSatisfy { name, digest in
                (try? FileSystem.read("\(folder)/\(name)", as: name)).map(ContentDigest.hexadecimal) == digest
            }
    }
}
