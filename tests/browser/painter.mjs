// What tests do to the painter beside the page (web/canvas/painter.js): the site once more, with
// code of ours that runs in its worker first. Where the page paints by itself, its canvas is
// reached as always.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteFolder } from "./harness.mjs";

// { folder, remove() }.
export function siteWithPainter(code) {
  const folder = mkdtempSync(join(tmpdir(), "pandu-painter-"));
  cpSync(siteFolder, folder, { recursive: true });
  const named = readdirSync(folder, { recursive: true }).filter((name) =>
    /^files\/.*\bpainter\.js/.test(name),
  );
  for (const packed of named.filter((name) => !name.endsWith(".js"))) rmSync(join(folder, packed));
  const [painter, ...others] = named
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(folder, name));
  if (!painter || others.length > 0) throw new Error(`the site has not one painter.js: ${named}`);
  writeFileSync(painter, `${code};\n${readFileSync(painter, "utf8")}`);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

export const WITHOUT_WEBGL = "OffscreenCanvas.prototype.getContext = () => null";

export const WITH_A_FAULT = `
  for (const name of ['drawElements', 'drawArrays']) {
    const draw = WebGLRenderingContext.prototype[name];
    WebGLRenderingContext.prototype[name] = function (...given) {
      if (globalThis.broken) throw new Error('broken for a test');
      draw.apply(this, given);
    };
  }
  new BroadcastChannel('painter.break').onmessage = ({ target }) => {
    globalThis.broken = true;
    target.postMessage('broken');
  }`;

// Runs in the page: from now on whatever paints finds that drawing fails.
export async function breakPainter() {
  const fail = () => {
    throw new Error("broken for a test");
  };
  WebGLRenderingContext.prototype.drawElements = fail;
  WebGLRenderingContext.prototype.drawArrays = fail;
  if (globalThis.OffscreenCanvas) {
    const painter = new BroadcastChannel("painter.break");
    await new Promise((heard) => {
      painter.onmessage = heard;
      painter.postMessage("");
    });
  }
  dispatchEvent(new Event("resize"));
}

// Its WebGL is taken away, and given back, by tellPainter().
export const LOSABLE = `
  const real = OffscreenCanvas.prototype.getContext;
  OffscreenCanvas.prototype.getContext = function (...asked) {
    const context = real.apply(this, asked);
    globalThis.losing = context?.getExtension('WEBGL_lose_context');
    return context;
  };
  new BroadcastChannel('painter.webgl').onmessage = ({ data }) => globalThis.losing[data]()`;

// Runs in the page. `what`: "loseContext" or "restoreContext".
export function tellWebGL(what) {
  globalThis.losing ??= document
    .getElementById("canvas")
    .getContext("webgl")
    ?.getExtension("WEBGL_lose_context");
  if (globalThis.losing) globalThis.losing[what]();
  else new BroadcastChannel("painter.webgl").postMessage(what);
}

// Before a page is loaded: as in a browser where nothing can be painted beside the page.
export const paintHere = (page) =>
  page.addInitScript(() => {
    delete globalThis.OffscreenCanvas;
  });
