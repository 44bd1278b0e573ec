"""Writes a list as workbooks of the ways that xlsxwriter and openpyxl (Debian's) have.

    /usr/bin/python3 tests/workbook/write_books.py LIST.json FOLDER

LIST.json is what tests/workbook/lists.mjs makes. Prints the names of the files.
"""

import datetime
import json
import sys
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

DATE = "dd mmmm yyyy"
PADDED = "00000000000"


def day(text):
    return datetime.datetime.strptime(text, "%Y-%m-%d")


def write_xlsxwriter(path, rows, options):
    book = xlsxwriter.Workbook(path, options)
    sheet = book.add_worksheet("Daftar")
    formats = {"date": book.add_format({"num_format": DATE}),
               "padded": book.add_format({"num_format": PADDED})}
    for i, row in enumerate(rows):
        if row.get("hidden"):
            sheet.set_row(i, None, None, {"hidden": True})
        for j, (kind, value) in enumerate(row["cells"]):
            if kind == "text":
                sheet.write_string(i, j, value)
            elif kind == "date":
                sheet.write_datetime(i, j, day(value), formats["date"])
            elif kind != "empty":
                sheet.write_number(i, j, value, formats.get(kind))
    book.close()


def write_openpyxl(path, rows, write_only=False, epoch=None, iso_dates=False):
    book = openpyxl.Workbook(write_only=write_only, iso_dates=iso_dates)
    if epoch:
        book.epoch = epoch
    sheet = book.create_sheet("Daftar", 0)
    for i, row in enumerate(rows):
        cells = []
        for kind, value in row["cells"]:
            cell = openpyxl.cell.WriteOnlyCell(sheet) if kind != "empty" else None
            if cell is not None:
                cell.value = day(value) if kind == "date" else value
                if kind in ("date", "padded"):
                    cell.number_format = DATE if kind == "date" else PADDED
            cells.append(cell)
        if write_only:
            sheet.append(cells)
            continue
        for j, cell in enumerate(cells):
            if cell is not None:
                target = sheet.cell(i + 1, j + 1, cell.value)
                target.number_format = cell.number_format
        if row.get("hidden"):
            sheet.row_dimensions[i + 1].hidden = True
    book.save(path)


def main(list_file, folder):
    rows = json.loads(Path(list_file).read_text())
    ways = {
        "xlsxwriter.xlsx": lambda path: write_xlsxwriter(path, rows, {}),
        "xlsxwriter-inline.xlsx": lambda path: write_xlsxwriter(path, rows, {"constant_memory": True}),
        "xlsxwriter-1904.xlsx": lambda path: write_xlsxwriter(path, rows, {"date_1904": True}),
        "xlsxwriter-zip64.xlsx": lambda path: write_xlsxwriter(path, rows, {"use_zip64": True}),
        "openpyxl.xlsx": lambda path: write_openpyxl(path, rows),
        "openpyxl-stream.xlsx": lambda path: write_openpyxl(path, rows, write_only=True),
        "openpyxl-1904.xlsx": lambda path: write_openpyxl(path, rows, epoch=CALENDAR_MAC_1904),
        "openpyxl-iso.xlsx": lambda path: write_openpyxl(path, rows, iso_dates=True),
    }
    for name, write in ways.items():
        write(str(Path(folder) / name))
        print(name)


main(*sys.argv[1:])
