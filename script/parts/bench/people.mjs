// Invented people by the hundred thousand, as CSV and as .xlsx, for what is measured of lists.

import { closeSync, openSync, writeSync } from "node:fs";
import { constants, crc32, deflateRawSync } from "node:zlib";

const PIECE = 1 << 20; // bytes written at once

// Hands `write` the text that `make(row)` gives for each row, in pieces.
function inPieces(count, make, write) {
  let piece = "";
  for (let row = 0; row < count; ++row) {
    piece += make(row);
    if (piece.length < PIECE && row + 1 < count) continue;
    write(piece);
    piece = "";
  }
}

function writeFile(path, work) {
  const file = openSync(path, "w");
  work(file);
  closeSync(file);
}

const two = (number) => String(number).padStart(2, "0");
const GROUNDS = ["resigned", "laid_off", "contract_ended", "age_56"];

// As systems hand it out: the names of the contract, and dates of ISO 8601.
export const writePlainList = (path, count) =>
  writeFile(path, (file) => {
    writeSync(file, "name,ground,event_date,working,balance,card_status,identity_matches,device\n");
    inPieces(
      count,
      (row) =>
        `Peserta ${row},${GROUNDS[row % 4]},2026-0${1 + (row % 9)}-${two(1 + (row % 28))},no,${(row * 7919) % 90000000},inactive,yes,phone\n`,
      (piece) => writeSync(file, piece),
    );
  });

const REASONS = ["resign", "PHK", "kontrak habis", "pensiun pkb"];
const HEAD = [
  "Nama",
  "NIK",
  "Alasan",
  "Tanggal keluar",
  "Saldo JHT",
  "Status kartu",
  "Masih bekerja",
  "Data sesuai",
  "Perangkat",
];

// What stands in a row, as people write it.
const person = (row) => ({
  name: `Orang ${row}`,
  nik: `00780112345${10000 + row}`,
  reason: REASONS[row % 4],
  day: new Date(Date.UTC(2025, row % 18, 1 + (row % 28))),
  balance: 1000000 * (1 + (row % 80)) + 1000 * (row % 1000),
  card: row % 9 ? "nonaktif" : "aktif",
  works: "tidak",
  matches: row % 11 ? "ya" : "tidak",
  device: "HP",
});

const dayInWords = (day) =>
  `${day.getUTCDate()}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;

export const writePeople = (path, count) =>
  writeFile(path, (file) => {
    writeSync(file, `${HEAD.join(";")}\n`);
    inPieces(
      count,
      (row) => {
        const { day, balance, ...rest } = person(row);
        const { name, nik, reason, card, works, matches, device } = rest;
        const amount = `Rp${balance.toLocaleString("id-ID")}`;
        return `${[name, nik, reason, dayInWords(day), amount, card, works, matches, device].join(";")}\n`;
      },
      (piece) => writeSync(file, piece),
    );
  });

// ---- .xlsx ----

// A ZIP whose parts are packed while they are made.
class Package {
  #file;
  #at = 0;
  #parts = [];

  constructor(file) {
    this.#file = file;
  }

  // `make(write)` hands over the text of the part.
  add(name, make) {
    const part = { name: Buffer.from(name), at: this.#at, crc: 0, packed: 0, size: 0 };
    const head = this.#header(part, 0x04034b50).length;
    this.#at += head;
    const pack = (text, finishFlush) => {
      const bytes = Buffer.from(text);
      part.crc = crc32(bytes, part.crc);
      part.size += bytes.length;
      const packed = deflateRawSync(bytes, { finishFlush });
      this.#put(packed);
      part.packed += packed.length;
    };
    make((text) => pack(text, constants.Z_SYNC_FLUSH));
    pack("", constants.Z_FINISH);
    writeSync(this.#file, this.#header(part, 0x04034b50), 0, head, part.at);
    this.#parts.push(part);
  }

  end() {
    const directory = this.#at;
    for (const part of this.#parts) this.#put(this.#header(part, 0x02014b50));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#parts.length, 8);
    end.writeUInt16LE(this.#parts.length, 10);
    end.writeUInt32LE(this.#at - directory, 12);
    end.writeUInt32LE(directory, 16);
    this.#put(end);
  }

  #put(bytes) {
    writeSync(this.#file, bytes, 0, bytes.length, this.#at);
    this.#at += bytes.length;
  }

  // Before a part, or of it in the directory (APPNOTE.TXT 4.3.7 and 4.3.12).
  #header({ name, at, crc, packed, size }, signature) {
    const inDirectory = signature === 0x02014b50;
    const head = Buffer.alloc(inDirectory ? 46 : 30);
    head.writeUInt32LE(signature, 0);
    const rest = inDirectory ? 6 : 4;
    if (inDirectory) {
      head.writeUInt16LE(20, 4);
      head.writeUInt32LE(at, 42);
    }
    head.writeUInt16LE(20, rest);
    head.writeUInt16LE(8, rest + 4); // Deflate
    head.writeUInt32LE(0x5ae10000, rest + 6); // 1 July 2025
    head.writeUInt32LE(crc, rest + 10);
    head.writeUInt32LE(packed, rest + 14);
    head.writeUInt32LE(size, rest + 18);
    head.writeUInt16LE(name.length, rest + 22);
    return Buffer.concat([head, name]);
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const EPOCH = Date.UTC(1899, 11, 30);

const relation = (number, type, target) =>
  `<Relationship Id="rId${number}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (list) => `${XML}<Relationships xmlns="${RELATIONS}">${list}</Relationships>`;

const SMALL_PARTS = {
  "[Content_Types].xml": `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(
    relation(1, "worksheet", "worksheets/sheet1.xml") +
      relation(2, "styles", "styles.xml") +
      relation(3, "sharedStrings", "sharedStrings.xml"),
  ),
  "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

// As Excel writes it: all texts shared, each once, dates as numbers with a format.
export const writeWorkbook = (path, count) =>
  writeFile(path, (file) => {
    const book = new Package(file);
    for (const [name, text] of Object.entries(SMALL_PARTS)) book.add(name, (write) => write(text));
    const places = new Map(); // of texts that stand in many cells
    const few = [...HEAD, ...REASONS, "nonaktif", "aktif", "tidak", "ya", "HP"];
    for (const text of few) places.set(text, places.size);
    const shared = (column, row, place) => `<c r="${column}${row}" t="s"><v>${place}</v></c>`;
    book.add("xl/worksheets/sheet1.xml", (write) => {
      write(`${XML}<worksheet xmlns="${MAIN}"><sheetData>`);
      const head = HEAD.map((name, at) => shared("ABCDEFGHI"[at], 1, places.get(name)));
      write(`<row r="1" spans="1:${HEAD.length}">${head.join("")}</row>`);
      const cells = (place) => {
        const row = place + 2;
        const one = person(place);
        const own = few.length + 2 * place;
        const known = (column, text) => shared(column, row, places.get(text));
        return `<row r="${row}" spans="1:${HEAD.length}">${shared("A", row, own)}${shared("B", row, own + 1)}${known("C", one.reason)}<c r="D${row}" s="1"><v>${(one.day - EPOCH) / 864e5}</v></c><c r="E${row}"><v>${one.balance}</v></c>${known("F", one.card)}${known("G", one.works)}${known("H", one.matches)}${known("I", one.device)}</row>`;
      };
      inPieces(count, cells, write);
      write("</sheetData></worksheet>");
    });
    book.add("xl/sharedStrings.xml", (write) => {
      const item = (text) => `<si><t>${text}</t></si>`;
      const all = few.length + 2 * count;
      write(`${XML}<sst xmlns="${MAIN}" count="${9 * (count + 1)}" uniqueCount="${all}">`);
      write(few.map(item).join(""));
      inPieces(count, (row) => item(person(row).name) + item(person(row).nik), write);
      write("</sst>");
    });
    book.end();
  });
