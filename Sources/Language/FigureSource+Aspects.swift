extension FigureSource {
    /// What a figure is about: the names of its aspects, in the order of these. A report has thousands, and most have one or none.
    package struct Aspects: Sendable, Hashable, Sequence, ExpressibleByDictionaryLiteral {
        package struct Element: Sendable, Hashable {
            package let aspect: Aspect
            /// `Bái Sim`
            package let name: String
        }

        private var elements: [Element] = []

        package init(dictionaryLiteral elements: (Aspect, String)...) {
            for (aspect, name) in elements { self[aspect] = name }
        }

        package var isEmpty: Bool { elements.isEmpty }

        /// nil: it has no such aspect; setting nil takes it away.
        package subscript(aspect: Aspect) -> String? {
            get { elements.first { $0.aspect == aspect }?.name }
            set {
                elements.removeAll { $0.aspect == aspect }
                guard let newValue else { return }
                let place = elements.firstIndex { $0.aspect.place > aspect.place } ?? elements.endIndex
                elements.insert(Element(aspect: aspect, name: newValue), at: place)
            }
        }

        /// Those that are in others too.
        package func common(with others: Aspects) -> Aspects {
            var common = self
            common.elements.removeAll { !others.has($0) }
            return common
        }

        package func has(_ element: Element) -> Bool { elements.contains(element) }

        package func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
    }
}
