// A painter beside the page: a worker with an engine of its own, which is told all that the page's
// engine is told (worker_renderer.js) and so has the same page to paint. It answers every question,
// in order.
import { createEngine } from "../app/engine.js";
import { openContext } from "./context.js";
import { paintProgram } from "./paint_program.js";

let loading; // a promise of { engine, painter }
let painter; // once there is one
let isOpen = false;
let lost = false;

// One for good: a browser gives a worker few WebGL contexts, and takes the oldest away. The first
// of a browser takes long to come, and is asked for while the program is fetched.
const canvas = new OffscreenCanvas(1, 1);
canvas.addEventListener("webglcontextlost", (event) => {
  event.preventDefault();
  lost = true;
  if (!isOpen) return;
  painter.closeCanvas();
  postMessage({ state: "lost" });
});
canvas.addEventListener("webglcontextrestored", () => {
  lost = false;
  if (isOpen) begin();
});
openContext(canvas);

// The canvas is opened before the page asks for it, so that no picture waits for its shaders.
async function load({ program, fonts }) {
  const engine = await createEngine(program);
  painter = paintProgram(engine);
  painter.fonts(...fonts);
  open();
  return engine;
}

function begin() {
  const works = painter.openCanvas(canvas) && painter.canvasWorks();
  postMessage({ state: works ? "ready" : "refused" });
}

// A canvas that is lost is opened when it comes back.
function open() {
  if (isOpen) return;
  isOpen = true;
  if (!lost) begin();
}

function close() {
  isOpen = false;
  if (lost) return;
  painter.closeCanvas();
  canvas.width = canvas.height = 1;
}

function paint(layout, { width, height }) {
  if (!isOpen || lost) return undefined;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  painter.paint(layout);
  return canvas.transferToImageBitmap();
}

function answer(engine, what, handedOver = []) {
  postMessage({ answer: what, memory: engine.bridge.memory() }, handedOver);
}

async function hear(message) {
  if (message.program) loading = load(message);
  const engine = await loading;
  if (message.name) await engine[message.name](...message.given);
  if (message.open) open();
  if (message.close) close();
  if (message.painted) answer(engine, painter.painted());
  if (message.paint) {
    const picture = paint(message.paint, message.size);
    answer(engine, picture, picture ? [picture] : []);
  }
}

// What cannot even begin leaves the painting to the page.
async function fail(error) {
  const begun = await loading.then(
    () => true,
    () => false,
  );
  postMessage({ state: begun ? "broken" : "refused", error: String(error) });
}

let heard = Promise.resolve();
addEventListener("message", ({ data }) => {
  heard = heard.then(() => hear(data)).catch(fail);
});
