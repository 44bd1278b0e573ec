// Pictures on the page's own canvas, painted by the page's own engine: where there can be no
// painter beside the page (worker_renderer.js), and in the edition that is one file.
import { openContext } from "./context.js";
import { paintProgram } from "./paint_program.js";

const LOOK_AGAIN_AFTER = 10; // ms
const CHECK_AFTER = 1000; // ms

export class MainThreadRenderer {
  #program;
  #fonts;
  #canvas;
  #report;

  // `fonts` are the three files' bytes: regular, bold, icons.
  constructor(engine, fonts) {
    this.#program = paintProgram(engine);
    this.#fonts = fonts;
  }

  // `report(what, error)` hears, later, "ready" (to paint), "refused" (there is no WebGL, or not
  // for us), "lost" and then, where it comes back, "ready" again.
  open(canvas, report) {
    this.#canvas = canvas;
    this.#report = report;
    canvas.addEventListener("webglcontextlost", (event) => {
      if (this.#canvas !== canvas) return;
      event.preventDefault();
      // Now: what belongs to a lost context cannot be given back once there is a new one.
      this.#program.closeCanvas();
      report("lost");
    });
    canvas.addEventListener("webglcontextrestored", () => this.#canvas === canvas && this.#begin());
    openContext(canvas);
    if (this.#fonts) this.#program.fonts(...this.#fonts);
    this.#fonts = undefined;
    this.#begin();
  }

  // Resolves in the same frame. A canvas whose size is set is empty, so it is only set when it
  // changes.
  async paint(layout, { width, height }) {
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    this.#program.paint(layout);
    return true;
  }

  // What was painted, for tests.
  async painted() {
    return this.#program.painted();
  }

  // Bytes of WebAssembly's memory besides the engine's.
  memory = 0;

  close() {
    this.#canvas = undefined;
    this.#program.closeCanvas();
  }

  // The engine broke down: nothing of it may be called any more.
  abandon() {
    this.#canvas = undefined;
  }

  #begin() {
    if (!this.#program.openCanvas()) return this.#report("refused");
    this.#waitForShaders(this.#canvas);
    this.#checkLater(this.#canvas);
  }

  #waitForShaders(canvas) {
    setTimeout(() => {
      if (this.#canvas !== canvas) return;
      if (this.#program.canvasReady()) this.#report("ready");
      else this.#waitForShaders(canvas);
    }, LOOK_AGAIN_AFTER);
  }

  // A driver that refuses our shaders leaves the canvas empty without a word. Asking at once would
  // wait for the GPU; by then it has long decided.
  #checkLater(canvas) {
    setTimeout(() => {
      if (this.#canvas === canvas && !this.#program.canvasWorks()) this.#report("refused");
    }, CHECK_AFTER);
  }
}
