/// How the folders of a command are worked on.
struct BatchLimits {
    /// How many at once; nil: as many as the machine has processors.
    var count: Int?
    /// How long one may take.
    var seconds = 300
    /// nil: all folders.
    var share: FolderShare?
}
