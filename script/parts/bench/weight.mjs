// The bytes that a first visit fetches, unpacked and packed; and what those of the program are.

import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { functionsApart, run } from "../split.mjs";

const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

// The copy that servers hand out where the site has one beside the file, else as packed here.
const packedSize = (file, ending, pack) =>
  existsSync(file + ending) ? statSync(file + ending).size : pack(readFileSync(file)).length;

export function weigh(files) {
  return files.map((file) => ({
    raw: statSync(file).size,
    gzip: packedSize(file, ".gz", (bytes) => gzipSync(bytes, { level: 9 })),
    brotli: packedSize(file, ".br", (bytes) => brotliCompressSync(bytes, best)),
  }));
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

const QUIET = 1500; // ms in which a slow machine asks for what comes next

// What a page fetches from its own folder until `ready` (of pages.mjs) holds in it and nothing
// comes any more, in the order in which it asks.
export async function fetched(browser, address, folder, ready) {
  const page = await browser.newPage();
  const asked = new Set();
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "http:") asked.add(url.pathname.slice(1) || "index.html");
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(ready);
  await page.waitForTimeout(QUIET);
  await page.waitForLoadState("networkidle");
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

// The program's functions by the room or library that they come from. Names begin with what a
// function returns, where that is part of them.
const ROOM = /^(?:(?:void|bool|auto|unsigned long|std::\S+) )?pandu::(\w+)/;

function roomOf(name) {
  const room = ROOM.exec(name.replaceAll("\\20", " "))?.[1];
  if (room) return `src/${room}`;
  if (/^Im[A-Z]|^stb|^ImGui/.test(name)) return "Dear ImGui";
  return name.includes("std::") ? "C++ library" : "C library, doors of src/browser";
}

// { room, parts }, heaviest first: its bytes in each part of the program, the first and then those
// that come later (split.mjs). `program` holds its functions' names.
export function bytesByRoom(program) {
  const apart = functionsApart(program).map((names) => new Set(names));
  const rooms = new Map();
  const metrics = run("wasm-opt", "--func-metrics", program, "-o", "/dev/null");
  for (const [, name, bytes] of metrics.matchAll(/^func: (.+)\n \[binary-bytes\] : (\d+)/gm)) {
    const room = roomOf(name);
    const sizes = rooms.get(room) ?? [0, ...apart.map(() => 0)];
    sizes[1 + apart.findIndex((names) => names.has(name))] += Number(bytes);
    rooms.set(room, sizes);
  }
  return [...rooms]
    .map(([room, parts]) => ({ room, parts }))
    .sort((a, b) => b.parts[0] - a.parts[0]);
}
