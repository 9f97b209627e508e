"""The hand-written parts of a sample folder: settings, village list, facts. Commented in Vietnamese, because users copy them."""

from .exports import lines

NGOC_PHUNG = """\
# Thiết lập của một xã. Chỉ cần sửa các giá trị dưới đây; dòng bắt đầu bằng dấu # là ghi chú.
# Số liệu, tên thôn và tên người trong thư mục mẫu này đều là giả định.

commune:
  name: xã Ngọc Phụng
  within: [huyện Thường Xuân, tỉnh Thanh Hóa]        # cấp trên, gần nhất trước

# Cơ quan ban hành: phần đầu trang và phần ký của báo cáo.
issuer:
  superior: ỦY BAN NHÂN DÂN XÃ NGỌC PHỤNG
  body: BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ
  number: "Số:      /BC-BCĐ"                          # để trống số, văn thư ghi khi phát hành
  place: Ngọc Phụng
  signer:
    authority: TM. BAN CHỈ ĐẠO
    post: TRƯỞNG BAN
    name: Lê Đình Khải
  recipients:
    - Ban Chỉ đạo Chuyển đổi số huyện (để báo cáo);
    - Thường trực Đảng ủy, HĐND, UBND xã;
    - Thành viên Ban Chỉ đạo Chuyển đổi số xã;
    - Trưởng 7 thôn, Tổ công nghệ số cộng đồng;
    - "Lưu: VT."

report:
  template: hoi-nghi                                  # mẫu báo cáo trình hội nghị
  title: Kết quả thực hiện chuyển đổi số 7 tháng đầu năm 2024; phương hướng, nhiệm vụ những tháng cuối năm 2024
  date: 2024-08-22                                    # ngày ký, viết năm-tháng-ngày
  period: { from: 2024-01-01, to: 2024-07-31, label: 7 tháng đầu năm 2024 }
  pictures:                                           # ảnh trong thư mục anh/ và chú thích
    - { file: anh/to-cong-nghe-so.jpg, caption: "Điểm hướng dẫn thanh toán không dùng tiền mặt của Tổ công nghệ số cộng đồng tại chợ xã (ảnh minh họa)" }
    - { file: anh/nha-van-hoa.png, caption: "Nhà văn hóa thôn và cụm loa truyền thanh thông minh (ảnh minh họa)" }

# Hội nghị: mẫu tin-hoi-nghi kể lại (baocao make … --template tin-hoi-nghi). Chỉ bắt buộc ngày; dòng nào bỏ trống thì tin không nói đến.
conference:
  date: 2024-08-22
  session: sáng                                       # sáng, chiều hoặc tối
  place: Hội trường Ủy ban nhân dân xã
  published: 2024-08-23                               # ngày đăng tin
  chair: { name: Lê Đình Khải, post: Trưởng Ban Chỉ đạo Chuyển đổi số xã }
  speakers:                                           # ảnh và lời phát biểu, nếu có
    - { name: Lê Đình Khải, post: Trưởng Ban Chỉ đạo Chuyển đổi số xã, picture: anh/hoi-nghi.jpg, caption: "Đồng chí Lê Đình Khải, Trưởng Ban Chỉ đạo Chuyển đổi số xã, phát biểu tại hội nghị (ảnh minh họa)", message: "Người dân là trung tâm của chuyển đổi số: mỗi việc làm xong phải giúp bà con bớt một lần đi lại, bớt một lần khai giấy tờ." }
    - { name: Vi Thị Hạnh, post: Bí thư Đoàn Thanh niên xã, picture: anh/ra-quan.png, caption: "Đồng chí Vi Thị Hạnh, Bí thư Đoàn Thanh niên xã, hướng dẫn người dân dùng VNeID (ảnh minh họa)" }
  campaign:                                           # phiếu khảo sát trước và sau những ngày này được so sánh với nhau
    name: Tuần lễ cao điểm chuyển đổi số
    organiser: Đoàn Thanh niên xã
    from: 2024-08-23
    to: 2024-08-30
    purpose: hướng dẫn người dân mở tài khoản thanh toán, kích hoạt VNeID mức 2 và dùng dịch vụ công trực tuyến
  pilot: { name: "mô hình “3 không”", content: "không phải khai báo lại thông tin, không dùng tiền mặt với một số dịch vụ thiết yếu, không cần tiếp xúc trực tiếp" }

# Mục tiêu, tính bằng phần trăm.
targets:
  survey.vneid2: 100                                  # người từ 18 tuổi có VNeID mức 2
  survey.account: 80                                  # người từ 15 tuổi có tài khoản thanh toán
  survey.online-services: 30                          # người từ 18 tuổi đã dùng dịch vụ công trực tuyến
  survey.digital-skills: 100                          # người dân có kỹ năng số cơ bản
  dossiers.on-time: 95                                # hồ sơ giải quyết trước và đúng hạn

# Khảo sát: tuổi tính đến ngày này.
survey: { reference-date: 2024-07-31, payment-age: 15, adult-age: 18 }
"""

THUONG_XUAN = """\
# Xã mới, hợp nhất từ bốn đơn vị cũ từ ngày 01/7/2025, không còn cấp huyện.
# Số liệu, tên thôn và tên người trong thư mục mẫu này đều là giả định.

commune:
  name: xã Thường Xuân
  within: [tỉnh Thanh Hóa]

issuer:
  superior: ỦY BAN NHÂN DÂN XÃ THƯỜNG XUÂN
  body: BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ
  number: "Số:      /BC-BCĐ"
  place: Thường Xuân
  signer:
    authority: TM. BAN CHỈ ĐẠO
    post: TRƯỞNG BAN
    name: Cầm Bá Trường
  recipients:
    - Sở Khoa học và Công nghệ (để báo cáo);
    - Thường trực Đảng ủy, HĐND, UBND xã;
    - Thành viên Ban Chỉ đạo Chuyển đổi số xã;
    - Trưởng các thôn, khu phố;
    - "Lưu: VT."

report:
  template: hoi-nghi
  title: Kết quả thực hiện chuyển đổi số 6 tháng cuối năm 2025; phương hướng, nhiệm vụ năm 2026
  date: 2026-01-12
  period: { from: 2025-07-01, to: 2025-12-31, label: 6 tháng cuối năm 2025 }
  pictures:
    - { file: anh/nha-van-hoa.png, caption: "Nhà văn hóa thôn và cụm loa truyền thanh thông minh (ảnh minh họa)" }
    - { file: anh/to-cong-nghe-so.jpg, caption: "Điểm hướng dẫn thanh toán không dùng tiền mặt của Tổ công nghệ số cộng đồng (ảnh minh họa)" }

# Mục tiêu, tính bằng phần trăm.
targets:
  survey.vneid2: 100
  survey.account: 80
  survey.online-services: 30
  survey.digital-skills: 100
  dossiers.on-time: 98
  dossiers.online: 80

survey: { reference-date: 2025-12-31, payment-age: 15, adult-age: 18 }
"""

FACT_HEADER = ["Chỉ tiêu", "Thôn", "Tử số", "Mẫu số", "Giá trị", "Đơn vị", "Mục tiêu", "Ghi chú"]


def village_list(commune):
    """thon.csv: UTF-8 with BOM, so that Excel opens it with its marks."""
    merged = any(v.former for v in commune.villages)
    header = ["Thôn", "Tên khác"] + (["Xã cũ"] if merged else []) + [
        "Số hộ", "Nhân khẩu", "Từ 15 tuổi", "Từ 18 tuổi", "Hiệu lực từ", "Hiệu lực đến", "Kế tục bởi"]
    rows = [header] + [
        [v.name, "|".join(v.aliases)] + ([v.former] if merged else []) + [
            v.households, v.population, v.from15, v.from18, v.valid_from, v.valid_to, "|".join(v.successors)]
        for v in commune.villages]
    return b"\xef\xbb\xbf" + lines(rows, ",", "\r\n").encode("utf-8")


def facts(rows):
    return b"\xef\xbb\xbf" + lines([FACT_HEADER] + rows, ",", "\r\n").encode("utf-8")
