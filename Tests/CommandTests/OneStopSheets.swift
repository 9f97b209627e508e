/// Sheets of the one-stop system beside its lists, as they leave it.
enum OneStopSheets {
    /// One code of the sample's lists, written otherwise, and one that no list has.
    static let fees = """
        DANH SÁCH THỦ TỤC HÀNH CHÍNH ĐÃ THU PHÍ; LỆ PHÍ,,,,,,,,
        ,Thời gian: Từ ngày 01/01/2024 đến ngày 31/07/2024,,,,,,,
        STT,Mã hồ sơ,Chủ hồ sơ,Hình thức thanh toán (TM hoặc CK),"Ngày thu phí, lệ phí",Phí đã thu,Lệ phí đã thu,Thanh toán qua VNPT PAY,Thanh toán qua Cổng Quốc gia
        1,000.31.12.h56-240102-0001,Nguyễn Văn A,Chuyển khoản,02/01/2024,,8.000,,DVCQG
        2,000.31.12.H56-990102-0001,Lê Thị B,Tiền mặt,02/01/2024,,8.000,,
        ,Tổng cộng,,,,,16.000,,

        """

    /// With a section for each of the two systems, of which one has no list.
    static let form = """
        Biểu số II.06a/VPCP/KSTT,,,"TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",,,,,,,,,
        ,,,Kỳ báo cáo: 7 tháng (Từ ngày 01/01/2024 đến ngày 31/07/2024),,,,,,,,,
        TT,"Lĩnh vực, công việc giải quyết theo cấp",Tiếp nhận,,,,Số lượng hồ sơ đã giải quyết,,,,Số lượng hồ sơ đang giải quyết,,
        ,,Tổng số,Trong đó,,Từ kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Tổng số,Trong hạn,Quá hạn
        ,,,Trực tuyến,"Trực tiếp, dịch vụ bưu chính",,,,,,,,
        1,2,3,4,5,6,7,8,9,10,11,12,13
        I,Trên Hệ thống các Bộ,,,,,,,,,,,
        1,Hộ tịch,4000,3800,200,0,3800,3000,800,0,200,200,0
        II,Trên Hệ thống tỉnh,,,,,,,,,,,
        1,Hộ tịch,400,300,90,10,390,300,80,10,10,10,0
        2,Chứng thực,300,200,100,0,300,290,10,0,0,0,0
        3,Đất đai,100,20,80,0,90,50,20,20,10,0,10
        Tổng cộng,,4800,4320,470,10,4580,3640,910,30,220,210,10
        ,,,,,,,,,,"Ngọc Phụng, ngày 01 tháng 8 năm 2024",,
        ,,,,,,,,,,NGƯỜI BÁO CÁO,,

        """
}
