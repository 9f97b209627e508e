#!/usr/bin/env python3
"""Whether a folder gives the same figures when its tables are handed in as workbooks (PyPI: openpyxl, xlwt, odfpy).

    python3 Tests/Gates/workbooks.py BAOCAO FOLDER… [--formats xlsx,xls,ods,html]

Each table of text in the folder is saved as a workbook as offices have them: days and numbers as such, the cells of a header of two rows merged, a
sheet of notes before the data. Then the report is made of each, and its figures, and what was counted of each file, must be those of the text.
"""

import argparse
import csv
import datetime as dt
import html
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

CODECS = {"utf-8": "utf-8-sig", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be", "windows-1258": "cp1258", "windows-1252": "cp1252"}
DELIMITERS = {"tab": "\t", "\\t": "\t"}
DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$")


def figures(baocao, folder, results):
    """What the report says; of the files only what was counted."""
    made = subprocess.run([baocao, "make", str(folder), "--output", str(results), "--no-digest"], capture_output=True, text=True)
    if made.returncode != 0:
        return None, [], made.stderr
    report = json.loads((results / "bao-cao.json").read_text())
    inputs = report.pop("inputs")
    report.pop("diagnostics")
    report["villages.csv"] = (results / "so-lieu-thon.csv").read_text()
    report["files"] = sorted([pathlib.PurePath(one["path"]).stem, one["kind"], one["rows"], one["accepted"], one["rejected"], one["duplicates"]] for one in inputs)
    return report, inputs, made.stderr


def rows(path, told):
    """The cells of a file of text; None where its encoding is known to baocao alone."""
    if told["encoding"] not in CODECS or not told["delimiter"]:
        return None
    text = unicodedata.normalize("NFC", path.read_bytes().decode(CODECS[told["encoding"]]).lstrip("\ufeff"))
    if text[:4].lower() == "sep=":
        text = text.partition("\n")[2]
    return list(csv.reader(io.StringIO(text), delimiter=DELIMITERS.get(told["delimiter"], told["delimiter"])))


def value(text):
    """A cell as a spreadsheet would hold it: a day, a number, or text."""
    day = DAY.match(text)
    try:
        if day:
            d, m, y, *time = [int(part or 0) for part in day.groups()]
            return dt.datetime(y, m, d, *time) if y > 1900 else text
    except ValueError:
        return text
    return int(text) if re.fullmatch(r"0|[1-9]\d{0,8}", text) else text


def merges(table, header):
    """Rectangles of merged cells in a header of two rows: (top, left, bottom, right)."""
    if len(header) != 2:
        return []
    top, bottom = header[0] - 1, header[1] - 1
    width = max(len(table[top]), len(table[bottom]))
    upper, lower = (table[row] + [""] * (width - len(table[row])) for row in (top, bottom))
    found = []
    column = 0
    while column < width:
        end = column
        if upper[column] and not lower[column]:
            found.append((top, column, bottom, column))
        elif upper[column]:
            while end + 1 < width and not upper[end + 1] and lower[end + 1]:
                end += 1
            if end > column:
                found.append((top, column, top, end))
        column = end + 1
    return found


def xlsx(path, table, header):
    import openpyxl
    book = openpyxl.Workbook()
    book.active.title = "Ghi chú"
    book.active["A1"] = "Xuất từ hệ thống"
    sheet = book.create_sheet("Dữ liệu")
    for row, cells in enumerate(table, 1):
        for column, text in enumerate(cells, 1):
            if text:
                cell = sheet.cell(row, column)
                cell.value = value(text)
                if isinstance(cell.value, dt.datetime):
                    cell.number_format = "dd/mm/yyyy hh:mm:ss" if " " in text else "dd/mm/yyyy"
                elif isinstance(cell.value, str):
                    cell.data_type = "s"
    for top, left, bottom, right in merges(table, header):
        sheet.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)
    book.save(path)


def xls(path, table, header):
    import xlwt
    book = xlwt.Workbook(encoding="utf-8")
    book.add_sheet("Ghi chú").write(0, 0, "Xuất từ hệ thống")
    sheet = book.add_sheet("Dữ liệu")
    formats = {len(code): xlwt.easyxf(num_format_str=code) for code in ("DD/MM/YYYY", "DD/MM/YYYY HH:MM", "DD/MM/YYYY HH:MM:SS")}
    merged = merges(table, header)
    covered = {(row, column) for top, left, bottom, right in merged for row in range(top, bottom + 1) for column in range(left, right + 1)}
    for row, cells in enumerate(table):
        for column, text in enumerate(cells):
            if text and (row, column) not in covered:
                held = value(text)
                if isinstance(held, dt.datetime):
                    sheet.write(row, column, held, formats[len(text)])
                else:
                    sheet.write(row, column, held)
    for top, left, bottom, right in merged:
        sheet.write_merge(top, bottom, left, right, table[top][left])
    book.save(str(path))


def ods(path, table, header):
    from odf import opendocument, table as tables, text as texts
    book = opendocument.OpenDocumentSpreadsheet()
    notes = tables.Table(name="Ghi chú")
    note = tables.TableCell(valuetype="string")
    note.addElement(texts.P(text="Xuất từ hệ thống"))
    row = tables.TableRow()
    row.addElement(note)
    notes.addElement(row)
    book.spreadsheet.addElement(notes)
    sheet = tables.Table(name="Dữ liệu")
    spans = {(top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in merges(table, header)}
    for place, cells in enumerate(table):
        row = tables.TableRow()
        for column, content in enumerate(cells):
            held = value(content)
            kind = {}
            if isinstance(held, dt.datetime):
                kind = {"valuetype": "date", "datevalue": held.isoformat() if " " in content else f"{held:%Y-%m-%d}"}
            elif isinstance(held, int):
                kind = {"valuetype": "float", "value": str(held)}
            elif held:
                kind = {"valuetype": "string"}
            if (place, column) in spans:
                kind["numberrowsspanned"], kind["numbercolumnsspanned"] = spans[place, column]
            cell = tables.TableCell(**kind)
            for line in content.split("\n") if content else []:
                cell.addElement(texts.P(text=line))
            row.addElement(cell)
        sheet.addElement(row)
    book.spreadsheet.addElement(sheet)
    book.save(str(path))


def page(path, table, header):
    """As the systems write it: no charset, end tags left out, blanks that do not break, spans."""
    merged = {(top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in merges(table, header)}
    hidden = {(row, column) for (top, left), (tall, wide) in merged.items() for row in range(top, top + tall) for column in range(left, left + wide)} - set(merged)
    out = ['<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:"\\@"}</style></head><body><table border="1">']
    for row, cells in enumerate(table):
        out.append("<tr>")
        for column, text in enumerate(cells):
            if (row, column) not in hidden:
                tall, wide = merged.get((row, column), (1, 1))
                spans = (f' rowspan="{tall}"' if tall > 1 else "") + (f" colspan={wide}" if wide > 1 else "")
                out.append(f"<td{spans}>" + (html.escape(text).replace("\n", "<br>") or "&nbsp;"))
    path.write_text("\n".join(out), encoding="utf-8")


FORMATS = {"xlsx": (xlsx, "xlsx"), "xls": (xls, "xls"), "ods": (ods, "ods"), "html": (page, "xls")}


def differences(one, other, place=""):
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(set(one) | set(other)):
            yield from differences(one.get(key), other.get(key), f"{place}.{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (a, b) in enumerate(zip(one, other)):
            yield from differences(a, b, f"{place}[{index}]")
    elif one != other:
        yield f"{place}: {json.dumps(one, ensure_ascii=False)[:300]} as text, {json.dumps(other, ensure_ascii=False)[:300]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--formats", default=",".join(FORMATS))
    arguments = parser.parse_args()
    failures = 0
    for folder in arguments.folders:
        with tempfile.TemporaryDirectory() as place:
            place = pathlib.Path(place)
            expected, inputs, said = figures(arguments.baocao, folder, place / "text")
            if expected is None:
                print(f"{folder.name}: no report of its text: {said.strip()}")
                failures += 1
                continue
            for name in arguments.formats.split(","):
                write, ending = FORMATS[name]
                copy = place / name
                shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("ket-qua"))
                count = 0
                for told in inputs:
                    path = copy / told["path"]
                    table = rows(path, told)
                    if table is None:
                        continue
                    path.unlink()
                    write(path.with_suffix(f".{ending}"), table, told["headerLines"])
                    count += 1
                found, _, said = figures(arguments.baocao, copy, place / f"{name}-results")
                wrong = [said.strip()] if found is None else list(differences(expected, found))
                print(f"{'FAIL' if wrong else 'ok  '} {folder.name} as {name}: {count} of {len(inputs)} files")
                for line in wrong[:12]:
                    print(f"     {line}")
                failures += bool(wrong)
    return failures > 0


if __name__ == "__main__":
    sys.exit(main())
