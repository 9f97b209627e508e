/// Values by numbers of objects. A file counts its objects from nought on: those are indices, and only others are keys.
struct ByNumber<Value> {
    private var places: [Value?] = []
    private var beyond: [Int: Value] = [:]

    private static var most: Int { 1 << 16 }

    /// In ascending order.
    var numbers: [Int] { places.indices.filter { places[$0] != nil } + beyond.keys.sorted() }

    subscript(number: Int) -> Value? {
        get {
            guard number >= 0, number < Self.most else { return beyond[number] }
            return number < places.count ? places[number] : nil
        }
        set {
            guard number >= 0, number < Self.most else { return beyond[number] = newValue }
            while places.count <= number { places.append(nil) }
            places[number] = newValue
        }
    }
}

extension ByNumber: Sendable where Value: Sendable {}
