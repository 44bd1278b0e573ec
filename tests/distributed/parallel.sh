#!/usr/bin/env bash
# Shares a list of a million people out with GNU parallel, to two processes, and compares the
# results with the whole to the byte; then looks at exit codes. Needs GNU parallel (Debian:
# parallel), Python 3, and build/native/pandu or another command as PANDU; takes two minutes, and
# 2 GB of disk for that time.
#
#   tests/distributed/parallel.sh           a million rows
#   tests/distributed/parallel.sh 100000    as many as are told
set -euo pipefail
. "$(dirname "$0")/common.sh"

parallel --version | head -n 1
for line_break in none lf crlf; do make_list "$line_break"; done

# The header goes by way of the environment: parallel gives what stands in its command to a shell,
# and looks for {} in it.
export pandu header
bulk="\"\$pandu\" bulk ${options[*]} --header \"\$header\""
# Faulty rows are marked in the result, and the exit code 1 says no more than that.
may_be_faulty='2>/dev/null || [ $? -eq 1 ]'
shared=(parallel --jobs 2 --keep-order --halt now,fail=1)

# compare WAY BREAK: standard input against the rows of the whole
compare() {
  local start
  start=$(now)
  if cmp - "$folder/body.$2"; then report "$1" "$start" "as the whole: yes"
  else report "$1" "$start" "as the whole: NO"; return 1; fi
}
header_of() { head -n 1 "$folder/$1.csv" | tr -d '\r'; }

header=$(header_of none)
tail -n +2 "$folder/none.csv" | "${shared[@]}" --pipe --block 10M "$bulk - $may_be_faulty" |
  compare "blocks of lines: no breaks in cells" none

header=$(header_of lf)
tail -n +2 "$folder/lf.csv" | "${shared[@]}" --pipe --block 10M --recend '\r\n' "$bulk - $may_be_faulty" |
  compare "blocks that end with CRLF: breaks in cells are LF" lf

header=$(header_of crlf)
cut_list crlf
"${shared[@]}" "$bulk {} $may_be_faulty" ::: "$folder"/crlf.d/* |
  compare "pieces that were cut behind rows: any breaks" crlf

tail -n +2 "$folder/crlf.csv" | "${shared[@]}" --pipe --csv --block 10M "$bulk - $may_be_faulty" |
  compare "blocks of whole rows (--csv): any breaks" crlf

# tell WHAT CODE EXPECTED
tell() {
  if [ "$2" -eq "$3" ]; then printf '%-78s %3d\n' "$1" "$2"
  else printf '%-78s %3d, not %d\n' "$1" "$2" "$3"; failed=yes; fi
}
# code_of COMMAND OPTION...: the exit code for the first thousand rows in blocks of 10 kB
code_of() {
  local command=$1 code=0
  shift
  sed -n '2,1000p' "$folder/none.csv" |
    parallel --jobs 2 --pipe --block 10k "$@" "$command" >/dev/null 2>&1 || code=$?
  echo "$code"
}
header=$(header_of none)
blocks=$(sed -n '2,1000p' "$folder/none.csv" | parallel --pipe --block 10k 'cat >/dev/null; echo' | wc -l)
tell "exit code where all $blocks blocks have faulty rows: the number of blocks" "$(code_of "$bulk -")" "$blocks"
tell "with || [ \$? -eq 1 ]" "$(code_of "$bulk - $may_be_faulty")" 0
header="Catatan;Cabang"
tell "the same, where nothing can be read, with --halt now,fail=1" \
  "$(code_of "$bulk - $may_be_faulty" --halt now,fail=1)" 1
[ -z "${failed:-}" ]
