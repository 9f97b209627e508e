/// Why a file cannot be used as a picture.
package enum UnusablePicture: Error, Sendable, Hashable {
    /// Neither PNG nor JPEG, or damaged before its size is told.
    case unknownFormat
    /// Four colours for a printing press, or more than eight bits a colour: neither a browser nor an archived PDF can be relied on to show it.
    case pressColours
}

extension EncodedImage {
    /// Recognises a PNG or baseline/progressive JPEG by its bytes. What a camera or a program wrote beside the picture (place, time, owner,
    /// a small copy) is left out: it may name a person, and the reports are published. Throws for anything else.
    package init(recognising bytes: [UInt8]) throws(UnusablePicture) {
        if let file = PNGFile(bytes) {
            self.init(format: .png, bytes: file.withoutMetadata, width: file.width, height: file.height)
        } else if let file = JPEGFile(bytes) {
            guard [1, 3].contains(file.components), file.bitsPerColour == 8 else { throw .pressColours }
            self.init(format: .jpeg, bytes: file.withoutMetadata, width: file.width, height: file.height, orientation: file.orientation)
        } else {
            throw .unknownFormat
        }
    }
}
