// The mode of a counter, from the address or from its button on the start page. Its screen clears
// itself: after a minute without a touch it counts down, then the next
// visitor finds the start. The only timers of the page, and only in this mode. Where the loop for
// the waiting room was begun, a touch ends it, and it comes back when nobody is there.
import { Address, Id } from "generated/protocol";
import { forgetAppearance } from "../app/appearance.js";
import { inLanguage } from "../app/notice.js";
import { forgetAll } from "../app/storage.js";

const PATIENCE = 60_000; // ms without a touch
const COUNTDOWN = 20; // seconds in which a touch still keeps everything

const leaving = document.getElementById("leaving");
const [words, stay] = leaving.children;

// `clear` forgets the visitor; `atStart` tells whether there is nothing to forget; `goTo` shows a
// screen.
function watchLeaving(clear, atStart, goTo) {
  let timer, left;
  let loops = false;

  const say = () => (words.textContent = inLanguage(leaving).replace("{seconds}", left));

  function count() {
    left -= 1;
    if (left > 0) return say();
    clear();
    rest();
  }

  function ask() {
    if (location.hash === Address.loop) return;
    if (atStart()) {
      if (!loops) return rest();
      clear();
      return goTo(Address.loop);
    }
    left = COUNTDOWN;
    stay.textContent = inLanguage(stay);
    say();
    leaving.hidden = false;
    stay.focus();
    timer = setInterval(count, 1000);
  }

  function rest() {
    clearInterval(timer);
    leaving.hidden = true;
    timer = setTimeout(ask, PATIENCE);
  }

  const inFront = () => !leaving.hidden || location.hash === Address.loop;

  // What stands in front goes away; the visitor's screen is as it was.
  function goAway() {
    if (location.hash === Address.loop) {
      loops = true;
      clear();
    }
    rest();
  }

  // The touch that does so must not also press what comes to light below the finger.
  let swallowed = false;
  const hear = (sign, listener, options) =>
    addEventListener(sign, listener, { capture: true, ...options });
  hear("pointerdown", () => {
    swallowed = inFront();
    if (!swallowed) rest();
  });
  for (const end of ["pointerup", "pointercancel"]) hear(end, () => swallowed && goAway());
  hear("click", (event) => {
    if (!swallowed) return;
    swallowed = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  hear("keydown", (event) => {
    if (!inFront()) return rest();
    event.preventDefault();
    goAway();
  });
  for (const sign of ["input", "wheel"])
    hear(sign, () => leaving.hidden && rest(), { passive: true });
  // A page that the back button brings back shows nothing of who left it.
  addEventListener("pageshow", (event) => event.persisted && clear());
  rest();
}

// What a browser put back into the fields after a reload.
function emptyFields(page) {
  for (const field of page.querySelectorAll("input")) {
    field.checked = field.defaultChecked;
    field.value = field.defaultValue;
  }
}

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
  document.documentElement.classList.add("kiosk");
  history.replaceState(null, "", Address.start);
  const atStart = () =>
    ["", Address.start].includes(location.hash) && !page.querySelector("input:checked");
  const goTo = (hash) => send(Id.route, hash, { asked: true });
  watchLeaving(() => clearCounter(page, send), atStart, goTo);
}
