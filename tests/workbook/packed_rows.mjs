// Plans and rows as src/workbook_writer/plan.h and packed_rows.h say, for the program that the
// tests drive (tests/workbook_writer/write_book.cpp).

const KINDS = [
  "empty",
  "text",
  "number",
  "date",
  "moment",
  "time",
  "duration",
  "boolean",
  "error",
  "formula",
];
const STYLES = ["body", "title", "header", "note"];
const INPUTS = ["any", "text", "date", "choice"];
const LINK = 255;

const bytesOfNumber = (number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};
const bytesOfText = (text) => {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytesOfNumber(bytes.length), bytes]);
};

// [kind, text], or ["link", text, address].
function bytesOfCell([kind, text = "", address]) {
  if (kind !== "link") return Buffer.concat([Buffer.of(KINDS.indexOf(kind)), bytesOfText(text)]);
  return Buffer.concat([Buffer.of(LINK), bytesOfText(text), bytesOfText(address)]);
}

export const packRow = (cells, style = "body", sheet = 0) =>
  Buffer.concat([
    Buffer.of(sheet, STYLES.indexOf(style)),
    bytesOfNumber(cells.length),
    ...cells.map(bytesOfCell),
  ]);

// Texts as src/base/archive.h reads them.
const ESCAPE = "\x1b";
const LINE_FEED = "\x1e";
const line = (text) =>
  [ESCAPE, LINE_FEED]
    .reduce((escaped, byte) => escaped.replaceAll(byte, ESCAPE + byte), String(text))
    .replaceAll("\n", LINE_FEED) + "\n";
const list = (items, packItem) => line(items.length) + items.map(packItem).join("");

const packColumn = ({ width = 12, added = false, input = "any", choices = [], advice = "" }) =>
  line(width) +
  line(Number(added)) +
  line(INPUTS.indexOf(input)) +
  list(choices, line) +
  line(advice);
const packSheet = ({ name, columns, rowsOnTop = 0, filterRow = 0, formRows = 0 }) =>
  line(name) + list(columns, packColumn) + line(rowsOnTop) + line(filterRow) + line(formRows);

export const packPlan = ({ day = "2026-11-29", title = "", choicesName = "", sheets }) =>
  Buffer.from(line(day) + line(title) + line(choicesName) + list(sheets, packSheet));

// What write_book reads.
export const packBook = (plan, blocks) =>
  Buffer.concat(
    [packPlan(plan), ...blocks].flatMap((block) => [Buffer.from(`${block.length}\n`), block]),
  );
