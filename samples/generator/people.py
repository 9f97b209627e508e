"""Names, phones and citizen numbers of people who do not exist."""

FAMILY = [
    ("Lê", 24), ("Nguyễn", 20), ("Lương", 9), ("Vi", 8), ("Hà", 7), ("Cầm", 5), ("Phạm", 7), ("Trịnh", 6), ("Hoàng", 5), ("Lò", 3),
    ("Bùi", 3), ("Đỗ", 3), ("Vũ", 2), ("Mai", 2), ("Đinh", 2),
]
MIDDLE = {
    "Nam": [("Văn", 26), ("Đình", 8), ("Hữu", 6), ("Xuân", 6), ("Minh", 5), ("Ngọc", 5), ("Quang", 4), ("Trọng", 4), ("Bá", 3), ("Công", 3)],
    "Nữ": [("Thị", 40), ("Thị Ngọc", 5), ("Thị Thu", 5), ("Thanh", 4), ("Thị Hồng", 4), ("Thùy", 3), ("Thị Kim", 3)],
}
GIVEN = {
    "Nam": [
        "Hùng", "Dũng", "Tuấn", "Cường", "Long", "Sơn", "Thành", "Hải", "Nam", "Việt", "Đức", "Toàn", "Quân", "Khánh", "Bình", "Hiếu", "Thắng",
        "Tú", "Lâm", "Phúc", "Huy", "Duy", "Trường", "Vinh", "Tiến", "Hoàn", "Chung", "Kiên", "Nghĩa", "Thụy", "Lý", "Đạt",
    ],
    "Nữ": [
        "Hoa", "Lan", "Hương", "Hằng", "Thủy", "Nga", "Mai", "Hà", "Yến", "Linh", "Trang", "Huyền", "Loan", "Nhung", "Oanh", "Phượng", "Thúy",
        "Hạnh", "Dung", "Vân", "Quỳnh", "Thảo", "Tâm", "Nguyệt", "Hòa", "Liên", "Xuân", "Duyên", "Ly", "Như",
    ],
}


def sex(chance):
    return "Nam" if chance.happens(0.497) else "Nữ"


def name(chance, of_sex=None):
    of_sex = of_sex or sex(chance)
    return f"{chance.weighted(FAMILY)} {chance.weighted(MIDDLE[of_sex])} {chance.pick(GIVEN[of_sex])}"


def phone(chance):
    return chance.pick(["097", "098", "036", "038", "091", "094", "086", "034"]) + f"{chance.below(10_000_000):07d}"


def citizen_number(chance, birth_year, of_sex):
    """038 is Thanh Hóa; then century and sex, year of birth, and six digits that belong to nobody."""
    century = 2 if birth_year >= 2000 else 0
    return f"038{century + (1 if of_sex == 'Nữ' else 0)}{birth_year % 100:02d}{chance.below(1_000_000):06d}"
