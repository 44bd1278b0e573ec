// Writes the edition that is one file: the start page with everything that it would fetch inside,
// for a USB stick and a double-click. It asks for nothing, from nowhere.
//
//   node script/parts/one_file.mjs BUILT SITE OUT
//
// BUILT holds pandu.js; SITE is the finished site; OUT is the file to write.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";
import { LIST, FETCHED, LATER, WRITER } from "./parts_of_site.mjs";

const [built, site, out] = process.argv.slice(2).map((path) => resolve(path));
const MOST_BYTES = 1_200_000;

const textOf = (file) => readFileSync(join(site, file), "utf8");
const dataOf = (file, type) =>
  `data:${type};base64,${readFileSync(join(site, file)).toString("base64")}`;
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// Each place must be there: a template that changed must not leave an address behind.
function replaced(html, pattern, text) {
  if (html.search(pattern) < 0) throw new Error(`one_file.mjs: ${pattern} is not in index.html`);
  return html.replace(pattern, () => text);
}

async function script() {
  const { text } = await bundle("app/page.js", {
    built,
    fonts: join(site, "fonts"),
    charset: "utf8",
    // Emscripten names its .wasm by the script's address, which an inline script does not have.
    define: { ONE_FILE: "true", TOTAL_BYTES: "0", "import.meta.url": "document.baseURI" },
  });
  return text.trim();
}

function style() {
  return textOf("style.css")
    .trim()
    .replace(/url\("?(fonts\/[\w-]+\.ttf)"?\)/g, (_, file) => `url(${dataOf(file, "font/ttf")})`);
}

const packed = (file) =>
  `<script id="${file}" type="text/plain">` +
  gzipSync(readFileSync(join(site, file)), { level: 9 }).toString("base64") +
  "</script>";

// The rules as text, for browsers without scripts. The heading below is the page's own.
function rules(page) {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(textOf(page));
  if (!main) throw new Error(`one_file.mjs: there is no <main> in ${page}`);
  // Names stay unique in the document, and nothing leads to other pages of the site.
  return main[1]
    .replace(/ (data-)?id="[^"]*"/g, "")
    .replace(/<a [^>]*href="(?!https:|tel:|#)[^>]*>(.*?)<\/a>/g, "$1");
}

function page(scriptText, firstText, styleText) {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(scriptText)} ${hashOf(firstText)} 'wasm-unsafe-eval'`,
    "worker-src blob:",
    `style-src ${hashOf(styleText)}`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const address = /href="([\w-]+\.html)"/.exec(textOf("index.html"))[1];
  let html = textOf("index.html").replace(
    /<link rel="(?:preload|manifest|license|apple-touch-icon)"[^>]*>\n/g,
    "",
  );
  html = replaced(html, /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, policy);
  html = replaced(html, /href="icon\.png"/, `href="${dataOf("icon.png", "image/png")}"`);
  html = replaced(html, /<link rel="stylesheet"[^>]*>/, `<style>${styleText}</style>`);
  html = replaced(
    html,
    /<script src="prerender\.js"[^>]*><\/script>/,
    `<script>${firstText}</script>`,
  );
  html = replaced(html, /<script type="module"[^>]*><\/script>\n/, "");
  html = replaced(
    html,
    /(?<=<noscript>)([\s\S]*?)<a [\s\S]*?(?=<\/noscript>)/,
    /<noscript>([\s\S]*?)<a /.exec(html)[1] + `</p>\n</div><div id="rules">${rules(address)}</div>`,
  );
  // Both of its links led to pages of the site; the rules are shown below instead.
  html = replaced(
    html,
    /id="trouble"[\s\S]*?<\/div>/,
    /id="trouble"[\s\S]*?<\/div>/
      .exec(html)[0]
      .replace(/<a href="[\w-]+\.html">/g, '<a href="#main">'),
  );
  const inside = [...FETCHED, ...LATER, ...LIST, ...WRITER].map(packed);
  inside.push(`<script id="licences.txt" type="text/plain">\n${textOf("licences.txt")}</script>`);
  return replaced(
    html,
    /(?=<\/body>)/,
    [...inside, `<script type="module">${scriptText}</script>`, ""].join("\n"),
  );
}

const html = page(await script(), textOf("prerender.js").trim(), style());
if (Buffer.byteLength(html) > MOST_BYTES) {
  throw new Error(`one_file.mjs: ${Buffer.byteLength(html)} bytes, expected at most ${MOST_BYTES}`);
}
writeFileSync(out, html);
console.log(`${Buffer.byteLength(html)} bytes in ${out}`);
