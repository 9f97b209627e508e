package import Language

/// The targeted indicators at a glance.
package struct IndicatorBand: Sendable, Hashable {
    /// One indicator against its target.
    package struct Card: Sendable, Hashable {
        /// "Người từ 15 tuổi có tài khoản thanh toán"
        package var name: String
        package var value: FigureValue
        /// "mục tiêu 80%"; empty without a target.
        package var target: String
        /// "còn thiếu 5,8 điểm phần trăm"; empty without a target.
        package var distance: String
        package var met: Bool?
        /// nil where there is nothing to draw.
        package var bar: TargetBar?

        package init(name: String, value: FigureValue, target: String, distance: String, met: Bool?, bar: TargetBar?) {
            self.name = name
            self.value = value
            self.target = target
            self.distance = distance
            self.met = met
            self.bar = bar
        }
    }

    package var cards: [Card]

    package init(cards: [Card]) {
        self.cards = cards
    }
}
