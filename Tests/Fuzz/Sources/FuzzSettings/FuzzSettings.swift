import Configuration
import Diagnostics

/// What must hold for any text whatever: reading settings ends without a trap, with settings or with what is wrong with them and where.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSettings(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
    let text = String(decoding: UnsafeBufferPointer(start: data, count: size), as: UTF8.self)
    do {
        _ = try SettingsReader(indicators: ["survey.account", "dossiers.on-time"]).read(text, file: "baocao.yaml")
    } catch {
        precondition(!error.diagnostics.isEmpty, "refused without a word")
    }
    return 0
}
