// The answers that this device keeps because the person asked for it. Every tab sees the same: what
// one of them changes or deletes, the others follow, and none writes back what was deleted.
import { kiosk } from "./address.js";
import { KEPT, attempt } from "./storage.js";

export const kept = () => (!kiosk && attempt(() => localStorage.getItem(KEPT))) || "";

// As this tab knows them.
let known = kept();

// For as long as the person wants. Returns whether it was done.
export function keep(saved) {
  const write = () => {
    localStorage.setItem(KEPT, saved);
    known = saved;
    return true;
  };
  return !kiosk && attempt(write, false);
}

export function forgetKept() {
  known = "";
  attempt(() => localStorage.removeItem(KEPT));
}

// Some browsers erase what a page keeps when it was not opened for a week, unless they are asked.
export const askToLast = () => attempt(() => navigator.storage.persist())?.catch(() => {});

// What another tab has made of them, empty where it deleted them; undefined where nothing changed.
export function changedElsewhere() {
  const now = kept();
  if (now === known) return undefined;
  known = now;
  return now;
}

// Calls `look` when another tab may have changed them: a page that was put aside hears nothing.
export function whenChangedElsewhere(look) {
  for (const sign of ["storage", "pageshow"]) addEventListener(sign, look);
}
