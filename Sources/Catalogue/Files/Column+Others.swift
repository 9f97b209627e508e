// A row stays together.
// swift-format-ignore-file

extension Column {
    /// Columns that files of several kinds have.
    static let rowsOfSeveralKinds: [Row] = [
        Row(.number, "number", .init(vi: "số thứ tự", en: "number"), .every, [
            "STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "S.T.T", "S TT", "No",
        ]),
        Row(.village, "village", .init(vi: "thôn", en: "village"), .every, [
            "Thôn", "Tên thôn", "Thôn/Bản/Tổ dân phố", "Thôn, bản", "Thôn/Tổ dân phố", "Thôn, tổ dân phố", "Thôn/Bản", "Thôn xóm", "Bản",
            "Làng", "Xóm", "Ấp", "Khu phố", "Tổ dân phố", "Khu dân cư", "Thôn (bản, tổ dân phố)", "Thôn, bản, khu phố", "Thôn/Khu phố",
            "Ông/bà ở thôn nào", "Anh/chị ở thôn nào", "Ông/bà thuộc thôn nào", "Anh/chị thuộc thôn nào", "Ông/bà sống ở thôn nào",
            "Anh/chị sống ở thôn nào", "Địa bàn thôn", "Đơn vị thôn", "Tên thôn, bản", "Địa bàn", "Tổ", "Village", "Village name", "Hamlet",
        ]),
        Row(.note, "note", .init(vi: "ghi chú", en: "note"), .every, ["Ghi chú"]),
        Row(.surveyed, "surveyed", .init(vi: "ngày khảo sát", en: "day of the survey"), .surveys, [
            "Ngày khảo sát", "Ngày điều tra", "Ngày phỏng vấn", "Thời gian khảo sát", "Ngày thu thập", "Ngày lập phiếu",
            "Dấu thời gian", "Timestamp", "Completion time", "Thời gian hoàn thành", "_submission_time", "Start time",
        ]),
    ]

    /// Who answers a survey.
    static let personRows: [Row] = [
        Row(.person, "person", .init(vi: "họ và tên, chỉ để loại phiếu trùng", en: "name, only to find repeated rows"), [.persons], [
            "Họ và tên", "Họ tên", "Họ và tên công dân", "Họ tên công dân", "Họ và tên người được khảo sát", "Người được khảo sát",
            "Họ tên người dân", "Họ và tên người dân", "Họ, tên", "Họ và tên của ông/bà", "Họ và tên của anh/chị", "Họ và tên của bạn", "Người được hỏi", "Họ và tên người được hỏi",
            "Tên người được khảo sát", "Người trả lời", "Tên công dân", "Full name", "Respondent", "Respondent name",
        ]),
        Row(.birth, "birth", .init(vi: "ngày sinh, năm sinh", en: "birth"), [.persons], [
            "Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "Ngày/năm sinh", "Ngày tháng năm sinh", "Sinh năm", "Sinh ngày",
            "Ngày, tháng, năm sinh hoặc tuổi", "Ông/bà sinh năm nào", "Anh/chị sinh năm nào", "Ông/bà sinh năm bao nhiêu",
            "Anh/chị sinh năm bao nhiêu", "Năm sinh của ông/bà", "Năm sinh của anh/chị", "NTNS", "Date of birth", "Year of birth", "Birth year", "DOB",
        ]),
        Row(.age, "age", .init(vi: "tuổi", en: "age"), [.persons], ["Tuổi", "Số tuổi", "Độ tuổi", "Age"]),
    ]

    /// The paid services that a person names.
    static let servicesRows: [Row] = [
        Row(.services, "services", .init(vi: "dịch vụ đã thanh toán trực tuyến", en: "services paid online"), [.persons], phrases: .people, [
            "Dịch vụ đã thanh toán trực tuyến", "Các dịch vụ đã thanh toán trực tuyến", "Dịch vụ thanh toán trực tuyến",
            "Dịch vụ đã thanh toán", "Dịch vụ thanh toán không dùng tiền mặt", "Dịch vụ đã thanh toán không dùng tiền mặt",
            "Services paid online", "Which services have you paid online", "Which services do you pay online",
            "Which services have you paid for online", "Services paid without cash", "Which services did you pay online",
        ]),
    ]

    /// How many people a row stands for.
    static let householdRows: [Row] = [
        Row(.head, "head", .init(vi: "chủ hộ, chỉ để loại phiếu trùng", en: "head of household, only to find repeated rows"), [.households], [
            "Chủ hộ", "Họ tên chủ hộ", "Họ và tên chủ hộ", "Tên chủ hộ", "Head of household", "Household head",
        ]),
        Row(.households, "households", .init(vi: "số hộ", en: "households"), .counts, phrases: .people, [
            "Số hộ", "Tổng số hộ", "Số hộ dân", "Số hộ gia đình", "Hộ", "Households", "Number of households",
        ]),
        Row(.people, "people", .init(vi: "nhân khẩu", en: "people"), .counts, phrases: .people, [
            "Số nhân khẩu", "Nhân khẩu", "Tổng số nhân khẩu", "Dân số", "Số khẩu", "Số người trong hộ", "Tổng số người", "Số người",
            "Tổng nhân khẩu", "Tổng số khẩu", "Khẩu", "Nhân khẩu Tổng số", "Số nhân khẩu Tổng số", "Dân số Tổng số", "Nhân khẩu Tổng",
            "Số nhân khẩu Tổng", "Dân số Tổng", "Population", "People", "Household size",
        ]),
        Row(.from15, "from15", .init(vi: "số người từ 15 tuổi", en: "people from 15"), .counts, phrases: .people, [
            "Số người từ 15 tuổi", "Từ 15 tuổi", "Số người từ 15 tuổi trở lên", "Từ 15 tuổi trở lên", "Người từ 15 tuổi",
            "Người từ 15 tuổi trở lên", "Dân số từ 15 tuổi", "Dân số từ 15 tuổi trở lên", "≥ 15 tuổi", "15 tuổi trở lên",
            "Số người trên 15 tuổi", "Trên 15 tuổi", "From 15", "From 15 years", "People from 15", "Aged 15 and over",
        ]),
        Row(.from18, "from18", .init(vi: "số người từ 18 tuổi", en: "people from 18"), .counts, phrases: .people, [
            "Số người từ 18 tuổi", "Từ 18 tuổi", "Số người từ 18 tuổi trở lên", "Từ 18 tuổi trở lên", "Người từ 18 tuổi",
            "Người từ 18 tuổi trở lên", "Dân số từ 18 tuổi", "Dân số từ 18 tuổi trở lên", "≥ 18 tuổi", "18 tuổi trở lên",
            "Số người trên 18 tuổi", "Trên 18 tuổi", "Số người trưởng thành", "From 18", "From 18 years", "People from 18", "Aged 18 and over",
        ]),
    ]

    /// Columns of the village list alone.
    static let villageRows: [Row] = [
        Row(.aliases, "aliases", .init(vi: "tên khác của thôn", en: "other names of the village"), [.villages], [
            "Tên khác", "Tên gọi khác", "Tên cũ",
        ]),
        Row(.formerCommune, "former-commune", .init(vi: "xã cũ", en: "former commune"), [.villages], [
            "Xã cũ", "Xã trước sáp nhập", "Thuộc xã cũ", "Đơn vị hành chính cũ",
        ]),
        Row(.validFrom, "valid-from", .init(vi: "hiệu lực từ", en: "valid from"), [.villages], [
            "Hiệu lực từ", "Có hiệu lực từ", "Hiệu lực từ ngày",
        ]),
        Row(.validTo, "valid-to", .init(vi: "hiệu lực đến", en: "valid to"), [.villages], [
            "Hiệu lực đến", "Hết hiệu lực", "Hiệu lực đến ngày",
        ]),
        Row(.successors, "successors", .init(vi: "kế tục bởi", en: "succeeded by"), [.villages], [
            "Kế tục bởi", "Thôn kế tục", "Sáp nhập vào", "Nhập vào",
        ]),
    ]

    /// Columns of the facts that a commune reports by hand.
    static let factRows: [Row] = [
        Row(.fact, "fact", .init(vi: "tên chỉ tiêu", en: "name of the fact"), [.facts], ["Chỉ tiêu", "Tên chỉ tiêu", "Nội dung chỉ tiêu"]),
        Row(.numerator, "numerator", .init(vi: "tử số", en: "numerator"), [.facts], ["Tử số", "Số đạt"]),
        Row(.denominator, "denominator", .init(vi: "mẫu số", en: "denominator"), [.facts], ["Mẫu số"]),
        Row(.value, "value", .init(vi: "giá trị", en: "value"), [.facts], ["Giá trị", "Số liệu", "Kết quả thực hiện"]),
        Row(.unit, "unit", .init(vi: "đơn vị", en: "unit"), [.facts], ["Đơn vị", "Đơn vị tính", "ĐVT"]),
        Row(.target, "target", .init(vi: "mục tiêu", en: "target"), [.facts], ["Mục tiêu", "Chỉ tiêu giao", "Kế hoạch"]),
        Row(.achieved, "achieved", .init(vi: "tỷ lệ đạt so với kế hoạch", en: "per cent of the plan"), [.facts], [
            "Đạt tỷ lệ", "Tỷ lệ đạt", "Tỷ lệ hoàn thành",
        ]),
    ]
}
