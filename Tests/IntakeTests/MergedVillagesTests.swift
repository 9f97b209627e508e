import Commune
import Diagnostics
import Testing

@testable import Intake

/// A village column that is filled in the first row of each village alone.
@Suite struct MergedVillagesTests {
    private static let header = "STT,Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán,VNeID mức 2\n"

    @Test(arguments: [
        (["Bái Sim", "", "Lý Trúc", "", "Thủy Mai", ""], ["Bái Sim", "Bái Sim", "Lý Trúc", "Lý Trúc", "Thủy Mai", "Thủy Mai"], "merged"),
        (["Bái Sim", "", "", ""], ["Bái Sim", "Bái Sim", "Bái Sim", "Bái Sim"], "merged"),
        (["Bái Sim", "Lý Trúc", "", ""], ["Bái Sim", "Lý Trúc", "Lý Trúc", "Lý Trúc"], "merged"),
        (["Bái Sim", "nt", "như trên", "Lý Trúc"], ["Bái Sim", "Bái Sim", "Bái Sim", "Lý Trúc"], ""),
        // A blank above all, one blank among many, a village in two rows: nothing is certain.
        (["", "Bái Sim", "", ""], ["?", "Bái Sim", "?", "?"], "unclear"),
        (["Bái Sim", "Lý Trúc", "Thủy Mai", ""], ["Bái Sim", "Lý Trúc", "Thủy Mai", "?"], "blank"),
        (["Bái Sim", "Lý Trúc", "", "Thủy Mai", ""], ["Bái Sim", "Lý Trúc", "?", "Thủy Mai", "?"], "unclear"),
        (["Bái Sim", "", "Lý Trúc", "", "Bái Sim", ""], ["Bái Sim", "?", "Lý Trúc", "?", "Bái Sim", "?"], "unclear"),
        (["Bái Sim", "Bái Sim", "Bái Sim", ""], ["Bái Sim", "Bái Sim", "Bái Sim", "?"], "blank"),
        (["Xa Lạ", "", "Bái Sim", "", "xã Lương Sơn", ""], ["?", "?", "Bái Sim", "Bái Sim", "outside", "outside"], "merged"),
    ])
    func rows(villages: [String], expected: [String], told: String) throws {
        let rows = villages.enumerated().map { "\($0.offset + 1),Người \($0.offset),19\(60 + $0.offset),\($0.element),Có,Không\n" }
        let (result, diagnostics) = try SurveyReaderTests.read([Tables.text(Self.header + rows.joined())])
        #expect(Self.places(result) == expected)
        let codes = ["survey.village-merged": "merged", "survey.village-merged-unclear": "unclear", "villages.place-blank": "blank"]
        #expect(diagnostics.diagnostics.compactMap { codes[$0.kind.code] }.joined(separator: " ") == told)
    }

    /// An address goes before the cell above; one that contradicts it makes all of them uncertain.
    @Test(arguments: [
        ("Thôn Bái Sim", ["Bái Sim", "Bái Sim", "Bái Sim", "Lý Trúc", "Lý Trúc"]),
        ("xã Lương Sơn", ["Bái Sim", "outside", "Bái Sim", "Lý Trúc", "Lý Trúc"]),
        ("Thôn Thủy Mai", ["Bái Sim", "Thủy Mai", "?", "Lý Trúc", "?"]),
    ])
    func addresses(address: String, expected: [String]) throws {
        let header = "Họ và tên,Năm sinh,Thôn,Địa chỉ,Có tài khoản thanh toán,VNeID mức 2\n"
        let rows = "A,1960,Bái Sim,,Có,Có\nB,1961,,\"\(address)\",Có,Có\nC,1962,,,Có,Có\nD,1963,Lý Trúc,,Có,Có\nE,1964,,,Có,Có\n"
        #expect(Self.places(try SurveyReaderTests.read([Tables.text(header + rows)]).result) == expected)
    }

    private static func places(_ result: SurveyReader.Result) -> [String] {
        SurveyReaderTests.persons(result.files[0]).map {
            switch $0.place {
            case .village(let id): SampleList.ngocPhung.label(of: id)
            case .unknown: "?"
            case .outside: "outside"
            }
        }
    }
}
