// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What `baocao explain` says of one file, line by line.
extension Message {
    package static func explainKind(kind: String) -> Message {
        .note("explain.kind",
            vi: Phrase("Loại tệp: \(kind)."), en: Phrase("Kind of file: \(kind)."))
    }

    package static func explainEncoding(encoding: String) -> Message {
        .note("explain.encoding",
            vi: Phrase("Bảng mã: \(encoding)."), en: Phrase("Encoding: \(encoding)."))
    }

    package static func explainEncodingMarked(encoding: String) -> Message {
        .note("explain.encoding-marked",
            vi: Phrase("Bảng mã: \(encoding), có dấu BOM ở đầu tệp."), en: Phrase("Encoding: \(encoding), with a byte order mark."))
    }

    package static func explainSheet(number: Int, name: ShownCell, format: String) -> Message {
        .note("explain.sheet",
            vi: Phrase("Trang \(number) \(name) của tệp \(format)."), en: Phrase("Sheet \(number) \(name) of an \(format) file."))
    }

    package static let explainPage: Message = .note("explain.page",
        vi: Phrase("Bảng HTML (tệp xuất từ hệ thống)."), en: Phrase("An HTML table, as systems export it."))

    package static func explainDelimiter(delimiter: String) -> Message {
        .note("explain.delimiter",
            vi: Phrase("Dấu ngăn cột: \(delimiter)."), en: Phrase("Delimiter: \(delimiter)."))
    }

    package static let explainOneColumn: Message = .note("explain.one-column",
        vi: Phrase("Tệp chỉ có một cột."), en: Phrase("The file has a single column."))

    package static func explainHeader(lines: String) -> Message {
        .note("explain.header",
            vi: Phrase("Dòng tiêu đề: \(lines)."), en: Phrase("Header lines: \(lines)."))
    }

    package static func explainHeaderBelow(lines: String, count: Int) -> Message {
        .note("explain.header-below",
            vi: Phrase("Dòng tiêu đề: \(lines); \(count) dòng bên trên không phải dữ liệu."), en: Phrase("Header lines: \(lines); \(count) rows above them are no data."))
    }

    package static let explainNoHeader: Message = .note("explain.no-header",
        vi: Phrase("Không có dòng tiêu đề."), en: Phrase("There is no header."))

    package static func explainCovers(from: String, to: String) -> Message {
        .note("explain.covers",
            vi: Phrase("Tệp ghi thời gian: \(from)–\(to)."), en: Phrase("The file says that it covers \(from) to \(to)."))
    }

    /// All rows of a table, each in one place.
    package static func explainRows(
        all: Int, used: Int, duplicates: Int, rejected: Int, totals: Int, groups: Int, headers: Int, notes: Int, fillers: Int, blank: Int
    ) -> Message {
        .note("explain.rows",
            vi: Phrase("Số dòng: \(all) = dùng \(used) + trùng \(duplicates) + bỏ \(rejected) + tổng cộng \(totals) + tên nhóm \(groups) + tiêu đề \(headers) + tên bảng, chữ ký, ghi chú \(notes) + dòng mẫu hoặc toàn số 0 \(fillers) + trống \(blank)."),
            en: Phrase("Rows: \(all) = \(used) used + \(duplicates) repeated + \(rejected) left out + \(totals) totals + \(groups) names of groups + \(headers) headers + \(notes) titles, signatures, notes + \(fillers) examples or zeros + \(blank) blank."))
    }

    package static func explainRowsUnread(all: Int) -> Message {
        .note("explain.rows-unread",
            vi: Phrase("Số dòng: \(all), không dòng nào được dùng."), en: Phrase("Rows: \(all), none of them used."))
    }

    package static let explainColumns: Message = .note("explain.columns",
        vi: Phrase("Các cột:"), en: Phrase("Columns:"))

    package static let explainSettings: Message = .note("explain.settings",
        vi: Phrase("Muốn hiểu khác đi, ghi vào baocao.yaml (chọn một giá trị):"), en: Phrase("To have it understood otherwise, write into baocao.yaml (one of the values):"))

    package static func explainFolder(path: String) -> Message {
        .note("explain.folder",
            vi: Phrase("Theo cấu hình của thư mục \(path)."), en: Phrase("By the settings of \(path)."))
    }

    package static let explainNoFolder: Message = .note("explain.no-folder",
        vi: Phrase("Tệp không nằm trong thư mục xã nào (không có baocao.yaml)."), en: Phrase("The file lies in no commune's folder (there is no baocao.yaml)."))
}
