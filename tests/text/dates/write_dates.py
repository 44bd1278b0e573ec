"""Prints how glibc, Babel, PHP, Excel and LibreOffice write the fifth of each month of 2026, as lines of
written_dates.tsv:

    python3 tests/text/dates/write_dates.py

glibc is asked, where its locale id_ID is there (localedef -i id_ID -f UTF-8 id_ID.UTF-8), and so is Babel. The
forms of PHP stand in its manual (DateTimeInterface), those of LibreOffice in id_ID.xml and en_US.xml of its
i18npool, those of Excel in the list of its built-in formats (ECMA-376 part 1, 18.8.30) and in the dates of
Windows for Indonesia; their names of months are those of CLDR, but that Windows wrote some in another way
before its version 10.
"""

import locale
import sys
from datetime import datetime, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
DAYS = [datetime(2026, month, 5, 14, 30, 5, tzinfo=WIB) for month in range(1, 13)]

ID_MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
ID_SHORT = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split()
OLD_WINDOWS_SHORT = "Jan Feb Mar Apr Mei Jun Jul Agust Sep Okt Nop Des".split()
ID_DAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
ID_SHORT_DAYS = "Sen Sel Rab Kam Jum Sab Min".split()


def line(program, order, day, text):
    print("\t".join([program, order, day.strftime("%Y-%m-%d"), text]))


def indonesian(day, form, short=ID_SHORT):
    """strftime() with the names of CLDR for Indonesian."""
    names = {
        "%B": ID_MONTHS[day.month - 1],
        "%b": short[day.month - 1],
        "%A": ID_DAYS[day.weekday()],
        "%a": ID_SHORT_DAYS[day.weekday()],
    }
    for code, name in names.items():
        form = form.replace(code, name)
    return day.strftime(form)


def glibc():
    try:
        locale.setlocale(locale.LC_TIME, "id_ID.UTF-8")
    except locale.Error:
        return print("the locale id_ID is not there", file=sys.stderr)
    for day in DAYS:
        line("glibc", "dmy", day, day.strftime("%x"))
        line("glibc", "-", day, day.strftime("%c"))
        line("glibc", "-", day, day.strftime("%A, %d %B %Y"))
        line("glibc", "-", day, day.strftime("%c %Z"))
    locale.setlocale(locale.LC_TIME, "C")


def babel():
    try:
        from babel.dates import format_date, format_datetime
    except ImportError:
        return print("Babel is not there", file=sys.stderr)
    for day in DAYS:
        for language, order in (("id", "dmy"), ("en", "mdy")):
            for form in ("short", "medium", "long", "full"):
                by = order if form == "short" else "-"
                line("Babel", by, day, format_date(day, form, locale=language))
                line("Babel", by, day, format_datetime(day, form, locale=language))


def libreoffice():
    indonesian_forms = [
        ("dmy", "%d/%m/%y"), ("-", "%A %-d %B %Y"), ("dmy", "%d/%m/%Y"), ("-", "%-d %b %y"), ("-", "%-d %b %Y"),
        ("-", "%-d. %b. %Y"), ("-", "%-d %B %Y"), ("-", "%-d. %B %Y"), ("-", "%a %-d %b %y"),
        ("-", "%a %d/%b %y"), ("-", "%a %-d %B %Y"), ("-", "%Y-%m-%d"), ("dmy", "%d/%m/%y %H:%M"),
        ("dmy", "%d/%m/%Y %H:%M:%S"), ("dmy", "%d/%m/%Y %H:%M"),
    ]
    english_forms = [
        ("mdy", "%m/%d/%y"), ("-", "%A, %B %d, %Y"), ("mdy", "%m/%d/%Y"), ("-", "%b %-d, %y"), ("-", "%b %-d, %Y"),
        ("-", "%-d. %b. %Y"), ("-", "%B %-d, %Y"), ("-", "%-d. %B %Y"), ("-", "%a, %b %-d, %y"),
        ("-", "%a %d/%b %y"), ("-", "%a, %B %-d, %Y"), ("mdy", "%m/%d/%y %I:%M %p"), ("mdy", "%m/%d/%Y %H:%M:%S"),
    ]
    for day in DAYS:
        for order, form in indonesian_forms:
            line("LibreOffice", order, day, indonesian(day, form))
        for order, form in english_forms:
            line("LibreOffice", order, day, day.strftime(form))


def excel():
    forms = [("dmy", "%d/%m/%Y"), ("-", "%d-%b-%y"), ("-", "%-d-%b-%y"), ("dmy", "%d/%m/%Y %-H:%M"),
             ("dmy", "%d/%m/%Y %H.%M"), ("-", "%d %B %Y"), ("-", "%A, %d %B %Y"), ("-", "%d %b %Y"),
             ("dmy", "%d/%m/%y"), ("dmy", "%d-%m-%y"), ("dmy", "%d-%m-%Y"), ("dmy", "%d.%m.%y"), ("-", "%Y-%m-%d"),
             ("-", "%Y-%m-%d %H:%M:%S")]
    for day in DAYS:
        for order, form in forms:
            line("Excel", order, day, indonesian(day, form))
        line("Excel", "-", day, indonesian(day, "%d-%b-%y", OLD_WINDOWS_SHORT))
        line("Excel", "mdy", day, day.strftime("%-m/%-d/%Y"))
        line("Excel", "mdy", day, day.strftime("%-m/%-d/%y %-H:%M"))
        line("Excel", "-", day, day.strftime("%-d-%b-%y"))
        line("Excel", "-", day, day.strftime("%A, %B %-d, %Y"))


def php():
    forms = {
        "ATOM": "%Y-%m-%dT%H:%M:%S+07:00", "COOKIE": "%A, %d-%b-%Y %H:%M:%S WIB",
        "RFC822": "%a, %d %b %y %H:%M:%S +0700", "RFC850": "%A, %d-%b-%y %H:%M:%S WIB",
        "RFC2822": "%a, %d %b %Y %H:%M:%S +0700", "RFC3339_EXTENDED": "%Y-%m-%dT%H:%M:%S.000+07:00",
    }
    for day in DAYS:
        for form in forms.values():
            line("PHP", "-", day, day.strftime(form))


def others():
    """C and the shell, Oracle, SQL Server, SAP, SAS, exceljs."""
    for day in DAYS:
        line("C", "-", day, day.strftime("%a %b %e %H:%M:%S %Y"))
        line("C", "-", day, day.strftime("%a %b %e %H:%M:%S WIB %Y"))
        line("Oracle", "-", day, day.strftime("%d-%b-%y").upper())
        line("Oracle", "-", day, day.strftime("%d-%b-%y %I.%M.%S.000000 %p").upper())
        line("SQL Server", "-", day, day.strftime("%b %e %Y %I:%M%p"))
        line("SQL Server", "-", day, day.strftime("%Y-%m-%d %H:%M:%S.000"))
        line("SAP", "dmy", day, day.strftime("%d.%m.%Y"))
        line("SAP", "-", day, day.strftime("%Y%m%d"))
        line("SAS", "-", day, day.strftime("%d%b%Y").upper())
        line("MySQL", "-", day, day.strftime("%Y-%m-%d %H:%M:%S"))


for write in (glibc, babel, libreoffice, excel, php, others):
    write()
