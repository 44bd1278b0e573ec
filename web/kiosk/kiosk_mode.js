// The mode of a counter, from the address or from its button on the start page. Its screen clears
// itself: after a minute without a touch it counts down, then the next
// visitor finds the start. Where the loop for the waiting room was begun, a touch ends it, and it
// comes back when nobody is there. Another version of the site is taken while nobody is there.
import { Address, Id } from "generated/protocol";
import { forgetAppearance } from "../app/appearance.js";
import { inLanguage } from "../app/notice.js";
import { forgetAll } from "../app/storage.js";
import { renewBetweenVisitors } from "../offline/offline_copy.js";
import { guardCounter } from "./guard.js";

const PATIENCE = 60_000; // ms without a touch
const COUNTDOWN = 20; // seconds in which a touch still keeps everything

const leaving = document.getElementById("leaving");
const [words, stay] = leaving.children;

// `forget` forgets the visitor; `atStart` tells whether nothing was chosen; `goTo` shows a screen.
function watchLeaving(forget, atStart, goTo) {
  let timer, left;
  let touches = 0;
  let touchesOfOthers = 0;
  const inLoop = () => location.hash === Address.loop;
  let loops = inLoop();
  // Whoever only scrolled, or chose a language, was here too.
  const untouched = () => touches === touchesOfOthers && atStart();
  const nobodyHere = () => leaving.hidden && (inLoop() || untouched());
  const filmPlays = () => document.querySelector("#television:not([hidden])") !== null;

  function clear() {
    forget();
    touchesOfOthers = touches;
  }

  const say = () => (words.textContent = inLanguage(leaving).replace("{seconds}", left));

  function count() {
    left -= 1;
    if (left > 0) return say();
    clear();
    rest();
  }

  function ask() {
    if (nobodyHere()) {
      const before = touches;
      renewBetweenVisitors(() => touches === before && nobodyHere() && !filmPlays());
      if (loops && !inLoop()) {
        clear();
        goTo(Address.loop);
      }
      return rest();
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

  const inFront = () => !leaving.hidden || inLoop();

  // What stands in front goes away; the visitor's screen is as it was.
  function goAway() {
    if (inLoop()) {
      loops = true;
      clear();
    }
    rest();
  }

  // The touch that does so must not also press what comes to light below the finger.
  let swallowed = false;
  const hear = (sign, listener, options) =>
    addEventListener(sign, listener, { capture: true, ...options });
  for (const sign of ["pointerdown", "keydown", "wheel"])
    hear(sign, () => (touches += 1), { passive: true });
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

// For the next visitor: the start as it was made, seen from its top.
export function clearCounter(page, send, { view, aloud }) {
  aloud.stop();
  view.forget();
  forgetAppearance();
  getSelection().removeAllRanges();
  document.activeElement?.blur();
  send(Id.clear, "", { anew: true });
  emptyFields(page);
}

// `send`, `view` and `aloud` as in page.js.
export function startCounter(page, send, { view, aloud }) {
  guardCounter();
  forgetAll();
  forgetAppearance();
  emptyFields(page);
  document.documentElement.classList.add("kiosk");
  // The loop goes on where the page was loaded again.
  if (location.hash !== Address.loop) history.replaceState(null, "", Address.start);
  const atStart = () =>
    ["", Address.start].includes(location.hash) && !page.querySelector("input:checked");
  const goTo = (hash) => send(Id.route, hash, { asked: true });
  watchLeaving(() => clearCounter(page, send, { view, aloud }), atStart, goTo);
}
