// The page's own script. Static HTML is readable and answerable before this runs; here the
// application arrives, takes over without moving anything, and from then on every event goes
//   document -> engine (WebAssembly) -> HTML -> document -> rectangles -> canvas.
//
// Needs in the document: #page around the four regions, #loading and #trouble (notice.js).
import { kiosk } from "./address.js";
import { applyAppearance } from "./appearance.js";
import { fetchApplication } from "./arrival.js";
import { begin, firstLanguage, isKept } from "./begin.js";
import { startCounter } from "./counter.js";
import { listen } from "./events.js";
import { keepFieldInView } from "./in_view.js";
import { Library, coreFile } from "./library.js";
import { PeopleList } from "./list.js";
import { sayLoaded, sayLoading, sayQueued, sayRenewed, sayTrouble } from "./notice.js";
import { applyUpdate, keepOffline, repairCopy } from "./offline.js";
import { Paint } from "./paint.js";
import { player } from "./player.js";
import { pressing } from "./presses.js";
import { ReadAloud } from "./read_aloud.js";
import { onRoute } from "./route.js";
import { showRules } from "./rules.js";
import { keep, remember } from "./store.js";
import { Shown, tellLooks, uncover } from "./shown.js";
import { watchTouch } from "./touch.js";
import { View } from "./view.js";
import { Waiting } from "./waiting.js";

const LATE = 8000; // ms after which people have begun to read the plain page

const page = document.getElementById("page");
const waiting = new Waiting();
let application, engine, library;
let arriving = false;
let broken = false; // for good

const view = new View(() => paint.request());
const touch = watchTouch(page, () => paint.touched());
const paint = new Paint(view, touch, (error) => revive(error));
const aloud = new ReadAloud(page, () => paint.request());
const play = player((id, value, how) => send(id, value, how));
const list = new PeopleList(
  page,
  (id, value) => send(id, value),
  () => library.bundles,
);
const route = onRoute((hash) => send("route", hash, { asked: true }));
const shown = new Shown(page, { view, route, paint, aloud, play });

function show(next, how) {
  if (shown.show(next, how)) startPainting();
  list.follow(next.order);
  if (next.wants) supply(next.wants);
  else uncover();
}

// What the page wants of the content is fetched when it is asked for, and kept.
async function supplied(pupil, wants) {
  let next;
  const fresh = await library.fetch(wants);
  if (library.program) await pupil.extend(library.program);
  // Nothing is fresh where it came while an engine broke down that had asked for it.
  for (const bundle of fresh.length > 0 ? fresh : library.bundles) next = pupil.add(bundle);
  return next;
}

// Where it does not come, the page that says so has a button that asks again.
async function supply(wants) {
  if (arriving) return;
  arriving = true;
  const pupil = engine;
  let next;
  try {
    next = await supplied(pupil, wants);
  } catch (error) {
    console.warn(error);
  }
  arriving = false;
  // It broke down meanwhile, and the one in its place has not been told.
  if (pupil !== engine) return engine && supply(wants);
  // What came may not be all that is wanted by now.
  if (next) show(next, { asked: true });
  else uncover();
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
  if (isKept(saved) && !keep(saved)) show(engine.event("keep.failed", ""));
}

function pressedEarly(id) {
  if (broken) return sayTrouble();
  waiting.press(id);
  sayQueued();
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
    const begun = await begin(application, { library, painted: view.wanted === "canvas" });
    engine = begun.engine;
    show(begun.next, { asked: true });
    paint.use(begun.screens);
  } catch (again) {
    console.warn(again);
    giveUp();
  }
}

function giveUp() {
  engine = undefined;
  broken = true;
  uncover();
  sayTrouble();
}

let startPainting = () => {};

// The first paint waits for the fonts; and where the application came late, for the next screen, so
// that nothing changes under the eyes of someone who reads.
async function allowPainting(screens, late) {
  if (late) await new Promise((resolve) => (startPainting = resolve));
  await document.fonts.ready;
  paint.use(screens);
}

// A learning screen is waited for: it may already stand in the document (elsewhere.js).
async function firstPage(begun) {
  const asked = location.hash;
  if (!begun.next.wants) return begun.next;
  try {
    const next = await supplied(begun.engine, begun.next.wants);
    return location.hash === asked ? next : begun.engine.event("route", location.hash);
  } catch (error) {
    console.warn(error);
    return begun.next;
  }
}

async function takeOver(begun) {
  let next = await firstPage(begun);
  engine = begun.engine;
  for (const { id, value } of waiting.events(page)) next = engine.event(id, value);
  show(next, { asked: true });
  store();
  sayLoaded();
}

async function start() {
  if (await applyUpdate()) return;
  application = await fetchApplication(coreFile(firstLanguage), sayLoading);
  library = new Library(firstLanguage, application.core);
  if (kiosk) startCounter(page, send);
  const begun = await begin(application, { library, painted: view.wanted === "canvas" });
  await takeOver(begun);
  await allowPainting(begun.screens, performance.now() > LATE);
  await keepOffline(sayRenewed);
}

applyAppearance();
tellLooks(page, view);
listen(
  page,
  send,
  pressing(page, { view, paint, aloud }, { engine: () => engine, early: pressedEarly, send }),
);
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
    return (engine?.memory() ?? 0) + paint.memory;
  },
  painted: () => paint.painted(),
  atRest: () => paint.atRest(),
});
