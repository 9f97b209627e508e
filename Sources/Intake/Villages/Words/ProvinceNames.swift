internal import Catalogue

/// Which province a part of an address names (Domain.md, "Villages and places").
///
/// Villages and communes are called as provinces are (Hòa Bình, Thái Bình), so a name alone says it only where it ends an address.
struct ProvinceNames: Sendable {
    /// 1 + position in `Province.all` of the province that a commune's settings name, or 0: then none is foreign.
    private let own: UInt32

    /// - Parameter superiors: what stands above the commune.
    init(of superiors: [UnitName]) {
        own =
            superiors.reversed().lazy.filter { $0.kind == nil || $0.kind == .tinh || $0.kind == .thanhPho }
            .map { ProvinceNames.number(of: $0.name[...], isPlain: false) }.first { $0 != 0 } ?? 0
    }

    /// Whether the name is that of a province which is not ours, nor part of ours since July 2025.
    func isForeign(_ name: ArraySlice<UInt8>, isPlain: Bool) -> Bool {
        guard own != 0 else { return false }
        let number = ProvinceNames.number(of: name, isPlain: isPlain)
        return number != 0 && number != own
    }

    /// Whether the name stands for a city of its own, which no village is called.
    static func isCity(_ name: ArraySlice<UInt8>, isPlain: Bool) -> Bool {
        (isPlain ? plainCities : cities).contains(Array(name))
    }

    static func isCountry(_ name: ArraySlice<UInt8>) -> Bool { countries.contains(Array(name)) }

    private static func number(of name: ArraySlice<UInt8>, isPlain: Bool) -> UInt32 {
        guard name.count <= longest else { return 0 }
        return marked.value(of: name) ?? (isPlain ? plain.value(of: name) : nil) ?? 0
    }

    private static let longest = 40
    private static let marked = table { NameKey($0).bytes }
    private static let plain = table { NameKey($0).plain }
    private static let cities = Set(Province.cities.map { NameKey($0).bytes })
    private static let plainCities = Set(Province.cities.map { NameKey($0).plain })
    private static let countries = Set(Province.countries.flatMap { [NameKey($0).bytes, NameKey($0).plain] })

    private static func table(_ key: (String) -> [UInt8]) -> ByteTable {
        var table = ByteTable()
        for (number, names) in zip(1..., Province.all) {
            for name in names where table.value(of: key(name)) == nil { table.insert(key(name), value: UInt32(number)) }
        }
        return table
    }
}
