// Keeps one list of people beside the page, in a program of its own (src/browser/list_main.cpp), so
// that the page stays quick while a hundred thousand rows are read. It fetches nothing: the page
// hands over the program, the rules and the bytes. Between small steps it hears whether it should
// stop.
import createList from "./list.js";
import { connect } from "../app/bridge.js";
import { pause } from "../app/clock.js";

const ROWS = 2000; // judged, or written, at once
const OFTEN = 100; // ms between two words about how far it is
const MAIL = { download: 0, mail: 1 };

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
function begin(name) {
  reading = { name, since: performance.now() };
  session.write(name);
  session.module._list_begin();
}

function feed(bytes) {
  session.write(new Uint8Array(bytes));
  session.module._list_feed();
}

function finish() {
  if (!session.module._list_finish()) {
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

async function take(what, english) {
  const parts = [];
  if (what === "example") {
    session.module._list_example(english);
    parts.push(session.bytes());
  } else {
    const mine = lists;
    for (let at = 0; at < session.module._list_rows(); at += ROWS) {
      session.module._list_download(MAIL[what], at, ROWS);
      parts.push(session.bytes());
      await pause();
      if (mine !== lists) return;
    }
  }
  session.write(what);
  session.module._list_file_name(english);
  postMessage({ file: { name: session.text(), content: new Blob(parts) } });
}

let ready;
addEventListener("message", async ({ data }) => {
  try {
    if (data.program) ready = load(data).then((loaded) => (session = loaded));
    await ready;
    if (data.begin !== undefined) begin(data.begin);
    if (data.bytes) feed(data.bytes);
    if (data.end) finish();
    if (data.query) {
      wanted = data.query;
      await follow();
    }
    if (data.take) await take(data.take, data.english);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
});
