import Testing

/// What `make` tells in its few lines: figures that cannot be right, then errors, then what there is room for.
@Suite struct FewLinesTests {
    private static func complaints(_ files: [(String, String)]) throws -> [String] {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        for (path, text) in files { try work.write(text, to: "xa/\(path)") }
        return try work.run(["make", "xa"]).complaintText.split(separator: "\n").map(String.init)
    }

    private static func count(_ start: String, in lines: [String]) -> Int { lines.filter { $0.hasPrefix(start) }.count }

    @Test func anErrorIsNotCutInFavourOfAWarning() throws {
        // Each file has an error, and the first has warnings enough to fill the screen alone.
        let header = "Mã hồ sơ,Trạng thái,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Địa chỉ\n"
        let files = (1...7).map { file in
            let rows = ["X\(file),Đang xử lý,31/02/2024,,,Thôn Bái Sim\n", "Y\(file),Đang xử lý,29/02/2024,,,Thôn Bái Sim\n"]
            return ("mot-cua/t\(file).csv", header + rows.joined())
        }
        let lines = try Self.complaints(files)
        #expect(Self.count("  Lỗi", in: lines) == 7)
        #expect(lines.last?.contains("Trong đó") == false, "none is left out")
    }

    @Test func whatCannotBeRightComesFirst() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        try work.edit("xa/baocao.yaml", "tỉnh Thanh Hóa", "tỉnh ...")
        try work.write("Cột lạ,Cột khác\n1,2\n", to: "xa/khao-sat/la.csv")
        let lines = try work.run(["make", "xa"]).complaintText.split(separator: "\n")
        #expect(lines.first == "Cả thư mục.")
        #expect(lines.dropFirst().first?.contains("commune.within") == true)
        #expect(lines.contains { $0.hasPrefix("  Lỗi") })
    }

    @Test func errorsOfAHundredFilesAreCounted() throws {
        let lines = try Self.complaints((1...100).map { ("khao-sat/p\($0).csv", "Cột lạ,Cột khác\n1,2\n") })
        let errors = Self.count("  Lỗi", in: lines)
        #expect(lines.count < 45)
        #expect(lines.last?.hasSuffix("Trong đó có \(200 - errors) lỗi hoặc số liệu vô lý.") == true, "\(lines.last ?? "")")
    }
}
