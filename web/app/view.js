// Which of the two views is shown: the canvas, or the same HTML in plain sight. The canvas is what
// people see by default; it steps back by itself wherever it would serve someone worse.
import { plain } from "./address.js";
import { recall, remember } from "./storage.js";

const LARGEST_TEXT = 36; // CSS pixels: body text at 200 %
const root = document.documentElement;

export class View {
  #broken = false;
  #chosen = recall("view") || (plain ? "plain" : "canvas");
  #contrast = matchMedia("(forced-colors: active), (prefers-contrast: more)");

  // `changed` is called when the answer of `wanted` may be another.
  constructor(changed) {
    this.#contrast.addEventListener("change", changed);
    let before = this.wanted;
    const compare = () => {
      if (this.wanted === before) return;
      before = this.wanted;
      changed();
    };
    new MutationObserver(compare).observe(root, { attributeFilter: ["class"] });
  }

  // "plain" or "canvas".
  get wanted() {
    return this.#chosen === "plain" || this.#isHindered() ? "plain" : "canvas";
  }

  choose(view) {
    this.#chosen = view;
    remember("view", view);
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
      // Browsers that translate a page mark it so; canvas pixels would stay behind.
      [...root.classList].some((name) => name.startsWith("translated-")) ||
      parseFloat(getComputedStyle(document.body).fontSize) > LARGEST_TEXT
    );
  }
}
