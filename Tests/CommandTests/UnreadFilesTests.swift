import Foundation
import Testing

/// What lies in a folder and is not read is told, wherever it lies and whatever it is called.
@Suite struct UnreadFilesTests {
    private struct Problem: Decodable {
        let file: String?
        let code: String
    }

    private struct Problems: Decodable { let diagnostics: [Problem] }

    /// "place code" of what is told of files, in order.
    private static func told(_ files: [String], settings: String = "") throws -> [String] {
        let work = try Workplace()
        try work.write(
            "commune: { name: xã A }\nreport: { period: { from: 2024-07-01, to: 2024-07-31 } }\n" + settings, to: "xa/baocao.yaml")
        try work.write("Thôn\nBái Sim\n", to: "xa/thon.csv")
        try work.write("Chỉ tiêu,Giá trị\nTrạm BTS,4\n", to: "xa/chi-tieu.csv")
        for file in files { try work.write("x", to: "xa/\(file)") }
        let text = try work.run(["check", "xa", "--json"]).text
        return try JSONDecoder().decode(Problems.self, from: Data(text.utf8)).diagnostics
            .filter { problem in ["not-read", "folder-misnamed", "pattern-matches-nothing"].contains { problem.code.hasSuffix($0) } }
            .map { "\($0.file ?? "") \($0.code.split(separator: ".")[1])" }
    }

    @Test(arguments: [
        ([], []),
        // In a data folder everything was meant to be read.
        (["mot-cua/t1.docx", "mot-cua/t2.pdf", "khao-sat/phieu.jpg"], ["khao-sat files-not-read", "mot-cua files-not-read"]),
        (["mot-cua/thang-7/t.csv"], ["mot-cua/thang-7 folder-not-read"]),
        // Folders whose name is nearly right.
        (["mot cua/t.csv"], ["mot cua folder-misnamed"]), (["một-cửa/t.xls"], ["một-cửa folder-misnamed"]),
        (["Một cửa/t.xls"], ["Một cửa folder-misnamed"]), (["motcua/t.csv"], ["motcua folder-misnamed"]),
        (["mot_cua_2024/t.csv"], ["mot_cua_2024 folder-misnamed"]), (["mot-cau/t.csv"], ["mot-cau folder-misnamed"]),
        (["khảo sát/thôn 1/t.csv"], ["khảo sát/thôn 1 folder-misnamed"]), (["KHAO SAT (1)/t.ods"], ["KHAO SAT (1) folder-misnamed"]),
        // Elsewhere only what holds tables.
        (["du-lieu/t.xlsx", "du-lieu/b.docx"], ["du-lieu folder-not-read", " others-not-read"]),
        (["thon (1).csv", "so.zip", "cong-van.docx"], [" files-not-read", " others-not-read"]), (["so-lieu.json"], [" others-not-read"]),
        // Pictures, results, templates, another commune's folder and what the system writes are no data.
        (["anh/a.jpg", "ảnh khảo sát/b.png", "ket-qua/so-lieu-thon.csv", "ket-qua-cu/bao-cao.json", "ket-qua-cu/so-lieu-thon.csv"], []),
        (["templates/thang/t.csv", "xa-b/baocao.yaml", "xa-b/mot-cua/t.csv", "Thumbs.db", "HUONG-DAN.txt", "mot-cua/desktop.ini"], []),
    ])
    func isTold(files: [String], told: [String]) throws {
        #expect(try Self.told(files) == told)
    }

    @Test(arguments: [
        ("inputs: { dossiers: [mot-cua/*.csv, xuat/*.csv] }\n", 2), ("inputs: { surveys: [phieu/*.tsv] }\n", 1),
        (
            "inputs: { surveys: [khao-sat/*.csv, khao-sat/*.txt, khao-sat/*.tsv, khao-sat/*.xlsx, khao-sat/*.xlsm, khao-sat/*.xls, khao-sat/*.ods, khao-sat/*.html, khao-sat/*.htm] }\n",
            0
        ),
    ])
    func patternsThatNothingFits(settings: String, count: Int) throws {
        #expect(try Self.told([], settings: settings) == Array(repeating: " pattern-matches-nothing", count: count))
    }

    /// Where all data lie in a folder of another name, `make` says so beside the error.
    @Test func nothingIsRead() throws {
        let work = try Workplace()
        try work.write("commune: { name: xã A }\nreport: { period: { from: 2024-07-01, to: 2024-07-31 } }\n", to: "xa/baocao.yaml")
        try work.write("Thôn\nBái Sim\n", to: "xa/thon.csv")
        try work.write("x", to: "xa/một cửa/t.csv")
        let outcome = try work.run(["make", "xa"])
        #expect(outcome.status == 66)
        #expect(outcome.complaintText.contains("tên thư mục không đúng là “mot-cua”"))
    }
}
