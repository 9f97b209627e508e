internal import Graphics
internal import Report

/// Recipients left, signature right, on one page always.
struct SignatureLayout: BlockLayout {
    let signature: SignatureBlock

    func layOut(in flow: inout Flow) {
        let style = flow.style
        let leftWidth = flow.width * 0.45
        let rightWidth = flow.width - leftWidth
        var strip = Strip(height: 0, before: 14)

        var y = 0.0
        for (index, text) in ([signature.recipientsTitle] + recipients).enumerated() where !text.isEmpty {
            let textStyle = index == 0 ? style.recipientsTitle : style.recipients
            let element = flow.structure.add(.paragraph, to: flow.parent)
            let lines = flow.typesetter.lines(
                of: [StyledText(text, textStyle)], width: leftWidth, alignment: .left, firstLineIndent: index == 0 ? 0 : -6)
            for line in lines {
                let leading = index == 0 ? 16 : 13.5
                let origin = Point(x: 0, y: y + line.baseline(inLeading: leading))
                strip.content.append(PageContent(element: element, origin: origin, elements: line.runs.map(SceneElement.text)))
                y += leading
            }
        }

        var signer = ColumnStack(flow: flow, x: leftWidth, width: rightWidth)
        signer.add(signature.authority, style.signer, leading: 18)
        signer.add(signature.post, style.signer, leading: 18)
        signer.addSpace(style.signatureSpace)
        signer.add(signature.name, style.signer, leading: 18)
        for paragraph in signer.paragraphs {
            let element = flow.structure.add(.paragraph, to: flow.parent)
            strip.content.append(PageContent(element: element, elements: paragraph))
        }
        strip.height = max(y, signer.height)
        keepLastLinesOfText(in: &flow)
        flow.append(strip)
    }

    /// "- …;" for each recipient and "- … ." for the last, whichever of the marks the settings leave out.
    private var recipients: [String] {
        signature.recipients.enumerated().map { index, recipient in
            var text = recipient.hasPrefix("-") ? recipient : "- " + recipient
            if let last = text.last, ";.,".contains(last) { text.removeLast() }
            return text + (index == signature.recipients.count - 1 ? "." : ";")
        }
    }

    /// A signature never stands on a page without the text that it signs.
    private func keepLastLinesOfText(in flow: inout Flow) {
        guard flow.count > 0 else { return }
        flow.change(flow.count - 1) { $0.keepsWithNext = true }
    }
}
