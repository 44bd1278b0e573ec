// The paint loop: a frame only when something changed, so that an idle page draws none.
import { showBeyond } from "./beyond.js";
import { measure } from "./measure.js";
import { pack } from "./pack.js";
import { Pane } from "./pane.js";
import { forgetFonts, forgetStyles } from "./styles.js";

const root = document.documentElement;
const MOST_LOSSES = 2;
const CHECK_AFTER = 1000; // ms
const LOOK_AGAIN_AFTER = 10; // ms

export class Paint {
  frames = 0;
  paints = 0;
  #engine;
  #view;
  #touch;
  #pane = null;
  #losses = 0;
  #lost = false;
  #pending = false;
  #prepared = ""; // for this context: "measured", then "ready"
  #failed;

  // `failed` is called when the painter itself broke, and its WebAssembly with it.
  constructor(view, touch, failed) {
    this.#view = view;
    this.#touch = touch;
    this.#failed = failed;
    this.#watch();
  }

  use(engine) {
    this.#engine = engine;
    this.request();
  }

  // The engine broke down: nothing of it may be called any more.
  abandon() {
    this.#engine = null;
    this.#pane?.remove();
    this.#pane = null;
    this.#lost = false;
    this.#show(false);
  }

  request() {
    if (this.#pending || !this.#engine) return;
    this.#pending = true;
    requestAnimationFrame(() => {
      this.#pending = false;
      if (this.#engine) this.#frame();
    });
  }

  get painting() {
    return root.classList.contains("painted");
  }

  #frame() {
    this.frames += 1;
    if (this.#view.wanted === "plain") return this.#close();
    try {
      if (!this.#pane) this.#open();
      else if (!this.#lost && this.#prepare()) this.#draw();
    } catch (error) {
      this.#view.giveUp();
      this.#failed(error);
    }
  }

  // Before the first frame: what is measured while the GPU reads the shaders need not be measured in the
  // frame that paints. Returns whether it can be painted now.
  #prepare() {
    if (this.#prepared === "ready") return true;
    if (this.#prepared === "measured" && this.#engine.canvasReady()) {
      this.#prepared = "ready";
      return true;
    }
    if (!this.#prepared) measure(document.getElementById("page"), this.#pane.place());
    this.#prepared = "measured";
    setTimeout(() => this.request(), LOOK_AGAIN_AFTER);
    return false;
  }

  #draw() {
    const pane = this.#pane.place();
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    const page = document.getElementById("page");
    const layout = measure(page, pane);
    this.#engine.paint(pack({ ...pane, dark }, this.#touch, layout));
    this.paints += 1;
    showBeyond(page, pane);
    this.#show(true);
  }

  #open() {
    this.#pane = new Pane();
    this.#prepared = "";
    const { canvas } = this.#pane;
    canvas.addEventListener("webglcontextlost", (event) => {
      if (this.#pane?.canvas !== canvas) return;
      event.preventDefault();
      this.#losses += 1;
      this.#lost = true;
      this.#show(false);
      // Now: what belongs to a lost context cannot be given back once there is a new one.
      this.#engine.closeCanvas();
      if (this.#losses >= MOST_LOSSES) this.#view.giveUp();
      this.request();
    });
    canvas.addEventListener("webglcontextrestored", () => {
      if (this.#pane?.canvas !== canvas) return;
      this.#lost = false;
      this.#prepared = "";
      if (!this.#engine.openCanvas()) this.#view.giveUp();
      this.request();
    });
    if (this.#engine.openCanvas()) {
      this.#checkLater(canvas);
      return this.request();
    }
    this.#view.giveUp();
    this.#close();
  }

  // A driver that refuses our shaders leaves the canvas empty without a word. Asking at once would
  // wait for the GPU; by then it has long decided.
  #checkLater(canvas) {
    setTimeout(() => {
      const open = this.#engine && this.#pane?.canvas === canvas && !this.#lost;
      if (!open || this.#engine.canvasWorks()) return;
      this.#view.giveUp();
      this.request();
    }, CHECK_AFTER);
  }

  #close() {
    this.#show(false);
    if (!this.#pane) return;
    this.#engine.closeCanvas();
    this.#pane.remove();
    this.#pane = null;
    this.#lost = false;
  }

  // The words' transparency changes in the very frame in which they were painted.
  #show(painted) {
    if (this.painting !== painted) root.classList.toggle("painted", painted);
  }

  #watch() {
    const request = () => this.request();
    const restyled = () => (forgetStyles(), request());
    new ResizeObserver(restyled).observe(document.body);
    addEventListener("resize", restyled);
    addEventListener("toggle", request, true);
    addEventListener("scroll", () => this.#pane?.nearsEdge() && request(), { passive: true });
    document.fonts.addEventListener("loadingdone", () => (forgetFonts(), request()));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyled);
    const watchRatio = () =>
      matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
        "change",
        () => (restyled(), watchRatio()),
        { once: true },
      );
    watchRatio();
  }
}
