import Charts
import Graphics
import Report
import SceneTesting

/// A chart, a photograph and a hand-made scene for the tests.
enum MeetingFigures {
    static let cashless = Figure(
        label: "Hình 1.",
        diagram: .chart(
            Chart(
                title: "Năm trên bảy thôn thanh toán trực tuyến trên mức chung của xã",
                subtitle: "% người từ 15 tuổi có thanh toán trực tuyến, 31/7/2024, n = 1.934", source: "Nguồn: khảo sát của các thôn.",
                alternativeText: "Xuân Lập 48,5%; Hòa Lâm 52%; Phú Vinh 70,3%; Minh Ngọc 64%; toàn xã 61,8%.", format: .percent,
                categories: [
                    .init("Phú Vinh"), .init("Minh Ngọc"), .init("Hòa Lâm"), .init("Xuân Lập"), .init("Không xác định thôn", muted: true),
                ],
                marks: [
                    .bar(
                        Series(values: [
                            .known(0.7025, "70,3%"), .known(0.64, "64%"), .known(0.52, "52%"), .known(0.485, "48,5%"), .known(0.41, "41%"),
                        ])),
                    .rule(.known(0.618, "61,8%"), label: "toàn xã 61,8%", style: .average),
                ])),
        data: Table(
            caption: [.text("Số liệu của Hình 1")], columns: [.init(alignment: .left, flexibility: 1), .init(alignment: .decimal)],
            header: [[.init([.text("Thôn")]), .init([.text("Thanh toán trực tuyến")])]],
            rows: [
                Table.Row(cells: [Table.Cell("Phú Vinh"), Table.Cell("70,3%")]),
                Table.Row(cells: [Table.Cell("Minh Ngọc"), Table.Cell("64%")]),
            ]),
        anchor: "hinh-1")

    /// The smallest PNG there is: one grey pixel.
    static let photograph = EncodedImage(
        format: .png,
        bytes: [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00,
            0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78,
            0x9C, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44,
            0xAE, 0x42, 0x60, 0x82,
        ], width: 1, height: 1)

    /// One of each primitive, with text that needs escaping.
    static let scene = Scene(
        size: Size(width: 260, height: 80.5),
        elements: [
            .rectangle(Rectangle(x: 0, y: 0, width: 260, height: 80.5), fill: .solid(.white), stroke: nil),
            .group(
                SceneGroup(
                    origin: Point(x: 10, y: 12.126),
                    elements: [
                        .rectangle(
                            Rectangle(x: 0, y: 0, width: 100, height: 10),
                            fill: .hatch(Colour(hex: 0x1B4F72), background: .white, spacing: 3, lineWidth: 1, angle: 45), stroke: nil),
                        .rectangle(
                            Rectangle(x: 0, y: 20, width: 100, height: 10),
                            fill: .hatch(Colour(hex: 0x1B4F72), background: .white, spacing: 3, lineWidth: 1, angle: 45),
                            stroke: Stroke(colour: .grey(0.35), width: 0.5)),
                        .text(
                            PlacedText(
                                text: "Sông < Núi & “Hồ”", style: TextStyle(.sans, size: 9, bold: true), origin: Point(x: 0, y: 40),
                                width: 70.333
                            )),
                    ])),
            .line(from: Point(x: 0, y: 70), to: Point(x: 260, y: 70), stroke: Stroke(colour: .grey(0.6), width: 0.75, dash: [3, 2])),
            .path(
                Path(steps: [
                    .move(Point(x: 1, y: 2)), .line(Point(x: 3.005, y: 4)),
                    .curve(Point(x: 5, y: 6), Point(x: 7, y: 8), to: Point(x: 9, y: -1.25)), .close,
                ]), fill: .solid(Colour(hex: 0xD35400)), stroke: nil),
        ])
}

/// Every character half an em wide: layout without fonts.
struct FixedWidthTypesetter: TextTypesetting {
    func measure(_ text: String, _ style: TextStyle) -> TextExtent {
        TextExtent(width: Double(text.count) * style.size / 2, ascent: style.size * 0.8, descent: style.size * 0.2)
    }

    func lines(of text: [StyledText], width: Double, alignment: TextAlignment, firstLineIndent: Double) -> [TextLine] {
        text.flatMap { styled in
            styled.text.split(separator: "\u{2028}").map { line in
                let extent = measure(String(line), styled.style)
                return TextLine(
                    runs: [PlacedText(text: String(line), style: styled.style, origin: Point(x: 0, y: 0), width: extent.width)],
                    extent: extent)
            }
        }
    }
}
