import Report

/// The tables of the made-up report: the statutory form, a table by village with bars and marks, and a long one.
enum MeetingTables {
    static let statutory = Table(
        label: "Biểu 1.", caption: [.text("Tình hình, kết quả giải quyết hồ sơ thủ tục hành chính")], unit: "Đơn vị tính: Số hồ sơ TTHC",
        style: .statutory,
        columns: [.init(alignment: .centre), .init(alignment: .left, flexibility: 1)]
            + Array(repeating: .init(alignment: .right), count: 11),
        header: [
            [
                .init([.text("TT")], rows: 3), .init([.text("Lĩnh vực")], rows: 3), .init([.text("Tiếp nhận")], columns: 4),
                .init([.text("Đã giải quyết")], columns: 4), .init([.text("Đang giải quyết")], columns: 3),
            ],
            [
                .init([.text("Tổng số")], rows: 2), .init([.text("Trong kỳ")], columns: 2), .init([.text("Từ kỳ trước")], rows: 2),
                .init([.text("Tổng số")], rows: 2), .init([.text("Trước hạn")], rows: 2), .init([.text("Đúng hạn")], rows: 2),
                .init([.text("Quá hạn")], rows: 2), .init([.text("Tổng số")], rows: 2), .init([.text("Trong hạn")], rows: 2),
                .init([.text("Quá hạn")], rows: 2),
            ],
            [.init([.text("Trực tuyến")]), .init([.text("Trực tiếp, bưu chính")])],
            (1...13).map { .init([.text("(\($0))")]) },
        ],
        rowHeaders: 2,
        rows: [
            row(["1", "Hộ tịch", "612", "498", "101", "13", "590", "402", "180", "8", "22", "20", "2"]),
            row(["2", "Chứng thực", "431", "350", "81", "0", "431", "431", "0", "0", "0", "0", "0"]),
            row(["3", "Bảo trợ xã hội và phòng, chống tệ nạn xã hội", "241", "164", "62", "15", "205", "61", "126", "18", "36", "31", "5"]),
            row(["", "Tổng cộng", "1.284", "1.012", "244", "28", "1.226", "894", "306", "26", "58", "51", "7"], .total),
        ],
        notes: [[.text("Hai hồ sơ đã giải quyết nhưng thiếu ngày kết thúc, chưa tính vào cột (7).")]],
        source: "Nguồn: hệ thống một cửa điện tử, kết xuất ngày 12/8/2024.", wide: true, anchor: "bieu-1")

    static let survey = Table(
        label: "Biểu 2.", caption: [.text("Người từ 15 tuổi có tài khoản và thanh toán trực tuyến, theo thôn")],
        columns: [
            .init(alignment: .left, flexibility: 1), .init(alignment: .right), .init(alignment: .decimal), .init(alignment: .decimal),
            .init(alignment: .centre),
        ],
        header: [
            [
                .init([.text("Thôn")]), .init([.text("Người trả lời")]), .init([.text("Có tài khoản (%)")]),
                .init([.text("Thanh toán trực tuyến (%)")]), .init([.text("Đạt 80%")]),
            ]
        ],
        rows: [
            Table.Row(.group, cells: [Table.Cell("Vùng giữa")]),
            villageRow("Thôn Xuân Lập", "268", "61,2", 0.612, "48,5", false), villageRow("Thôn Hòa Lâm", "301", "66,4", 0.664, "52", false),
            villageRow("Thôn Phú Vinh", "1.255", "100", 1, "70,25", true),
            Table.Row(.group, cells: [Table.Cell("Vùng ven")]),
            villageRow("Thôn Quyết Thắng Thượng", "199", "…", nil, "*", nil),
            Table.Row(.muted, cells: ["Không xác định thôn", "12", "50,0", "41,7", ""].map { Table.Cell($0) }),
            Table.Row(.total, cells: ["Toàn xã", "2.035", "74,2", "61,8", ""].map { Table.Cell($0) }),
        ],
        notes: [[.text("“*” không công bố; “…” chưa có số liệu.")]], source: "Nguồn: khảo sát của các thôn, 31/7/2024.", anchor: "bieu-2")

    static let sixtyVillages = Table(
        label: "Biểu 3.", caption: [.text("Hồ sơ và chỉ tiêu khảo sát theo thôn")],
        columns: [.init(alignment: .centre), .init(alignment: .left, flexibility: 1)]
            + Array(repeating: .init(alignment: .right), count: 4) + Array(repeating: .init(alignment: .decimal), count: 4),
        header: [
            [
                .init([.text("TT")], rows: 2), .init([.text("Thôn")], rows: 2), .init([.text("Hồ sơ")], columns: 4),
                .init([.text("Khảo sát (%)")], columns: 4),
            ],
            ["Tiếp nhận", "Đã giải quyết", "Đúng hạn", "Quá hạn", "Tài khoản", "Thanh toán", "VNeID mức 2", "DVC trực tuyến"]
                .map { .init([.text($0)]) },
        ],
        rowHeaders: 2,
        rows: (1...60).map { number in
            let share = 55 + number * 37 % 45
            return row([
                "\(number)", villageName(number), "\(40 + number * 7 % 90)", "\(38 + number * 7 % 90)", "\(30 + number * 7 % 90)",
                "\(number % 9)", "\(share),\(number % 10)", "\(share - 12),\(number * 3 % 10)",
                number % 11 == 0 ? "100" : "\(share / 2 + 50),5",
                "\(share / 3),1",
            ])
        } + [row(["", "Toàn xã", "5.012", "4.893", "4.405", "231", "74,2", "61,8", "93,6", "31,5"], .total)],
        source: "Nguồn: hệ thống một cửa điện tử; khảo sát của các thôn.", wide: true, anchor: "bieu-3")

    private static func villageName(_ number: Int) -> String {
        let names = ["Xuân Lập", "Hòa Lâm", "Phú Vinh", "Quyết Thắng Thượng", "Minh Ngọc", "Thống Nhất – Đồng Tâm", "Hưng Long"]
        return "Thôn \(names[number % names.count]) \(number)"
    }

    private static func row(_ texts: [String], _ role: Table.RowRole = .body) -> Table.Row {
        Table.Row(role, cells: texts.map { Table.Cell($0) })
    }

    private static func villageRow(
        _ name: String, _ people: String, _ accounts: String, _ fraction: Double?, _ cashless: String, _ met: Bool?
    ) -> Table.Row {
        Table.Row(cells: [
            Table.Cell(name), Table.Cell(people),
            Table.Cell([.text(accounts)], bar: fraction.map { TargetBar(fraction: $0, target: 0.8) }), Table.Cell(cashless),
            Table.Cell([], met: met),
        ])
    }
}
