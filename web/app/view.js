// Which of the two views is shown: the canvas, or the same HTML in plain sight. The canvas is what
// people see by default; it steps back by itself wherever it would serve someone worse.
import { plain } from "./address.js";
import { ForeignLooks } from "./foreign_looks.js";
import { recall, remember } from "./storage.js";
import { Translation } from "./translation.js";

const LARGEST_TEXT = 36; // CSS pixels: body text at 200 %
const OWN = plain ? "plain" : "canvas";
const root = document.documentElement;

export class View {
  #broken = false;
  #chosen = recall("view") || OWN;
  #contrast = matchMedia("(forced-colors: active), (prefers-contrast: more)");
  #looks;
  #translation;

  // `changed` is called when the answer of `wanted` may be another.
  constructor(page, changed) {
    this.#contrast.addEventListener("change", changed);
    this.#looks = new ForeignLooks(changed);
    this.#translation = new Translation(page, changed);
  }

  // Whatever changes the words of the page is done in here: `work`, and its language.
  write(language, work) {
    this.#translation.write(language, work);
  }

  // "plain" or "canvas".
  get wanted() {
    return this.#chosen === "plain" || this.#isHindered() ? "plain" : "canvas";
  }

  choose(view) {
    this.#chosen = view;
    remember("view", view);
  }

  // As the page came: for a counter's next visitor.
  forget() {
    this.#chosen = OWN;
  }

  // WebGL is missing, was lost twice, or the painter failed: not again on this page.
  giveUp() {
    this.#broken = true;
  }

  #isHindered() {
    return (
      this.#broken ||
      this.#contrast.matches ||
      root.dataset.theme === "contrast" ||
      this.#looks.noticed ||
      // Painted words are not translated, and other words may not be ours to paint.
      this.#translation.noticed ||
      parseFloat(getComputedStyle(document.body).fontSize) > LARGEST_TEXT
    );
  }
}
