import Testing

@testable import PDFFile

struct PDFWriterTests {
    @Test func whatIsWrittenIsRead() throws {
        var writer = PDFWriter()
        let pages = writer.allocate()
        let root = writer.add(.dictionary(["Type": .name("Catalog"), "Pages": .reference(pages), "A B": .text("Thôn")]))
        let content = writer.add(.stream(PDFStream(["Length": .integer(3)], data: [0x66, 0x0D])))
        let page = writer.add(.dictionary(["Type": .name("Page"), "Contents": .reference(content)]))
        _ = writer.allocate()
        writer.set(pages, .dictionary(["Type": .name("Pages"), "Kids": .array([.reference(page)]), "Count": .integer(1)]))
        let info = writer.add(.dictionary([:]))
        let file = writer.file(root: root, info: info)
        let reader = try PDFReader(file)
        #expect(try reader.contents(of: reader.pages()[0]) == [0x66, 0x0D], "the line end is not the stream's")
        #expect(try reader.root()["A B"] == .text("Thôn"))
        #expect(reader.references.count == 5, "a number without an object is free")
        #expect(writer.file(root: root, info: content) != file)
    }

    /// Each object once, with all that it leads to, and nothing else; circles too.
    @Test func objectsAreTakenOver() throws {
        var source = SmallFile()
        source.add(1, "<</A 2 0 R/B[2 0 R 3 0 R]>>")
        source.add(2, "<</Back 1 0 R>>")
        source.add(3, "<</Length 5 0 R>>stream\nf\nendstream")
        source.add(4, "(nobody refers to this)")
        source.add(5, "1")
        source.endSection("/Size 6/Root 1 0 R")
        var writer = PDFWriter()
        var copy = ObjectCopy(from: try PDFReader(source.bytes))
        let picture = writer.add(.text("another"))
        copy.replace(PDFReference(9), by: picture)
        let root = try copy.copy(.array([.reference(PDFReference(1)), .reference(PDFReference(9))]), to: &writer) {
            $0.dictionary?["Back"] == nil ? $0 : .text("changed")
        }
        let items = try #require(root.array)
        #expect(items[1] == .reference(picture))
        let firstReference = try #require(items[0].reference)
        let copied = try PDFReader(writer.file(root: firstReference, info: picture))
        let first = try #require(copied.object(firstReference).dictionary)
        let second = try #require(first["A"]?.reference)
        #expect(first["A"] == first["B"]?.array?.first)
        #expect(try copied.object(second) == .text("changed"))
        #expect(writer.streams.map { Array($0.stream.data) } == [[0x66]])
        #expect(writer.streams.first?.reference.number == 4, "neither a length of its own nor what nobody refers to")
    }

    /// Numbers stand apart from words and from each other, and nowhere else.
    @Test func roomsAreReadAsValues() throws {
        var writer = PDFWriter()
        let written = writer.allocate()
        writer.set(written) { dictionary in
            dictionary.add(atMost: 200) { room in
                room.add("/P")
                room.add(PDFReference(12))
                room.add("/K[")
                for number in [0, 7, 10, 99, 100, Int.max] { room.add(number) }
                room.add("<</M")
                room.add(5)
                room.add(">>")
                room.add(PDFReference(345, generation: 6))
                room.add("]")
            }
        }
        let file = String(decoding: writer.file(root: written, info: written), as: UTF8.self)
        #expect(file.contains("1 0 obj\n<</P 12 0 R/K[0 7 10 99 100 9223372036854775807<</M 5>>345 6 R]>>\nendobj\n"))
    }
}
