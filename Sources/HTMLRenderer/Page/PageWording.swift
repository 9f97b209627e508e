package import Language

/// The few words that the page itself says, beside what the document says.
package struct PageWording: Sendable, Hashable {
    package let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    private func choose(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    var contents: String { choose("Mục lục", "Contents") }
    var skipToText: String { choose("Đến phần nội dung", "Skip to the text") }
    var grounds: String { choose("Căn cứ pháp lý", "Legal grounds") }
    var showData: String { choose("Xem số liệu", "Show data") }
    var dataTable: String { choose("Bảng số liệu", "Data table") }
    var scrolls: String { choose("Kéo ngang để xem hết bảng", "Scroll sideways for the whole table") + " →" }
    var indicators: String { choose("Các chỉ tiêu chính", "Main indicators") }
    var files: String { choose("Tải về", "Downloads") }
    var print: String { choose("Bản in (PDF)", "For print (PDF)") }
    var villageTable: String { choose("Số liệu theo thôn (CSV)", "Figures by village (CSV)") }
    var allData: String { choose("Toàn bộ số liệu (JSON)", "All figures (JSON)") }
    var notes: String { choose("Chú thích", "Notes") }
    var met: String { choose("Đạt", "Met") }
    var notMet: String { choose("Chưa đạt", "Not met") }
    var noData: String { choose("chưa có số liệu", "no data") }
    var hidden: String { choose("không công bố", "not published") }
    var draft: String { choose("DỰ THẢO", "DRAFT") }

    func note(_ number: Int) -> String { choose("Chú thích \(number)", "Note \(number)") }
    func backToText(_ number: Int) -> String {
        choose("Trở lại chỗ có chú thích \(number)", "Back to the mark of note \(number)")
    }
}
