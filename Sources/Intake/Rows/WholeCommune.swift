/// What stands in a column of villages where a row is about the whole commune.
enum WholeCommune {
    static func isMeant(by text: String) -> Bool { names.contains(TextKey.make(text)) }

    private static let names = Set(
        ["cả xã", "toàn xã", "xã", "chung", "chung toàn xã", "cả phường", "toàn phường", "toàn thị trấn", "-"].map { TextKey.make($0) })
}
