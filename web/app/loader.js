// What the application is made of, and when it comes: over a network when the static page has been
// painted, in whose way nothing stood then.
import { FONTS } from "../canvas/renderer.js";
import { loadFiles } from "./files.js";

const PROGRAM = "pandu.wasm";

// A page in the background is not painted.
const LONGEST_WAIT = 1000; // ms

// Not every browser tells about the largest paint, and WebKit in a frame about none.
const PAINTS = ["largest-contentful-paint", "paint"];

// What is there to read is on the screen: the start page, or the screen that a link asked for.
async function firstPaint() {
  await globalThis.linkedScreen;
  const type = PAINTS.find((name) => PerformanceObserver.supportedEntryTypes.includes(name));
  if (!type) return nextFrame().then(nextFrame);
  await new Promise((painted) => {
    // The header may have been painted before the rest was there; a paint without an element is
    // any.
    const isRead = ({ element }) => element === undefined || element?.closest("main");
    const look = (list) => list.getEntries().some(isRead) && painted();
    new PerformanceObserver(look).observe({ type, buffered: true });
  });
}

// Whoever presses something has seen it, and from then on no browser tells about larger paints.
const firstTouch = () =>
  new Promise((touched) => {
    for (const sign of ["pointerdown", "keydown"])
      addEventListener(sign, touched, { once: true, capture: true });
  });

const nextFrame = () => new Promise((begun) => requestAnimationFrame(begun));
const atMost = (milliseconds) => new Promise((over) => setTimeout(over, milliseconds));

// Of this device, for visits without a network: then nothing stands in the first paint's way.
const comesFromCopy = () => Boolean(navigator.serviceWorker?.controller);

// { program, core, fonts }; `core` is the file of that name (part_loader.js). `onShare` hears how
// much has come (files.js). Rejects where a file does not come or is no program.
export async function fetchApplication(core, onShare) {
  if (!comesFromCopy()) await Promise.race([firstPaint(), firstTouch(), atMost(LONGEST_WAIT)]);
  const [[bytes, content, ...fonts]] = await Promise.all([
    loadFiles([PROGRAM, core, ...FONTS], onShare),
    import("./engine.js"),
  ]);
  return { program: await WebAssembly.compile(bytes), core: content, fonts };
}
