import Charts
import Commune
import Graphics
import Report

/// A report as the conference of 22 August 2024 would hand it out, built by hand; every name of a place is made up.
enum MeetingReport {
    static let document = ReportDocument(
        language: .vietnamese, title: "Báo cáo kết quả chuyển đổi số 7 tháng đầu năm 2024",
        author: "Ban Chỉ đạo chuyển đổi số xã Ngọc Phụng", subject: "Hội nghị chuyển đổi số", keywords: ["chuyển đổi số", "một cửa"],
        date: Day(iso: "2024-08-22")!,
        summary: [
            .text("Ba trên năm chỉ tiêu đã đạt; "), .strong([.text("tài khoản thanh toán còn thiếu 5,8 điểm phần trăm")]),
            .text(", thấp nhất ở thôn Xuân Lập và thôn Hòa Lâm."),
        ],
        blocks: front + direction + results + shortfalls + closing + annex)

    private static let front: [Block] = [
        .officialHeading(
            OfficialHeading(
                superior: "ĐẢNG ỦY – UBND XÃ NGỌC PHỤNG", body: "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", number: "Số:      /BC-BCĐ",
                nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc",
                placeAndDate: "Ngọc Phụng, ngày 22 tháng 8 năm 2024")),
        .titleBlock(
            TitleBlock(
                kind: "BÁO CÁO",
                subject: [.text("Kết quả thực hiện nhiệm vụ chuyển đổi số 7 tháng đầu năm, nhiệm vụ trọng tâm những tháng cuối năm 2024")])),
        .indicatorBand(IndicatorBand(cards: cards)),
        .paragraph([.text("Căn cứ Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ;")], role: .grounds),
        .paragraph(
            [.text("Căn cứ Kế hoạch của Ban Chỉ đạo chuyển đổi số huyện về nhiệm vụ chuyển đổi số năm 2024;")], role: .grounds),
        .paragraph(
            [.text("Ban Chỉ đạo chuyển đổi số xã báo cáo kết quả bảy tháng đầu năm và nhiệm vụ những tháng cuối năm 2024 như sau:")],
            role: .body),
    ]

    private static let cards: [IndicatorBand.Card] = [
        .init(
            name: "Người từ 15 tuổi có tài khoản thanh toán", value: .known(0.742, "74,2%"), target: "mục tiêu 80%",
            distance: "còn thiếu 5,8 điểm phần trăm", met: false, bar: TargetBar(fraction: 0.742, target: 0.8)),
        .init(
            name: "Người trưởng thành có VNeID mức 2", value: .known(0.936, "93,6%"), target: "mục tiêu 100%",
            distance: "còn thiếu 6,4 điểm phần trăm", met: false, bar: TargetBar(fraction: 0.936, target: 1)),
        .init(
            name: "Người trưởng thành dùng dịch vụ công trực tuyến", value: .known(0.315, "31,5%"), target: "mục tiêu 30%",
            distance: "vượt 1,5 điểm phần trăm", met: true, bar: TargetBar(fraction: 0.315, target: 0.3)),
        .init(
            name: "Văn bản điện tử được ký số", value: .known(1, "100%"), target: "mục tiêu 100%", distance: "đạt mục tiêu", met: true,
            bar: TargetBar(fraction: 1, target: 1)),
        .init(name: "Mức độ hài lòng", value: .missing, target: "mục tiêu 90%", distance: "", met: nil, bar: nil),
    ]

    private static let direction: [Block] = [
        .heading(level: 1, [.text("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")], anchor: "i-cong-tac-chi-dao"),
        .paragraph(
            [
                .text("Ngay từ đầu năm, Ban Chỉ đạo đã ban hành kế hoạch, kiện toàn "), .strong([.text("7 tổ công nghệ số cộng đồng")]),
                .text(" tại 7 thôn"), .footnote([.text("Mỗi tổ có từ 5 đến 7 người, do trưởng thôn làm tổ trưởng.")]),
                .text(
                    " và phân công từng thành viên phụ trách địa bàn. Các văn bản chỉ đạo được gửi trên hệ thống quản lý văn bản và "
                        + "điều hành, ký số đầy đủ trước khi phát hành; xem thêm tại "),
                .link([.text("cổng thông tin của xã")], target: "https://example.org/ngoc-phung"), .text("."),
            ], role: .body),
        .paragraph([.text("Trong kỳ đã làm ba việc chính:")], role: .body),
        .list(
            ordered: false, start: 1,
            items: [
                [.paragraph([.text("tập huấn kỹ năng số cho 7 tổ công nghệ số cộng đồng;")], role: .body)],
                [.paragraph([.text("vận động hộ kinh doanh dùng mã QR;")], role: .body)],
                [.paragraph([.text("khảo sát từng hộ về thanh toán không dùng tiền mặt.")], role: .body)],
            ]),
    ]

    private static let results: [Block] = [
        .heading(level: 1, [.text("II. KẾT QUẢ THỰC HIỆN")], anchor: "ii-ket-qua"),
        .heading(level: 2, [.text("1. Chính quyền số")], anchor: "ii-1-chinh-quyen-so"),
        .paragraph(
            [
                .text(
                    "Từ ngày 01/01/2024 đến ngày 31/7/2024, bộ phận một cửa tiếp nhận 1.284 hồ sơ, trong đó 1.012 hồ sơ trực tuyến "
                        + "(78,8%). Tỷ lệ giải quyết trước hạn và đúng hạn đạt 97,3%"),
                .footnote([.text("Số hồ sơ trước hạn và đúng hạn chia cho số hồ sơ đã giải quyết.")]), .text(" (xem Biểu 1)."),
            ], role: .body),
        .table(MeetingTables.statutory),
        .heading(level: 2, [.text("2. Xã hội số")], anchor: "ii-2-xa-hoi-so"),
        .paragraph(
            [
                .text(
                    "Khoảng trên 60% người từ 15 tuổi trở lên thanh toán trực tuyến các dịch vụ thiết yếu; chênh lệch giữa các thôn còn lớn."
                )
            ],
            role: .body),
        .figure(MeetingFigures.cashless),
        .table(MeetingTables.survey),
        .heading(level: 3, [.text("a) Hình ảnh")], anchor: "ii-2-a-hinh-anh"),
        .pictures([
            Picture(
                image: MeetingFigures.photograph, caption: [.text("Tổ công nghệ số cộng đồng hướng dẫn người dân cài VNeID")],
                alternativeText: "Hai người bên một điện thoại")
        ]),
    ]

    private static let shortfalls: [Block] = [
        .heading(level: 1, [.text("III. TỒN TẠI, HẠN CHẾ")], anchor: "iii-ton-tai"),
        .list(
            ordered: true, start: 1,
            items: [
                [.paragraph([.text("Tài khoản thanh toán: 74,2%, còn thiếu 5,8 điểm phần trăm.")], role: .body)],
                [
                    .paragraph([.text("VNeID mức 2: 93,6%, còn thiếu 6,4 điểm phần trăm.")], role: .body),
                    .paragraph([.text("Ba thôn kéo thấp: Xuân Lập, Hòa Lâm, Phú Vinh.")], role: .note),
                ],
            ]),
    ]

    private static let closing: [Block] = [
        .signature(
            SignatureBlock(
                recipientsTitle: "Nơi nhận:", recipients: ["- Ban Chỉ đạo huyện (báo cáo);", "- Thành viên Ban Chỉ đạo xã;", "- Lưu: VT."],
                authority: "TM. BAN CHỈ ĐẠO", post: "TRƯỞNG BAN", name: ""))
    ]

    private static let annex: [Block] = [
        .annex(label: "Phụ lục I", title: [.text("SỐ LIỆU THEO THÔN")], anchor: "phu-luc-1", landscape: true),
        .table(MeetingTables.sixtyVillages),
        .annex(label: "Phụ lục II", title: [.text("NGUỒN SỐ LIỆU")], anchor: "phu-luc-2", landscape: false),
        .paragraph([.text("Người từ 15 tuổi: tính tròn tuổi đến ngày 31/7/2024.")], role: .note),
    ]
}
