package import Diagnostics

/// The settings of a province, in which marks stand for what differs from commune to commune.
package struct ProvinceSettings: Sendable {
    private let text: String

    /// - Parameter text: of the province's baocao.yaml.
    /// - Throws: `division.placeholder-missing`.
    package init(_ text: String, file: String) throws(DiagnosticError) {
        guard text.contains(Mark.commune.rawValue) else {
            throw DiagnosticError(.divisionPlaceholderMissing, at: SourceLocation(file: file))
        }
        self.text = text
    }

    private enum Mark: String, CaseIterable {
        case commune = "$xã"
        case capitals = "$XÃ"
        case bareName = "$tên"
        case district = "$huyện"
    }

    /// Whether a commune's district must be known.
    package var namesDistrict: Bool { text.contains(Mark.district.rawValue) }

    /// The settings of a commune.
    ///
    /// - Parameters:
    ///   - name: with the kind of unit before it: "xã Ngọc Phụng".
    ///   - bareName: without it.
    package func text(name: String, bareName: String, district: String?) -> String {
        Mark.allCases.reduce(text) { text, mark in
            let value =
                switch mark {
                case .commune: name
                case .capitals: name.uppercased()
                case .bareName: bareName
                case .district: district ?? ""
                }
            return text.replacing(mark.rawValue, with: value)
        }
    }
}
