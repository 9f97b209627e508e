/// Which baocao this is: what `--version`, `doctor` and the package say.
enum ProgramVersion {
    static let text = "0.1.0"
}
