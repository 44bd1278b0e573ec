// The licences of everything of others that the site is made of: what is handed on asks for that.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
// The npm packages whose code ends up in what is handed out (licences.test.mjs asks the bundler).
export const BUNDLED = [
  "idiomorph",
  "fflate",
  "workbox-core",
  "workbox-precaching",
  "workbox-range-requests",
  "workbox-routing",
  "workbox-strategies",
];

function licenceOf(name) {
  const folder = join(root, "node_modules", name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return readFileSync(join(folder, file), "utf8");
}

// The comment that a source file begins with.
const headOf = (file) =>
  /\/\*([\s\S]*?)\*\//.exec(readFileSync(file, "utf8"))[1].replace(/^ \* ?/gm, "");

// What a page of Doxygen says.
const textOfPage = (file) =>
  readFileSync(file, "utf8").replace(/^\/\*\*$|^\*\/$|^@page .*$|^.*@ref \w+\.?$/gm, "");

const OURS = ["Pandu JHT", readFileSync(join(root, "LICENSE"), "utf8")];
const MIT = "The terms are those of the first text.";

// What every program of WebAssembly has in it.
const ofToolchain = ({ musl }) => [
  [
    "Emscripten (what its programs start with)",
    `MIT License, Copyright (c) 2010-2014 Emscripten authors. ${MIT}`,
  ],
  ["musl (in what Emscripten builds)", readFileSync(musl, "utf8")],
  [
    "libc++ and compiler-rt (in what Emscripten builds)",
    "Apache License 2.0 with LLVM Exceptions, which let compiled code be handed on without its text.",
  ],
];

const ofWorkbooks = ({ expat, zlib, libxlsxwriter }) => [
  ["Expat", readFileSync(expat, "utf8")],
  ["zlib and minizip", readFileSync(zlib, "utf8")],
  ["libxlsxwriter, with FreeBSD's queue.h and tree.h", textOfPage(libxlsxwriter)],
];

const asText = (parts) =>
  parts
    .map(([name, licence]) => `${name}\n${"=".repeat(name.length)}\n\n${licence.trim()}\n`)
    .join("\n\n");

// One text of the site's; `imgui`, `qrcodegen`, `expat`, `zlib`, `libxlsxwriter` and `musl` are the
// files that tell theirs.
export const licences = (files) =>
  asText([
    OURS,
    ["Dear ImGui", readFileSync(files.imgui, "utf8")],
    [
      "stb_truetype and stb_rect_pack (in Dear ImGui)",
      "Copyright (c) 2017 Sean Barrett. Public domain, or MIT License: the terms are those of the first text.",
    ],
    ["QR Code generator (Project Nayuki)", headOf(files.qrcodegen)],
    ...ofWorkbooks(files),
    ...ofToolchain(files),
    ["Atkinson Hyperlegible Next", licenceOf("@fontsource/atkinson-hyperlegible-next")],
    ["Lucide icons", licenceOf("lucide-static")],
    ...BUNDLED.map((name) => [name, licenceOf(name)]),
  ]);

// The same of the package for other people's software.
export const packageLicences = (files) =>
  asText([
    OURS,
    ["JSON for Modern C++", `MIT License, Copyright (c) 2013-2022 Niels Lohmann. ${MIT}`],
    ...ofWorkbooks(files),
    ...ofToolchain(files),
  ]);
