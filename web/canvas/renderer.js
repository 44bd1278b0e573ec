// All that paints, as the application speaks to it: nothing else of this folder is known outside.
// Built with web/app/no_renderer.js in its place, the site shows the plain view.
import { MainThreadRenderer } from "./main_thread_renderer.js";
import { PaintLoop } from "./paint_loop.js";
import { watchPointer } from "./pointer.js";
import { forgetStyles } from "./styles.js";
import { WorkerRenderer } from "./worker_renderer.js";

// The files that it paints text with.
export const FONTS = ["fonts/text-regular.ttf", "fonts/text-bold.ttf", "fonts/icons.ttf"];

export class Renderer extends PaintLoop {
  #view;
  #fonts;
  #early; // a worker that gets ready while its program is fetched
  #worker;
  #renderers = [];

  // `view` says which of the two is wanted; `failed` is called when the page's own engine broke
  // while it painted.
  constructor(page, view, failed) {
    super(
      view,
      watchPointer(page, () => this.touched()),
      failed,
    );
    this.#view = view;
    this.#early = this.#newWorker();
  }

  // None where nothing is to be painted beside the page.
  #newWorker() {
    const wanted = this.#view.wanted === "canvas" && WorkerRenderer.isPossible;
    return wanted ? new WorkerRenderer() : undefined;
  }

  // Before the page has an engine, so that the worker's is made at the same time. `program` is a
  // compiled WebAssembly.Module, `fonts` are the bytes of FONTS.
  prepare(program, fonts) {
    this.#fonts = fonts;
    this.#worker?.abandon();
    this.#worker = this.#early ?? this.#newWorker();
    this.#early = undefined;
    this.#worker?.load(program, fonts);
  }

  // The engine for the page to use, whose changes the worker is told too.
  mirror(engine) {
    const own = new MainThreadRenderer(engine, this.#fonts);
    this.#renderers = this.#worker ? [this.#worker, own] : [own];
    return this.#worker?.mirror(engine) ?? engine;
  }

  // Whether a worker paints, so that a fault of painting is none of the page's engine.
  get paintsBeside() {
    return Boolean(this.#worker);
  }

  // What was prepared may paint.
  start() {
    this.use(this.#renderers);
  }

  // The same, and without waiting for the next frame.
  startNow() {
    this.useNow(this.#renderers);
  }

  // After the document shows another page of the application, or the same with other styles.
  changed() {
    forgetStyles();
    this.request();
  }
}
