import Graphics

/// What must hold for any bytes whatever: they are refused, or a picture of a size that can be drawn.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPictures(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    guard let picture = try? EncodedImage(recognising: bytes) else { return 0 }
    precondition(picture.width > 0 && picture.height > 0, "a picture of nothing")
    _ = PNGFile(bytes)
    _ = JPEGFile(bytes)
    return 0
}
