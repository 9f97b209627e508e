internal import Diagnostics

extension BlockKind {
    /// The report's pictures with their captions; `files` chooses some of them, or of the conference's speakers, for a place of their own.
    static let pictures = BlockKind(
        name: "pictures",
        reading: .settings(keys: ["files"]) { body, context in
            let all = context.settings.pictures
            var chosen = context.settings.report.pictures
            if let files = body.texts("files", &context.diagnostics) {
                chosen = files.compactMap { file in
                    if let picture = all.first(where: { $0.file == file }) { return picture }
                    context.diagnostics.record(
                        .templateUnknownPicture(name: file, known: all.map(\.file)), at: body["files"]?.location)
                    return nil
                }
            }
            let pictures = chosen.compactMap { picture in
                context.pictures[picture.file].map { image in
                    Picture(
                        image: image, caption: [.text(picture.caption)],
                        alternativeText: picture.caption.isEmpty ? context.wording.picture : picture.caption)
                }
            }
            return pictures.isEmpty ? [] : [.pictures(pictures)]
        })
}
