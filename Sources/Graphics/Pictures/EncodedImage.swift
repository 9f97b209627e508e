/// A picture in its original encoding, which renderers pass through where they can.
package struct EncodedImage: Sendable, Hashable {
    /// How the bytes are encoded.
    package enum Format: String, Sendable, Hashable {
        case png, jpeg
    }

    /// How the stored pixels must be turned to be shown, numbered as Exif does: a camera held upright stores its picture lying.
    package enum Orientation: UInt8, Sendable, Hashable, CaseIterable {
        case upright = 1, mirrored, turnedHalf, mirroredAndTurnedHalf, transposed, turnedRight, transversed, turnedLeft

        /// Whether what is stored as width is shown as height.
        package var swapsSides: Bool { rawValue >= Orientation.transposed.rawValue }
    }

    package let format: Format
    package let bytes: [UInt8]
    /// Pixels, as the picture is shown.
    package let width: Int
    package let height: Int
    /// The bytes say it too, for who reads them; who draws the stored pixels must turn them.
    package let orientation: Orientation

    package init(format: Format, bytes: [UInt8], width: Int, height: Int, orientation: Orientation = .upright) {
        self.format = format
        self.bytes = bytes
        self.width = width
        self.height = height
        self.orientation = orientation
    }

    /// Pictures seldom have the same length and size, and their bytes are many.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(bytes.count)
        hasher.combine(width)
        hasher.combine(height)
    }

    /// Pixels, as they are stored.
    package var storedWidth: Int { orientation.swapsSides ? height : width }
    package var storedHeight: Int { orientation.swapsSides ? width : height }
}
