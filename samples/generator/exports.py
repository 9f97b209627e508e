"""The three shapes of one-stop export that the samples use, each as bytes, as offices hand them over."""

from .dossiers import STATUS


def moment(value, seconds=True):
    return value.strftime("%d/%m/%Y %H:%M:%S" if seconds else "%d/%m/%Y %H:%M") if value else ""


def quoted(value, delimiter):
    text = str(value)
    if any(c in text for c in (delimiter, '"', "\n", "\r")):
        return '"' + text.replace('"', '""') + '"'
    return text


def lines(rows, delimiter, newline):
    return "".join(delimiter.join(quoted(cell, delimiter) for cell in row) + newline for row in rows)


def selection(dossiers, first, day):
    """What an export of `day` shows that starts at `first`: received since, and still open then."""
    chosen = [d for d in dossiers if d.existed(day) and (d.received.date() >= first or d.is_open_before(first))]
    return sorted(chosen, key=lambda d: (d.received if d.received.date() <= day else d.submitted, d.code))


def list_export(chance, dossiers, first, day, errors=()):
    """List export of the system: UTF-8 with BOM, `;`, one header row, village only inside the address.

    `errors` are (row number, column heading, cell) put in the place of what the system wrote.
    """
    header = [
        "STT", "Đơn vị tiếp nhận", "Người tiếp nhận", "Lĩnh vực", "Tên thủ tục hành chính", "Mã hồ sơ", "Trạng thái", "Hình thức tiếp nhận",
        "Địa chỉ", "Người nộp", "Chủ hồ sơ", "Ngày nộp hồ sơ", "Ngày nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý", "Ngày trả",
        "Hình thức thanh toán", "Lệ phí (VNĐ)",
    ]
    rows = [header]
    for number, d in enumerate(selection(dossiers, first, day), 1):
        status = d.status(day)
        received = d.received if d.received.date() <= day else d.submitted
        done = d.is_finished(day)
        rows.append([
            number, "Bộ phận Tiếp nhận và Trả kết quả", d.officer, d.procedure.field, d.procedure.name, d.code, STATUS[status],
            d.channel if chance.happens(0.9) else d.channel.lower(), d.address, d.applicant, d.owner, moment(d.submitted), moment(received),
            moment(d.due) if status != 3 else "", moment(d.finished) if done else "", moment(d.returned) if done and d.returned.date() <= day else "",
            d.payment, f"{d.fee:,}".replace(",", ".") if d.fee else "0",
        ])
    for row, heading, cell in errors:
        rows[row][header.index(heading)] = cell
    return b"\xef\xbb\xbf" + lines(rows, ";", "\r\n").encode("utf-8")


def ledger(chance, commune, dossiers, first, day, fields):
    """"Sổ theo dõi hồ sơ": titles, two header rows, numbering row, a group row for each field, total, signatures; UTF-8, `,`, no status."""
    width = 15
    blank = [""] * width

    def row(**cells):
        filled = list(blank)
        for index, cell in cells.items():
            filled[int(index[1:])] = cell
        return filled

    rows = [
        row(c0=f"ỦY BAN NHÂN DÂN {commune.kind.upper()} {commune.name.upper()}", c8="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        row(c0="BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ", c8="Độc lập - Tự do - Hạnh phúc"),
        blank,
        row(c0="SỔ THEO DÕI HỒ SƠ"),
        row(c0=f"Từ ngày {first:%d/%m/%Y} đến ngày {day:%d/%m/%Y}"),
        blank,
        ["STT", "Mã hồ sơ", "Nội dung hồ sơ", "Số lượng (bộ)", "Họ tên chủ hồ sơ", "Địa chỉ chủ hồ sơ", "Số điện thoại", "Ngày, tháng, năm", "",
         "Trả kết quả", "", "", "Người nhận hồ sơ", "Hình thức nộp hồ sơ", "Ghi chú"],
        ["", "", "", "", "", "", "", "Nhận hồ sơ", "Hẹn trả kết quả", "Ngày nhận kết quả", "Bên giao", "Bên nhận", "", "", ""],
        [f"({n})" for n in range(1, width + 1)],
    ]
    chosen = [d for d in selection(dossiers, first, day) if d.fate != "refused" and d.received.date() <= day]
    number, copies = 0, 0
    for field in fields:
        group = [d for d in chosen if d.procedure.field == field]
        if group:
            rows.append(row(c0=f"Lĩnh vực: {field}"))
        for d in group:
            number += 1
            copies += d.copies
            done = d.is_finished(day)
            note = ("Công dân rút hồ sơ" if d.fate == "withdrawn" and done else
                    "Chờ bổ sung giấy tờ" if d.status(day) == 5 else "")
            rows.append([
                number, d.code, d.procedure.name, d.copies, d.owner, d.address, d.phone if chance.happens(0.85) else d.phone.lstrip("0"),
                moment(d.received, False), moment(d.due, False), moment(d.finished, False) if done else "", d.officer if done else "",
                "Bộ phận một cửa" if done else "", d.officer, d.channel if chance.happens(0.97) else "", note,
            ])
    closing = day
    rows += [
        row(c0="Tổng cộng", c3=copies),
        blank,
        row(c9=f"{commune.name}, ngày {closing:%d} tháng {closing.month} năm {closing.year}"),
        row(c9="Người báo cáo"),
        row(c9="(Ký, ghi rõ họ tên)"),
        row(c9="Lê Thị Bích Thảo"),
    ]
    return lines(rows, ",", "\r\n").encode("utf-8")


def unicode_text(chance, dossiers, first, day, errors=(), delimiter="\t"):
    """Excel's "Unicode Text": UTF-16LE with BOM, tabs, CRLF; with payment, digitisation, result and rating.

    With another delimiter the same columns as plain UTF-8.
    """
    header = [
        "STT", "Lĩnh vực", "Thủ tục", "Mã hồ sơ", "Trạng thái hồ sơ", "Địa chỉ", "Chủ hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả kết quả",
        "Ngày có kết quả", "Ngày trả công dân", "Hình thức tiếp nhận", "Mức độ dịch vụ", "Hình thức thanh toán", "Tổng phí, lệ phí đã nộp",
        "Số hóa thành phần hồ sơ", "Kết quả điện tử", "Mức độ hài lòng",
    ]
    rows = [header]
    for number, d in enumerate(selection(dossiers, first, day), 1):
        status = d.status(day)
        received = d.received if d.received.date() <= day else d.submitted
        done = d.is_finished(day)
        channel = {"Trực tiếp": "Trực tiếp", "Trực tuyến": "Trực tuyến"}.get(d.channel, "Bưu chính công ích")
        rows.append([
            number, d.procedure.field, d.procedure.name, d.code, STATUS[status] if chance.happens(0.95) else STATUS[status].lower(),
            d.address, d.owner, moment(received), moment(d.due) if status != 3 else "", moment(d.finished) if done else "",
            moment(d.returned) if done and d.returned.date() <= day else "", channel, d.procedure.level, d.payment,
            f"{d.fee:,}".replace(",", ".") if d.fee else "0", "Có" if d.digitised else "Không",
            ("Có" if d.electronic else "Không") if done else "", d.rating if done else "",
        ])
    for row, heading, cell in errors:
        rows[row][header.index(heading)] = cell
    text = lines(rows, delimiter, "\r\n")
    return b"\xff\xfe" + text.encode("utf-16-le") if delimiter == "\t" else text.encode("utf-8")
