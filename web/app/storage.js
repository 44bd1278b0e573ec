// What this tab remembers until it is closed. A kiosk remembers nothing, and a browser that forbids
// storage is no reason to stop.
import { kiosk } from "./address.js";

const KEPT = "pandu.kept";
const NAMES = ["pandu.model", "pandu.view", "pandu.theme", "pandu.size", "pandu.repaired", KEPT];

export function remember(name, value) {
  if (kiosk) return;
  try {
    sessionStorage.setItem(`pandu.${name}`, value);
  } catch {
    // Full or forbidden: the answers still live in the page.
  }
}

// Entering the kiosk: what this tab and this device remember is not for the next visitor.
export function forgetAll() {
  for (const place of ["sessionStorage", "localStorage"]) {
    try {
      for (const name of NAMES) globalThis[place].removeItem(name);
    } catch {
      // Forbidden: then nothing was written either.
    }
  }
}

// The device's own memory, for as long as the person wants: only after they asked for it. Returns
// whether it was done.
export function keep(saved) {
  if (kiosk) return false;
  try {
    localStorage.setItem(KEPT, saved);
    return true;
  } catch {
    return false;
  }
}

export function forgetKept() {
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // Forbidden: there is nothing to remove.
  }
}

export function kept() {
  if (kiosk) return "";
  try {
    return localStorage.getItem(KEPT) ?? "";
  } catch {
    return "";
  }
}

export function recall(name) {
  if (kiosk) return "";
  try {
    return sessionStorage.getItem(`pandu.${name}`) ?? "";
  } catch {
    return "";
  }
}
