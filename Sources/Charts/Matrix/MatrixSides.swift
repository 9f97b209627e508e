package import Graphics

/// A matrix of which a part stays where it is while another is moved past it.
package struct MatrixSides: Sendable {
    package let key: Scene
    package let names: Scene
    /// Bases and values, as high as the names.
    package let cells: Scene

    /// What of the whole width the names take.
    package var namesShare: Double { names.size.width / (names.size.width + cells.size.width) }
}
