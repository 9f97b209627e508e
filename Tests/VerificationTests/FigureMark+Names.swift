@testable import Verification

extension FigureMark {
    /// - Parameter names: those of whoever has the mark; what is new among them gets numbers.
    init(
        text: String, number: Double, figure: String?, aspects: [String: String] = [:], form: Form = .plain, _ names: inout FigureNames
    ) {
        var known: [FigureNames.Aspect] = []
        for (topic, name) in aspects { known.append(names.aspect(topic, name)) }
        self.init(
            text: text, number: number, key: FigureNames.Key(figure: names.figure(figure ?? ""), subject: names.subject(known)), form: form)
    }

    /// One that is computed for its place.
    init(text: String, number: Double, form: Form = .plain) {
        var names = FigureNames()
        self.init(text: text, number: number, figure: nil, form: form, &names)
    }
}
