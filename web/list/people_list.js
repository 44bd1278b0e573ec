// A list of people, from the page's side: files, pastes and drops go to the worker that keeps the
// list (list_worker.js); what it tells goes to the application, and what that wants to see goes
// back. The page itself looks at none of it, and nothing of it leaves the browser.
import { ARCHIVED_LINE_FEED, ARCHIVE_ESCAPE, Id } from "generated/protocol";
import { kiosk } from "../app/address.js";
import { today } from "../app/clock.js";
import { loadFiles } from "../app/files.js";
import { printPage } from "../app/print.js";
import { offerFile } from "../app/share.js";

const PROGRAM = "list.wasm";
const WRITER = "writer.wasm";
const WORKER = "list_worker.js";
const MOST_MEGABYTES = 200;
const SLICE = 1 << 20; // bytes read at once
const OFTEN = 100; // ms between two words about how far it is
const ASKED = {
  [Id.list_download]: "download",
  [Id.list_mail]: "mail",
  [Id.list_take_shown]: "shown",
  [Id.list_example]: "example",
};

// Texts as src/base/archive.h reads them.
const line = (text) =>
  [ARCHIVE_ESCAPE, ARCHIVED_LINE_FEED]
    .reduce((escaped, byte) => escaped.replaceAll(byte, ARCHIVE_ESCAPE + byte), text)
    .replaceAll("\n", ARCHIVED_LINE_FEED);
const pack = (...texts) => texts.map((text) => `${line(text)}\n`).join("");

// The worker's own script; in the edition that is one file it stands in the document.
async function workerAddress() {
  if (!ONE_FILE) return WORKER;
  const [script] = await loadFiles([WORKER], () => {});
  return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
}

export class PeopleList {
  #page;
  #send;
  #content;
  #worker; // a promise, once it is needed
  #query = "";
  #printing = false;
  #readings = 0; // how many were begun, or broken off
  #tellRows; // how many rows of the file are read, once all its bytes are
  #stage = "";

  // `send(id, value)` tells the application; `content()` gives the rules and words as it got them.
  constructor(page, send, content) {
    this.#page = page;
    this.#send = send;
    this.#content = content;
    this.#listen();
  }

  // What the application wants to see. Nothing any more: then the list is to be forgotten.
  follow(query) {
    this.#showStage();
    if (query === this.#query) return;
    this.#query = query;
    if (query) this.#post({ query });
    else this.#close();
  }

  // The screen has several stages in turn: the new one's heading gets the focus, and comes into
  // view.
  #showStage() {
    const title = this.#page.querySelector(`h1[data-id=${Id.list}]`);
    const heading = title && this.#page.querySelector("h2[tabindex]");
    const stage = heading?.dataset.id ?? "";
    if (title && stage !== this.#stage) {
      (heading ?? title).focus({ preventScroll: true });
      (heading ?? title).scrollIntoView({ block: "start" });
    }
    this.#stage = title ? stage : "";
  }

  get #isShown() {
    return !kiosk && this.#page.querySelector(`h1[data-id=${Id.list}]`) !== null;
  }

  #listen() {
    this.#page.addEventListener("change", ({ target }) => {
      if (!target.matches("input[type=file]") || target.files.length === 0) return;
      this.#read(target.files[0]);
      target.value = "";
    });
    this.#page.addEventListener("click", (event) => {
      const button = event.target.closest(`button[data-id^='${Id.list}.']`);
      if (button) this.#press(button.dataset.id);
    });
    addEventListener("paste", (event) => this.#paste(event));
    addEventListener("dragover", (event) => {
      if (this.#isShown && event.dataTransfer.types.includes("Files")) event.preventDefault();
    });
    addEventListener("drop", (event) => {
      if (!this.#isShown || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      this.#read(event.dataTransfer.files[0]);
    });
    addEventListener("afterprint", () => {
      if (this.#printing) this.#send(Id.list_printed, "");
      this.#printing = false;
    });
  }

  #paste(event) {
    if (!this.#isShown || event.target.closest?.("input[type=text]")) return;
    const { files } = event.clipboardData;
    const text = event.clipboardData.getData("text/plain");
    if (files.length === 0 && text.trim() === "") return;
    event.preventDefault();
    this.#read(text.trim() === "" ? files[0] : new Blob([text]));
  }

  #press(id) {
    if (id === Id.list_read) {
      const area = this.#page.querySelector(`[data-id='${Id.list_paste}']`);
      this.#read(new Blob([area.value]));
    }
    if (id === Id.list_cancel) this.#cancel();
    if (id === Id.list_sheets) this.#printing = true;
    if (ASKED[id]) this.#take(ASKED[id]);
  }

  // `more`: the program that writes workbooks, where the worker asked for it, or that it is not to
  // be had.
  #take(what, more = {}) {
    this.#post({ take: what, english: document.documentElement.lang === "en", ...more });
  }

  // Where the writer of workbooks does not come, what it would write is to be had as text.
  async #takeBook(what) {
    try {
      const [writer] = await loadFiles([WRITER], () => {});
      this.#take(what, { writer });
    } catch (error) {
      console.warn(error);
      this.#take(what, { asText: true });
    }
  }

  #cancel() {
    this.#readings += 1;
    this.#tellRows = undefined;
    if (this.#worker) this.#post({ cancel: true });
  }

  // A file, or what was pasted, which has no name.
  async #read(blob) {
    const name = blob.name ?? "";
    const mine = ++this.#readings;
    if (blob.size > MOST_MEGABYTES * 1e6)
      return this.#refuse(name, "too_large", String(MOST_MEGABYTES));
    const say = (done, rows = 0) =>
      this.#send(Id.list_reading, pack(name, ...[done, blob.size, rows].map(String)));
    say(0);
    try {
      await this.#post({ begin: { name, day: today() } });
      for (let at = 0, said = Date.now(); at < blob.size; at += SLICE) {
        const bytes = await blob.slice(at, at + SLICE).arrayBuffer();
        if (mine !== this.#readings) return;
        await this.#post({ bytes }, [bytes]);
        if (Date.now() - said < OFTEN) continue;
        said = Date.now();
        say(at);
      }
      if (mine !== this.#readings) return;
      this.#tellRows = (rows) => say(blob.size, rows);
      await this.#post({ end: true });
    } catch (error) {
      console.warn(error);
      if (mine === this.#readings) this.#refuse(name, "unread");
    }
  }

  #refuse(name, problem, value = "") {
    this.#send(Id.list_refused, pack(name, problem, "", value));
  }

  async #post(message, handedOver = []) {
    try {
      this.#worker ??= this.#open();
      (await this.#worker).postMessage(message, handedOver);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #open() {
    const [[program], address] = await Promise.all([
      loadFiles([PROGRAM], () => {}),
      workerAddress(),
    ]);
    const worker = new Worker(address);
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = (error) => {
      error.preventDefault();
      this.#fail(error.message);
    };
    worker.postMessage({ program, bundles: this.#content() });
    return worker;
  }

  #hear({ snapshot, spent, refused, file, failed, rowsRead, wantsWriter }) {
    if (rowsRead) this.#tellRows?.(rowsRead);
    if (refused) this.#send(Id.list_refused, pack(refused.name) + refused.why);
    if (file) this.#send(offerFile(file.name, file.type, file.content), "");
    if (wantsWriter) this.#takeBook(wantsWriter);
    if (failed) this.#fail(failed);
    if (snapshot === undefined) return;
    performance.mark("pandu.list", { detail: spent });
    this.#send(Id.list_came, snapshot);
    if (this.#printing && this.#page.querySelector(".sheet")) this.#print();
  }

  async #print() {
    if (!(await printPage())) this.#send(Id.print_refused, "");
  }

  // The browser has no room for the list, or no worker: it says so, and the next one may fit.
  #fail(error) {
    console.warn(error);
    this.#readings += 1;
    this.#close();
    this.#refuse("", "stopped");
  }

  async #close() {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#printing = false;
    try {
      (await worker)?.terminate();
    } catch {
      // It never came.
    }
  }
}
