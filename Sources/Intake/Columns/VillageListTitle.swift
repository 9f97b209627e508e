/// The title of a list of villages that stands in the place of a heading, where the list has one column: "DANH SÁCH THÔN".
enum VillageListTitle {
    /// Whether a text names a list, and villages: "Danh sách các thôn, tổ dân phố xã Ngọc Phụng".
    static func isMeant(by text: String) -> Bool {
        let key = " " + TextKey.make(String(text.map { $0.isLetter || $0.isNumber ? $0 : " " })) + " "
        return beginnings.contains { key.hasPrefix(" \($0) ") } && villages.contains { key.contains(" \($0) ") }
    }

    private static let beginnings = ["danh sách", "ds", "bảng", "danh mục", "các", "tên", "tên các"].map { TextKey.make($0) }
    private static let villages = [
        "thôn", "bản", "làng", "xóm", "ấp", "buôn", "khóm", "khu phố", "tổ dân phố", "tdp", "khu dân cư", "tiểu khu",
    ].map { TextKey.make($0) }
}
