// A counter's screen clears itself: after a minute without a touch it counts down, then the next visitor
// finds the start. The only timers of the page, and only in this mode.
import { inLanguage } from "./notice.js";

const PATIENCE = 60_000; // ms without a touch
const COUNTDOWN = 20; // seconds in which a touch still keeps everything

const leaving = document.getElementById("leaving");
const [words, stay] = leaving.children;

// `clear` forgets the visitor; `atStart` tells whether there is nothing to forget.
export function watchLeaving(clear, atStart) {
  let timer, left;

  const say = () => (words.textContent = inLanguage(leaving).replace("{seconds}", left));

  function count() {
    left -= 1;
    if (left > 0) return say();
    clear();
    rest();
  }

  function ask() {
    if (atStart()) return rest();
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

  for (const sign of ["pointerdown", "keydown", "input", "wheel"]) {
    addEventListener(sign, rest, { passive: true, capture: true });
  }
  // A page that the back button brings back shows nothing of who left it.
  addEventListener("pageshow", (event) => event.persisted && clear());
  rest();
}

// What a browser put back into the fields after a reload.
export function emptyFields(page) {
  for (const field of page.querySelectorAll("input")) {
    field.checked = field.defaultChecked;
    field.value = field.defaultValue;
  }
}
