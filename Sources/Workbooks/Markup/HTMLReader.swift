internal import CXML

/// What is told of a page while it is read: tags in lower case, as browsers would complete them. What is borrowed lives as long as the call.
protocol HTMLHandler: AnyObject {
    func begin(_ tag: String, _ attributes: [String: String])
    func end(_ tag: String)
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// Nothing more is needed: what follows is not read.
    var isDone: Bool { get }
}

/// Reads HTML as UTF-8 with libxml2's parser, which mends what is missing. Nothing is loaded from outside.
final class HTMLReader {
    private let handler: any HTMLHandler
    private var context: htmlParserCtxtPtr?
    private var callbacks = xmlSAXHandler()
    private static let pieceSize = 1 << 16

    init(_ handler: any HTMLHandler) {
        self.handler = handler
    }

    deinit { htmlFreeParserCtxt(context) }

    /// Reads a whole page.
    func read(_ page: UnsafeBufferPointer<UInt8>) {
        callbacks.characters = { user, bytes, count in
            guard let bytes else { return }
            HTMLReader.of(user).text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        callbacks.cdataBlock = callbacks.characters
        callbacks.ignorableWhitespace = callbacks.characters
        callbacks.startElement = { user, name, attributes in
            guard let name else { return }
            HTMLReader.of(user).begin(String(cString: name), HTMLReader.dictionary(attributes))
        }
        callbacks.endElement = { user, name in
            if let name { HTMLReader.of(user).end(String(cString: name)) }
        }
        context = htmlCreatePushParserCtxt(&callbacks, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil, XML_CHAR_ENCODING_UTF8)
        // The page's own word on its encoding is not asked: it has been decided on the bytes.
        htmlCtxtUseOptions(context, Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
        // Pieces, so that the parser need not hold the page twice.
        for start in stride(from: 0, to: page.count, by: Self.pieceSize) where !handler.isDone {
            let piece = UnsafeBufferPointer(rebasing: page[start..<min(start + Self.pieceSize, page.count)])
            piece.withMemoryRebound(to: CChar.self) { _ = htmlParseChunk(context, $0.baseAddress, Int32($0.count), 0) }
        }
        htmlParseChunk(context, nil, 0, 1)
    }

    private static func dictionary(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) -> [String: String] {
        var found: [String: String] = [:]
        var index = 0
        while let attributes, let name = attributes[index] {
            found[String(cString: name)] = attributes[index + 1].map { String(cString: $0) } ?? ""
            index += 2
        }
        return found
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> any HTMLHandler {
        Unmanaged<HTMLReader>.fromOpaque(user!).takeUnretainedValue().handler
    }
}
