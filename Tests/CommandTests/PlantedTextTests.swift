import Foundation
import PDFFile
import Testing

/// A name, a telephone, a citizen number, a birth and a house in every column of every kind of file: of none a byte is written or said.
@Suite struct PlantedTextTests {
    /// What is planted in the rows of a column, one behind the other, and by what it is found.
    private static let plants: [(text: String, needles: [String])] = [
        ("Nguyễn Thị Hải Yến", ["Hải Yến", "hai-yen"]), ("0912345670", ["0912345670", "912.345.670", "912345670"]),
        ("038199912345", ["038199912345", "38.199.912.345"]), ("17/03/1987", ["17/03/1987", "1987-03-17"]),
        ("số nhà 4471 ngõ 98", ["nhà 4471", "4471 ngõ"]), ("TRẦN VĂN TOÀN", ["TOÀN", "Văn Toàn"]),
        ("0912.345.671", ["912.345.671", "912345671"]),
    ]

    /// The files of a folder: the header, and rows that are right.
    private static let files: [(path: String, rows: [String])] = [
        (
            "xa/thon.csv",
            ["Thôn,Tên khác,Số hộ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi,Hiệu lực từ,Hiệu lực đến,Kế tục bởi,Xã cũ"]
                + (1...20).map { "Thôn \($0),Làng \($0),100,400,300,280,,,,xã Lương Sơn" }
        ),
        (
            "xa/mot-cua/danh-sach.csv",
            [
                "STT,Lĩnh vực,Tên thủ tục hành chính,Mã hồ sơ,Trạng thái,Hình thức tiếp nhận,Địa chỉ,Chủ hồ sơ,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Hình thức thanh toán,Lệ phí,Đánh giá,Số hóa"
            ]
                + (1...20).map {
                    "\($0),Hộ tịch,Đăng ký khai sinh,H56-24010\($0 % 9 + 1)-00\($0),Đã trả kết quả,Trực tuyến,\"Thôn \($0), xã Lương Sơn\",Lê Văn B,0\($0 % 9 + 1)/01/2024,20/01/2024,15/01/2024,Trực tuyến,8.000,Hài lòng,x"
                }
        ),
        (
            "xa/mot-cua/so.csv",
            ["STT,Mã hồ sơ,Nội dung hồ sơ,Số lượng,Chủ hồ sơ,Địa chỉ,Ngày nhận hồ sơ,Ngày hẹn trả,Ngày có kết quả,Ghi chú"]
                + (1...20).map {
                    "\($0),K56-24010\($0 % 9 + 1)-00\($0),Chứng thực bản sao,1,Lê Văn B,Thôn \($0),0\($0 % 9 + 1)/01/2024,20/01/2024,15/01/2024,"
                }
        ),
        (
            "xa/khao-sat/nguoi.csv",
            [
                "STT,Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán,VNeID mức 2,Dịch vụ đã thanh toán trực tuyến,Kỹ năng số cơ bản,Ngày khảo sát"
            ]
                + (1...20).map { "\($0),Lê Văn \($0),1960,Thôn \($0),x,x,\"Điện, nước\",x,1\($0 % 9)/01/2024" }
        ),
        (
            "xa/khao-sat/ho.csv",
            ["STT,Chủ hộ,Thôn,Số nhân khẩu,Số người từ 15 tuổi,Số người từ 18 tuổi,Số người có tài khoản,Số người thanh toán trực tuyến"]
                + (1...20).map { "\($0),Phạm Thị \($0),Thôn \($0),4,3,2,2,1" }
        ),
        (
            "xa/khao-sat/thon.csv",
            ["Thôn,Số hộ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi,Có tài khoản,Đã thanh toán trực tuyến,VNeID mức 2,DVC trực tuyến"]
                + (1...20).map { "Thôn \($0),100,400,300,280,200,100,100,50" }
        ),
        (
            "xa/chi-tieu.csv",
            ["Chỉ tiêu,Thôn,Tử số,Mẫu số,Giá trị,Đơn vị,Mục tiêu,Ghi chú"]
                + (1...20).map { "Trạm BTS \($0),Thôn \($0),3,4,,,80," }
        ),
    ]

    private static let settings = """
        commune: { name: xã Lương Sơn, within: [tỉnh Thanh Hóa] }
        report: { period: { from: 2024-01-01, to: 2024-01-31 } }

        """

    /// Two columns of every file at a time, each plant in a row of its own; then the header's cells.
    @Test(arguments: 0..<8, [false, true])
    func nothingOfItIsWrittenOrSaid(column: Int, isInHeader: Bool) throws {
        let work = try Workplace()
        try work.write(Self.settings, to: "xa/baocao.yaml")
        for (index, file) in Self.files.enumerated() {
            var rows = file.rows.map(Self.cells)
            for (half, place) in [column, column + 8].enumerated() where place < rows[0].count {
                if isInHeader {
                    rows[0][place] = Self.plants[(place + index) % Self.plants.count].text
                } else {
                    for (row, plant) in Self.plants.enumerated() { rows[row + 2 + 10 * half][place] = plant.text }
                }
            }
            try work.write(Self.text(rows), to: file.path)
        }
        var said = ""
        for arguments in [
            ["make", "xa"], ["check", "xa", "--all", "--lang", "en"], ["verify", "xa"],
        ]
            + Self.files.map({ ["explain", $0.path] })
        {
            let outcome = try work.run(arguments)
            said += outcome.text + outcome.complaintText
        }
        Self.expectNone(in: said, "messages")
        for file in work.files(in: "xa/ket-qua") {
            let bytes = try work.read("xa/ket-qua/\(file)")
            Self.expectNone(in: String(decoding: bytes, as: UTF8.self), file)
            if file.hasSuffix(".pdf") { Self.expectNone(in: try PrintedText(of: bytes).pieces.map(\.text).joined(), file) }
        }
    }

    private static func cells(_ row: String) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in row {
            if character == "\"" { isQuoted.toggle() }
            if character == ",", !isQuoted { cells.append("") } else { cells[cells.count - 1].append(character) }
        }
        return cells
    }

    private static func text(_ rows: [[String]]) -> String { rows.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n" }

    private static func expectNone(in text: String, _ place: String) {
        for needle in plants.flatMap(\.needles) {
            guard let found = text.range(of: needle) else { continue }
            let line = text[..<found.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
            #expect(Bool(false), "\(needle) in \(place): \(line.suffix(120))\(text[found.lowerBound...].prefix(60))")
        }
    }
}
