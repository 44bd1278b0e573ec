// What this tab remembers until it is closed. A kiosk remembers nothing, and a browser that forbids
// storage is no reason to stop.
import { kiosk } from "./address.js";

export function remember(name, value) {
  if (kiosk) return;
  try {
    sessionStorage.setItem(`pandu.${name}`, value);
  } catch {
    // Full or forbidden: the answers still live in the page.
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
