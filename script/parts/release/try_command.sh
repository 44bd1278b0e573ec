# Sourced by script/release: a command without shared libraries, tried where there is nothing but
# itself.

# in_empty_folder <folder> <program> <arguments...>: with the folder as the whole file system; also
# without being root.
in_empty_folder() {
  local folder=$1
  shift
  unshare --map-root-user chroot "$folder" "$@"
}

# answers_of_command <folder> <command...>: what it prints to a list of a thousand with three
# threads, to faulty answers and to others; its sheets go into the folder.
answers_of_command() {
  local out=$1 code=0
  shift
  thousand_leavers | "$@" bulk --jobs 3 --on 2026-11-22 - || code=$?
  echo "bulk: exit code $code"
  "$@" lint --on 2026-11-22
  "$@" find sudah resign kartu masih aktif
  echo '{"ground": "resigned", "event_date": "2026-10-05", "working": "no"}' | "$@" check --on 2026-11-22 --json || true
  echo '{"ground": "unheard"}' | "$@" check --on 2026-11-22 2>&1 || true
  "$@" paper "$out" --on 2026-11-22
}

thousand_leavers() {
  local row
  echo "nama,sebab,tanggal_keluar,saldo"
  for row in $(seq 1000); do
    echo "Orang $row,resign,2026-$((row % 12 + 1))-$((row % 28 + 1)),$((row * 50000))"
  done
}

# try_command <machine> <program> <command of this machine>: both give the same answers and the same
# sheets, the one in a folder that holds it alone, under an emulator where this machine is another.
try_command() {
  local machine=$1 program=$2 own=$3 folder run=(/pandu)
  if readelf --program-headers --dynamic "$program" | grep -Eq 'INTERP|NEEDED'; then
    stop "$program needs shared libraries"
  fi
  folder=$(mktemp -d)
  mkdir "$folder/alone"
  cp "$program" "$folder/alone/pandu"
  if [ "$machine" != "$(uname -m)" ]; then
    cp "$(command -v "qemu-$machine-static")" "$folder/alone/emulator"
    run=(/emulator /pandu)
  fi
  # Away from the assets of this folder: what is built in counts.
  (cd "$folder" && answers_of_command expected-sheets "$root/$own") >"$folder/expected"
  answers_of_command /sheets in_empty_folder "$folder/alone" "${run[@]}" >"$folder/given"
  diff "$folder/expected" "$folder/given" || stop "$program answers differently from $own"
  diff -r "$folder/expected-sheets" "$folder/alone/sheets" || stop "$program writes other sheets than $own"
  say "$machine: $(wc -l <"$folder/given") lines and $(find "$folder/alone/sheets" -type f | wc -l) sheets as here"
  rm -rf "$folder"
}
