internal import CFreeXL
internal import CXML
internal import CZip

/// The libraries with which workbooks are opened, as they are loaded.
package enum WorkbookLibraries {
    package static var zip: String { String(cString: zip_libzip_version()) }
    package static var freeXL: String { String(cString: freexl_version()) }

    /// `2.9.14`; the library says 20914, and of builds between releases what they came from.
    package static var xml: String {
        let number = Int(String(cString: xml_loaded_version()).prefix { $0.isNumber }) ?? 0
        return "\(number / 10000).\(number / 100 % 100).\(number % 100)"
    }
}
