// The page's own script. Static HTML is readable and answerable before this runs; here the
// application arrives, takes over without moving anything, and from then on every event goes
//   document -> engine (WebAssembly) -> HTML -> document -> rectangles -> canvas.
//
// Needs in the document: #page around the four regions, #loading and #trouble (notice.js).
import { kiosk } from "./address.js";
import { applyAppearance } from "./appearance.js";
import { fetchApplication } from "./loader.js";
import { begin, firstLanguage, isKept } from "./startup.js";
import { startCounter } from "../kiosk/kiosk_mode.js";
import { listen } from "./events.js";
import { keepFieldInView } from "./soft_keyboard.js";
import { ContentStore, coreFile } from "./content_store.js";
import { PeopleList } from "../list/people_list.js";
import { sayLoaded, sayLoading, sayQueued, sayRenewed, sayTrouble } from "./notice.js";
import { applyUpdate, keepOffline, repairCopy } from "../offline/offline_copy.js";
import { Renderer } from "../canvas/renderer.js";
import { player } from "./player.js";
import { buttonHandler } from "./buttons.js";
import { ReadAloud } from "./read_aloud.js";
import { onRoute } from "./route.js";
import { showRules } from "./rules.js";
import { keep, remember } from "./storage.js";
import { PageDocument, markLooks, reveal } from "./document.js";
import { View } from "./view.js";
import { EarlyInput } from "./early_input.js";

const LATE = 8000; // ms after which people have begun to read the plain page

const page = document.getElementById("page");
const earlyInput = new EarlyInput();
let application, engine, content;
let arriving = false;
let broken = false; // for good

const view = new View(() => renderer.request());
const renderer = new Renderer(page, view, (error) => revive(error));
const aloud = new ReadAloud(page, () => renderer.request());
const play = player((id, value, how) => send(id, value, how));
const list = new PeopleList(
  page,
  (id, value) => send(id, value),
  () => content.bundles,
);
const route = onRoute((hash) => send("route", hash, { asked: true }));
const pageDocument = new PageDocument(page, { view, route, renderer, aloud, play });

function show(next, how) {
  if (pageDocument.show(next, how)) startPainting();
  list.follow(next.order);
  if (next.wants) supply(next.wants);
  else reveal();
}

// What the page wants of the content is fetched when it is asked for, and kept.
async function supplied(pupil, wants) {
  let next;
  const fresh = await content.fetch(wants);
  if (content.program) await pupil.extend(content.program);
  // Nothing is fresh where it came while an engine broke down that had asked for it.
  for (const bundle of fresh.length > 0 ? fresh : content.bundles) next = pupil.add(bundle);
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
  else reveal();
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
  earlyInput.press(id);
  sayQueued();
}

// WebAssembly broke down. The answers are in the tab's storage: begin again with them, without the
// painter. A second time in the same place would be the same fault, so then the page says so.
let revived = 0;
async function revive(error) {
  console.warn(error);
  engine = null;
  renderer.abandon();
  if (++revived > 2) return giveUp();
  try {
    const begun = await begin(application, content, renderer);
    engine = begun.engine;
    show(begun.next, { asked: true });
    renderer.start();
  } catch (again) {
    console.warn(again);
    giveUp();
  }
}

function giveUp() {
  engine = undefined;
  broken = true;
  reveal();
  sayTrouble();
}

let startPainting = () => {};

// The first paint waits for the fonts; and where the application came late, for the next screen, so
// that nothing changes under the eyes of someone who reads.
async function allowPainting(late) {
  if (late) await new Promise((resolve) => (startPainting = resolve));
  await document.fonts.ready;
  renderer.start();
}

// A learning screen is waited for: it may already stand in the document (prerender.js).
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
  for (const { id, value } of earlyInput.events(page)) next = engine.event(id, value);
  show(next, { asked: true });
  store();
  sayLoaded();
}

async function start() {
  if (await applyUpdate()) return;
  application = await fetchApplication(coreFile(firstLanguage), sayLoading);
  content = new ContentStore(firstLanguage, application.core);
  if (kiosk) startCounter(page, send);
  const begun = await begin(application, content, renderer);
  await takeOver(begun);
  await allowPainting(performance.now() > LATE);
  await keepOffline(sayRenewed);
}

applyAppearance();
markLooks(page, view);
listen(
  page,
  send,
  buttonHandler(
    page,
    { view, renderer, aloud },
    { engine: () => engine, early: pressedEarly, send },
  ),
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
    return renderer.frames;
  },
  get paints() {
    return renderer.paints;
  },
  get view() {
    return renderer.painting ? "canvas" : "plain";
  },
  get memory() {
    return (engine?.memory() ?? 0) + renderer.memory;
  },
  painted: () => renderer.painted(),
  atRest: () => renderer.atRest(),
});
