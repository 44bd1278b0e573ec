// The time of day on the waiting room's screen, which also keeps the screen awake.
const MINUTE = 60_000; // ms

const FORMATS = { id: "id-ID", en: "en-GB" };

export class WallClock {
  #write;
  #element;
  #timer = 0;
  #awake;

  constructor(write) {
    this.#write = write;
    document.addEventListener("visibilitychange", () => this.#keepAwake());
  }

  // `element` shows it; null where no screen does.
  follow(element) {
    const isNew = Boolean(element) !== Boolean(this.#element);
    this.#element = element;
    this.#tell();
    if (isNew) this.#keepAwake();
  }

  #tell() {
    clearTimeout(this.#timer);
    if (!this.#element) return;
    const now = new Date();
    const language = FORMATS[document.documentElement.lang];
    const time = now.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
    if (this.#element.textContent !== time) this.#write(() => (this.#element.textContent = time));
    this.#timer = setTimeout(() => this.#tell(), MINUTE - (now.getTime() % MINUTE));
  }

  // A television without a remote control in reach must not go to sleep. Browsers take the lock
  // away from a page that is not seen, and some have none.
  async #keepAwake() {
    try {
      await this.#awake?.release();
      this.#awake = undefined;
      if (this.#element && !document.hidden)
        this.#awake = await navigator.wakeLock?.request("screen");
    } catch (error) {
      console.info(`the screen may go to sleep: ${error}`);
    }
  }
}
