/// What the system says of files and processes, in the words of a secretary: its own are English, whatever the language of the run.
enum SystemFault {
    /// The system's own words where they are not known.
    static func vietnamese(_ reason: String) -> String { byReason[reason] ?? reason }

    private static let byReason = [
        "No such file or directory": "không có tệp hoặc thư mục này",
        "Permission denied": "không có quyền đọc hoặc ghi ở đây",
        "Operation not permitted": "hệ thống không cho phép",
        "Is a directory": "đây là một thư mục, không phải tệp",
        "Not a directory": "đây không phải là thư mục",
        "No space left on device": "ổ đĩa đã đầy",
        "Disk quota exceeded": "đã dùng hết dung lượng được cấp",
        "Read-only file system": "ổ đĩa chỉ cho đọc, không cho ghi",
        "File exists": "đã có tệp hoặc thư mục cùng tên",
        "File name too long": "tên tệp hoặc đường dẫn quá dài",
        "Too many open files": "có quá nhiều tệp đang mở cùng lúc",
        "Too many open files in system": "có quá nhiều tệp đang mở cùng lúc trên máy",
        "Input/output error": "ổ đĩa bị lỗi khi đọc hoặc ghi",
        "Device or resource busy": "tệp hoặc thư mục đang được dùng",
        "Text file busy": "tệp đang được dùng",
        "Cannot allocate memory": "máy không còn đủ bộ nhớ",
        "Resource temporarily unavailable": "máy đang bận, không cấp thêm được",
        "Directory not empty": "thư mục không trống",
        "Too many levels of symbolic links": "liên kết trỏ vòng quanh",
        "Stale file handle": "ổ đĩa mạng đã ngắt kết nối",
        "Transport endpoint is not connected": "ổ đĩa mạng chưa kết nối",
        "Host is down": "máy chủ của ổ đĩa mạng không hoạt động",
        "Invalid argument": "hệ thống không nhận yêu cầu này",
        "Operation not supported": "ổ đĩa này không hỗ trợ",
        "Function not implemented": "hệ thống này không hỗ trợ",
        "Invalid cross-device link": "hai nơi ở hai ổ đĩa khác nhau",
        "File too large": "tệp quá lớn",
    ]
}
