internal import Graphics
internal import QRCode
internal import Report

/// The code of the report's address, its dark modules flush with the text's edge, and the address beside it: never divided.
struct PageCodeLayout: BlockLayout {
    let code: PageCode

    /// Of the dark square; and of a module, so that a telephone tells one from the next at arm's length.
    private static let leastSide = 28 * millimetre
    private static let leastModule = 0.6 * millimetre
    /// Besides the quiet zone.
    private static let gap = 4.0

    func layOut(in flow: inout Flow) {
        let modules = Double(code.symbol.size)
        let wanted = max(Self.leastModule, Self.leastSide / modules)
        let module = min(wanted, flow.width / 2 / modules)
        let scene = code.symbol.scene(module: module)
        let quiet = Double(QRSymbol.quietZone) * module
        let figure = flow.structure.add(.figure(alternative: code.alternativeText), to: flow.parent)
        var strip = Strip(height: scene.size.height)
        strip.content.append(
            PageContent(
                element: figure, origin: Point(x: -quiet, y: 0), elements: scene.elements,
                frame: Rectangle(x: 0, y: 0, width: scene.size.width, height: scene.size.height)))

        let left = scene.size.width - quiet + Self.gap
        let texts = texts(besides: left, &flow)
        let height = texts.reduce(0) { $0 + $1.height }
        strip.height = max(strip.height, height)
        var y = (strip.height - height) / 2
        for text in texts {
            var text = text
            text.move(x: left, y: y)
            strip.content += text.content
            strip.links += text.links
            y += text.height
        }
        flow.append(strip)
    }

    /// The lines beside the code: what it is for, and its address in small type.
    private func texts(besides left: Double, _ flow: inout Flow) -> [Strip] {
        var words = flow.style.body
        (words.alignment, words.firstLineIndent) = (.left, 0)
        var address = flow.style.source
        address.text = TextStyle(.sans, size: address.text.size)
        var lines: [Strip] = []
        flow.indented(left: left) { flow in
            lines += flow.lines([.text(code.words)], words, element: flow.structure.add(.paragraph, to: flow.parent))
            let link = Inline.link([.text(code.address)], target: code.address)
            lines += flow.lines([link], address, element: flow.structure.add(.paragraph, to: flow.parent))
        }
        return lines
    }
}
