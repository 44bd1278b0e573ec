// What is really seen: the ink on a screenshot, held against the places of the document's words.

import { PNG } from 'pngjs';

// The words inside the window, with their rectangles in CSS pixels; not those of fields, pictures and
// icons. Runs in the page.
function visibleWords() {
  const words = [];
  const walker = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const unseen = parent.closest('svg, .icon, .skip, textarea, [aria-hidden=true]');
    const closed = parent.closest('details:not([open])') && !parent.closest('summary');
    if (unseen || closed || getComputedStyle(parent).visibility === 'hidden') continue;
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

// What stands out from its ground in a word's rectangle: how much, and where its middle is (CSS
// pixels). Null for nothing. The middle moves with the word, and no single faint pixel decides it.
export function inkOf(image, word, ratio) {
  const left = Math.max(0, Math.floor(word.left * ratio));
  const right = Math.min(image.width, Math.ceil(word.right * ratio));
  const top = Math.max(0, Math.floor(word.top * ratio));
  const bottom = Math.min(image.height, Math.ceil(word.bottom * ratio));
  const colour = (x, y) => image.data.subarray((y * image.width + x) * 4, (y * image.width + x) * 4 + 3);
  const counts = new Map();
  for (let y = top; y < bottom; ++y) {
    for (let x = left; x < right; ++x) {
      const key = colour(x, y).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const ground = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0].split(',');
  const ink = { mass: 0, x: 0, y: 0 };
  for (let y = top; y < bottom; ++y) {
    for (let x = left; x < right; ++x) {
      const weight = colour(x, y).reduce((sum, part, i) => sum + Math.abs(part - ground[i]), 0);
      ink.mass += weight;
      ink.x += weight * (x + 0.5);
      ink.y += weight * (y + 0.5);
    }
  }
  if (ink.mass < FAINTEST * ratio * ratio) return null;
  return { mass: ink.mass, x: ink.x / ink.mass / ratio, y: ink.y / ink.mass / ratio };
}

const setStyle = (page, name, value) =>
  page.evaluate(([property, set]) => {
    const [selector, key] = property.split(' ');
    for (const element of document.querySelectorAll(selector)) element.style[key] = set;
  }, [name, value]);

// A picture of the window with some elements hidden; `hidden` is a selector. Hiding keeps every place.
export async function pictureWithout(page, hidden) {
  await setStyle(page, `${hidden} visibility`, 'hidden');
  const image = PNG.sync.read(await page.screenshot());
  await setStyle(page, `${hidden} visibility`, '');
  return image;
}
