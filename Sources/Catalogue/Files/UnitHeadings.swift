/// Headings of the columns that say which unit a row is of, where a file holds the rows of many communes. The surest first; whether a
/// column really names communes is seen from its cells.
package enum UnitHeadings {
    package static let communes = [
        "Xã, phường", "Xã/Phường", "Phường/Xã", "Phường, xã", "Xã, phường, thị trấn", "Xã/Phường/Thị trấn", "Tên xã", "Tên xã, phường",
        "Tên phường, xã", "Xã", "Phường", "Đơn vị cấp xã",
        "Đơn vị hành chính", "Đơn vị hành chính cấp xã", "UBND xã", "UBND xã, phường", "UBND cấp xã", "Tên đơn vị", "Đơn vị",
        "Đơn vị giải quyết", "Đơn vị xử lý", "Đơn vị thực hiện",
        "Đơn vị tiếp nhận", "Đơn vị tiếp nhận hồ sơ", "Cơ quan giải quyết", "Cơ quan thực hiện", "Cơ quan xử lý", "Cơ quan tiếp nhận",
        "Cơ quan", "Nơi tiếp nhận", "Địa phương", "Commune", "Ward", "Unit", "Office",
    ]
    package static let districts = [
        "Huyện", "Quận", "Quận/Huyện", "Huyện/Quận", "Quận, huyện", "Huyện, thị xã, thành phố", "Huyện/Thị xã/Thành phố", "Tên huyện",
        "Thuộc huyện", "District",
    ]
}
