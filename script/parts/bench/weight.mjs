// The bytes that a first visit fetches, unpacked and packed.

import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export function weigh(files) {
  return files.map((file) => {
    const bytes = readFileSync(file);
    return {
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes, best).length,
    };
  });
}

export const sum = (weights) =>
  weights.reduce(
    (total, { raw, gzip, brotli }) => ({
      raw: total.raw + raw,
      gzip: total.gzip + gzip,
      brotli: total.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );

// What a page fetches from its own folder until nothing comes any more, in the order in which it
// asks.
export async function fetched(browser, address, folder) {
  const page = await browser.newPage();
  const asked = new Set();
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "http:") asked.add(url.pathname.slice(1) || "index.html");
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.close();
  return [...asked].map((name) => ({ name, file: join(folder, name) }));
}

const KINDS = {
  ".wasm": "WebAssembly",
  ".js": "scripts",
  ".ttf": "fonts",
  ".txt": "rules and texts",
  ".css": "style",
  ".html": "HTML",
};

// By kind, heaviest first.
export function byKind(named) {
  const kinds = new Map();
  for (const { name, weight } of named) {
    const kind = KINDS[extname(name)] ?? "other";
    kinds.set(kind, [...(kinds.get(kind) ?? []), weight]);
  }
  return [...kinds]
    .map(([kind, weights]) => [kind, sum(weights)])
    .sort((a, b) => b[1].gzip - a[1].gzip);
}
