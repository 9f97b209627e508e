/// Where the components of a dossier come from that were digitised before: they are digitised too.
package enum Reuse: UInt8, Worded {
    case none = 0
    case reused

    package static let words: [Word<Reuse>] = [
        Word(
            .reused, "Có tái sử dụng thành phần", "Có tái sử dụng thành phần hồ sơ", "Có tái sử dụng", "Tái sử dụng", "Đã tái sử dụng",
            "Có tái sử dụng thành phần từ cổng DVC quốc gia", "Có tái sử dụng từ cổng DVC quốc gia", "Tái sử dụng thành phần hồ sơ")
    ]
}
