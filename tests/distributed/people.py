"""Writes an invented list of people as HR's programs do: delimiters and quotes within cells, CRLF
behind each row but the last, some rows faulty.

    python3 tests/distributed/people.py ROWS BREAK > list.csv

BREAK is what a line break within a cell is: lf (Excel), crlf (some exports), none (no cell has
one).
"""

import csv
import io
import sys

BREAKS = {"none": " ", "lf": "\n", "crlf": "\r\n"}

# Every sign here means something to a shell or to a reader of CSV.
HEADER = ["Nama", "Alasan", "Tgl. Keluar", "Saldo JHT (Rp)", "Status kartu", "Masih bekerja",
          "Data sesuai", "Perangkat", "Catatan \"HR\"; {} d'é $HOME"]

# A line break where the row begins, where it ends, in the middle, and next to a quote.
KINDS = [
    ["Budi %d", "resign", "5 Nov 2026", "Rp7.500.000", "nonaktif", "tidak", "ya", "HP", ""],
    ["Lim, Ann; %d", "PHK", "2026-10-31", "12,500,000", "aktif", "ya", "ya", "laptop", "\"Bu Lim\""],
    ["Siti\nAminah %d", "resign", "31/12/2025", "", "", "", "", "", "5\" di rak\n"],
    ["Renée 田中 %d", "meninggal", "01/02/2026", "60000000", "", "", "", "", "Jl. Mawar\n\"Blok A\"\n"],
    ["Wati %d", "PHK\n", "5 Okt 2026", "Rp1.000.000", "", "", "", "", "\n\n;;;;;;;;\n"],
    ["=cmd %d", "bosan", "kemarin", "-5", "?", "?", "?", "?", "a;b"],
    ["Joko %d", "resign"],
]


def main():
    rows, line_break = int(sys.argv[1]), BREAKS[sys.argv[2]]
    line = io.StringIO()
    writer = csv.writer(line, delimiter=";", lineterminator="\r\n")

    def written(cells):
        line.seek(0)
        line.truncate()
        writer.writerow(cells)
        return line.getvalue().removesuffix("\r\n").encode()

    out = sys.stdout.buffer
    out.write(written(HEADER))
    for i in range(rows):
        cells = [cell.replace("\n", line_break) for cell in KINDS[i % len(KINDS)]]
        out.write(b"\r\n" + written([cells[0] % i, *cells[1:]]))


main()
