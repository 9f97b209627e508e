internal import CCairo
internal import Graphics

/// A word as it is shaped between the spaces beside it, with the space before it; lengths in units of Pango's.
final class ShapedWord {
    struct Glyph {
        let index: UInt32
        /// Of its left end, from that of the word.
        let x: Int
        let y: Int
    }

    struct Space {
        var glyph: UInt32
        var width: Int
    }

    let space: Space
    let glyphs: [Glyph]
    /// With that of the space.
    let clusters: [GlyphRun.Cluster]
    /// With the space, plain.
    let text: String
    /// Without the space.
    let width: Int
    /// Whether a line may break before it.
    let mayBeginLine: Bool
    /// Whether its script is told by its letters.
    let hasLetter: Bool

    init(_ reader: Reader, mayBeginLine: Bool, hasLetter: Bool) {
        space = reader.space
        (glyphs, clusters, text, width) = (reader.glyphs, reader.clusters, reader.text, reader.width)
        (self.mayBeginLine, self.hasLetter) = (mayBeginLine, hasLetter)
    }

    /// Takes a word out of the glyphs of a letter, a space, the word and perhaps another space.
    struct Reader {
        /// The bytes of the word.
        private let word: Range<Int>
        fileprivate private(set) var space: Space
        fileprivate private(set) var glyphs: [Glyph] = []
        fileprivate private(set) var clusters = [GlyphRun.Cluster(bytes: 1, glyphs: 1)]
        fileprivate private(set) var text = " "
        fileprivate private(set) var width = 0

        /// - Parameter plainSpace: the glyph of a space that Pango leaves out.
        init(word: Range<Int>, plainSpace: UInt32) {
            self.word = word
            space = Space(glyph: plainSpace, width: 0)
        }

        /// Returns false if a letter has no glyph, or shares those of a space.
        mutating func read(_ shaped: PangoGlyphString, of text: String) -> Bool {
            let letters = Array(text.utf8)
            var first = 0
            while first < Int(shaped.num_glyphs) {
                let start = Int(shaped.log_clusters[first])
                var end = first + 1
                while end < Int(shaped.num_glyphs), Int(shaped.log_clusters[end]) == start { end += 1 }
                let next = end < Int(shaped.num_glyphs) ? Int(shaped.log_clusters[end]) : letters.count
                guard start < next, next <= letters.count else { return false }
                let infos = UnsafeBufferPointer(start: shaped.glyphs + first, count: end - first)
                guard !infos.contains(where: { $0.glyph & LineReader.unknown != 0 }) else { return false }
                if word.contains(start) {
                    guard next <= word.upperBound else { return false }
                    append(letters[start..<next], infos)
                } else if next == word.lowerBound {
                    guard infos.count == 1, start == 1, infos[0].geometry.x_offset == 0 else { return false }
                    if infos[0].glyph != LineReader.empty { space.glyph = infos[0].glyph }
                    space.width = Int(infos[0].geometry.width)
                } else if next > word.lowerBound, start < word.upperBound {
                    return false
                }
                first = end
            }
            return !glyphs.isEmpty
        }

        /// A cluster without any glyph (a word joiner) leaves no trace in the output.
        private mutating func append(_ letters: ArraySlice<UInt8>, _ infos: UnsafeBufferPointer<PangoGlyphInfo>) {
            let known = glyphs.count
            for info in infos {
                if info.glyph != LineReader.empty {
                    glyphs.append(Glyph(index: info.glyph, x: width + Int(info.geometry.x_offset), y: Int(info.geometry.y_offset)))
                }
                width += Int(info.geometry.width)
            }
            guard glyphs.count > known else { return }
            clusters.append(GlyphRun.Cluster(bytes: letters.count, glyphs: glyphs.count - known))
            text += String(decoding: letters, as: UTF8.self)
        }
    }
}

/// What the words of a face have in common; lengths in units of Pango's.
struct WordFace {
    /// As `FontTable` numbers it.
    let font: Int
    let ascent: Int
    let descent: Int
    /// One that no word follows.
    let space: ShapedWord.Space
    /// How near its end Pango measures a line anew, as it would be broken.
    let nearness: Int
}
