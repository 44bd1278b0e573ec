// Keeps one list of people beside the page, in a program of its own (src/browser/list_main.cpp), so
// that the page stays quick while a hundred thousand rows are read. It fetches nothing: the page
// hands over the program, the rules and the bytes. Between small steps it hears whether it should
// stop.
import createDesk from "./desk.js";
import { pause } from "../app/pause.js";

const ROWS = 2000; // judged, or written, at once
const OFTEN = 100; // ms between two words about how far it is
const MAIL = { download: 0, mail: 1 };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// The program, as functions on bytes and strings.
async function load({ program, bundles }) {
  const module = await new Promise((resolve, reject) => {
    createDesk({
      instantiateWasm(imports, receive) {
        WebAssembly.instantiate(program, imports).then(({ instance }) => receive(instance), reject);
        return {};
      },
    }).then(resolve, reject);
  });
  const write = (...parts) => {
    let at = module._list_inbox(parts.reduce((sum, part) => sum + part.byteLength, 0));
    for (const part of parts) {
      module.HEAPU8.set(part, at);
      at += part.byteLength;
    }
  };
  const bytes = () => {
    const at = module._list_outbox();
    return module.HEAPU8.slice(at, at + module._list_outbox_size());
  };
  const text = () => decoder.decode(bytes());
  for (const bundle of bundles) {
    write(bundle);
    if (!module._list_add()) throw new Error("the content is not sound");
  }
  module._list_start();
  return { module, write, bytes, text, say: (words) => write(encoder.encode(words)) };
}

let desk; // the program
let reading; // the file that is handed over
let lists = 0; // how many were read
let wanted; // the newest order, until it is heard
let following = false;
let spent = 0; // ms, on the list that is here

function tell() {
  desk.module._list_told();
  postMessage({ told: desk.text(), spent });
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
  desk.say(name);
  desk.module._list_begin();
}

function feed(bytes) {
  desk.write(new Uint8Array(bytes));
  desk.module._list_feed();
}

function finish() {
  if (!desk.module._list_finish()) {
    return postMessage({ refused: { name: reading.name, why: desk.text() } });
  }
  lists += 1;
  spent = performance.now() - reading.since;
  tell();
}

// Another order that comes meanwhile is heard instead.
async function follow() {
  if (following) return;
  following = true;
  while (wanted !== undefined) {
    desk.say(wanted);
    wanted = undefined;
    if (!desk.module._list_order()) continue;
    const began = performance.now();
    const done = await inSteps(
      () => desk.module._list_work(ROWS),
      tell,
      () => wanted !== undefined,
    );
    spent += performance.now() - began;
    if (done) tell();
  }
  following = false;
}

async function take(what, english) {
  const parts = [];
  if (what === "example") {
    desk.module._list_example(english);
    parts.push(desk.bytes());
  } else {
    const mine = lists;
    for (let at = 0; at < desk.module._list_rows(); at += ROWS) {
      desk.module._list_download(MAIL[what], at, ROWS);
      parts.push(desk.bytes());
      await pause();
      if (mine !== lists) return;
    }
  }
  desk.say(what);
  desk.module._list_file_name(english);
  postMessage({ file: { name: desk.text(), content: new Blob(parts) } });
}

let ready;
addEventListener("message", async ({ data }) => {
  try {
    if (data.program) ready = load(data).then((loaded) => (desk = loaded));
    await ready;
    if (data.begin !== undefined) begin(data.begin);
    if (data.bytes) feed(data.bytes);
    if (data.end) finish();
    if (data.order) {
      wanted = data.order;
      await follow();
    }
    if (data.take) await take(data.take, data.english);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
});
