// Pictures that a painter beside the page makes (painter.js): a second engine in a worker, told all
// that this one is told. WebGL waits for the GPU now and then; there, the page does not wait with
// it. A picture comes whole, so that it is shown in the very frame in which the canvas is put in
// its place.
const PAINTER = "painter.js";

// What changes the page that an engine shows.
const MIRRORED = ["start", "extend", "add", "event", "restore"];

export class WorkerRenderer {
  #worker;
  #canvas;
  #report;
  #told; // what the worker told last of its canvas
  #asked = []; // what waits for the painter's answers, which come in order
  comesLater = true; // a picture: some frames after it was asked for
  memory = 0; // bytes of the painter's WebAssembly

  // As far as can be seen beforehand: an older browser learns the rest when it opens, and tells
  // "refused".
  static get isPossible() {
    return !ONE_FILE && Boolean(globalThis.OffscreenCanvas?.prototype.transferToImageBitmap);
  }

  // The worker gets ready for what load() brings.
  constructor() {
    this.#worker = new Worker(PAINTER, { type: "module" });
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (error) => {
      error.preventDefault();
      this.#hear({ state: "refused" });
    };
  }

  // `program` is a compiled WebAssembly.Module, `fonts` are the three files' bytes.
  load(program, fonts) {
    this.#worker.postMessage({ program, fonts });
  }

  // An engine whose every change this one is told too: first, so that both work at once.
  mirror(engine) {
    const mirrored = { ...engine };
    for (const name of MIRRORED) {
      mirrored[name] = (...given) => {
        this.#worker.postMessage({ name, given });
        return engine[name](...given);
      };
    }
    return mirrored;
  }

  // As MainThreadRenderer's; and "broken" where the painter broke down.
  open(canvas, report) {
    this.#canvas = canvas;
    this.#report = report;
    this.#worker.postMessage({ open: true });
    // It gets ready before it is asked to.
    if (this.#told) report(this.#told);
  }

  // Resolves when the canvas shows it; to false where it never will.
  async paint(layout, size) {
    const canvas = this.#canvas;
    const picture = await this.#ask({ paint: layout, size }, [
      layout.numbers.buffer,
      layout.texts.buffer,
    ]);
    if (!picture || canvas !== this.#canvas) return false;
    if (canvas.width !== size.width) canvas.width = size.width;
    if (canvas.height !== size.height) canvas.height = size.height;
    canvas.getContext("bitmaprenderer").transferFromImageBitmap(picture);
    return true;
  }

  painted() {
    return this.#ask({ painted: true });
  }

  close() {
    this.#canvas = this.#told = undefined;
    this.#worker.postMessage({ close: true });
  }

  abandon() {
    this.#canvas = undefined;
    this.#worker.terminate();
    for (const resolve of this.#asked.splice(0)) resolve();
  }

  #ask(question, handedOver = []) {
    return new Promise((resolve) => {
      this.#asked.push(resolve);
      this.#worker.postMessage(question, handedOver);
    });
  }

  #hear({ state, error, answer, memory }) {
    if (memory) this.memory = memory;
    if (!state) return this.#asked.shift()(answer);
    // What broke down before it was asked to paint is not asked any more.
    this.#told = state === "broken" && !this.#canvas ? "refused" : state;
    if (this.#canvas) this.#report(state, error);
  }
}
