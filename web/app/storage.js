// What this tab remembers until it is closed, and of answers no longer than some hours: browsers
// bring closed tabs back. A kiosk remembers nothing, and a browser that forbids storage is no
// reason to stop.
import { REMEMBERED_HOURS } from "generated/protocol";
import { kiosk } from "./address.js";

export const KEPT = "pandu.kept"; // kept_answers.js
const MODEL = "pandu.model";
const ANSWERED = "pandu.answered"; // when, in milliseconds
const NAMES = [MODEL, ANSWERED, "pandu.view", "pandu.theme", "pandu.size", "pandu.repaired", KEPT];
const LONGEST = REMEMBERED_HOURS * 3_600_000;

// What a browser with full or forbidden storage answers: `otherwise`.
export function attempt(work, otherwise) {
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

export function rememberModel(saved) {
  remember("model", saved);
  remember("answered", String(Date.now()));
}

// Empty where there are none, or they are too old. A clock that was set back a little makes nothing
// older; a moment that is far ahead is none.
export function recallModel() {
  const age = Math.abs(Date.now() - Number(recall("answered") || Date.now()));
  if (age <= LONGEST) return recall("model");
  attempt(() => [MODEL, ANSWERED].forEach((name) => sessionStorage.removeItem(name)));
  return "";
}

// Entering the kiosk: what this tab and this device remember is not for the next visitor.
export function forgetAll() {
  for (const place of ["sessionStorage", "localStorage"])
    attempt(() => NAMES.forEach((name) => globalThis[place].removeItem(name)));
}
