internal import Deflate
internal import PDFFile
internal import Threading

/// Deflates the streams of a file that stand there as they are: each is of this file alone, so it is not worth more than a quick try.
enum StreamCoding {
    /// Streams know nothing of each other: each core takes the next one, the largest first.
    ///
    /// - Parameter hasThread: whether there is more than one core for it.
    static func deflate(_ file: inout PDFWriter, hasThread: Bool) throws(ZlibFormat.Failure) {
        let plain = file.streams.filter(\.stream.isPlain).sorted { $0.stream.data.count > $1.stream.data.count }
        let coded = Workers.map(plain.count, hasThread: hasThread) { index in
            Result { () throws(ZlibFormat.Failure) in try ZlibFormat.deflate(plain[index].stream.data, .quick) }
        }
        for ((reference, stream), data) in zip(plain, coded) {
            var stream = stream
            stream.dictionary["Filter"] = .name("FlateDecode")
            stream.data = try data.get()[...]
            file.set(reference, .stream(stream))
        }
    }
}
