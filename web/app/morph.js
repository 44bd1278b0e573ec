// Makes the document say what the new HTML says, keeping what the person holds: focus, caret, typed
// text, opened details, scroll.
import { Idiomorph } from "idiomorph";

// How many characters that a person typed (not the separators we add) stand before this place.
const typedBefore = (text, place) => text.slice(0, place).replace(/[^\p{L}\p{N}]/gu, "").length;

function placeAfter(text, typed) {
  let place = 0;
  while (place < text.length && typedBefore(text, place) < typed) ++place;
  return place;
}

function keepingCaret(change) {
  const field = document.activeElement;
  if (!field?.matches("input[type=text]")) return change();
  const before = field.value;
  const typed = typedBefore(before, field.selectionEnd);
  const atEnd = field.selectionEnd === before.length;
  change();
  if (document.activeElement !== field || field.value === before) return;
  const place = atEnd ? field.value.length : placeAfter(field.value, typed);
  field.setSelectionRange(place, place);
}

// What is composed (an input method's letters that are not yet a word) is not ours to touch: a
// value that is set from outside breaks it off.
let composing = false;
addEventListener("compositionstart", () => (composing = true), true);
addEventListener("compositionend", () => (composing = false), true);

// What is folded beside the main column begins open where there is room beside it (style.css).
const wide = matchMedia("(min-width: 64rem)");
const FOLDED_BESIDE = "aside > details";

function openBeside(root) {
  for (const folded of root.querySelectorAll(FOLDED_BESIDE)) folded.open = wide.matches;
}
wide.addEventListener("change", () => openBeside(document));

function openAdded(node) {
  if (node.matches?.(FOLDED_BESIDE)) node.open = wide.matches;
  else if (node.querySelectorAll) openBeside(node);
}

export function morph(element, html) {
  keepingCaret(() =>
    Idiomorph.morph(element, html, {
      morphStyle: "innerHTML",
      ignoreActiveValue: composing,
      callbacks: {
        // What is pasted is not the application's until it is read (people_list.js).
        beforeNodeMorphed: (node) => !node.matches?.("textarea:not([readonly])"),
        // Opening and closing is the person's own, the page only says how details begin. What the
        // painter leaves out stays seen until its next picture.
        beforeAttributeUpdated: (name, node) =>
          !(name === "open" && node.tagName === "DETAILS") && name !== "data-unpainted",
        afterNodeAdded: openAdded,
        // A film that plays goes on (shelf.js).
        beforeNodeRemoved: (node) => node.className !== "medium",
      },
    }),
  );
}
