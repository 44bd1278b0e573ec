// The page's own script. Static HTML is readable and answerable before this runs; here the
// application arrives, takes over without moving anything, and from then on every event goes
//   document -> engine (WebAssembly) -> HTML -> document -> rectangles -> canvas.
//
// Needs in the document: #page around the four regions, #loading and #trouble (notice.js).
import { beginKiosk, kiosk, language, previewed, site } from "./address.js";
import { applyAppearance, chooseAppearance, forgetAppearance, tellAppearance } from "./appearance.js";
import { copyField } from "./copy.js";
import { createEngine, loadGlue } from "./engine.js";
import { listen } from "./events.js";
import { loadFiles } from "./files.js";
import { keepFieldInView } from "./in_view.js";
import { emptyFields, watchLeaving } from "./kiosk.js";
import { morph } from "./morph.js";
import { sayLoaded, sayLoading, sayQueued, sayRenewed, sayTrouble } from "./notice.js";
import { applyUpdate, keepOffline, repairCopy } from "./offline.js";
import { Paint } from "./paint.js";
import { player } from "./player.js";
import { ReadAloud } from "./read_aloud.js";
import { onRoute, showFragment } from "./route.js";
import { showRules } from "./rules.js";
import { offerFile, share } from "./share.js";
import { forgetAll, forgetKept, keep, kept, recall, remember } from "./store.js";
import { forgetStyles } from "./styles.js";
import { watchTouch } from "./touch.js";
import { View } from "./view.js";
import { Waiting } from "./waiting.js";

const FILES = [
  "pandu.wasm",
  "content.json",
  "fonts/text-regular.ttf",
  "fonts/text-bold.ttf",
  "fonts/icons.ttf",
];
const LEARNING = "learn.json";
const KEPT = /^kept$/m; // a line of what the application saves
const LATE = 8000; // ms after which people have begun to read the plain page

const page = document.getElementById("page");
const startLanguage = document.documentElement.lang;
const waiting = new Waiting();
let program, files, engine, learning;
let arriving = false;
let broken = false; // for good
let fragment = "";

const view = new View(() => paint.request());
const touch = watchTouch(page, () => {
  forgetTouched();
  paint.request();
});
const paint = new Paint(view, touch, (error) => revive(error));
const aloud = new ReadAloud(page, () => paint.request());
const play = player((id, value, how) => send(id, value, how));
const route = onRoute((hash) => send("route", hash, { asked: true }));

// Hovering and pressing change a style only where they happen.
let touched = [];
function forgetTouched() {
  const now = Object.values(touch).filter(Boolean);
  for (const id of new Set([...touched, ...now])) {
    const name = CSS.escape(id);
    const element = page.querySelector(`[data-box="${name}"], [data-id="${name}"]`);
    if (element) forgetStyles(element);
  }
  touched = now;
}

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// What the page looks like is the script's own: only it knows which view and colours are shown.
function tellView() {
  const button = page.querySelector("button[data-id=view]");
  button?.setAttribute("aria-pressed", String(view.wanted === "plain"));
  tellAppearance(page);
}

// Makes the document show a page of the application.
function show(next, { asked = false } = {}) {
  const moved = fragment !== "" && next.fragment !== fragment;
  const changed = moved || document.documentElement.lang !== next.language;
  fragment = next.fragment;
  document.documentElement.lang = next.language;
  document.title = next.title;
  morph(page, next.html);
  tellView();
  forgetStyles();
  showFragment(next.fragment, asked);
  route.settled();
  if (changed) aloud.screenChanged({ moved });
  if (moved) {
    scrollTo(0, 0);
    document.getElementById(next.focus)?.focus({ preventScroll: true });
    startPainting();
  }
  paint.request();
  play.wait(next.after);
  if (next.wants === "learning") learn();
  else uncover();
}

// Nothing is shown of the start page to whoever asked for another screen (elsewhere.js).
function uncover() {
  document.documentElement.classList.remove("elsewhere");
}

// The learning screens' content is fetched when one of them is asked for, and kept. Where it does not
// come, the page that says so has a button that asks again.
async function learn() {
  if (arriving) return;
  arriving = true;
  try {
    learning ??= (await loadFiles([LEARNING], () => {}))[0];
    show(engine.learn(files[1], learning), { asked: true });
  } catch (error) {
    learning = undefined;
    console.warn(error);
  } finally {
    arriving = false;
    uncover();
  }
}

function send(id, value, how) {
  if (!engine) return;
  try {
    show(engine.event(id, value), how);
    store();
  } catch (error) {
    revive(error);
  }
}

// The tab remembers always, the device where the person asked for it.
function store() {
  const saved = engine.save();
  remember("model", saved);
  if (KEPT.test(saved) && !keep(saved)) show(engine.event("keep.failed", ""));
}

// The mode of a counter, from the address or from its button on the start page.
function startKiosk() {
  forgetAll();
  forgetAppearance();
  emptyFields(page);
  document.documentElement.classList.add("kiosk");
  history.replaceState(null, "", "#/");
  const atStart = () => ["", "#/"].includes(location.hash) && !page.querySelector("input:checked");
  watchLeaving(clear, atStart, (hash) => send("route", hash, { asked: true }));
}

function clear() {
  forgetAppearance();
  send("clear", "");
  emptyFields(page);
}

async function press(button) {
  const { id, copies } = button.dataset;
  if (id === "view") {
    view.choose(view.wanted === "plain" ? "canvas" : "plain");
    tellView();
    return paint.request();
  }
  if (id === "print") return print();
  if (id === "read") return aloud.start();
  if (id === "hush") return aloud.stop();
  if (chooseAppearance(id)) {
    forgetStyles();
    tellView();
    return paint.request();
  }
  if (broken) return sayTrouble();
  if (!engine) {
    waiting.press(id);
    return sayQueued();
  }
  if (copies) {
    const field = page.querySelector(`[data-id="${CSS.escape(copies)}"]`);
    if (field) await copyField(field);
  }
  if (id === "share") await share(page.querySelector("[data-id='share.text']"));
  if (id === "calendar") offerFile("jht.ics", "text/calendar", engine.calendar());
  if (id === "hr.letter") offerFile("jht.eml", "message/rfc822", engine.letter());
  if (id === "kiosk") {
    beginKiosk();
    startKiosk();
  }
  if (id === "clear") return clear();
  if (id === "forget" || id === "restart") forgetKept();
  send(id, "");
  if (id === "next") showWrong();
}

// What was not accepted gets the focus, and comes into view with the sentence that says why.
function showWrong() {
  page.querySelector("[aria-invalid] input, input[aria-invalid]")?.focus();
}

// What this device was asked to remember, as far as it is still whole.
function restoreKept(started) {
  const first = started.restore(kept());
  if (KEPT.test(started.save())) return first;
  forgetKept();
  return started.event("keep.damaged", "");
}

async function createStarted() {
  const started = await createEngine(program);
  const [, content, ...fonts] = files;
  started.fonts(...fonts);
  let first = started.start(today(), language ?? startLanguage, content);
  if (learning) first = started.learn(content, learning);
  if (site) first = started.event("site", site);
  const saved = recall("model");
  if (saved) first = started.restore(saved);
  else if (kept()) first = restoreKept(started);
  if (location.protocol === "file:") first = started.event("file", "");
  if (kiosk) first = started.event("kiosk", "");
  return { started, first };
}

// The day to look at and the screen stand in the address, not in what the tab remembers.
function followAddress(first) {
  let next = first;
  if (previewed) next = engine.event("preview", previewed);
  if (location.hash) next = engine.event("route", location.hash);
  return next;
}

// WebAssembly broke down. The answers are in the tab's storage: begin again with them, without the
// painter. A second time in the same place would be the same fault, so then the page says so.
let revived = 0;
async function revive(error) {
  console.warn(error);
  engine = null;
  paint.abandon();
  if (++revived > 2) return giveUp();
  try {
    const { started, first } = await createStarted();
    engine = started;
    show(followAddress(first), { asked: true });
    paint.use(engine);
  } catch (again) {
    console.warn(again);
    giveUp();
  }
}

function giveUp() {
  broken = true;
  uncover();
  sayTrouble();
}

let ready = () => {};
function startPainting() {
  ready();
}

// The first paint waits for the fonts; and where the application came late, for the next screen, so
// that nothing changes under the eyes of someone who reads.
async function allowPainting(late) {
  if (late) await new Promise((resolve) => (ready = resolve));
  await document.fonts.ready;
  paint.use(engine);
}

function takeOver({ started, first }) {
  engine = started;
  if (kiosk) startKiosk();
  let next = followAddress(first);
  for (const { id, value } of waiting.events(page)) next = engine.event(id, value);
  show(next, { asked: true });
  store();
  sayLoaded();
}

async function start() {
  if (await applyUpdate()) return;
  [files] = await Promise.all([loadFiles(FILES, sayLoading), loadGlue()]);
  program = await WebAssembly.compile(files[0]);
  takeOver(await createStarted());
  await allowPainting(performance.now() > LATE);
  await keepOffline(sayRenewed);
}

applyAppearance();
tellView();
listen(page, send, press);
keepFieldInView();
start().catch((error) => {
  if (engine) return;
  console.warn(error);
  giveUp();
  showRules(page);
  repairCopy();
});

// What was drawn, for tests: read only. `ready` is true once the application answers.
window.pandu = Object.freeze({
  get ready() {
    return Boolean(engine);
  },
  get frames() {
    return paint.frames;
  },
  get paints() {
    return paint.paints;
  },
  get view() {
    return paint.painting ? "canvas" : "plain";
  },
  get memory() {
    return engine?.memory() ?? 0;
  },
  painted: () => engine?.painted() ?? [],
});
