// Makes the document show a page of the application.
import { Id } from "generated/protocol";
import { markAppearance } from "./appearance.js";
import { morph } from "./morph.js";
import { announce } from "./notice.js";
import { showFragment } from "./route.js";

const root = document.documentElement;

// Nothing is shown of the start page to whoever asked for another screen (prerender.js).
export const reveal = () => root.classList.remove("pending");

// What the page looks like is the script's own: only it knows which view and colours are shown.
export function markLooks(page, view) {
  const button = page.querySelector(`button[data-id=${Id.view}]`);
  button?.setAttribute("aria-pressed", String(view.wanted === "plain"));
  markAppearance(page);
}

export class PageDocument {
  #fragment = "";
  #page;
  #parts;
  #served; // as the page came, until the application shows its first one

  // `parts` are those that follow what is shown: view, route, renderer, aloud, play.
  constructor(page, parts) {
    this.#page = page;
    this.#parts = parts;
    this.#served = page.innerHTML.trim();
  }

  // `asked`: the address changed first, and the screen follows. `anew`: for somebody else, without
  // anything that a person opened, typed or scrolled to. Returns whether it is another screen.
  show(next, { asked = false, anew = false } = {}) {
    const { view, route, renderer, aloud, play } = this.#parts;
    const moved = this.#fragment !== "" && next.fragment !== this.#fragment;
    const changed = moved || root.lang !== next.language;
    const asServed = this.#served !== undefined && next.html.trim() === this.#served;
    this.#fragment = next.fragment;
    this.#served = undefined;
    document.title = next.title;
    // Before the words change: the browser looks once what everything is like.
    if (moved) renderer.changeScreen();
    view.write(next.language, () => {
      if (anew) this.#page.replaceChildren();
      else if (moved) document.getElementById("main")?.replaceChildren();
      if (!asServed) morph(this.#page, next.html);
      announce(next.announced);
    });
    markLooks(this.#page, view);
    showFragment(next.fragment, asked);
    route.settled();
    if (changed) aloud.screenChanged({ moved });
    if (!asServed) renderer.changed();
    if (moved || anew) scrollTo(0, 0);
    if (moved) {
      document.getElementById(next.focus)?.focus({ preventScroll: true });
    }
    play.wait(next.after);
    return moved;
  }
}

// Steps that follow each other by themselves. There is a timer only while a page asks for one, and
// never behind another tab: a page that is not seen pauses.
export function player(send) {
  let timer = 0;
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && timer) send(Id.pause, "");
  });
  return {
    // After so many milliseconds the event "tick"; 0: never.
    wait(milliseconds) {
      clearTimeout(timer);
      timer = 0;
      if (milliseconds > 0)
        timer = setTimeout(() => send(Id.tick, "", { asked: true }), milliseconds);
    },
  };
}
