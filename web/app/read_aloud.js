// Reads the screen aloud, sentence by sentence, and marks the one that is read. Only with a voice
// that lives on the device: others send the words to a server. Where there is none, its buttons are
// hidden (html[data-voice], style.css).
//
//   html[data-voice=known]    there is a voice; a narrow screen shows the button from the next
//                             screen on, so that nothing moves under the eyes of someone who reads
//   html[data-voice=ready]    the button that begins is shown
//   html[data-voice=reading]  the button that stops is shown
import { Id } from "generated/protocol";
import { sentencesOf } from "./sentences.js";
import { spoken } from "./spoken.js";
import { voiceFor as deviceVoice } from "./voices.js";

const MARK = "reading";
const speech = globalThis.speechSynthesis;
const root = document.documentElement;

const voiceFor = (language) => deviceVoice(speech?.getVoices() ?? [], language);

export class ReadAloud {
  #page;
  #changed;
  #turn = 0; // what an earlier reading still reports is no news
  #moved = false;

  // `changed` is called when a button came or went.
  constructor(page, changed) {
    this.#page = page;
    this.#changed = changed;
    speech?.addEventListener?.(
      "voiceschanged",
      () => root.dataset.voice === "reading" || this.#rest(),
    );
    addEventListener("pagehide", () => this.stop());
    this.#rest();
  }

  // Another screen, or the same in another language.
  screenChanged({ moved }) {
    this.#moved ||= moved;
    this.stop();
  }

  start() {
    this.stop();
    const language = root.lang;
    const regions = this.#page.querySelectorAll("main, aside");
    this.#show("reading");
    this.#page.querySelector(`[data-id=${Id.hush}]`)?.focus({ preventScroll: true });
    this.#read(sentencesOf(regions, language), 0, voiceFor(language), this.#turn);
  }

  stop() {
    const held = document.activeElement?.matches(`[data-id=${Id.hush}]`);
    this.#turn += 1;
    // Where nothing is said, Chromium on Linux would drop what is said next.
    if (speech?.speaking || speech?.pending) speech.cancel();
    globalThis.CSS?.highlights?.delete(MARK);
    this.#rest();
    if (held) this.#page.querySelector(`[data-id=${Id.read}]`)?.focus({ preventScroll: true });
  }

  #read(sentences, at, voice, turn) {
    if (turn !== this.#turn) return;
    if (at === sentences.length) return this.stop();
    const { text, range } = sentences[at];
    const said = new SpeechSynthesisUtterance(spoken(text, root.lang));
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = () => this.#read(sentences, at + 1, voice, turn);
    said.onerror = () => turn === this.#turn && this.stop();
    this.#mark(range);
    speech.speak(said);
  }

  // A highlight lies above the canvas and moves with the words. Browsers without it read unmarked.
  #mark(range) {
    if (globalThis.Highlight) CSS.highlights.set(MARK, new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight) return;
    const { startContainer: start } = range;
    (start.nodeType === Node.TEXT_NODE ? start.parentElement : start).scrollIntoView({
      block: "center",
    });
  }

  #rest() {
    this.#show(!voiceFor(root.lang) ? "" : this.#moved ? "ready" : "known");
  }

  #show(voice) {
    if ((root.dataset.voice ?? "") === voice) return;
    if (voice) root.dataset.voice = voice;
    else delete root.dataset.voice;
    this.#changed();
  }
}
