internal import Catalogue
package import Language

/// What columns and kinds of input files are called where the program speaks of them; the settings know them by their keys.
package enum InputNames {
    /// The column called `key` in the settings; nil for an unknown key.
    package static func column(_ key: String, _ language: Language) -> String? { Column(key: key)?.row.name.text(language) }

    /// The kind of file; nil for an unknown key.
    package static func kind(_ key: String, _ language: Language) -> String? { InputKind(rawValue: key)?.row.name.text(language) }

    package static func unused(_ language: Language) -> String { BilingualText(vi: "không dùng", en: "not used").text(language) }
    package static func untitled(_ language: Language) -> String {
        BilingualText(vi: "(không có tiêu đề)", en: "(no heading)").text(language)
    }
    package static func tab(_ language: Language) -> String { BilingualText(vi: "dấu Tab", en: "tab").text(language) }
}
