// What is really seen: the ink on a screenshot, held against the places of the document's words.

import { PNG } from "pngjs";

// The words inside the window, with their rectangles in CSS pixels; not those of fields, pictures
// and icons. Runs in the page.
function visibleWords() {
  const words = [];
  const walker = document.createTreeWalker(document.getElementById("page"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const unseen = parent.closest("svg, .icon, .mark, .skip, textarea");
    const shown = parent.checkVisibility({ visibilityProperty: true });
    if (unseen || !shown) continue;
    for (const match of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      if (inside && right - left > 1) words.push({ text: match[0], left, top, right, bottom });
    }
  }
  return words;
}

export const wordsOn = (page) => page.evaluate(visibleWords);

// Less than two dark pixels is no ink.
const FAINTEST = 2 * 3 * 255;

const partsOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

// Calls back with every pixel of a word's rectangle.
function eachPixel(image, word, ratio, see) {
  const left = Math.max(0, Math.floor(word.left * ratio));
  const right = Math.min(image.width, Math.ceil(word.right * ratio));
  const bottom = Math.min(image.height, Math.ceil(word.bottom * ratio));
  for (let y = Math.max(0, Math.floor(word.top * ratio)); y < bottom; ++y) {
    for (let x = left; x < right; ++x) {
      const at = (y * image.width + x) * 4;
      see((image.data[at] << 16) | (image.data[at + 1] << 8) | image.data[at + 2], x, y);
    }
  }
}

// How often each colour occurs, the ground first.
function coloursOf(image, word, ratio) {
  const counts = new Map();
  eachPixel(image, word, ratio, (colour) => counts.set(colour, (counts.get(colour) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => partsOf(colour));
}

// What stands out from its ground in a word's rectangle: how much, and where its middle is (CSS
// pixels). Null for nothing. The middle moves with the word, and no single faint pixel decides it.
export function inkOf(image, word, ratio) {
  const [ground] = coloursOf(image, word, ratio);
  const ink = { mass: 0, x: 0, y: 0 };
  eachPixel(image, word, ratio, (colour, x, y) => {
    const weight = partsOf(colour).reduce((sum, part, i) => sum + Math.abs(part - ground[i]), 0);
    ink.mass += weight;
    ink.x += weight * (x + 0.5);
    ink.y += weight * (y + 0.5);
  });
  if (ink.mass < FAINTEST * ratio * ratio) return null;
  return { mass: ink.mass, x: ink.x / ink.mass / ratio, y: ink.y / ink.mass / ratio };
}

const luminance = (colour) => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

// The contrast (WCAG 2.2) between a word's ground and the pixel that stands out from it most. Meant
// for pictures of many pixels per CSS pixel, where a stroke is wide enough to have its full colour.
export function contrastOf(image, word, ratio) {
  const [ground, ...others] = coloursOf(image, word, ratio).map(luminance);
  return Math.max(
    1,
    ...others.map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)),
  );
}

// Until it is seen: a picture is not always taken of the newest frame. (A test may have taken the
// page's own frames away.)
const setVisibility = (page, selector, value) =>
  page.evaluate(
    ([hidden, set]) => {
      for (const element of document.querySelectorAll(hidden)) element.style.visibility = set;
      const frame = globalThis.realFrame ?? requestAnimationFrame;
      return new Promise((done) => frame(() => frame(() => done(true))));
    },
    [selector, value],
  );

// A picture of the window with some elements hidden; `hidden` is a selector. Hiding keeps every
// place.
export async function pictureWithout(page, hidden) {
  await setVisibility(page, hidden, "hidden");
  const image = PNG.sync.read(await page.screenshot());
  await setVisibility(page, hidden, "");
  return image;
}
