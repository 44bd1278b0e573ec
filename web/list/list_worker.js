// Keeps one list of people beside the page, in a program of its own (src/browser/list_main.cpp), so
// that the page stays quick while a hundred thousand rows are read. It fetches nothing: the page
// hands over the program, the rules and the bytes. Between small steps it hears whether it should
// stop.
import createList from "./list.js";
import { connect } from "../app/bridge.js";
import { pause } from "../app/clock.js";
import { openWriter } from "./workbook_writer.js";

const ROWS = 2000; // judged, or written, at once
const OFTEN = 100; // ms between two words about how far it is
const DOWNLOADS = { download: 0, mail: 1, shown: 2 };
const BOOKS = ["download", "shown"]; // what is a workbook again where one came
const CSV = [".csv", "text/csv"];
const EXCEL = [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

// The program, with what the page has of the content.
async function load({ program, bundles }) {
  const loaded = await connect(createList, await WebAssembly.compile(program));
  for (const bundle of bundles) {
    loaded.write(bundle);
    if (!loaded.module._list_add()) throw new Error("the content is not sound");
  }
  loaded.module._list_start();
  return loaded;
}

let session; // the program
let reading; // the file that is handed over
let lists = 0; // how many were read
let wanted; // the newest query, until it is heard
let following = false;
let spent = 0; // ms, on the list that is here

function report() {
  session.module._list_snapshot();
  postMessage({ snapshot: session.text(), spent });
}

// Calls `step` until it says that it is done, and `say` now and then. False: it was told to stop.
async function inSteps(step, say, stopped) {
  let said = performance.now();
  while (step()) {
    if (performance.now() - said > OFTEN) {
      said = performance.now();
      say();
    }
    await pause();
    if (stopped()) return false;
  }
  return true;
}

// The page reads the file and hands over its bytes, because not every browser lets a worker of a
// page that was opened as a file do so.
function begin({ name, day }) {
  reading = { name, since: performance.now() };
  session.write(day, name);
  session.module._list_begin();
}

function feed(bytes) {
  session.write(new Uint8Array(bytes));
  session.module._list_feed();
}

// The rows of a workbook are only read once all its bytes are here. Another file, or none, may be
// wanted meanwhile.
async function finish() {
  const mine = reading;
  session.module._list_finish();
  const done = await inSteps(
    () => session.module._list_read(ROWS),
    () => postMessage({ rowsRead: session.module._list_rows_read() }),
    () => mine !== reading,
  );
  if (!done || mine !== reading) return;
  if (!session.module._list_accept()) {
    return postMessage({ refused: { name: reading.name, why: session.text() } });
  }
  lists += 1;
  spent = performance.now() - reading.since;
  report();
}

// Another query that comes meanwhile is heard instead.
async function follow() {
  if (following) return;
  following = true;
  while (wanted !== undefined) {
    session.write(wanted);
    wanted = undefined;
    if (!session.module._list_query()) continue;
    const began = performance.now();
    const done = await inSteps(
      () => session.module._list_work(ROWS),
      report,
      () => wanted !== undefined,
    );
    spent += performance.now() - began;
    if (done) report();
  }
  following = false;
}

// Calls `each` with place after place until all rows were taken. False: another list came.
async function pieces(what, each) {
  const mine = lists;
  for (let at = 0; at < session.module._list_rows(DOWNLOADS[what]); at += ROWS) {
    each(at);
    await pause();
    if (mine !== lists) return false;
  }
  return true;
}

async function takeBook(what, program) {
  session.module._list_book_plan();
  const book = await openWriter(await WebAssembly.compile(program), session.bytes());
  const isWhole = await pieces(what, (at) => {
    session.module._list_book_rows(DOWNLOADS[what], at, ROWS);
    book.add(session.bytes());
  });
  if (!isWhole) return undefined;
  session.module._list_book_totals();
  book.add(session.bytes());
  return [book.finish().bytes];
}

async function takeText(what) {
  const parts = [];
  const isWhole = await pieces(what, (at) => {
    session.module._list_download(DOWNLOADS[what], at, ROWS);
    parts.push(session.bytes());
  });
  return isWhole ? parts : undefined;
}

// A workbook is written by a program of its own, which the page hands over once it is asked for.
async function take({ take: what, english, writer, asText }) {
  const isBook = !asText && BOOKS.includes(what) && session.module._list_is_workbook();
  if (isBook && !writer) return postMessage({ wantsWriter: what });
  let parts;
  if (what === "example") {
    session.module._list_example(english);
    parts = [session.bytes()];
  } else {
    parts = await (isBook ? takeBook(what, writer) : takeText(what));
  }
  if (!parts) return;
  session.write(what);
  session.module._list_file_name(english);
  const [end, type] = isBook ? EXCEL : CSV;
  postMessage({ file: { name: session.text() + end, type, content: new Blob(parts) } });
}

let ready;
addEventListener("message", async ({ data }) => {
  try {
    if (data.program) ready = load(data).then((loaded) => (session = loaded));
    await ready;
    if (data.begin !== undefined) begin(data.begin);
    if (data.bytes) feed(data.bytes);
    if (data.end) await finish();
    if (data.cancel) reading = undefined;
    if (data.query) {
      wanted = data.query;
      await follow();
    }
    if (data.take) await take(data);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
});
