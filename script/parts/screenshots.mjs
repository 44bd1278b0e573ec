// Pictures of every screen:  node script/parts/screenshots.mjs OUT [NAME...]
//
// OUT/<size>/<language>-<theme>/<screen>.png, and OUT/index.html to look at them side by side.
// Names of sizes, languages and themes ("360x740", "en", "dark") restrict them to these. The
// themes: "light" and "dark" as the device asks for them, "plain" is the view without the canvas,
// "contrast" the high contrast that people choose, "forced" what forced colours make of it, "large"
// the largest type. Light, every screen is taken that links lead to; in the others, every kind of
// screen and every question. A line is printed for everything that a page said on its console.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { DESKTOP, PHONE, start } from "../../tests/browser/harness.mjs";
import { openAnswered, SCREENS, settled, showScreen } from "../../tests/browser/screens.mjs";

const [out, ...names] = [resolve(process.argv[2]), ...process.argv.slice(3)];
const TABLET = { width: 768, height: 1024, ratio: 1, touch: true };
const SIZES = { "360x740": PHONE, "768x1024": TABLET, "1280x800": DESKTOP };
const LANGUAGES = { id: "id", en: "en" };
const THEMES = {
  light: {},
  dark: { colours: "dark" },
  plain: { view: "plain" },
  contrast: { theme: "contrast" },
  forced: { forced: "active" },
  large: { size: "largest" },
};
const HIGHEST = 2000; // CSS pixels: what a canvas covers at twice the pixels
const MOST_PIECES = 6;

// The entries that were named, or all where none was.
function chosen(entries) {
  const some = Object.entries(entries).filter(([name]) => names.includes(name));
  return some.length > 0 ? some : Object.entries(entries);
}

const nameOf = (fragment) => fragment.replace(/^#\/?/, "").replace(/\W+/g, "-") || "mulai";
const taken = [];

async function dress(page, { colours = "light", forced = "none", theme, size, view = "canvas" }) {
  await page.emulateMedia({ colorScheme: colours, forcedColors: forced });
  await page.evaluate(
    ([wanted, attributes]) => {
      for (const [name, value] of Object.entries(attributes)) {
        if (value) document.documentElement.dataset[name] = value;
        else delete document.documentElement.dataset[name];
      }
      const control = document.querySelector("button[data-id=view]");
      if ((control.getAttribute("aria-pressed") === "true") !== (wanted === "plain"))
        control.click();
      dispatchEvent(new Event("resize"));
    },
    [view, { theme, size }],
  );
}

// The window is made as high as the screen, so that one picture has all of it; what is higher than
// a canvas comes in pieces.
async function take(page, window, path) {
  const whole = await page.evaluate(() => document.body.scrollHeight);
  const height = Math.max(window.height, Math.min(whole, HIGHEST));
  await page.setViewportSize({ width: window.width, height });
  const pieces = Math.min(MOST_PIECES, Math.ceil((whole - 1) / height));
  mkdirSync(dirname(path), { recursive: true });
  for (let piece = 0; piece < pieces; ++piece) {
    await page.evaluate((at) => scrollTo(0, at), piece * height);
    await settled(page);
    const file = `${path}${pieces > 1 ? `.${piece + 1}` : ""}.png`;
    await page.screenshot({ path: file });
    taken.push(file);
  }
  await page.setViewportSize({ width: window.width, height: window.height });
}

// Every screen that one comes to by links, each once; of the words, one is enough.
async function everyScreen(page) {
  const found = new Set(SCREENS);
  const leading = new Set(); // on to another
  for (const screen of found) {
    if ((await showScreen(page, screen)) !== screen && !SCREENS.includes(screen))
      leading.add(screen);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('#page a[href^="#/"]')].map((link) =>
        link.getAttribute("href"),
      ),
    );
    for (const link of links) if (!link.startsWith("#/istilah/")) found.add(link);
  }
  return [...found].filter((screen) => !leading.has(screen));
}

async function takeAll(site, size, window, language) {
  const page = await openAnswered(site, `?bahasa=${language}`, window, {}, { language });
  const screens = await everyScreen(page);
  const kinds = screens.filter((screen) => SCREENS.includes(screen) || screen.startsWith("#/cek/"));
  for (const [theme, clothes] of chosen(THEMES)) {
    const folder = join(size, `${language}-${theme}`);
    const shown = theme === "light" ? screens : kinds;
    await dress(page, clothes);
    for (const screen of shown) {
      await showScreen(page, screen);
      await take(page, window, join(out, folder, nameOf(screen)));
    }
    console.log(`${folder}: ${shown.length} screens`);
  }
  for (const said of page.said) console.log(`${size} ${language}: ${said}`);
  await page.leave();
}

function writeIndex() {
  const figures = taken
    .map((file) => relative(out, file))
    .map(
      (path) =>
        `<figure><a href="${path}"><img src="${path}" alt="" loading="lazy"></a><figcaption>${path}</figcaption></figure>`,
    );
  writeFileSync(
    join(out, "index.html"),
    `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<style>body { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; font: 13px sans-serif; background: #888 }
figure { margin: 0; width: 240px } img { width: 100%; display: block }</style>
${figures.join("\n")}
</html>
`,
  );
}

const site = await start();
try {
  for (const [size, window] of chosen(SIZES)) {
    for (const [language] of chosen(LANGUAGES)) await takeAll(site, size, window, language);
  }
} finally {
  await site.stop();
}
mkdirSync(out, { recursive: true });
writeIndex();
console.log(`${taken.length} pictures; look at ${join(out, "index.html")}`);
