package import Graphics

/// A photograph with its caption.
package struct Picture: Sendable, Hashable {
    package var image: EncodedImage
    package var caption: [Inline]
    package var alternativeText: String

    package init(image: EncodedImage, caption: [Inline], alternativeText: String) {
        self.image = image
        self.caption = caption
        self.alternativeText = alternativeText
    }
}
