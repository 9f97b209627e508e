// Sentences stay on one line, as they are read.
// swift-format-ignore-file

package import Charts
import Commune
import Graphics
package import Report

/// A handout with every kind of block, as long and as wordy as a real one. Names and figures are made up.
package enum HandoutSample {
    package static func document(villages: Int = 7, procedures: Int = 12, pictures: [Picture] = [], draft: Bool = true) -> ReportDocument {
        ReportDocument(
            language: .vietnamese, title: "Báo cáo kết quả chuyển đổi số 7 tháng đầu năm 2024", author: "BCĐ chuyển đổi số xã Ngọc Phụng",
            subject: "Hội nghị đánh giá các chỉ tiêu chuyển đổi số năm 2024", keywords: ["chuyển đổi số", "Ngọc Phụng"],
            date: Day(year: 2024, month: 8, day: 22)!, draft: draft,
            blocks: opening + direction + results(villages: villages, pictures: pictures) + shortfalls + closing
                + annex(villages: villages, procedures: procedures))
    }

    private static let opening: [Block] = [
        .officialHeading(
            OfficialHeading(
                superior: "ỦY BAN NHÂN DÂN XÃ NGỌC PHỤNG", body: "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", number: "Số:        /BC-BCĐ",
                nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc",
                placeAndDate: "Ngọc Phụng, ngày 22 tháng 8 năm 2024")),
        .titleBlock(
            TitleBlock(
                kind: "BÁO CÁO",
                subject: text(
                    "Kết quả thực hiện các chỉ tiêu chuyển đổi số 7 tháng đầu năm và nhiệm vụ trọng tâm những tháng cuối năm 2024"))),
        .indicatorBand(
            IndicatorBand(cards: [
                card("Người từ 15 tuổi có tài khoản thanh toán", "74,2%", "mục tiêu 80%", "còn thiếu 5,8 điểm phần trăm", false, 0.742, 0.8),
                card("Người từ 18 tuổi có VNeID mức 2", "86,0%", "mục tiêu 100%", "còn thiếu 14,0 điểm phần trăm", false, 0.86, 1),
                card("Người từ 18 tuổi dùng dịch vụ công trực tuyến", "27,4%", "mục tiêu 30%", "còn thiếu 2,6 điểm phần trăm", false, 0.274, 0.3),
                card("Văn bản điện tử được ký số", "100%", "mục tiêu 100%", "đạt", true, 1, 1),
                card("Người dân có kỹ năng số cơ bản", "61,8%", "mục tiêu 100%", "còn thiếu 38,2 điểm phần trăm", false, 0.618, 1),
            ])),
        .paragraph(
            text("Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”;"),
            role: .grounds),
        .paragraph(
            text("Căn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2024 của Ủy ban nhân dân xã Ngọc Phụng về chuyển đổi số năm 2024,"),
            role: .grounds),
        .paragraph(
            text("Ban Chỉ đạo chuyển đổi số xã Ngọc Phụng báo cáo kết quả thực hiện các chỉ tiêu chuyển đổi số 7 tháng đầu năm 2024 (từ ngày 01/01/2024 đến ngày 31/7/2024) như sau:"),
            role: .body),
    ]

    private static let direction: [Block] = [
        .heading(level: 1, text("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"), anchor: "i"),
        .paragraph(
            text("Ban Chỉ đạo đã ban hành 05 văn bản chỉ đạo, tổ chức 03 hội nghị triển khai tới 7/7 thôn; thành lập và kiện toàn 7 tổ công nghệ số cộng đồng với 42 thành viên")
                + [.footnote(text("Theo Quyết định số 31/QĐ-UBND ngày 20/02/2024 của Ủy ban nhân dân xã về việc kiện toàn tổ công nghệ số cộng đồng."))]
                + text(". Các nhiệm vụ trọng tâm gồm:"),
            role: .body),
        .list(
            ordered: false, start: 1,
            items: [
                [.paragraph(text("Hướng dẫn người dân cài đặt, sử dụng VNeID mức 2, dịch vụ công trực tuyến và thanh toán không dùng tiền mặt;"), role: .body)],
                [
                    .paragraph(text("Thí điểm mô hình “3 không”:"), role: .body),
                    .list(
                        ordered: false, start: 1,
                        items: [
                            [.paragraph(text("không khai báo lại thông tin đã có trong cơ sở dữ liệu;"), role: .body)],
                            [.paragraph(text("không dùng tiền mặt đối với một số dịch vụ thiết yếu;"), role: .body)],
                            [.paragraph(text("không cần tiếp xúc trực tiếp."), role: .body)],
                        ]),
                ],
            ]),
        .list(
            ordered: true, start: 1,
            items: [
                [.paragraph(text("Giao chỉ tiêu cụ thể cho từng thôn, gắn với trách nhiệm của trưởng thôn và bí thư chi bộ;"), role: .body)],
                [.paragraph(text("Định kỳ hằng tháng rà soát, công khai kết quả của các thôn trên hệ thống loa truyền thanh thông minh và trang thông tin điện tử của xã tại ") + [.link(text("ngocphung.gov.vn"), target: "https://ngocphung.gov.vn/")] + text("."), role: .body)],
            ]),
        .quote([.paragraph(text("“Chuyển đổi số là nhiệm vụ của cả hệ thống chính trị và toàn dân; lấy người dân, doanh nghiệp làm trung tâm.”"), role: .body)]),
    ]

    private static func results(villages: Int, pictures: [Picture]) -> [Block] {
        var blocks: [Block] = [
            .heading(level: 1, text("II. KẾT QUẢ THỰC HIỆN"), anchor: "ii"),
            .heading(level: 2, text("1. Chính quyền số"), anchor: "ii-1"),
            .paragraph(
                text("Toàn xã tiếp nhận 1.842 hồ sơ, trong đó tiếp nhận trực tuyến 1.105 hồ sơ, ") + [.strong(text("đạt 60,0%"))]
                    + text("; đã giải quyết 1.766 hồ sơ, tỷ lệ giải quyết trước hạn và đúng hạn đạt 97,3%. 100% văn bản điện tử được ký số và phát hành trên môi trường mạng. Chi tiết tại Biểu 1 và Biểu 2."),
                role: .body),
            .table(dossierTable(fields: ["Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Nông nghiệp"])),
            .heading(level: 3, text("a) Hồ sơ theo tháng"), anchor: "ii-1-a"),
            .figure(Figure(label: "Hình 1.", diagram: .chart(monthChart), data: Table(columns: [], header: [], rows: []), anchor: "hinh-1")),
            .paragraph(text("Hồ sơ tập trung vào tháng 3 và tháng 7 do nhu cầu xác nhận, chứng thực tăng vào kỳ tuyển sinh."), role: .body),
            .heading(level: 2, text("2. Xã hội số"), anchor: "ii-2"),
            .table(surveyTable(villages: villages)),
            .paragraph(
                text("Khoảng trên 60% người dân từ 15 tuổi trở lên đã sử dụng thanh toán trực tuyến cho các dịch vụ thiết yếu như điện, cước viễn thông, y tế, bảo hiểm và mua sắm; tỷ lệ này chênh lệch đáng kể giữa các thôn."),
                role: .body),
            .figure(Figure(label: "Hình 2.", diagram: .chart(villageChart(villages: villages)), data: Table(columns: [], header: [], rows: []), anchor: "hinh-2")),
        ]
        if !pictures.isEmpty { blocks.append(.pictures(pictures)) }
        return blocks
    }

    private static let shortfalls: [Block] = [
        .heading(level: 1, text("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"), anchor: "iii"),
        .paragraph(text("Năm trên bảy thôn chưa đạt mục tiêu 80% người từ 15 tuổi có tài khoản thanh toán; thấp nhất là Thôn Hưng Long (61,5%). Tỷ lệ người dùng dịch vụ công trực tuyến còn thấp, chủ yếu nhờ cán bộ làm thay. Nguyên nhân: một bộ phận người cao tuổi chưa có điện thoại thông minh; sóng di động tại hai điểm dân cư còn yếu; thành viên tổ công nghệ số cộng đồng hoạt động kiêm nhiệm."), role: .body),
        .heading(level: 1, text("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NHỮNG THÁNG CUỐI NĂM"), anchor: "iv"),
        .paragraph(text("Phấn đấu đến ngày 31/12/2024: 100% người từ 18 tuổi có VNeID mức 2; 80% người từ 15 tuổi có tài khoản thanh toán; 30% người từ 18 tuổi sử dụng dịch vụ công trực tuyến; tổ chức tuần cao điểm ra quân từ ngày 23/8 đến ngày 30/8/2024."), role: .body),
    ]

    private static let closing: [Block] = [
        .heading(level: 1, text("V. ĐỀ XUẤT, KIẾN NGHỊ"), anchor: "v"),
        .paragraph(text("Đề nghị Ủy ban nhân dân huyện quan tâm hỗ trợ kinh phí trang bị máy quét tại bộ phận một cửa và chỉ đạo các doanh nghiệp viễn thông bổ sung 02 trạm thu phát sóng."), role: .body),
        .paragraph(text("Trên đây là báo cáo kết quả thực hiện các chỉ tiêu chuyển đổi số 7 tháng đầu năm 2024 của xã Ngọc Phụng./."), role: .body),
        .signature(
            SignatureBlock(
                recipientsTitle: "Nơi nhận:",
                recipients: ["BCĐ chuyển đổi số huyện (để báo cáo)", "Thường trực Đảng ủy, HĐND xã", "Thành viên BCĐ xã", "Lưu: VT"],
                authority: "TM. BAN CHỈ ĐẠO", post: "TRƯỞNG BAN", name: "Lê Văn Mẫu")),
    ]

    private static func annex(villages: Int, procedures: Int) -> [Block] {
        [
            .annex(label: "Phụ lục I", title: text("TỔNG HỢP CÁC CHỈ TIÊU THEO THÔN"), anchor: "phu-luc-1", landscape: false),
            .table(surveyTable(villages: villages, label: "Biểu 3.")),
            .annex(label: "Phụ lục II", title: text("TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THEO THỦ TỤC"), anchor: "phu-luc-2", landscape: true),
            .table(dossierTable(fields: (1...procedures).map(procedure), label: "Biểu 4.")),
        ]
    }

    // MARK: Parts

    package static func text(_ text: String) -> [Inline] { [.text(text)] }

    private static func card(
        _ name: String, _ value: String, _ target: String, _ distance: String, _ met: Bool, _ fraction: Double, _ targetFraction: Double
    ) -> IndicatorBand.Card {
        IndicatorBand.Card(
            name: name, value: .known(fraction, value), target: target, distance: distance, met: met, bar: TargetBar(fraction: fraction, target: targetFraction))
    }

    private static func procedure(_ number: Int) -> String {
        let names = [
            "Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con", "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận",
            "Xác nhận tình trạng hôn nhân", "Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội", "Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
            "Hòa giải tranh chấp đất đai",
        ]
        return names[number % names.count]
    }

    /// Mẫu II.06a: three header levels, group row, totals.
    package static func dossierTable(fields: [String], label: String = "Biểu 1.") -> Table {
        let header: [[Table.HeaderCell]] = [
            [
                .init(text("TT"), rows: 3), .init(text("Lĩnh vực, thủ tục"), rows: 3), .init(text("Tiếp nhận"), columns: 4), .init(text("Đã giải quyết"), columns: 4),
                .init(text("Đang giải quyết"), columns: 3),
            ],
            [
                .init(text("Tổng số"), rows: 2), .init(text("Trong kỳ"), columns: 2), .init(text("Từ kỳ trước"), rows: 2),
                .init(text("Tổng số"), rows: 2), .init(text("Trước hạn"), rows: 2), .init(text("Đúng hạn"), rows: 2), .init(text("Quá hạn"), rows: 2),
                .init(text("Tổng số"), rows: 2), .init(text("Trong hạn"), rows: 2), .init(text("Quá hạn"), rows: 2),
            ],
            [.init(text("Trực tuyến")), .init(text("Trực tiếp, dịch vụ bưu chính"))],
        ]
        var rows = fields.enumerated().map { index, field in
            let base = 40 + index * 37 % 500
            let cells = ["\(index + 1)", field] + [base + 9, base - 20, 22, 7, base, base / 2, base - base / 2 - 2, 2, 9, 8, 1].map { "\($0)" }
            return Table.Row(cells: cells.map(Table.Cell.init))
        }
        rows.append(Table.Row(.total, cells: (["", "Tổng số", "1.842", "1.105", "621", "116", "1.766", "1.204", "515", "47", "76", "61", "15"]).map(Table.Cell.init)))
        let columns = [Table.Column(alignment: .centre), Table.Column(alignment: .left, flexibility: 1)] + Array(repeating: Table.Column(alignment: .right), count: 11)
        return Table(
            label: label, caption: text("Tình hình tiếp nhận, giải quyết thủ tục hành chính (Biểu số II.06a/VPCP/KSTT)"), unit: "Đơn vị tính: Số hồ sơ TTHC", style: .statutory,
            columns: columns, header: header, rowHeaders: 2, rows: rows, notes: [text("Kỳ báo cáo: từ ngày 01/01/2024 đến ngày 31/7/2024.")],
            source: "Nguồn: Hệ thống một cửa điện tử, trích xuất ngày 11/8/2024.", wide: true, anchor: "bieu-\(label)")
    }

    package static func village(_ number: Int) -> String {
        let names = ["Xuân Lập", "Hưng Long", "Quyết Tiến", "Thống Nhất", "Ngọc Sơn", "Phú Vinh", "Liên Thành", "Khu phố Trung tâm thị trấn cũ"]
        return number < names.count - 1 ? names[number] : "\(names[number % names.count]) \(number / names.count + 1)"
    }

    package static func surveyTable(villages: Int, label: String = "Biểu 2.") -> Table {
        var rows = (0..<villages).map { index in
            let share = 0.55 + Double((index * 37) % 40) / 100
            return Table.Row(cells: [
                .init(village(index)), .init("\(180 + index * 13 % 90)"), .init(text("\(Int(share * 100)),\(index % 10)%"), bar: .init(fraction: share, target: 0.8), met: share >= 0.8),
                .init(index == 2 ? "100%" : "\(60 + index % 20),4%"), .init(index == 3 ? "…" : "\(9 + index % 12),8%"),
            ])
        }
        rows.append(Table.Row(.total, cells: [.init("Toàn xã"), .init("1.934"), .init(text("74,2%"), bar: .init(fraction: 0.742, target: 0.8), met: false), .init("86,0%"), .init("27,4%")]))
        rows.append(Table.Row(.muted, cells: [.init("Không xác định thôn"), .init("12"), .init("58,3%"), .init("*"), .init("…")]))
        return Table(
            label: label, caption: text("Kết quả khảo sát theo thôn, đến ngày 31/7/2024"),
            columns: [
                .init(alignment: .left, flexibility: 1), .init(alignment: .decimal), .init(alignment: .decimal), .init(alignment: .decimal), .init(alignment: .decimal),
            ],
            header: [
                [.init(text("Thôn"), rows: 2), .init(text("Số người trả lời"), rows: 2), .init(text("Từ 15 tuổi"), columns: 1), .init(text("Từ 18 tuổi"), columns: 2)],
                [.init(text("Có tài khoản thanh toán")), .init(text("VNeID mức 2")), .init(text("Dịch vụ công trực tuyến"))],
            ], rows: rows, notes: [text("Vạch đứng là mục tiêu 80%; ● đạt, ○ chưa đạt; * số liệu được ẩn; … chưa có số liệu.")],
            source: "Nguồn: Khảo sát của các tổ công nghệ số cộng đồng, tháng 7/2024.", anchor: "bieu-\(label)")
    }

    package static let monthChart = Chart(
        title: "Hồ sơ tiếp nhận cao nhất vào tháng 3", subtitle: "Số hồ sơ, tháng 1–7/2024", source: "Nguồn: Hệ thống một cửa điện tử.",
        alternativeText: "Biểu đồ đường: tiếp nhận và giải quyết theo tháng, cao nhất tháng 3 với 312 hồ sơ.", orientation: .vertical, format: .count,
        categories: (1...7).map { .init("Th. \($0)") },
        marks: [
            .line(Series(name: "Tiếp nhận", colour: 0, values: [231, 198, 312, 255, 240, 286, 320].map { .known($0, "\(Int($0))") })),
            .line(Series(name: "Giải quyết", colour: 1, values: [220, 190, 290, 260, 238, 270, 298].map { .known($0, "\(Int($0))") })),
        ])

    package static func villageChart(villages: Int) -> Chart {
        Chart(
            title: "Hai trên bảy thôn đạt 80% có tài khoản thanh toán", subtitle: "% số người từ 15 tuổi, 31/7/2024, n = 1.934", source: "Nguồn: Khảo sát của các tổ công nghệ số cộng đồng.",
            alternativeText: "Biểu đồ thanh: tỷ lệ có tài khoản thanh toán theo thôn, từ 55% đến 94%, mục tiêu 80%.", format: .percent,
            categories: (0..<villages).map { .init(village($0)) },
            marks: [
                .bar(Series(values: (0..<villages).map { .known(0.55 + Double(($0 * 37) % 40) / 100, "\(55 + ($0 * 37) % 40)%") })),
                .rule(.known(0.8, "80%"), label: "mục tiêu 80%", style: .target),
            ], maximum: 1)
    }
}
