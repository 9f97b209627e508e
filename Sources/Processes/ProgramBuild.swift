internal import CProcesses

/// Which build of the program runs.
package enum ProgramBuild {
    /// Bytes that another build does not have; empty where the linker wrote none.
    package static var identity: [UInt8] {
        var identity = [UInt8](repeating: 0, count: 64)
        let length = build_identity(&identity, identity.count)
        return Array(identity.prefix(length))
    }
}
