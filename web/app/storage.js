// What this tab remembers until it is closed. A kiosk remembers nothing, and a browser that forbids
// storage is no reason to stop.
import { kiosk } from "./address.js";

const KEPT = "pandu.kept";
const NAMES = ["pandu.model", "pandu.view", "pandu.theme", "pandu.size", "pandu.repaired", KEPT];

// What a browser with full or forbidden storage answers: `otherwise`.
function attempt(work, otherwise) {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

export function remember(name, value) {
  if (!kiosk) attempt(() => sessionStorage.setItem(`pandu.${name}`, value));
}

export const recall = (name) =>
  (!kiosk && attempt(() => sessionStorage.getItem(`pandu.${name}`))) || "";

// Entering the kiosk: what this tab and this device remember is not for the next visitor.
export function forgetAll() {
  for (const place of ["sessionStorage", "localStorage"])
    attempt(() => NAMES.forEach((name) => globalThis[place].removeItem(name)));
}

// The device's own memory, for as long as the person wants: only after they asked for it. Returns
// whether it was done.
export function keep(saved) {
  const write = () => {
    localStorage.setItem(KEPT, saved);
    return true;
  };
  return !kiosk && attempt(write, false);
}

export const forgetKept = () => attempt(() => localStorage.removeItem(KEPT));

export const kept = () => (!kiosk && attempt(() => localStorage.getItem(KEPT))) || "";
