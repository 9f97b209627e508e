// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said where a province's exports are divided among its communes.
extension ErrorMessage {
    /// The village list does not say of which commune its villages are.
    package static let divisionWithoutCommunes: ErrorMessage = .error("division.no-communes", .dataUnusable,
        vi: Phrase("Danh sách thôn của tỉnh không cho biết thôn thuộc xã nào nên không tách được.", hint: "Thêm cột “Xã, phường” vào danh sách thôn, mỗi dòng ghi đủ, ví dụ: xã Ngọc Phụng, phường Hạc Thành."),
        en: Phrase("The province's village list does not say of which commune its villages are, so nothing can be divided.", hint: "Add a column “Commune” to the village list, with the whole name in every row: xã Ngọc Phụng, phường Hạc Thành."))

    /// A file in which no column says whose rows they are.
    package static let divisionColumnMissing: ErrorMessage = .error("division.column-missing", .dataUnusable,
        vi: Phrase("Tệp này không có cột nào cho biết dòng của xã nào, tiêu đề cũng không ghi một xã; các dòng của bảng chưa được chia cho xã nào.", hint: "Thêm cột “Xã, phường” rồi tách lại, hoặc tách tệp này riêng cho từng xã."),
        en: Phrase("No column of this file says of which commune a row is, and its titles name no one commune; the rows of the table were given to no commune.", hint: "Add a column “Commune” and divide again, or make a file of it for each commune."))

    /// The settings would call every commune the same.
    package static let divisionPlaceholderMissing: ErrorMessage = .error("division.placeholder-missing", .configuration,
        vi: Phrase("Cấu hình của tỉnh không có chỗ ghi tên từng xã.", hint: "Trong baocao.yaml của tỉnh, viết commune: { name: $xã } ; khi tách, $xã được thay bằng tên từng xã ($XÃ là chữ in hoa, $tên là tên không kèm chữ xã, $huyện là huyện)."),
        en: Phrase("The province's settings have no place for the name of each commune.", hint: "Write commune: { name: $xã } in the province's baocao.yaml; $xã becomes each commune's name ($XÃ in capitals, $tên without the word xã, $huyện the district)."))

    /// The settings name districts and the village list has none.
    package static let divisionDistrictMissing: ErrorMessage = .error("division.district-missing", .configuration,
        vi: Phrase("Cấu hình của tỉnh ghi $huyện nhưng danh sách thôn không có cột “Huyện”, hoặc có xã để trống cột này.", hint: "Thêm cột “Huyện” vào danh sách thôn, hoặc bỏ $huyện trong baocao.yaml."),
        en: Phrase("The province's settings say $huyện, but the village list has no column “District”, or a commune without one.", hint: "Add the column to the village list, or remove $huyện from baocao.yaml."))

    /// A file stands where a commune's would be written.
    package static func divisionFileInTheWay(path: String) -> ErrorMessage {
        .error("division.file-in-the-way", .cannotWrite,
            vi: Phrase("Tệp “\(path)” có sẵn và không do lần tách trước ghi, nên không ghi đè.", hint: "Chuyển tệp này đi chỗ khác, hoặc chọn thư mục khác bằng --output."),
            en: Phrase("“\(path)” is there already and was not written by an earlier division, so it is not replaced.", hint: "Move it away, or choose another folder by --output."))
    }

    /// What the settings say of encodings and delimiters is true of the province's files and not of the communes'.
    package static let divisionReadingChosen: ErrorMessage = .error("division.reading-chosen", .configuration,
        vi: Phrase("Cấu hình của tỉnh có reading.encodings hoặc reading.delimiters: các tệp tách ra đều là UTF-8 nên xã sẽ bị đọc sai.", hint: "Lưu tệp đó lại bằng UTF-8 (baocao rows TỆP --encoding … > tệp-mới.csv), rồi bỏ hai mục này khỏi baocao.yaml của tỉnh."),
        en: Phrase("The province's settings have reading.encodings or reading.delimiters: the divided files are all UTF-8, so communes would be misread.", hint: "Save that file as UTF-8 (baocao rows FILE --encoding … > new.csv) and remove the two from the province's baocao.yaml."))

    package static let divisionIntoItself: ErrorMessage = .error("division.into-itself", .usage,
        vi: Phrase("Không tách được vào chính thư mục của tỉnh.", hint: "Chọn thư mục khác bằng --output, hoặc bỏ --output để ghi vào cac-xa/."),
        en: Phrase("A province's folder cannot be divided into itself.", hint: "Choose another folder by --output, or leave it out to write to cac-xa/."))
}

extension Message {
    package static let divisionRowWithoutCommune: Message = .warning("division.row-without-commune",
        vi: Phrase("Dòng này không ghi xã nào trong danh sách, hoặc ghi tên của nhiều xã; chưa được chia cho xã nào.", hint: "Kiểm tra tên xã trong dòng và trong danh sách thôn. Dòng của sở, huyện hay dòng tổng toàn tỉnh thì bỏ qua."),
        en: Phrase("This row names no commune of the list, or several are called so; it was given to none.", hint: "Check the name in the row and in the village list. Rows of departments, districts or of the whole province may stay out."))

    /// Communes that have villages and no row in any export.
    package static func divisionCommunesWithoutRows(count: Int) -> Message {
        .warning("division.communes-without-rows",
            vi: Phrase("\(count) xã trong danh sách không có dòng nào trong các tệp.", hint: "Kiểm tra đã chép đủ tệp chưa; baocao status cho biết xã nào chưa có báo cáo."),
            en: Phrase("\(count) communes of the list have no row in any file.", hint: "Check that no file is missing; baocao status says which communes have no report."))
    }

    package static func divisionDone(rows: String, files: Int, communes: Int, without: String, path: String) -> Message {
        .note("division.done",
            vi: Phrase("Đã tách \(rows) dòng của \(files) tệp cho \(communes) xã vào \(path); \(without) dòng không rõ xã."),
            en: Phrase("Divided \(rows) rows of \(files) files among \(communes) communes in \(path); \(without) rows of no known commune."))
    }
}
