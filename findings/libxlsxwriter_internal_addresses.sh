#!/usr/bin/env bash
# libxlsxwriter cuts nine characters off an address of the web that has "internal:" or "external:"
# anywhere in it. Needs a C compiler and Debian's mirror; takes five seconds.
#
#   package     libxlsxwriter 1.1.4-2 (Debian 12, 29 November 2026); 1.2.3 has the same lines
#   input       worksheet_write_url(..., "https://example.org/?q=internal:A1", ...)
#   expected    Target="https://example.org/?q=internal:A1": the documentation, and the library's own
#               model in Python, know "internal:" at the beginning of an address only
#   seen        no Target: the address has become a place in the workbook,
#               location="xample.org/?q=internal:A1", and leads nowhere
#
# And of 65,531 addresses in a sheet all are written, though its documentation, its message and Excel allow
# 65,530.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User= download libxlsxwriter-dev libxlsxwriter4 libminizip1
for package in *.deb; do dpkg -x "$package" .; done

cat >write.c <<'C'
#include <xlsxwriter.h>
int main(void) {
  lxw_workbook *book = workbook_new("book.xlsx");
  lxw_worksheet *sheet = workbook_add_worksheet(book, NULL);
  worksheet_write_url(sheet, 0, 0, "https://example.org/?q=internal:A1", NULL);
  sheet = workbook_add_worksheet(book, NULL);
  for (int i = 0; i < 65531; i++) worksheet_write_url(sheet, i, 0, "https://example.org/", NULL);
  return workbook_close(book);
}
C
library=$(echo usr/lib/*/libxlsxwriter.so.4)
cc -Iusr/include write.c "$library" -o write -Wl,--allow-shlib-undefined
LD_LIBRARY_PATH=$(dirname "$library") ./write

seen=$(unzip -p book.xlsx xl/worksheets/sheet1.xml | grep -o '<hyperlink [^>]*>')
count=$(unzip -p book.xlsx xl/worksheets/sheet2.xml | grep -o '<hyperlink ' | wc -l)
echo "$seen $count"
[ "$seen $count" = '<hyperlink ref="A1" location="xample.org/?q=internal:A1" display="xample.org/?q=internal:A1"/> 65531' ] ||
  { echo "it changed" >&2; exit 1; }
