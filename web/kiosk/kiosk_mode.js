// The mode of a counter, from the address or from its button on the start page.
import { Address, Id } from "generated/protocol";
import { forgetAppearance } from "../app/appearance.js";
import { emptyFields, watchLeaving } from "./idle_reset.js";
import { forgetAll } from "../app/storage.js";

const root = document.documentElement;

// For the next visitor.
export function clearCounter(page, send) {
  forgetAppearance();
  send(Id.clear, "");
  emptyFields(page);
}

// `send` as in page.js.
export function startCounter(page, send) {
  forgetAll();
  forgetAppearance();
  emptyFields(page);
  root.classList.add("kiosk");
  history.replaceState(null, "", Address.start);
  const atStart = () =>
    ["", Address.start].includes(location.hash) && !page.querySelector("input:checked");
  const goTo = (hash) => send(Id.route, hash, { asked: true });
  watchLeaving(() => clearCounter(page, send), atStart, goTo);
}
