internal import ArgumentParser

/// The option of the commands that write reports: whether bao-cao.json says of which bytes each is made.
struct DigestOptions: ParsableArguments {
    @Flag(
        name: .customLong("no-digest"),
        help: .said(
            "Không tính SHA-256 của tệp đầu vào (sha256 trong bao-cao.json là null): nhanh hơn khi tệp rất lớn.",
            "Leave out the SHA-256 of input files (sha256 in bao-cao.json is null): faster where files are very large."))
    var isOmitted = false

    var isWanted: Bool { !isOmitted }
}
