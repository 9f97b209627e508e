/// What stands in a column of villages where a row is about the whole commune.
enum WholeCommune {
    static func isMeant(by text: String) -> Bool { names.contains(TextKey.make(text)) }

    static let labels = ["cả xã", "toàn xã", "xã", "chung", "chung toàn xã", "cả phường", "toàn phường", "toàn thị trấn", "-"]

    private static let names = Set(labels.map { TextKey.make($0) })
}
