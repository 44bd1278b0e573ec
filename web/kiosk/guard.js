// What a browser does of itself with keys, gestures and files would lead a visitor of a counter out
// of the guide, or leave something for the next. What no page can stop, its policies do
// (docs/counter.md).

// Keys that move on the page, and those that write into a field.
const MOVES = ["Tab", "Enter", " ", "Home", "End", "PageUp", "PageDown"].concat(
  ["Left", "Right", "Up", "Down"].map((way) => `Arrow${way}`),
);
const WRITES = ["Backspace", "Delete", "Dead", "Process", "Unidentified"];
const FIELDS = "input[type=text], textarea";

// Menus, the clipboard, pictures and links that are dragged, files that are dropped, and the other
// buttons of the mouse.
const CLOSED = ["contextmenu", "copy", "cut", "paste", "dragstart", "dragover", "drop", "auxclick"];

const withModifier = ({ ctrlKey, metaKey, altKey }) => ctrlKey || metaKey || altKey;

function isOfThePage(event) {
  const { key, target } = event;
  // What stands on a key's third level is a letter.
  if (withModifier(event) && !event.getModifierState("AltGraph")) return false;
  if (MOVES.includes(key)) return true;
  return target.matches?.(FIELDS) && (key.length === 1 || WRITES.includes(key));
}

// A way to another screen, without an entry in the history and without another window.
function follow(event) {
  const way = event.target.closest?.("a[href]")?.getAttribute("href");
  if (way === undefined || way === "#main") return;
  event.preventDefault();
  if (way.startsWith("#/")) location.replace(way);
}

export function guardCounter() {
  const hear = (sign, listener, options) =>
    addEventListener(sign, listener, { capture: true, ...options });
  for (const sign of CLOSED) hear(sign, (event) => event.preventDefault());
  hear("keydown", (event) => isOfThePage(event) || event.preventDefault());
  // The browser's own enlargement would stay; the page has its type sizes.
  hear("wheel", (event) => event.ctrlKey && event.preventDefault(), { passive: false });
  hear("click", follow);
}
