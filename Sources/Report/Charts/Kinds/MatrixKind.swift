internal import Catalogue

/// Villages against several indicators.
extension ChartKind {
    static let matrix = ChartKind(
        name: "matrix",
        purpose: BilingualText(
            vi: "các thôn là dòng, các chỉ tiêu là cột, xếp từ thôn còn nhiều chỉ tiêu chưa đạt nhất",
            en: "villages as rows, indicators as columns, from the village that misses most targets"),
        needs: [.ratesByVillage], keys: ["kind", "value", "by", "sort", "top", "title", "bases"], orders: [.gap, .list],
        usualValue: "targets",
        mostIndicators: FigureBuilder.matrixColumns
    ) { builder, view, options in
        builder.matrix(
            of: view.indicators(builder), top: options.top, isSorted: options.order != .list, showsBases: options.showsBases
        ).map { .matrix($0) }
    }
}
