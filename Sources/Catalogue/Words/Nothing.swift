/// What cells hold where nothing is known: marks of data bases, spreadsheets and forms, and words for "not yet".
package enum Nothing {
    /// In every column. Dashes, dots and underscores alone mean nothing as well.
    package static let marks = [
        "NULL", "(null)", "n/a", "#N/A", "NaN", "NaT", "undefined", "(blank)", "(trống)", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!",
        "#NULL!",
    ]
    /// Where a value of the column's own is asked: a village, a person or a field could be called so.
    package static let words = [
        "na", "nil", "none", "trống", "để trống", "chưa có", "chưa", "không có", "chưa xác định", "không xác định", "chưa rõ", "không rõ",
        "chưa cập nhật", "chưa nhập", "chưa có dữ liệu", "không có dữ liệu", "chưa có thông tin", "không có thông tin", "chưa có kết quả",
        "chưa trả", "chưa trả kết quả", "chưa đánh giá", "chưa thanh toán", "không biết", "không nhớ", "không trả lời", "từ chối trả lời",
        "không có câu trả lời", "kb", "kxđ", "ktl", "?", "??",
    ]
    /// Where a day is asked: that of the result has not come.
    package static let days = [
        "đang xử lý", "đang giải quyết", "đang thực hiện", "đang chờ", "chưa kết thúc", "chưa hoàn thành", "chưa xong", "chưa xử lý",
        "chưa xử lý xong", "chưa giải quyết", "chưa giải quyết xong", "chưa đến hạn", "chưa nhận", "chưa nhận kết quả", "không thời hạn",
        "không xác định thời hạn", "không có hạn",
    ]
}
