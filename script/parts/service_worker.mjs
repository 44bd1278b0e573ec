// Writes SITE/service-worker.js: web/offline/service_worker.js with the list of all files of this
// version.

import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { injectManifest } from "workbox-build";
import { bundle } from "./bundle.mjs";

// What the guide needs without a network. Pictures for shops and home screens are none of it, nor
// are the pages whose facts the questions have too, and the sheets to print; the rules as text are
// for where these cannot start.
const KEPT = [
  "{index,en,aturan,rules,404}.html",
  "**/*.{js,css,wasm,ttf}",
  "files/**/*.txt",
  "icon.png",
];

function withDigest(site) {
  return (entries) => ({
    manifest: entries.map((entry) => {
      const digest = createHash("sha384")
        .update(readFileSync(join(site, entry.url)))
        .digest("base64");
      return { ...entry, integrity: `sha384-${digest}` };
    }),
    warnings: [],
  });
}

export async function writeServiceWorker(site) {
  const folder = mkdtempSync(join(tmpdir(), "pandu-worker-"));
  const bundled = join(folder, "service-worker.js");
  const { text } = await bundle("offline/service_worker.js", {
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  writeFileSync(bundled, text);
  const { warnings } = await injectManifest({
    swSrc: bundled,
    swDest: join(site, "service-worker.js"),
    globDirectory: site,
    globPatterns: KEPT,
    globIgnores: ["**/paper.css"],
    // Their names change with their content.
    dontCacheBustURLsMatching: /^files\//,
    manifestTransforms: [withDigest(site)],
  });
  rmSync(folder, { recursive: true });
  if (warnings.length > 0) throw new Error(`service_worker.mjs: ${warnings.join("; ")}`);
}
