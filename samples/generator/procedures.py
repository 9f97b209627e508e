"""Administrative procedures that a commune resolves: name, field, working days, fee, level, and how often they come."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Procedure:
    name: str
    field: str
    days: int        # working days allowed; 0 = within the day
    weight: float
    fee: int         # đồng; 0 = free
    level: str       # toàn trình, một phần, dịch vụ công
    late: float      # share resolved after the due date


CIVIL, NOTARY, WELFARE, MERIT, LAND = "Hộ tịch", "Chứng thực", "Bảo trợ xã hội", "Người có công", "Đất đai"
FULL, PARTIAL, NONE = "toàn trình", "một phần", "dịch vụ công"

PROCEDURES = [
    Procedure("Đăng ký khai sinh", CIVIL, 0, 11, 0, FULL, 0.015),
    Procedure("Đăng ký kết hôn", CIVIL, 0, 6, 0, PARTIAL, 0.01),
    Procedure("Đăng ký khai tử", CIVIL, 0, 5, 0, FULL, 0.01),
    Procedure("Cấp Giấy xác nhận tình trạng hôn nhân", CIVIL, 3, 9, 15_000, FULL, 0.04),
    Procedure("Cấp bản sao Trích lục hộ tịch", CIVIL, 0, 13, 8_000, FULL, 0.015),
    Procedure("Thay đổi, cải chính, bổ sung thông tin hộ tịch", CIVIL, 3, 4, 15_000, PARTIAL, 0.07),
    Procedure(
        "Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi", CIVIL, 5, 5, 0, FULL, 0.06),
    Procedure(
        "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận",
        NOTARY, 0, 27, 6_000, PARTIAL, 0.008),
    Procedure("Chứng thực chữ ký trong các giấy tờ, văn bản", NOTARY, 0, 8, 10_000, PARTIAL, 0.01),
    Procedure(
        "Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở", NOTARY, 2, 4, 50_000, NONE, 0.05),
    Procedure("Chứng thực di chúc", NOTARY, 2, 0.7, 50_000, NONE, 0.03),
    Procedure("Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng", WELFARE, 22, 4.5, 0, PARTIAL, 0.12),
    Procedure("Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật", WELFARE, 25, 3, 0, PARTIAL, 0.11),
    Procedure("Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội", WELFARE, 3, 2.5, 0, PARTIAL, 0.06),
    Procedure("Công nhận hộ nghèo, hộ cận nghèo phát sinh trong năm", WELFARE, 15, 3, 0, NONE, 0.08),
    Procedure("Cấp giấy xác nhận thân nhân của người có công", MERIT, 3, 3, 0, PARTIAL, 0.05),
    Procedure("Giải quyết chế độ mai táng phí đối với cựu chiến binh", MERIT, 10, 1.8, 0, PARTIAL, 0.08),
    Procedure("Xác nhận nguồn gốc và tình trạng sử dụng đất", LAND, 10, 4, 0, PARTIAL, 0.19),
    Procedure("Cung cấp dữ liệu đất đai", LAND, 1, 3, 30_000, FULL, 0.09),
    Procedure("Hòa giải tranh chấp đất đai", LAND, 30, 1.2, 0, NONE, 0.28),
]
