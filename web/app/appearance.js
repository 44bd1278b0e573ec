// Colours and type size by choice, kept in this tab: attributes of the document that the style
// sheet reads. Without a choice, both are the device's own.
import { SIZES, THEMES } from "generated/protocol";
import { recall, remember } from "./storage.js";

const root = document.documentElement;
const CHOICES = { theme: THEMES, size: SIZES };

const chosen = (kind) => root.dataset[kind] ?? CHOICES[kind][0];

function apply(kind, name) {
  if (!CHOICES[kind].includes(name)) return;
  if (name === CHOICES[kind][0]) delete root.dataset[kind];
  else root.dataset[kind] = name;
}

// The browser's own bars follow the page.
const bars = [...document.querySelectorAll("meta[name=theme-color]")].map((meta) => [
  meta,
  meta.content,
]);

function colourBars() {
  const paper = root.dataset.theme && getComputedStyle(root).getPropertyValue("--paper");
  for (const [meta, own] of bars) meta.content = paper || own;
}

// What this tab remembers.
export function applyAppearance() {
  for (const kind of Object.keys(CHOICES)) apply(kind, recall(kind));
  colourBars();
}

// As the device has it: for a counter's next visitor.
export function forgetAppearance() {
  for (const [kind, [own]] of Object.entries(CHOICES)) apply(kind, own);
  colourBars();
}

// Whether a button's id ("theme.dark", "size.large") was such a choice; it is then applied.
export function chooseAppearance(id) {
  const [kind, name] = id.split(".");
  if (!CHOICES[kind]?.includes(name)) return false;
  apply(kind, name);
  colourBars();
  remember(kind, name);
  return true;
}

// Marks the buttons of what is chosen.
export function markAppearance(page) {
  for (const [kind, names] of Object.entries(CHOICES)) {
    for (const name of names) {
      const button = page.querySelector(`button[data-id="${kind}.${name}"]`);
      button?.setAttribute("aria-pressed", String(name === chosen(kind)));
    }
  }
}
