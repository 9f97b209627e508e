internal import Language
internal import Synchronization

/// Where the names of fields and procedures stand in lists by the alphabet: communes have the same ones, so that their places are kept from
/// one to the next.
enum NameOrder {
    /// By the bytes of a name: texts that are the same to Swift may be written in two ways, and these have places of their own.
    private static let known = Mutex<[[UInt8]: VietnameseCollation.Key]>([:])
    private static let limit = 512
    /// Bytes of a name that is kept, so that all of them need a few megabytes at the most.
    private static let longest = 160

    static func key(of name: String) -> VietnameseCollation.Key {
        guard name.utf8.count <= longest else { return VietnameseCollation.Key(name) }
        let bytes = Array(name.utf8)
        if let key = known.withLock({ $0[bytes] }) { return key }
        let key = VietnameseCollation.Key(name)
        known.withLock { known in
            if known.count < limit { known[bytes] = key }
        }
        return key
    }
}
