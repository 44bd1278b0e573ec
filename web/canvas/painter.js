// A painter beside the page: a worker with an engine of its own, which is told all that the page's
// engine is told (worker_renderer.js) and so has the same page to paint. It answers every question,
// in order.
import { createEngine } from "../app/engine.js";

let engine; // a promise
let canvas; // one for good: a browser gives a worker few WebGL contexts, and takes the oldest away
let isOpen = false;
let lost = false;

async function load({ program, fonts }) {
  const created = await createEngine(program);
  created.fonts(...fonts);
  return created;
}

function begin(painter) {
  const works = painter.openCanvas(canvas) && painter.canvasWorks();
  postMessage({ told: works ? "ready" : "refused" });
}

function makeCanvas(painter) {
  canvas = new OffscreenCanvas(1, 1);
  canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();
    lost = true;
    if (!isOpen) return;
    painter.closeCanvas();
    postMessage({ told: "lost" });
  });
  canvas.addEventListener("webglcontextrestored", () => {
    lost = false;
    if (isOpen) begin(painter);
  });
}

// A canvas that is lost is opened when it comes back.
function open(painter) {
  isOpen = true;
  if (!canvas) makeCanvas(painter);
  if (!lost) begin(painter);
}

function close(painter) {
  isOpen = false;
  if (lost) return;
  painter.closeCanvas();
  canvas.width = canvas.height = 1;
}

function paint(painter, layout, { width, height }) {
  if (!isOpen || lost) return undefined;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  painter.paint(layout);
  return canvas.transferToImageBitmap();
}

function answer(painter, what, handedOver = []) {
  postMessage({ answer: what, memory: painter.memory() }, handedOver);
}

async function hear(message) {
  if (message.program) engine = load(message);
  const painter = await engine;
  if (message.name) await painter[message.name](...message.given);
  if (message.open) open(painter);
  if (message.close) close(painter);
  if (message.painted) answer(painter, painter.painted());
  if (message.paint) {
    const picture = paint(painter, message.paint, message.size);
    answer(painter, picture, picture ? [picture] : []);
  }
}

// What cannot even begin leaves the painting to the page.
async function fail(error) {
  const begun = await engine.then(
    () => true,
    () => false,
  );
  postMessage({ told: begun ? "broken" : "refused", error: String(error) });
}

let heard = Promise.resolve();
addEventListener("message", ({ data }) => {
  heard = heard.then(() => hear(data)).catch(fail);
});
