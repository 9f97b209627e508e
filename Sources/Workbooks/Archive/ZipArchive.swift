internal import CZip

/// A ZIP archive in memory, read a part at a time; nothing of a part is held beyond the piece that is handed on.
final class ZipArchive {
    /// No part of an office's workbook unpacks to more: what does is a bomb, or a table for another program.
    static let partLimit = 1 << 30
    /// Nor do all parts that are read.
    static let limit = 1 << 31

    private let archive: OpaquePointer
    // The archive reads from these bytes as long as it is open.
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Bytes that were unpacked so far.
    private var unpacked = 0

    /// - Parameter bytes: the whole archive; they must outlive it.
    /// - Throws: `damaged` where it is no archive, or one that is cut off.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else { throw .damaged }
        guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            zip_source_free(source)
            throw .damaged
        }
        self.archive = archive
        self.bytes = bytes
    }

    deinit { zip_discard(archive) }

    /// Whether there is a part of this name, in any case.
    func has(_ name: String) -> Bool { index(of: name) != nil }

    /// Some programs divide names with `\`.
    private func index(of name: String) -> UInt64? {
        let found = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
        if found >= 0 { return UInt64(found) }
        let other = zip_name_locate(archive, name.replacing("/", with: "\\"), UInt32(ZIP_FL_NOCASE))
        return other >= 0 ? UInt64(other) : nil
    }

    /// Reads a part of XML with a handler, which takes it piece by piece; one that is not there has none.
    ///
    /// - Throws: `damaged` where it is not well-formed, `encrypted`, or `tooLarge`.
    func read(_ name: String, _ handler: inout some XMLHandler) throws(WorkbookError) {
        guard let index = index(of: name) else { return }
        guard let part = zip_fopen_index(archive, index, 0) else {
            let code = zip_error_code_zip(zip_get_error(archive))
            throw code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD ? .encrypted : .damaged
        }
        defer { zip_fclose(part) }
        var total = 0
        try XMLReader.read(&handler) { room throws(WorkbookError) in
            let count = Int(zip_fread(part, room.baseAddress!, UInt64(room.count)))
            if count < 0 { throw .damaged }
            total += count
            unpacked += count
            if total > Self.partLimit { throw .tooLarge(limit: Self.partLimit) }
            if unpacked > Self.limit { throw .tooLarge(limit: Self.limit) }
            return count
        }
    }
}
