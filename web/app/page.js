// The page's own script. Static HTML is readable and answerable before this runs; here the
// application arrives, takes over without moving anything, and from then on every event goes
//   document -> engine (WebAssembly) -> HTML -> document -> rectangles -> canvas.
//
// Needs in the document: #page around the four regions, #loading and #trouble (notice.js).
import { Address, CORE_FILES, Id, Wants } from "generated/protocol";
import { kiosk } from "./address.js";
import { applyAppearance } from "./appearance.js";
import { today, whenDayMayTurn } from "./clock.js";
import { fetchApplication } from "./loader.js";
import { begin, firstLanguage, isKept, restoreKept } from "./startup.js";
import { startCounter } from "../kiosk/kiosk_mode.js";
import { keepFieldInView, listen } from "./events.js";
import { PartLoader } from "./part_loader.js";
import { PeopleList } from "../list/people_list.js";
import { sayLoaded, sayLoading, sayQueued, sayRenewed, sayTrouble, showRules } from "./notice.js";
import {
  applyUpdate,
  keepOffline,
  renewAfterLongAbsence,
  repairCopy,
} from "../offline/offline_copy.js";
import { Renderer } from "../canvas/renderer.js";
import { buttonHandler } from "./buttons.js";
import { ReadAloud } from "./read_aloud.js";
import { onRoute } from "./route.js";
import { changedElsewhere, keep, whenChangedElsewhere } from "./kept_answers.js";
import { preparePrinting } from "./print.js";
import { recall, recallModel, rememberModel } from "./storage.js";
import { PageDocument, markLooks, player, reveal } from "./document.js";
import { View } from "./view.js";
import { EarlyInput } from "./early_input.js";

const LATE = 8000; // ms after which people have begun to read the plain page

const page = document.getElementById("page");
const earlyInput = new EarlyInput();
let application, engine, parts;
let broken = false; // for good

const view = new View(page, () => renderer.request());
const renderer = new Renderer(page, view, (error) => revive(error));
const aloud = new ReadAloud(page, () => renderer.request());
const play = player((id, value, how) => send(id, value, how));
const list = new PeopleList(
  page,
  (id, value) => send(id, value),
  () => parts.bundles,
);
const route = onRoute((hash) => send(Id.route, hash, { asked: true }));
const pageDocument = new PageDocument(page, { view, route, renderer, aloud, play });

function show(next, how) {
  if (pageDocument.show(next, how)) startPainting();
  list.follow(next.query);
  followMedia();
  if (next.wants) parts.want(next.wants);
  else reveal();
}

// Cards, films and the waiting room's clock come with the first screen that has any.
let media;
function followMedia() {
  const awaits = (id) => page.querySelector(`[data-id="${id}"]`);
  if (!media && !awaits(Id.media_awaited) && !awaits(Id.media_clock)) return;
  media ??= import("../media/media.js").then(({ openMedia }) =>
    openMedia(page, send, (work) => {
      view.write(document.documentElement.lang, work);
      renderer.request();
    }),
  );
  const fail = (error) => {
    console.warn(error);
    media = undefined;
    if (awaits(Id.media_awaited)) send(Id.media_refused, "absent");
  };
  media.then((beside) => beside.follow(), fail);
}

// What happens is judged by the day on which it happens. `told` is what the engine knows.
let told;
function tellDay() {
  if (told === today()) return false;
  told = today();
  engine.event(Id.day, told);
  return true;
}

function send(id, value, how) {
  change(() => {
    tellDay();
    engine.event(id, value);
    return true;
  }, how);
}

// What another tab of this device kept or deleted holds here too, before anything is written.
function followDevice() {
  const saved = changedElsewhere();
  if (saved === undefined || !isKept(engine.save())) return false;
  if (saved) restoreKept(engine);
  else engine.event(Id.forget, "");
  if (location.hash) engine.event(Id.route, location.hash);
  return true;
}

// `work` tells whether there is something else to show.
function change(work, how) {
  if (!engine) return;
  try {
    const followed = followDevice();
    if (!work() && !followed) return;
    show(engine.page(), how);
    store();
  } catch (error) {
    revive(error);
  }
}

// The tab remembers always, the device where the person asked for it.
function store() {
  const saved = engine.save();
  rememberModel(saved);
  if (!isKept(saved) || keep(saved)) return;
  engine.event(Id.keep_failed, "");
  show(engine.page());
}

function pressedEarly(id) {
  if (broken) return sayTrouble();
  earlyInput.press(id);
  sayQueued();
}

function beginToday() {
  told = today();
  return begin(application, parts, renderer);
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
    engine = await beginToday();
    show(engine.page(), { asked: true });
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
const isLate = () => performance.now() > LATE;

// The first paint waits for the fonts; and where the application came late, for the next screen, so
// that nothing changes under the eyes of someone who reads.
async function allowPainting() {
  if (isLate()) await new Promise((resolve) => (startPainting = resolve));
  await document.fonts.ready;
  renderer.start();
}

// A learning screen is waited for: it may already stand in the document (prerender.js).
async function supplyFirstPage(begun, { wants }) {
  const asked = location.hash;
  if (wants && (await parts.supply(begun, wants)) && location.hash !== asked)
    begun.event(Id.route, location.hash);
}

// Whoever touches the page answers questions, and comes to a result.
function bringResultAhead(touched) {
  const bring = () => parts.bringAhead(Wants.result);
  if (touched) return bring();
  for (const sign of ["pointerdown", "keydown"])
    addEventListener(sign, bring, { once: true, capture: true });
}

// What stands in the document is what the application shows first, where nobody came back or asked
// for something else: its picture need not wait until both are compared. Returns whether it does.
function paintAhead({ fragment }) {
  if (!renderer.paintsBeside || isLate() || document.hidden) return false;
  const stands = fragment === Address.start && !recallModel();
  if (!stands || document.fonts.status !== "loaded") return false;
  renderer.startNow();
  return true;
}

async function takeOver(begun, first) {
  await supplyFirstPage(begun, first);
  engine = begun;
  const early = earlyInput.events(page);
  for (const { id, value } of early) engine.event(id, value);
  show(first.wants || early.length > 0 ? engine.page() : first, { asked: true });
  store();
  sayLoaded();
  bringResultAhead(early.length > 0);
}

async function start() {
  if (await applyUpdate()) return;
  application = await fetchApplication(CORE_FILES[firstLanguage], sayLoading);
  parts = new PartLoader(
    firstLanguage,
    application.core,
    () => engine,
    // What came may not be all that is wanted by now.
    (came) => (came ? show(engine.page(), { asked: true }) : reveal()),
  );
  if (kiosk) startCounter(page, send, { view, aloud });
  const begun = await beginToday();
  const first = begun.page();
  const painting = paintAhead(first);
  await takeOver(begun, first);
  whenDayMayTurn(() => change(tellDay));
  whenChangedElsewhere(() => change(() => false));
  if (!painting) await allowPainting();
  renewAfterLongAbsence(isSettled);
  await renderer.settled; // what is seen comes before what is kept
  await keepOffline(sayRenewed);
}

// Whether loading the page again would take nothing from anybody.
const isSettled = () =>
  Boolean(engine?.settled()) &&
  recall("model") === engine.save() &&
  !page.querySelector("textarea:not([readonly])")?.value;

applyAppearance();
preparePrinting();
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
    return (engine?.bridge.memory() ?? 0) + renderer.memory;
  },
  painted: () => renderer.painted(),
  atRest: () => renderer.atRest(),
});
