// The paint loop: a picture only when something changed, so that an idle page draws none.
import { pause } from "../app/clock.js";
import { watchStyles } from "./styles.js";
import { markUnpainted } from "./letters.js";
import { measure } from "./measure.js";
import { pack } from "./pack.js";
import { markOffscreen, ViewportCanvas } from "./viewport_canvas.js";

const root = document.documentElement;
const MOST_LOSSES = 2;

export class PaintLoop {
  frames = 0;
  paints = 0;
  #renderers = []; // the first is the one that paints, the others are instead of it
  #view;
  #pointer;
  #failed;
  #canvas = null;
  #losses = 0;
  #pending = false;
  #measured = null; // where everything is, as long as nothing moved
  #shown = null; // what was measured for the picture that is shown
  #prepared = false; // since this canvas was opened
  #ready = false;
  #painting = false;
  #again = false;
  #screenNumber = 0; // a picture from before the newest is of another screen
  #settle;
  // Resolves when the first picture is shown, or none will be.
  settled = new Promise((settle) => (this.#settle = settle));

  // `failed` is called when the page's own engine broke while it painted.
  constructor(view, pointer, failed) {
    this.#view = view;
    this.#pointer = pointer;
    this.#failed = failed;
    watchStyles(() => this.request());
    addEventListener("scroll", () => this.#canvas?.nearsEdge() && this.request(), {
      passive: true,
    });
    for (const sign of ["copy", "dragstart"]) addEventListener(sign, () => this.#uncover());
  }

  // `renderers`: worker_renderer.js, main_thread_renderer.js; what the first cannot, the next may.
  use(renderers) {
    this.#renderers = renderers;
    this.request();
  }

  // The same, before the next frame.
  useNow(renderers) {
    this.#renderers = renderers;
    this.#frame();
  }

  // The engine broke down: nothing of it may be called any more.
  abandon() {
    for (const renderer of this.#renderers.splice(0)) renderer.abandon();
    this.#leave();
  }

  // After a change of the page, its looks or the window.
  request() {
    this.#measured = null;
    this.touched();
  }

  // After one of the pointer or the focus alone: it colours what is there, and moves nothing. What
  // the document says by then is on the screen first, and its places are known.
  touched() {
    if (this.#pending || this.#renderers.length === 0) return;
    this.#pending = true;
    requestAnimationFrame(async () => {
      await pause();
      this.#pending = false;
      if (this.#renderers.length > 0) this.#frame();
    });
  }

  // Another screen is about to be shown: until its picture is there, by its own words and not by
  // the last picture.
  changeScreen() {
    this.#screenNumber += 1;
    if (this.#renderer?.comesLater) this.#show(false);
  }

  // Whether the canvas is shown.
  get painting() {
    return root.classList.contains("painted");
  }

  get #renderer() {
    return this.#renderers[0];
  }

  // For tests: resolves to true when all that was asked for has been painted.
  async atRest() {
    const frame = () => new Promise((begun) => requestAnimationFrame(begun));
    await document.fonts.ready;
    do await frame().then(frame);
    while (this.#pending || this.#painting);
    return true;
  }

  // For tests: what the screen painted, and the bytes of WebAssembly beside the engine's.
  painted() {
    return this.#renderer?.painted() ?? [];
  }
  get memory() {
    return this.#renderers.reduce((sum, { memory }) => sum + memory, 0);
  }

  #frame() {
    this.frames += 1;
    if (this.#view.wanted === "plain") return this.#close();
    if (!this.#canvas) this.#open();
    if (this.#painting) this.#again = true;
    else if (this.#ready) this.#draw();
    else if (this.#canvas && !this.#prepared) this.#prepare();
  }

  // What is measured while the screen is made ready need not be measured in the frame that paints.
  #prepare() {
    measure(document.getElementById("page"), this.#canvas.plan());
    this.#prepared = true;
  }

  async #draw() {
    const canvas = this.#canvas;
    const screen = this.#screenNumber;
    this.#painting = true;
    try {
      const plan = canvas.plan();
      const layout = this.#layout(plan);
      const measured = this.#measured;
      const painted = await this.#renderer.paint(layout, plan.size);
      if (painted && canvas === this.#canvas && screen === this.#screenNumber)
        this.#showPicture(plan, measured);
    } catch (error) {
      this.#broken(error);
    }
    this.#painting = false;
    if (this.#again) this.touched();
    this.#again = false;
  }

  #layout(plan) {
    const { place } = plan;
    const same =
      this.#measured && this.#measured.top === place.top && this.#measured.height === place.height;
    if (!same)
      this.#measured = { ...place, layout: measure(document.getElementById("page"), plan) };
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    return pack({ ...plan, dark }, this.#pointer, this.#measured.layout);
  }

  // The words' transparency changes in the very frame in which they were painted.
  #showPicture(plan, measured) {
    if (!this.#ready) return;
    this.paints += 1;
    this.#canvas.put(plan);
    if (measured !== this.#shown) {
      const page = document.getElementById("page");
      markOffscreen(page, this.#canvas.where());
      markUnpainted(page, measured.layout.unpainted);
    }
    this.#shown = measured;
    this.#show(true);
    this.#settle();
  }

  #open() {
    const canvas = new ViewportCanvas();
    this.#canvas = canvas;
    this.#prepared = false;
    this.#ready = false;
    try {
      this.#renderer.open(
        canvas.element,
        (what, error) => canvas === this.#canvas && this.#hear(what, error),
      );
    } catch (error) {
      this.#broken(error);
    }
  }

  #hear(what, error) {
    if (what === "ready") this.#ready = true;
    else if (what === "lost") this.#lost();
    else if (what === "refused") this.#refused();
    else this.#broken(error);
    this.request();
  }

  #lost() {
    this.#ready = false;
    this.#show(false);
    this.#losses += 1;
    if (this.#losses >= MOST_LOSSES) this.#view.giveUp();
  }

  #refused() {
    if (this.#renderers.length === 1) return this.#view.giveUp();
    this.#renderers.shift().abandon();
    this.#leave();
  }

  // Where it was the page's own engine, the page has to begin again.
  #broken(error) {
    this.#view.giveUp();
    if (this.#renderers.length === 1) return this.#failed(error);
    console.warn(error);
    this.#refused();
  }

  #close() {
    this.#settle();
    if (this.#canvas) this.#renderer.close();
    this.#leave();
  }

  #leave() {
    this.#show(false);
    this.#measured = this.#shown = null;
    this.#canvas?.remove();
    this.#canvas = null;
  }

  // Whoever copies or drags words away takes their looks along, and in another place nothing is
  // painted below them. Back before the next frame.
  #uncover() {
    if (!this.painting) return;
    const picture = this.#shown;
    this.#show(false);
    requestAnimationFrame(() => picture === this.#shown && this.#show(true));
  }

  #show(painted) {
    if (this.painting !== painted) root.classList.toggle("painted", painted);
  }
}
