/// How offices head the columns of a table of facts, where a plan, a result and their ratio stand beside each other and each names its time:
/// "Kế hoạch năm 2024", "Thực hiện 7 tháng", "Tỷ lệ đạt (%)".
package enum FactHeadings {
    /// What the headings of a column begin with. Behind it may stand nothing but `times`.
    package static let beginnings: [(column: Column, words: [String])] = [
        (
            .value,
            [
                "kết quả thực hiện", "kết quả đạt được", "kết quả đạt", "kết quả", "đã thực hiện", "số thực hiện", "thực hiện được",
                "thực hiện", "số lượng đạt được", "số đạt được", "đạt được", "ước thực hiện", "ước đạt",
            ]
        ),
        (.target, ["kế hoạch giao", "chỉ tiêu kế hoạch", "chỉ tiêu giao", "mục tiêu kế hoạch", "kế hoạch", "mục tiêu", "chỉ tiêu", "KH"]),
        (
            .achieved,
            [
                "đạt tỷ lệ", "tỷ lệ đạt", "tỷ lệ hoàn thành", "tỷ lệ thực hiện", "tỷ lệ so với kế hoạch", "so với kế hoạch", "so sánh",
                "tỷ lệ",
                "% hoàn thành", "% đạt", "% so với kế hoạch", "phần trăm", "đạt", "thực hiện trên kế hoạch", "mức độ hoàn thành",
            ]
        ),
    ]

    /// Words that name a time, or of what a ratio is; so do numbers.
    package static let times = [
        "năm", "tháng", "quý", "kỳ", "tuần", "ngày", "đầu", "cuối", "đến", "hết", "tính", "lũy", "kế", "nay", "trong", "từ", "so", "với",
        "kế hoạch", "KH", "TH", "I", "II", "III", "IV", "thực", "hiện", "hoạch", "trên", "báo", "cáo", "này", "%", "được", "giao", "kết",
        "quả",
    ]

    /// What heads the names of facts where nothing is called "Chỉ tiêu"; elsewhere it is a procedure or nothing.
    package static let names = [
        "Nội dung", "Nội dung công việc", "Nội dung chỉ tiêu", "Nội dung thực hiện", "Nhiệm vụ", "Nội dung, nhiệm vụ", "Danh mục",
    ]
}
