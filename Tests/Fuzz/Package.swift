// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users need not build it. Sources/ holds links to the program's targets: what they show to one
// another (`package`) is not shown to other packages.
let package = Package(
    name: "Fuzz",
    targets: [
        .target(name: "Language"),
        .target(name: "Catalogue", dependencies: ["Language"]),
        .target(name: "Diagnostics", dependencies: ["Language", "Catalogue"]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip"),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CFreeXL", pkgConfig: "freexl"),
        .target(name: "Workbooks", dependencies: ["CZip", "CXML", "CFreeXL"]),
        .target(name: "CByteScan"),
        .target(name: "Tabular", dependencies: ["Catalogue", "Diagnostics", "CByteScan", "Workbooks"]),
        // libFuzzer brings the main function.
        .executableTarget(
            name: "FuzzTabular", dependencies: ["Tabular", "Diagnostics"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
