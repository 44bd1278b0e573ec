// A film over the screen of the waiting room's loop, without sound. There is one element for all of
// them, which holds nothing while no film is shown: the loop goes on for weeks.
import { addressOf } from "./kept_media.js";

const misfit = (entry, { width, height }) =>
  Math.abs(Math.log(entry.width / entry.height / (width / height)));

export class Television {
  #index;
  #over;
  #video;
  #shown; // the entry

  // `over` is called when a film has ended, or cannot be played.
  constructor(index, over) {
    this.#index = index;
    this.#over = over;
  }

  // `slot` is the node of the film to be shown; null for none.
  follow(slot) {
    const entry = slot ? this.#index.entryOf(slot) : undefined;
    if (entry === this.#shown) return;
    this.#shown = entry;
    if (entry) this.#play(entry, slot);
    else this.#stop();
  }

  #play(entry, slot) {
    const video = (this.#video ??= this.#made());
    const header = document.querySelector("#page header").getBoundingClientRect();
    const top = `${Math.max(0, header.bottom)}px`;
    Object.assign(video.style, { top, height: `calc(100% - ${top})` });
    video.hidden = false;
    video.ariaLabel = slot.closest("main").querySelector("h1")?.textContent ?? "";
    video.src = addressOf(this.#fitting(entry));
    video.play().catch((error) => {
      // Another film, or none, by now.
      if (error.name !== "AbortError") this.#end(entry);
    });
  }

  // The shape that leaves the least of the window empty, in a format that can be played.
  #fitting(entry) {
    const window = { width: innerWidth, height: innerHeight };
    const playable = this.#index
      .like(entry)
      .filter(({ file }) => this.#video.canPlayType(`video/${file.split(".").at(-1)}`));
    return playable.reduce(
      (best, one) => (misfit(one, window) < misfit(best, window) ? one : best),
      playable[0] ?? entry,
    );
  }

  #made() {
    const video = document.createElement("video");
    video.id = "television";
    Object.assign(video, { muted: true, playsInline: true, disableRemotePlayback: true });
    for (const sign of ["ended", "error"])
      video.addEventListener(sign, () => this.#end(this.#shown));
    document.body.append(video);
    return video;
  }

  #end(entry) {
    if (entry && entry === this.#shown) this.#over();
  }

  #stop() {
    const video = this.#video;
    video.hidden = true;
    video.pause();
    video.removeAttribute("src");
    video.load(); // lets go of what it had fetched
  }
}
