/// How the citizen rated the service.
package enum Rating: UInt8, Worded {
    case none = 0
    case verySatisfied, satisfied, dissatisfied

    package static let words: [Word<Rating>] = [
        Word(.verySatisfied, "Rất hài lòng"),
        Word(.satisfied, "Hài lòng"),
        Word(.dissatisfied, "Không hài lòng", "Chưa hài lòng"),
    ]
}
