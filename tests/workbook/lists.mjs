// Lists of invented people for the writers of workbooks, and the cells that must come out.

const REASONS = ["PHK", "resign", "kontrak habis"];
const NAMES = [
  "Ani",
  'Budi "B" Santoso',
  "Citra, Dewi",
  "Nguyễn Văn",
  "Eka\nPutri",
  "  Fajar & <G>",
];

// Numbers from 0 up to `below`, the same for the same seed.
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const two = (number) => String(number).padStart(2, "0");

function person(roll, number) {
  const date = `${2025 + roll(2)}-${two(1 + roll(12))}-${two(1 + roll(28))}`;
  const amount = roll(3) === 0 ? 7250000.5 + number : 1000000 * (1 + roll(90)) + number;
  const kpj = 1000000000 + number;
  return {
    Nama: [["text", `${NAMES[roll(NAMES.length)]} ${number}`]],
    NIK: [["text", `00780112345${String(10000 + number)}`]],
    KPJ: [["padded", kpj], `0${kpj}`],
    Alasan: [["text", REASONS[roll(REASONS.length)]]],
    "Tanggal keluar": [["date", date], date],
    Saldo: roll(5) === 0 ? [["empty", ""]] : [["number", amount]],
  };
}

// Columns in any order, rows that are blank or hidden between people. `expected` has the cells of
// each person in turn, as text.
export function makeList(seed, count) {
  const roll = dice(seed);
  const columns = ["Nama", "NIK", "KPJ", "Alasan", "Tanggal keluar", "Saldo"];
  for (let at = columns.length - 1; at > 0; at -= 1) {
    const other = roll(at + 1);
    [columns[at], columns[other]] = [columns[other], columns[at]];
  }
  const rows = [{ cells: columns.map((name) => ["text", name]) }];
  const expected = [];
  for (let number = 1; number <= count; number += 1) {
    while (roll(6) === 0) rows.push({ cells: columns.map(() => ["empty", ""]) });
    const made = person(roll, number);
    const cells = columns.map((name) => made[name]);
    rows.push({ cells: cells.map(([cell]) => cell), hidden: roll(7) === 0 });
    expected.push(cells.map(([[, value], shown]) => shown ?? String(value)));
  }
  return { columns, rows, expected, hidden: rows.filter(({ hidden }) => hidden).length };
}
