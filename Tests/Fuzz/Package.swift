// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users need not build it. Sources/ holds links to the program's targets: what they show to one
// another (`package`) is not shown to other packages.
let package = Package(
    name: "Fuzz",
    dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.0")],
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
        .target(name: "Commune", dependencies: ["Language", "Catalogue"]),
        .target(name: "YAMLReading", dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
        .target(name: "Configuration", dependencies: ["Diagnostics", "Catalogue", "Language", "Commune", "YAMLReading"]),
        .target(name: "Templating"),
        .target(name: "Graphics", dependencies: ["Language"]),
    ]
        // libFuzzer brings the main function.
        + [
            ("FuzzTabular", ["Tabular", "Diagnostics"]), ("FuzzSettings", ["Configuration", "Diagnostics"]),
            ("FuzzTemplates", ["Templating"]), ("FuzzPictures", ["Graphics"]),
        ].map { name, dependencies in
            .executableTarget(
                name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: [.unsafeFlags(["-parse-as-library"])])
        },
    swiftLanguageModes: [.v6]
)
