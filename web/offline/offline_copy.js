// The copy for visits without a network (service_worker.js): made after the page works, renewed and
// made whole in the background, and exchanged only where nobody is in the middle of something: at
// the beginning of a visit, between two visitors of a counter, and when a tab comes back that was
// behind others for a day.
import { Message } from "./messages.js";
import { recall, remember } from "../app/storage.js";

const LOOK_EVERY = 3_600_000; // ms, at a counter where nobody is
const LONG_AWAY = 24 * 3_600_000; // ms
const LONGEST_WAIT = 5000; // ms, for a word from a version that waits

const worker = ONE_FILE ? undefined : navigator.serviceWorker;
const saving = () => navigator.connection?.saveData === true;

// Whether the version that waits will take over: it does where no other window runs on the old one.
function asks(waiting) {
  return new Promise((answered) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answered(data);
    setTimeout(answered, LONGEST_WAIT, false);
    waiting.postMessage(Message.apply, [port2]);
  });
}

// Resolves to true where the page is about to load again.
async function exchange(waiting) {
  const load = () => waiting.state === "activated" && location.reload();
  waiting.addEventListener("statechange", load);
  const agreed = await asks(waiting);
  if (agreed) load();
  else waiting.removeEventListener("statechange", load);
  return agreed;
}

// A version that came during the last visit takes over before anything is answered.
export async function applyUpdate() {
  if (!worker?.controller || recall("model")) return false;
  const waiting = (await worker.getRegistration())?.waiting;
  return waiting ? exchange(waiting) : false;
}

function installed(found) {
  return new Promise((over) => {
    const look = () => found.state === "installing" || over();
    found.addEventListener("statechange", look);
    look();
  });
}

// The copy as this page found it, or made it. Where that was the first visit, no window runs on the
// copy, and a new version does not wait.
let own;

// Looks for another version, where `looks`, and takes the one that is here if `isFree()` by then.
// Where the network is bad, the one that runs goes on.
async function renew(isFree, looks) {
  if (!own || saving()) return;
  try {
    const registration = await worker.getRegistration();
    if (looks) {
      registration.active.postMessage(Message.mend);
      await registration.update();
      if (registration.installing) await installed(registration.installing);
    }
    if (!isFree()) return;
    if (registration.waiting) await exchange(registration.waiting);
    else if (registration.active !== own) location.reload();
  } catch (error) {
    console.info(`no other version: ${error}`);
  }
}

// To be called now and then while nobody is at a counter.
let looked = Date.now();
export function renewBetweenVisitors(isFree) {
  const due = Math.abs(Date.now() - looked) >= LOOK_EVERY;
  if (due) looked = Date.now();
  return renew(isFree, due);
}

// Whoever has already touched the page goes on with it as it is.
export function renewAfterLongAbsence(isFree) {
  let left = Date.now();
  let touched;
  for (const sign of ["pointerdown", "keydown", "wheel"])
    addEventListener(sign, () => (touched = true), { capture: true, passive: true });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return (left = Date.now());
    touched = false;
    if (Date.now() - left >= LONG_AWAY) renew(() => !touched && !document.hidden && isFree(), true);
  });
}

// `renewed` is called when a new version is ready for the next visit. Storage may be full or
// forbidden: the page does not need the copy.
export async function keepOffline(renewed) {
  if (!worker || saving()) return;
  try {
    const registration = await worker.register("service-worker.js");
    registration.active?.postMessage(Message.mend);
    worker.ready.then(({ active }) => (own = active));
    registration.addEventListener("updatefound", () => {
      const found = registration.installing;
      found?.addEventListener("statechange", () => {
        if (found.state === "installed" && worker.controller) renewed();
      });
    });
  } catch (error) {
    console.info(`no copy for visits without a network: ${error}`);
  }
}

// The page cannot start, and it may be the copy that is damaged: throws it away and loads once
// more.
export async function repairCopy() {
  if (!worker?.controller) return;
  const registration = await worker.getRegistration();
  if (!registration) return;
  await caches.delete(`pandu-precache-v2-${registration.scope}`);
  await registration.unregister();
  if (recall("repaired")) return;
  remember("repaired", "yes");
  if (recall("repaired")) location.reload();
}
