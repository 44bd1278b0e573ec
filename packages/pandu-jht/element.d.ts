import type { Answers, Verdict } from "./index.js";

/**
 * `<pandu-check>`: asks a few questions and shows the verdict inside another page, in a shadow tree that takes
 * font and colours from around it. Attributes:
 *
 * - `ground`, `event-date`, ... any question of the answers: it is not asked then;
 * - `on`: the day of the claim, else today;
 * - `lang`: `id` or `en`, else that of the page around it;
 * - `site`: the address of the full site, for the link below.
 *
 * Parts for style sheets: `questions`, `verdict`, `outcome`, `day`, `notice`, `link`. Each verdict is told
 * as an event `pandu-verdict`; where it cannot work, or an attribute is faulty, there is an event `error`.
 */
export class PanduCheckElement extends HTMLElement {
  /** What is answered so far, by attributes and by the person; can be set. */
  answers: Answers;
  /** The language that is spoken. */
  readonly language: "id" | "en";
}

declare global {
  interface HTMLElementTagNameMap {
    "pandu-check": PanduCheckElement;
  }
  interface HTMLElementEventMap {
    "pandu-verdict": CustomEvent<Verdict>;
  }
}
