// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

package import Language

/// What can be wrong with the syntax of YAML, as a reader of settings sees it: what happened, and what to do.
package enum YAMLProblem: Sendable, Hashable, CaseIterable {
    case tab, colonInValue, colonMissing, indentation, listOpen, mappingOpen, dashMissing, dashMisplaced, quoteOpen, escape, reference
    case typedQuotes, control, other

    package func text(in language: Language) -> String { language == .vietnamese ? vietnamese.what : english.what }
    package func hint(in language: Language) -> String { language == .vietnamese ? vietnamese.hint : english.hint }

    private var vietnamese: (what: String, hint: String) {
        switch self {
        case .tab: ("có ký tự không thể đứng ở đây (thường là phím Tab, @ hoặc %)", "Thụt đầu dòng bằng dấu cách, không dùng phím Tab; chữ bắt đầu bằng @, % hoặc ` thì đặt trong ngoặc kép thẳng \"…\".")
        case .colonInValue: ("có dấu hai chấm ở chỗ không được có, hoặc dòng thụt vào không đúng", "Chữ có dấu hai chấm thì đặt trong ngoặc kép thẳng \"…\"; các khóa cùng cấp phải thụt vào bằng nhau.")
        case .colonMissing: ("thiếu dấu hai chấm sau tên khóa", "Viết “khóa: giá trị”, sau dấu hai chấm có một dấu cách.")
        case .indentation: ("dòng thụt vào không bằng các dòng cùng cấp", "Xem số dấu cách ở đầu dòng này và các dòng bên trên.")
        case .listOpen: ("danh sách mở bằng “[” chưa được đóng", "Thêm “]” ở cuối danh sách, và dấu phẩy giữa các mục.")
        case .mappingOpen: ("nhóm mở bằng “{” chưa được đóng", "Thêm “}” ở cuối nhóm, và dấu phẩy giữa các mục.")
        case .dashMissing: ("thiếu dấu gạch “-” ở đầu một mục của danh sách", "Mỗi mục của danh sách bắt đầu bằng “- ”, thụt vào bằng nhau.")
        case .dashMisplaced: ("dấu gạch “-” không đứng được ở đây", "Ghi danh sách ở dòng dưới tên khóa; chữ bắt đầu bằng “- ” thì đặt trong ngoặc kép thẳng \"…\".")
        case .quoteOpen: ("dấu ngoặc kép mở ra mà không đóng lại", "Thêm dấu \" hoặc ' ở cuối giá trị.")
        case .escape: ("dấu “\\” trong ngoặc kép đứng trước ký tự không hiểu được", "Dùng ngoặc đơn '…' thay cho ngoặc kép, hoặc viết \\\\ .")
        case .reference: ("có dấu “*” hoặc “&” mở đầu một giá trị", "Đặt giá trị trong ngoặc kép thẳng \"…\".")
        case .typedQuotes: ("có dấu ngoặc kép kiểu Word (“ ”)", "Thay bằng dấu ngoặc kép thẳng \"…\"; soạn bằng Notepad, không dùng Word.")
        case .control: ("có ký tự điều khiển không nhìn thấy", "Xóa dòng này rồi gõ lại.")
        case .other: ("không hiểu được dòng này", "Mỗi dòng viết “khóa: giá trị”; thụt đầu dòng bằng dấu cách; chữ có dấu hai chấm thì đặt trong ngoặc kép thẳng \"…\".")
        }
    }

    private var english: (what: String, hint: String) {
        switch self {
        case .tab: ("a character cannot stand here (often a tab, @ or %)", "Indent with spaces, not tabs; put text that begins with @, % or ` in straight quotation marks \"…\".")
        case .colonInValue: ("a colon stands where none can, or the line is indented wrongly", "Put text with a colon in straight quotation marks \"…\"; indent keys of one level alike.")
        case .colonMissing: ("the colon behind a key is missing", "Write “key: value”, with a space behind the colon.")
        case .indentation: ("the line is not indented as the others of its level", "Look at the spaces at the beginning of this line and of those above.")
        case .listOpen: ("a list opened by “[” is not closed", "Add “]” at its end, and commas between its items.")
        case .mappingOpen: ("a group opened by “{” is not closed", "Add “}” at its end, and commas between its items.")
        case .dashMissing: ("the “-” before an item of a list is missing", "Begin each item with “- ”, indented alike.")
        case .dashMisplaced: ("a “-” cannot stand here", "Write the list below its key; put text that begins with “- ” in straight quotation marks \"…\".")
        case .quoteOpen: ("a quotation mark is opened and not closed", "Add \" or ' at the end of the value.")
        case .escape: ("a “\\” within quotation marks stands before something that it cannot", "Use '…' in place of \"…\", or write \\\\ .")
        case .reference: ("a value begins with “*” or “&”", "Put it in straight quotation marks \"…\".")
        case .typedQuotes: ("there are quotation marks as Word types them (“ ”)", "Use straight ones \"…\"; write with a plain text editor.")
        case .control: ("there is an invisible control character", "Delete the line and type it again.")
        case .other: ("the line is not understood", "Write “key: value”; indent with spaces; put text with a colon in straight quotation marks \"…\".")
        }
    }
}
