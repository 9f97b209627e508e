package import Graphics
internal import Markup

extension EncodedImage {
    /// The picture as an address that needs no other file (RFC 2397).
    package var dataAddress: String {
        "data:image/\(format.rawValue);base64,\(Base64.encode(bytes))"
    }
}
