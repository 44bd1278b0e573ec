# Sourced by the scripts beside it: lists of invented people, and the result of each in one run.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
pandu=${PANDU:-$root/build/native/pandu}
rows=${1:-1000000}
options=(--on 2026-11-22 --dates dmy --lang en)

[ -x "$pandu" ] || {
  echo "no $pandu: cmake --preset native && cmake --build build/native --target pandu" >&2
  exit 1
}
pandu=$(realpath "$pandu")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# In milliseconds.
now() { echo "$((${EPOCHREALTIME//[!0-9]/} / 1000))"; }

# report WHAT START [MORE]
report() {
  local took=$(($(now) - $2))
  printf '%-52s %4d.%d s  %s\n' "$1" $((took / 1000)) $((took / 100 % 10)) "${3:-}"
}

# make_list BREAK: the list as BREAK.csv, its result as whole.BREAK, and that without its header as
# body.BREAK. Exit code 1 is that of a list with faulty rows, as these are.
make_list() {
  local list=$folder/$1.csv start
  python3 "$here/people.py" "$rows" "$1" >"$list"
  start=$(now)
  "$pandu" bulk "${options[@]}" "$list" >"$folder/whole.$1" 2>/dev/null || [ $? -eq 1 ]
  report "whole; line breaks in cells: $1" "$start" "$(($(stat -c %s "$list") / 1000000)) MB"
  tail -n +2 "$folder/whole.$1" >"$folder/body.$1"
}

# cut_list BREAK: BREAK.csv without its header as eight pieces and an empty one in BREAK.d
cut_list() {
  mkdir "$folder/$1.d"
  tail -n +2 "$folder/$1.csv" |
    LC_ALL=C awk -v rows=$((rows / 8 + 1)) -v name="$folder/$1.d/part-" -f "$here/pieces.awk"
  : >"$folder/$1.d/part-00003-empty"
}
