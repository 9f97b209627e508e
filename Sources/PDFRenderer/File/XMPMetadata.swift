internal import Markup
internal import PDFFile

/// The metadata packet (XMP, ISO 16684-1) with the marks of PDF/UA-1 and PDF/A-2a, and the information dictionary that says the same.
struct XMPMetadata {
    let title: String
    let author: String
    let subject: String
    let keywords: [String]
    /// "vi" or "en"
    let language: String
    let year: Int
    let month: Int
    let day: Int

    static let producer = "baocao"

    var packet: String {
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(MarkupEscaping.escape(title))</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>\(MarkupEscaping.escape(author))</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(MarkupEscaping.escape(subject))</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
        <pdf:Keywords>\(MarkupEscaping.escape(keywords.joined(separator: ", ")))</pdf:Keywords>
        <pdf:Producer>\(Self.producer)</pdf:Producer>
        <xmp:CreatorTool>\(Self.producer)</xmp:CreatorTool>
        <xmp:CreateDate>\(isoDate)T00:00:00+07:00</xmp:CreateDate>
        <xmp:ModifyDate>\(isoDate)T00:00:00+07:00</xmp:ModifyDate>
        </rdf:Description>
        \(Self.extensionSchema)
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
    }

    /// Information dictionary; the day is Vietnam's.
    var information: PDFDictionary {
        let date = PDFValue.text("D:\(isoDate.filter { $0 != "-" })000000+07'00'")
        return [
            "Title": .text(title), "Author": .text(author), "Subject": .text(subject), "Keywords": .text(keywords.joined(separator: ", ")),
            "Creator": .text(Self.producer), "Producer": .text(Self.producer), "CreationDate": date, "ModDate": date,
        ]
    }

    private var isoDate: String {
        let year = String(year)
        return String(repeating: "0", count: 4 - year.count) + year + (month < 10 ? "-0" : "-") + "\(month)" + (day < 10 ? "-0" : "-")
            + "\(day)"
    }

    /// PDF/A asks that a schema which it does not know itself is described (ISO 19005-2, 6.6.2.3).
    private static let extensionSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """
}
