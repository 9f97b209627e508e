import Templating

/// What must hold for any template whatever: it is read without a trap, and each fault stands within the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTemplates(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
    let text = String(decoding: UnsafeBufferPointer(start: data, count: size), as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    for allowsRaw in [true, false] {
        var faults: [TemplateFault] = []
        _ = Template(text, allowsRaw: allowsRaw, faults: &faults)
        for fault in faults { precondition((1...max(1, lines)).contains(fault.line), "line \(fault.line) of \(lines)") }
    }
    return 0
}
