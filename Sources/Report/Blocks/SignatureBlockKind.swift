internal import Commune

extension BlockKind {
    /// Recipients and signature, from the settings.
    static let signature = BlockKind(
        name: "signature",
        reading: .settings(keys: ["authority", "post", "name", "recipients"]) { body, context in
            let issuer = context.settings.issuer
            return [
                .signature(
                    SignatureBlock(
                        recipientsTitle: context.wording.recipients,
                        recipients: Self.finished(body.texts("recipients", &context.diagnostics) ?? issuer.recipients),
                        authority: body.text("authority", &context.diagnostics) ?? issuer.signer.authority,
                        post: body.text("post", &context.diagnostics) ?? issuer.signer.post,
                        name: body.text("name", &context.diagnostics) ?? issuer.signer.name))
            ]
        })

    /// Each recipient ends with ";", the last with "." (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9).
    private static func finished(_ recipients: [String]) -> [String] {
        recipients.enumerated().map { index, recipient in
            let bare = recipient.last.map { ";.,".contains($0) } == true ? String(recipient.dropLast()) : recipient
            return bare + (index == recipients.count - 1 ? "." : ";")
        }
    }
}
