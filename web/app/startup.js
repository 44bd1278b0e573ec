// The application from its beginning: with today's date, the language of the page, and what this
// tab or this device remembers. Also after a breakdown: then it goes on where it was.
import { kiosk, language, previewed, site } from "./address.js";
import { createEngine } from "./engine.js";
import { pause } from "./pause.js";
import { today } from "./today.js";
import { forgetKept, kept, recall } from "./storage.js";

const KEPT = /^kept$/m; // a line of what the application saves
export const firstLanguage = language ?? document.documentElement.lang;

export const isKept = (saved) => KEPT.test(saved);

// What this device was asked to remember, as far as it is still whole.
function restoreKept(engine) {
  const next = engine.restore(kept());
  if (isKept(engine.save())) return next;
  forgetKept();
  return engine.event("keep.damaged", "");
}

// The engine and its page, in pieces: between them a tap is heard. `program` and `fonts` are what
// loader.js fetched, `content` has what came since.
export async function begin({ program, fonts }, content, renderer) {
  const [core, ...others] = content.bundles;
  renderer.prepare(program, fonts);
  const engine = renderer.mirror(await createEngine(program));
  await pause();
  let next = engine.start(today(), firstLanguage, core);
  if (content.program) await engine.extend(content.program);
  for (const bundle of others) next = engine.add(bundle);
  await pause();
  if (site) next = engine.event("site", site);
  const saved = recall("model");
  if (saved) next = engine.restore(saved);
  else if (kept()) next = restoreKept(engine);
  if (location.protocol === "file:") next = engine.event("file", "");
  if (kiosk) next = engine.event("kiosk", "");
  // The day to look at and the screen stand in the address, not in what the tab remembers.
  if (previewed) next = engine.event("preview", previewed);
  if (location.hash) next = engine.event("route", location.hash);
  await pause();
  return { engine, next };
}
