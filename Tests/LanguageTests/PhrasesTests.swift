import Testing

@testable import Language

@Suite struct PhrasesTests {
    let vi = Phrases(.vietnamese)
    let en = Phrases(.english)

    @Test func whatGoesOnFromAPageBefore() {
        #expect(Language.allCases.map(\.continued) == ["(tiếp theo)", "(continued)"])
    }

    @Test(arguments: [
        (0.612, "khoảng trên 60%"), (0.6, "60%"), (0.6004, "60%"), (0.6006, "khoảng trên 60%"), (0.638, "khoảng trên 60%"),
        (0.641, "gần 65%"), (0.64, "khoảng trên 60%"), (0.79, "khoảng trên 75%"), (0.7999, "80%"), (0.796, "gần 80%"), (0.03, "dưới 5%"),
        (0.0, "0%"), (1.0, "100%"), (0.995, "gần 100%"), (1.04, "104%"),
    ])
    func approximations(fraction: Double, text: String) {
        #expect(vi.approximate(fraction) == text)
    }

    @Test(arguments: [
        (0.0, "không có"), (0.1, "dưới một phần tư"), (0.23, "gần một phần tư"), (0.251, "khoảng một phần tư"), (0.28, "trên một phần tư"),
        (0.36, "trên một phần ba"), (0.48, "gần một nửa"), (0.5, "khoảng một nửa"), (0.58, "trên một nửa"), (0.68, "trên hai phần ba"),
        (0.73, "gần ba phần tư"), (0.8, "trên ba phần tư"), (0.95, "hầu hết"), (1.0, "toàn bộ"),
    ])
    func shares(fraction: Double, text: String) {
        #expect(vi.share(fraction) == text)
    }

    @Test(arguments: [
        (0.032, "tăng 3,2 điểm phần trăm", "up 3.2 percentage points"), (-0.1, "giảm 10 điểm phần trăm", "down 10 percentage points"),
        (0.0004, "không đổi", "unchanged"), (-0.0005, "giảm 0,1 điểm phần trăm", "down 0.1 percentage points"),
        (0.01, "tăng 1 điểm phần trăm", "up 1 percentage point"),
    ])
    func changes(difference: Double, vietnamese: String, english: String) {
        #expect(vi.change(difference) == vietnamese)
        #expect(en.change(difference) == english)
    }

    @Test func counts() {
        #expect(vi.count(5, of: 7, "thôn") == "năm trên bảy thôn")
        #expect(vi.count(7, of: 7, "thôn") == "cả bảy thôn")
        #expect(vi.count(0, of: 7, "thôn") == "không thôn nào")
        #expect(en.count(5, of: 7, "villages") == "five of seven villages")
        #expect(vi.count(1, of: 1, "chỉ tiêu") == "chỉ tiêu duy nhất")
        #expect(en.count(1, of: 1, "targets with figures") == "the only target with figures")
        #expect(vi.change(from: 120, to: 138, unit: "hồ sơ") == "tăng 18 hồ sơ (15%)")
        #expect(vi.change(from: 0, to: 4, unit: "hồ sơ") == "tăng 4 hồ sơ")
        #expect(vi.missing(1214, unit: "người", toReach: 0.8) == "còn thiếu 1.214 người để đạt 80%")
    }

    @Test func lists() {
        #expect(vi.list([]) == "")
        #expect(vi.list(["Bái Sim"]) == "Bái Sim")
        #expect(vi.list(["Bái Sim", "Thủy Mai", "Lý Trúc"]) == "Bái Sim, Thủy Mai và Lý Trúc")
        #expect(vi.capitalised("đúng hạn") == "Đúng hạn")
    }
}
