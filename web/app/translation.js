// Whether somebody else puts words into the page: a browser that translates it, or an extension.
// Each browser does it its own way and some tell nobody, so any words count that are not ours.
import { languages } from "./address.js";

const root = document.documentElement;

// What Chrome adds to the document's classes, and Edge to what it reads.
const CLASS = "translated-";
const ATTRIBUTES = ["_msttexthash", "_msthash", "_istranslated"];

const hasWords = ({ nodeType, textContent }) =>
  nodeType !== Node.COMMENT_NODE && textContent.trim() !== "";

const isSign = ({ type, addedNodes, removedNodes }) =>
  type !== "childList" || [...addedNodes, ...removedNodes].some(hasWords);

export class Translation {
  #page;
  #changed;
  #language; // in which the application wrote
  #noticed;
  #words = new MutationObserver((records) => this.#judge(records.some(isSign)));

  // `changed` is called when it is noticed.
  constructor(page, changed) {
    this.#page = page;
    this.#changed = changed;
    this.#noticed = this.#isMarked();
    new MutationObserver(() => this.#judge(this.#isMarked())).observe(root, {
      attributeFilter: ["class", "lang"],
    });
  }

  // For good: a browser that translated once translates what comes next.
  get noticed() {
    return this.#noticed;
  }

  // What the application writes, by `work` and as the document's language, is no sign.
  write(language, work) {
    this.#judge(this.#words.takeRecords().some(isSign));
    this.#language = root.lang = language;
    work();
    this.#words.takeRecords();
    this.#words.observe(this.#page, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  #isMarked() {
    const ours = this.#language ? [this.#language] : languages;
    return !ours.includes(root.lang) || [...root.classList].some((name) => name.startsWith(CLASS));
  }

  #judge(sign) {
    if (!sign || this.#noticed) return;
    this.#noticed = true;
    this.#changed();
  }
}
