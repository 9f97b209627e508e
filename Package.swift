// swift-tools-version: 6.2
import PackageDescription

/// Tells how fast a commune is read and printed (Tests/Benchmarks/README.md). It measures stages that are no product's interface, so it has
/// to be of this package; users need not build it.
let measuring: [Target] =
    Context.environment["BAOCAO_MEASURE"] == nil
    ? []
    : [
        .executableTarget(
            name: "StageSpeed",
            dependencies: [
                "Diagnostics", "Catalogue", "Tabular", "Commune", "Configuration", "Intake", "Aggregation", "Graphics", "Report", "Cairo",
                "PDFRenderer",
            ],
            path: "Tests/Benchmarks/stages")
    ]

// One target a stage; data flows from the top of this list to the bottom (Sources/README.md, "The rooms").
let package = Package(
    name: "BaoCao",
    products: [.executable(name: "baocao", targets: ["baocao"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // What every stage may speak: numbers and dates as text, and what is wrong and where.
        .target(name: "Language"),
        // What the program knows of its field, a row a thing: everything else derives its lists from these rows.
        .target(name: "Catalogue", dependencies: ["Language"]),
        .target(name: "Diagnostics", dependencies: ["Language", "Catalogue"]),

        // Work beside other work.
        .target(name: "Threading"),
        .target(name: "CProcesses"),
        .target(name: "Processes", dependencies: ["CProcesses", "Threading"]),

        // bytes → records
        .target(name: "Workbooks", dependencies: ["CZip", "CXML", "CFreeXL"]),
        .target(name: "CByteScan"),
        .target(name: "Tabular", dependencies: ["Catalogue", "Diagnostics", "CByteScan", "Workbooks"]),

        // The nouns, and the settings that a folder gives.
        .target(name: "Commune", dependencies: ["Language", "Catalogue"]),
        .target(
            name: "YAMLReading",
            dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
        .target(name: "Configuration", dependencies: ["Diagnostics", "Catalogue", "Language", "Commune", "YAMLReading"]),

        // records → nouns → figures
        .target(name: "Intake", dependencies: ["Threading", "Catalogue", "Diagnostics", "Language", "Tabular", "Commune"]),
        .target(name: "Aggregation", dependencies: ["Threading", "Catalogue", "Diagnostics", "Language", "Commune"]),

        // Deflated bytes, and the objects of PDF files: whatever made them, or reads them.
        .target(name: "Deflate", dependencies: ["CDeflate"]),
        .target(name: "PDFFile", dependencies: ["Deflate"]),

        // What can be drawn, and charts as drawings.
        .target(name: "Graphics", dependencies: ["Language"]),
        .target(name: "Charts", dependencies: ["Graphics", "Language"]),
        .target(name: "QRCode", dependencies: ["Graphics", "CQRencode"]),

        // Data as text, for programs.
        .target(name: "JSON", dependencies: ["Language"]),

        // Markup as text, and drawings as markup: for any renderer.
        .target(name: "Markup", dependencies: ["Language"]),
        .target(name: "SVG", dependencies: ["Language", "Graphics", "Markup"]),

        // text with tags → tree, filled with the values of whoever has a vocabulary
        .target(name: "Templating"),

        // figures + template → document
        .target(
            name: "Report",
            dependencies: [
                "Diagnostics", "Language", "Catalogue", "Commune", "Aggregation", "Graphics", "Charts", "QRCode", "Templating",
                "YAMLReading", "CMarkGFM",
            ]),

        // document → bytes: siblings that do not know each other
        .target(name: "Cairo", dependencies: ["Graphics", "CCairo"]),
        .target(
            name: "DataRenderer", dependencies: ["Diagnostics", "JSON", "Language", "Catalogue", "Commune", "Aggregation"],
            exclude: ["Documentation"]),
        .target(
            name: "HTMLRenderer",
            dependencies: [
                "Diagnostics", "Language", "Commune", "Graphics", "Markup", "SVG", "Charts", "QRCode", "Templating", "Report", "JSON",
            ]),
        .target(name: "Card", dependencies: ["Graphics", "Language", "Report"]),
        .target(name: "PageLayout", dependencies: ["Language", "Graphics", "Charts", "QRCode", "Report"]),
        .target(
            name: "PDFRenderer",
            dependencies: [
                "Diagnostics", "Language", "Graphics", "Markup", "Report", "PageLayout", "Cairo", "Threading", "Deflate", "PDFFile",
            ]),

        // bytes → whether they agree
        .target(name: "Verification", dependencies: ["Diagnostics", "JSON", "Language", "PDFFile"]),

        // what stands in a site → the pages that lead to it
        .target(
            name: "Site", dependencies: ["Diagnostics", "JSON", "Language", "Commune", "Markup"], exclude: ["Documentation"]),

        // a report and what is wrong with its folder → the page that shows both, for browsers on the same machine
        .target(name: "Preview", dependencies: ["Diagnostics", "JSON", "Language", "Markup"]),

        // The whole road in one file, and the program around it.
        .target(
            name: "Pipeline",
            dependencies: [
                "Threading", "Diagnostics", "Language", "Catalogue", "Tabular", "Commune", "Configuration", "Intake", "Aggregation",
                "Graphics", "Charts",
                "Report", "Cairo", "Card", "DataRenderer", "HTMLRenderer", "PDFRenderer", "QRCode", "Workbooks", "COpenSSL",
            ]),
        .target(name: "CFolders"),
        .executableTarget(
            name: "baocao",
            dependencies: [
                "CFolders", "CJemalloc", "Processes",
                "Threading", "Diagnostics", "Language", "Catalogue", "Tabular", "Commune", "Configuration", "Intake", "Aggregation",
                "Graphics", "JSON",
                "Pipeline", "Preview", "Site", "Verification", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // Tells builds apart: what another one made is made again.
            linkerSettings: [.unsafeFlags(["-Xlinker", "--build-id=sha1"])]),

        // System libraries.
        .systemLibrary(
            name: "CCairo", pkgConfig: "pangocairo",
            providers: [.apt(["libcairo2-dev", "libpango1.0-dev", "libharfbuzz-dev"])]),
        // Gives the program its memory, in place of the C library: a report is a hundred thousand small things, and a batch takes an eighth less time.
        .systemLibrary(name: "CJemalloc", pkgConfig: "jemalloc", providers: [.apt(["libjemalloc-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CFreeXL", pkgConfig: "freexl", providers: [.apt(["libfreexl-dev"])]),
        .systemLibrary(
            name: "COpenSSL", pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"])]),

        // What tests share.
        .target(name: "GoldenFiles", path: "Tests/GoldenFiles"),
        .target(name: "CatalogueNames", dependencies: ["Catalogue"], path: "Tests/CatalogueNames"),
        .target(name: "SceneTesting", dependencies: ["Graphics"], path: "Tests/SceneTesting"),
        .target(name: "SampleHandouts", dependencies: ["Charts", "Commune", "Graphics", "Report"], path: "Tests/SampleHandouts"),

        .testTarget(name: "LanguageTests", dependencies: ["Language"]),
        .testTarget(name: "CatalogueTests", dependencies: ["Catalogue", "Language"]),
        .testTarget(name: "ThreadingTests", dependencies: ["Threading"]),
        .testTarget(name: "ProcessesTests", dependencies: ["Processes"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "Language"]),
        .testTarget(name: "TabularTests", dependencies: ["Tabular", "Diagnostics"]),
        .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks"], exclude: ["Workbooks", "make-workbooks.py"]),
        .testTarget(name: "CommuneTests", dependencies: ["Commune", "Language"]),
        .testTarget(name: "ConfigurationTests", dependencies: ["Configuration", "Commune", "Diagnostics", "Language", "YAMLReading"]),
        .testTarget(
            name: "IntakeTests",
            dependencies: ["Intake", "GoldenFiles", "CatalogueNames", "Catalogue", "Tabular", "Commune", "Diagnostics", "Language"]),
        .testTarget(
            name: "AggregationTests", dependencies: ["Aggregation", "CatalogueNames", "Catalogue", "Commune", "Diagnostics", "Language"],
            exclude: ["Fixtures"]),
        .testTarget(name: "GraphicsTests", dependencies: ["Graphics", "SceneTesting"]),
        .testTarget(
            name: "ChartsTests", dependencies: ["Charts", "Graphics", "Language", "SVG", "GoldenFiles", "SceneTesting"],
            exclude: ["Goldens"]),
        .testTarget(name: "QRCodeTests", dependencies: ["QRCode", "Graphics"]),
        .testTarget(name: "JSONTests", dependencies: ["JSON"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "SVGTests", dependencies: ["SVG", "Graphics"]),
        .testTarget(name: "PDFFileTests", dependencies: ["PDFFile", "Deflate"]),
        .testTarget(name: "TemplatingTests", dependencies: ["Templating"]),
        .testTarget(name: "CairoTests", dependencies: ["Cairo", "Graphics", "PDFFile"]),
        .testTarget(name: "CardTests", dependencies: ["Card", "Commune", "Graphics", "Language", "Report", "SceneTesting"]),
        .testTarget(
            name: "ReportTests",
            dependencies: [
                "Report", "Aggregation", "CatalogueNames", "Catalogue", "Commune", "Charts", "Graphics", "SVG", "SceneTesting",
                "Diagnostics", "Language",
                "GoldenFiles",
            ],
            exclude: ["Goldens"]),
        .testTarget(
            name: "DataRendererTests",
            dependencies: [
                "DataRenderer", "CatalogueNames", "Catalogue", "Aggregation", "Commune", "Diagnostics", "Language", "GoldenFiles",
            ],
            exclude: ["Goldens"]),
        .testTarget(
            name: "HTMLRendererTests",
            dependencies: [
                "HTMLRenderer", "Report", "Commune", "Graphics", "SVG", "Charts", "QRCode", "Diagnostics", "Language", "GoldenFiles",
                "SceneTesting",
            ],
            exclude: ["Goldens"]),
        .testTarget(
            name: "PageLayoutTests",
            dependencies: ["PageLayout", "Report", "Graphics", "QRCode", "Language", "GoldenFiles", "SceneTesting", "SampleHandouts"],
            exclude: ["Goldens"]),
        .testTarget(
            name: "PDFRendererTests",
            dependencies: [
                "PDFRenderer", "PageLayout", "PDFFile", "Deflate", "Report", "Graphics", "Cairo", "Diagnostics", "SceneTesting",
                "SampleHandouts",
            ],
            exclude: ["Pictures"]),
        .testTarget(
            name: "PipelineTests",
            dependencies: [
                "Pipeline", "Tabular", "Catalogue", "Configuration", "Commune", "Intake", "Aggregation", "Report", "Diagnostics",
                "Language",
            ]),
        .testTarget(
            name: "SiteTests", dependencies: ["Site", "Commune", "Diagnostics", "JSON", "Language", "GoldenFiles", "Pipeline"],
            exclude: ["Goldens"]),
        .testTarget(name: "PreviewTests", dependencies: ["Preview", "Diagnostics"]),
        .testTarget(name: "VerificationTests", dependencies: ["Verification", "PDFFile", "Diagnostics", "Language"]),
        .testTarget(
            name: "CommandTests", dependencies: ["Verification", "PDFFile", "Diagnostics", "GoldenFiles"], exclude: ["Transcripts"]),
    ] + measuring,
    swiftLanguageModes: [.v6]
)
