internal import Markup
internal import Report
internal import SVG

/// Photographs with their captions, as data inside the page.
extension ReportMarkup {
    mutating func write(_ pictures: [Picture]) {
        guard !pictures.isEmpty else { return }
        markup.open("div", ["class": "pictures"])
        for picture in pictures {
            markup.open("figure")
            markup.void(
                "img",
                [
                    "src": picture.image.dataAddress, "alt": picture.alternativeText, "width": "\(picture.image.width)",
                    "height": "\(picture.image.height)", "decoding": "sync",
                ])
            markup.open("figcaption")
            write(picture.caption)
            markup.close()
            markup.close()
        }
        markup.close()
    }
}
