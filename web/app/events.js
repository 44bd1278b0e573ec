// Everything that a person does, as (node id, value). One listener per kind of event; the elements
// come and go.
import { Id } from "generated/protocol";

// Safari says so of the Enter that ends a composition, and that it composes no more.
const COMPOSED = 229;

const nodeOf = (event, selector) => event.target.closest?.(selector);

// Where there is no screen to go on to: to the first thing that was found. A soft keyboard makes
// room either way.
function goOn(field) {
  const next = document.querySelector(`#page [data-id=${Id.next}]`);
  if (next) return next.click();
  const found = document.querySelector(`#page [data-id^='${Id.match_}']`);
  if (found) found.focus();
  else field.blur();
}

// Leads on from a question: what a double click presses next has not been read. The steps of a
// walkthrough may be passed as quickly as one likes.
const LEADS_ON = [Id.next, Id.unknown, Id.restart, Id.clear];
const isLesson = () => location.hash.startsWith("#/belajar/");
const DOUBLE_TAP = 400; // ms
const SAME_PLACE = 24; // CSS pixels

// Swallows a press that belongs to the one before, which led to another screen.
function swallowEchoes(root) {
  let last = {};
  const isSecond = ({ detail, timeStamp, clientX, clientY }) =>
    detail > 1 ||
    (detail > 0 &&
      timeStamp - last.time < DOUBLE_TAP &&
      Math.hypot(clientX - last.x, clientY - last.y) < SAME_PLACE);
  root.addEventListener(
    "click",
    (event) => {
      if (last.screen !== undefined && last.screen !== location.hash && isSecond(event)) {
        event.preventDefault();
        return event.stopImmediatePropagation();
      }
      const leads = LEADS_ON.includes(nodeOf(event, "button[data-id]")?.dataset.id);
      const { timeStamp: time, clientX: x, clientY: y } = event;
      last = leads && !isLesson() ? { screen: location.hash, time, x, y } : {};
    },
    true,
  );
}

// `send(id, value)` may be called at any time; it is up to the receiver to wait.
export function listen(root, send, pressed) {
  swallowEchoes(root);

  root.addEventListener("click", (event) => {
    const button = nodeOf(event, "button[data-id]");
    if (button) return pressed(button);
    // The way past the header is not a route.
    const skip = nodeOf(event, "a[href='#main']");
    if (!skip) return;
    event.preventDefault();
    document.getElementById("main")?.focus();
  });

  root.addEventListener("change", (event) => {
    const box = nodeOf(event, "input[data-id][type=radio], input[data-id][type=checkbox]");
    if (box) send(box.dataset.id, box.checked ? "on" : "off");
    const pick = nodeOf(event, "select[data-id]");
    if (pick) send(pick.dataset.id, pick.value);
  });

  root.addEventListener("input", (event) => {
    const field = nodeOf(event, "input[data-id][type=text]");
    if (field) send(field.dataset.id, field.value);
  });

  // What was composed is heard again as a whole.
  root.addEventListener("compositionend", (event) => {
    const field = nodeOf(event, "input[data-id][type=text]");
    if (field) send(field.dataset.id, field.value);
  });

  // Enter goes on: to the date's next part, else to the next screen.
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.keyCode === COMPOSED) return;
    const field = nodeOf(event, "input[data-id][type=text], input[data-id][type=radio]");
    if (!field) return;
    event.preventDefault();
    const following = field.closest("[data-box]")?.nextElementSibling?.querySelector("input");
    if (field.enterKeyHint === "next" && following) return following.focus();
    goOn(field);
  });
}

// A soft keyboard takes part of the window: the field that is typed into stays in what is left of
// it.
export function keepFieldInView() {
  const seen = globalThis.visualViewport;
  if (!seen) return;
  let { scale } = seen;
  seen.addEventListener("resize", () => {
    // Fingers that enlarge the page look where they want to look.
    const enlarged = seen.scale !== scale;
    ({ scale } = seen);
    const field = document.activeElement;
    if (enlarged || !field?.matches(".input")) return;
    const { top, bottom } = field.getBoundingClientRect();
    if (top >= seen.offsetTop && bottom <= seen.offsetTop + seen.height) return;
    field.scrollIntoView({ block: "center" });
  });
}
