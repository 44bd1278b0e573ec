// The application from its beginning: with today's date, the language of the page, and what this
// tab or this device remembers. Also after a breakdown: then it goes on where it was.
import { Id, KEPT_LINE } from "generated/protocol";
import { kiosk, language, languages, previewed, site } from "./address.js";
import { pause, today } from "./clock.js";
import { forgetKept, kept } from "./kept_answers.js";
import { recallModel } from "./storage.js";

// A browser that translates the page may have changed its language before.
const pageLanguage = document.documentElement.lang;
export const firstLanguage =
  language ?? (languages.includes(pageLanguage) ? pageLanguage : languages[0]);

export const isKept = (saved) => saved.split("\n").includes(KEPT_LINE);

// What this device was asked to remember, as far as it is still whole.
export function restoreKept(engine) {
  const stored = kept();
  if (isKept(stored)) engine.restore(stored);
  if (isKept(engine.save())) return;
  forgetKept();
  engine.event(Id.keep_damaged, "");
}

// An engine as far as its first page, in pieces: between them a tap is heard. `program` and `fonts`
// are what loader.js fetched, `parts` has what came since.
export async function begin({ program, fonts }, parts, renderer) {
  const [core, ...others] = parts.bundles;
  renderer.prepare(program, fonts);
  const { createEngine } = await import("./engine.js");
  const engine = renderer.mirror(await createEngine(program));
  await pause();
  engine.start(today(), firstLanguage, core);
  await parts.give(engine, others);
  await pause();
  if (site) engine.event(Id.site, site);
  const saved = recallModel();
  if (saved) engine.restore(saved);
  else if (kept()) restoreKept(engine);
  if (location.protocol === "file:") engine.event(Id.file, "");
  if (kiosk) engine.event(Id.kiosk, "");
  // The day to look at and the screen stand in the address, not in what the tab remembers.
  if (previewed) engine.event(Id.preview, previewed);
  if (location.hash) engine.event(Id.route, location.hash);
  await pause();
  return engine;
}
