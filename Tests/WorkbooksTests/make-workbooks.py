#!/usr/bin/env python3
"""Makes the workbooks that the tests read (PyPI: openpyxl 3.1, xlwt 1.3, odfpy 1.4). They are committed, since no test may need these packages.

    python3 Tests/WorkbooksTests/make-workbooks.py
"""
import datetime as dt
import pathlib
import zipfile

import openpyxl
import xlwt
from odf import opendocument, style, table, text
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

HERE = pathlib.Path(__file__).resolve().parent / "Workbooks"
DAYS = [(dt.datetime(2024, 1, 3), dt.datetime(2024, 1, 8, 16, 30)), (dt.datetime(2024, 2, 29), dt.datetime(2024, 3, 7))]


def ledger():
    """Titles, two levels of merged headings, days and numbers of several formats, a village merged over two rows; three sheets, one of them hidden."""
    book = openpyxl.Workbook()
    book.active.title = "Hướng dẫn"
    book.active["A1"] = "Điền vào trang Sổ"
    hidden = book.create_sheet("Nháp")
    hidden.sheet_state = "hidden"
    hidden.append(["a", "b"])
    hidden.append([1, 2])
    sheet = book.create_sheet("Sổ")
    sheet["A1"] = "SỔ THEO DÕI HỒ SƠ"
    sheet.merge_cells("A1:F1")
    for place, name in {"A3": "STT", "B3": "Mã hồ sơ", "C3": "Thôn", "D3": "Ngày, tháng, năm", "D4": "Nhận", "E4": "Hẹn trả", "F3": "Phí"}.items():
        sheet[place] = name
    for merged in ("A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"):
        sheet.merge_cells(merged)
    for index, (received, due) in enumerate(DAYS):
        sheet.cell(5 + index, 1, index + 1)
        sheet.cell(5 + index, 2, f"H56-24010{index}-0001")
        sheet.cell(5 + index, 4, received).number_format = "dd/mm/yyyy"
        sheet.cell(5 + index, 5, due).number_format = '[$-42A]dd/mm/yyyy hh:mm;@'
        sheet.cell(5 + index, 6, 8000).number_format = '#,##0 "đ"'
    sheet["C5"] = CellRichText("Thôn ", TextBlock(InlineFont(b=True), "Bái\nSim"))
    sheet.merge_cells("C5:C6")
    sheet["G5"], sheet["H5"], sheet["I5"] = 0.437, 1.234, True
    sheet["G5"].number_format = "0.0%"
    sheet["J5"] = "=F5+F6"
    sheet["K5"] = "#N/A"
    sheet["K5"].data_type = "e"
    sheet["L5"] = "=1/0"
    sheet.row_dimensions[6].hidden = True
    book.save(HERE / "ledger.xlsx")


def mac():
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append(["Ngày", "Giờ"])
    book.active.append([dt.datetime(2024, 8, 22), dt.time(7, 5)])
    book.active["A2"].number_format = "d/m/yy"
    book.active["B2"].number_format = "h:mm"
    book.save(HERE / "mac-1904.xlsx")


def bare():
    """By hand: no places on rows and cells, inline strings, a cached text, escaped control characters, a part named from the root."""
    types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    rels = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://purl.oclc.org/ooxml/'
            'officeDocument/relationships/{}" Target="{}"/></Relationships>')
    main = 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'
    with zipfile.ZipFile(HERE / "bare.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        def add(name, content):
            archive.writestr(zipfile.ZipInfo(name, (2024, 8, 22, 0, 0, 0)), content)
        add("[Content_Types].xml", types)
        add("_rels/.rels", rels.format("officeDocument", "/book/main.xml"))
        add("book/_rels/main.xml.rels", rels.format("worksheet", "/sheets/one.xml"))
        add("book/main.xml", f'<workbook {main} xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="Một" sheetId="1" q:id="r"/></sheets></workbook>')
        add("sheets/one.xml", f'<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Thôn</x:t></x:r>'
            '<x:r><x:t xml:space="preserve"> &amp; bản</x:t></x:r><x:rPh><x:t>đọc</x:t></x:rPh></x:is></x:c><x:c t="str"><x:f>A1</x:f><x:v>a_x000D__x000A_b_x0041_</x:v></x:c></x:row>'
            '<x:row><x:c/><x:c t="d"><x:v>2024-08-22T00:00:00</x:v></x:c><x:c><x:v>2.5E-2</x:v></x:c></x:row></x:sheetData></x:worksheet>')


def old():
    book = xlwt.Workbook(encoding="utf-8")
    book.add_sheet("Trống")
    sheet = book.add_sheet("Sổ")
    day = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for column, name in enumerate(["STT", "Thôn", "Ngày nhận", "Tỷ lệ"]):
        sheet.write(0, column, name)
    sheet.write(1, 0, 1)
    sheet.write(1, 1, "Đồng Lựu")
    sheet.write(1, 2, dt.date(2024, 8, 22), day)
    sheet.write(1, 3, 0.5)
    book.save(str(HERE / "old.xls"))


def formats():
    """Days and shares in formats that offices make for themselves."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sổ")
    for column, (number, code) in enumerate([(45526, "[$-1042A]dd/mm/yyyy;@"), (45526.6875, "dd\\-mm\\-yyyy hh:mm"), (0.437, "0.0%"), (0.5, "hh:mm"),
                                             (45526, 'd "tháng" m'), (1234.5, "#,##0.00"), (1, "0%"), (0.25, "General")]):
        sheet.write(0, column, number, xlwt.easyxf(num_format_str=code))
    sheet.write(1, 2, xlwt.Formula("C1*2"), xlwt.easyxf(num_format_str="0.0%"))
    sheet.write(1, 3, "x")
    book.save(str(HERE / "formats.xls"))


def hidden():
    """A hidden draft before the data; a heading merged over two columns, headings over two rows, a village over two rows, a number over two rows."""
    book = xlwt.Workbook(encoding="utf-8")
    draft = book.add_sheet("Nháp")
    draft.visibility = 1
    draft.write(0, 0, "Thôn")
    draft.write(1, 0, "Bái Sim")
    sheet = book.add_sheet("Sổ")
    sheet.write_merge(0, 1, 0, 0, "Mã hồ sơ")
    sheet.write_merge(0, 0, 1, 2, "Ngày, tháng, năm")
    sheet.write(1, 1, "Nhận")
    sheet.write(1, 2, "Hẹn trả")
    sheet.write_merge(0, 1, 3, 3, "Thôn")
    sheet.write_merge(0, 1, 4, 4, "Phí")
    look = xlwt.easyxf(num_format_str="[$-42A]d mmmm yyyy;@")
    for row, code in enumerate(("H56-1", "H56-2")):
        sheet.write(2 + row, 0, code)
        sheet.write(2 + row, 1, dt.datetime(2024, 2, 1 + row), look)
        sheet.write(2 + row, 2, dt.datetime(2024, 2, 5, 16, 30), xlwt.easyxf(num_format_str="dd/mm/yyyy hh:mm"))
    sheet.write_merge(2, 3, 3, 3, "Lý Trúc")
    sheet.write_merge(2, 3, 4, 4, 8000)
    book.save(str(HERE / "hidden.xls"))


def backslash():
    """The ledger as some programs pack it: parts named with backslashes."""
    with zipfile.ZipFile(HERE / "ledger.xlsx") as whole, zipfile.ZipFile(HERE / "backslash.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in whole.namelist():
            part = zipfile.ZipInfo("part", (2024, 8, 22, 0, 0, 0))
            part.filename = name.replace("/", "\\")
            part.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(part, whole.read(name))


def other_kinds():
    """Archives that are no workbook: a document, a workbook in Excel's binary form, any archive, an OpenDocument with a password, and a cell without end."""
    relations = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/'
                 'officeDocument/2006/relationships/officeDocument" Target="{}"/></Relationships>')
    sheet = '<worksheet><sheetData><row><c t="inlineStr"><is><t>' + "a" * 3_000_000 + '</t></is></c></row></sheetData></worksheet>'
    kinds = {
        "document.xlsx": {"_rels/.rels": relations.format("word/document.xml"), "word/document.xml": '<w:document xmlns:w="w"><w:body/></w:document>'},
        "binary.xlsx": {"_rels/.rels": relations.format("xl/workbook.bin"), "xl/workbook.bin": "\x83\x01\x00"},
        "archive.xlsx": {"thon.csv": "Thôn\n"},
        "password.ods": {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "?", "META-INF/manifest.xml":
                         '<m:manifest xmlns:m="m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>'},
        "long-cell.xlsx": {"xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="1" r:id="a"/></sheets></workbook>', "xl/_rels/workbook.xml.rels":
                           '<Relationships><Relationship Id="a" Type="/worksheet" Target="s.xml"/></Relationships>', "xl/s.xml": sheet},
    }
    for file, parts in kinds.items():
        with zipfile.ZipFile(HERE / file, "w") as archive:
            for name, content in parts.items():
                part = zipfile.ZipInfo(name, (2024, 8, 22, 0, 0, 0))
                part.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
                archive.writestr(part, content)


def open_document():
    book = opendocument.OpenDocumentSpreadsheet()
    unseen = style.Style(name="unseen", family="table")
    unseen.addElement(style.TableProperties(display="false"))
    book.automaticstyles.addElement(unseen)
    for name, look in (("Nháp", "unseen"), ("Sổ", None)):
        sheet = table.Table(name=name, **({"stylename": look} if look else {}))
        for cells in ([("string", "Thôn"), ("string", "Ngày"), ("string", "Số")], [("string", "Lý\nTrúc"), ("date", "2024-08-22"), ("float", "1.234")],
                      [("string", "Xa"), None, ("percentage", "0.5")]):
            row = table.TableRow()
            for cell in cells:
                if cell is None:
                    row.addElement(table.TableCell(numbercolumnsrepeated=1))
                    continue
                kind, value = cell
                made = table.TableCell(valuetype=kind, **({"datevalue": value} if kind == "date" else {} if kind == "string" else {"value": value}))
                for line in value.split("\n"):
                    made.addElement(text.P(text=line))
                row.addElement(made)
            sheet.addElement(row)
        book.spreadsheet.addElement(sheet)
    book.save(str(HERE / "open-document.ods"))


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    ledger(), mac(), bare(), old(), formats(), hidden(), backslash(), other_kinds(), open_document()
