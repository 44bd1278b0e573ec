// Keeps cards and chosen films on this device, where somebody asks for it, and tells the
// application what is kept.
import { Id } from "generated/protocol";
import { archivedLines } from "./media_index.js";

const OFTEN = 100; // ms between two words about how far it is

const starting = (id) => `[data-id^="${id}"]`;
const isSame = (one, other) => one?.file === other.file && one.sha256 === other.sha256;

// Why nothing was kept, as the application knows it.
function reasonOf({ name }) {
  if (name === "QuotaExceededError") return "full";
  return name === "TypeError" ? "failed" : "refused"; // fetch() says no more than that
}

export class Keeper {
  #page;
  #index;
  #kept;
  #send;
  #fetching; // an AbortController

  // As shelf.js.
  constructor(page, { index, kept, send }) {
    this.#page = page;
    this.#index = index;
    this.#kept = kept;
    this.#send = send;
    page.addEventListener("click", ({ target }) => {
      if (target.closest?.(`[data-id="${Id.media_delete}"]`)) this.#delete();
    });
  }

  // After another index came. Without the copy for visits without a network nobody would see what
  // is kept: then nothing is offered.
  async follow() {
    if (!navigator.serviceWorker) return;
    await navigator.serviceWorker.ready;
    await this.#tell();
    if (this.#index.fromDevice) return;
    try {
      await this.#kept.renew(this.#index.entries);
    } catch (error) {
      console.info(`what is kept was not renewed: ${error}`);
    }
    await this.#tell();
  }

  // After the document shows a page: whether something is to be fetched.
  obey() {
    const order = this.#page.querySelector(starting(Id.media_fetch_));
    if (!order) return this.#fetching?.abort();
    if (this.#fetching) return;
    const places = order.dataset.id.slice(Id.media_fetch_.length).split(".");
    this.#fetch(places.map((place) => this.#index.entries[place]));
  }

  async #fetch(entries) {
    this.#fetching = new AbortController();
    const { signal } = this.#fetching;
    this.#holdFocus();
    const happened = await this.#keep(entries, signal);
    this.#fetching = undefined;
    // It was stopped, and may have been begun again since.
    if (signal.aborted) return this.obey();
    if (happened) this.#send(Id.media_not_kept, happened);
    else await this.#tell();
    this.#holdFocus();
  }

  // Returns why they are not kept; nothing where they are.
  async #keep(entries, signal) {
    let told = Date.now();
    const tell = (bytes) => {
      if (signal.aborted || Date.now() - told < OFTEN) return;
      told = Date.now();
      this.#send(Id.media_fetched, String(bytes));
    };
    try {
      await this.#kept.keep(entries, this.#index.entries, { tell, signal });
      return undefined;
    } catch (error) {
      console.info(`not kept: ${error}`);
      return reasonOf(error);
    }
  }

  async #delete() {
    await this.#kept.delete();
    await this.#tell();
    this.#holdFocus();
  }

  async #tell() {
    if (this.#fetching) return;
    const listed = await this.#kept.listed();
    const places = (await this.#kept.entries())
      .map((entry) => this.#index.entries.findIndex((one) => isSame(one, entry)))
      .filter((place) => place >= 0);
    const changed = listed.length - places.length;
    this.#send(Id.media_kept, archivedLines(changed, places.length, ...places));
  }

  // A button that was pressed is gone with what it asked for.
  #holdFocus() {
    if (document.activeElement !== document.body) return;
    const fold = this.#page.querySelector(`${starting(Id.media_keeper)}[open] > summary`);
    fold?.focus({ preventScroll: true });
  }
}
