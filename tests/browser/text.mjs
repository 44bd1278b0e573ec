// What it means that painted text is text, for every engine. `page` has evaluate() and
// screenshot().

import { inkOf, pictureWithout, wordsOn } from "./ink.mjs";

// The words that the canvas has further from their real place than allowed, or not at all.
export async function farApart(page, furthest) {
  const ratio = await page.evaluate(() => devicePixelRatio);
  const words = await wordsOn(page);
  if (words.length < 5) return [`only ${words.length} words`];
  const canvas = await pictureWithout(page, "#page");
  await page.evaluate(() => document.documentElement.classList.remove("painted"));
  const plain = await pictureWithout(page, "#canvas");
  await page.evaluate(() => document.documentElement.classList.add("painted"));
  const faults = [];
  for (const word of words) {
    const painted = inkOf(canvas, word, ratio);
    const real = inkOf(plain, word, ratio);
    if (!painted || !real) {
      faults.push(`"${word.text}" is not ${real ? "painted" : "in the page"}`);
      continue;
    }
    const apart = Math.max(Math.abs(painted.x - real.x), Math.abs(painted.y - real.y));
    if (apart > furthest) faults.push(`"${word.text}" is ${apart.toFixed(2)} px from its place`);
  }
  return faults;
}

// The words in the window that have no ink in a picture without what is `hidden`.
export async function withoutInk(page, hidden) {
  const ratio = await page.evaluate(() => devicePixelRatio);
  const words = await wordsOn(page);
  if (words.length < 5) return [`only ${words.length} words`];
  const image = await pictureWithout(page, hidden);
  return words.filter((word) => !inkOf(image, word, ratio)).map(({ text }) => text);
}

// Scrolls far while the page is given no frame, as while it is busy: the words that are not seen
// then, and those that are not painted, or still shown by the HTML, once it is given frames again.
export async function emptyOnAFling(page, distance) {
  await page.evaluate((far) => {
    globalThis.held = [];
    globalThis.realFrame = requestAnimationFrame;
    globalThis.requestAnimationFrame = (work) => globalThis.held.push(work);
    const scrolled = new Promise((done) => addEventListener("scroll", done, { once: true }));
    scrollTo(0, far);
    return scrolled.then(() => true);
  }, distance);
  const during = await withoutInk(page, "#canvas");
  await page.evaluate(() => {
    globalThis.requestAnimationFrame = globalThis.realFrame;
    for (const work of globalThis.held) requestAnimationFrame(work);
    return globalThis.pandu.atRest();
  });
  const after = await withoutInk(page, "#page");
  const words = await wordsOn(page);
  const hidden = await withoutInk(page, "#canvas");
  return [
    ...during.map((word) => `"${word}" is not seen during the fling`),
    ...after.map((word) => `"${word}" is not painted after it`),
    ...words
      .filter(({ text }) => !hidden.includes(text))
      .map(({ text }) => `"${text}" is shown twice`),
  ];
}

// Runs in the page: what is wrong with the text that a person would copy.
export function copied() {
  const words = (text) => text.split(/\s+/).filter(Boolean);
  getSelection().selectAllChildren(document.querySelector("main"));
  const got = words(String(getSelection()));
  getSelection().removeAllRanges();
  const faults = got
    .filter((word) => /[\ue000-\uf8ff]/.test(word))
    .map((word) => `an icon: ${word}`);
  // In reading order: every paragraph's words follow each other, after those of the one before.
  let at = 0;
  for (const one of document.querySelectorAll("main :is(h1, h2, h3, p)")) {
    const closed = one.closest("details:not([open])") && !one.closest("summary");
    if (closed || one.getClientRects().length === 0 || one.closest("button, label, svg, textarea"))
      continue;
    const wanted = words(
      [...one.childNodes]
        .map((child) =>
          child.nodeType === Node.ELEMENT_NODE && child.matches(".icon") ? "" : child.textContent,
        )
        .join(" "),
    );
    if (wanted.some((word) => /[\ue000-\uf8ff]/.test(word))) continue;
    const found = got.findIndex(
      (word, index) => index >= at && wanted.every((each, offset) => got[index + offset] === each),
    );
    if (found < 0) faults.push(`not in its place: "${wanted.join(" ")}"`);
    else at = found + wanted.length;
  }
  return faults;
}

// Pixels of a word's rectangle that are another colour in the second picture.
function changed(before, after, word, ratio) {
  let count = 0;
  for (let y = Math.ceil(word.top * ratio); y < Math.floor(word.bottom * ratio); ++y) {
    for (let x = Math.ceil(word.left * ratio); x < Math.floor(word.right * ratio); ++x) {
      const at = (y * before.width + x) * 4;
      count += [0, 1, 2].some((part) => before.data[at + part] !== after.data[at + part]) ? 1 : 0;
    }
  }
  return count / ((word.bottom - word.top) * (word.right - word.left) * ratio * ratio);
}

// What is found in the page is marked above the canvas, and what stands beside it is not.
export async function marks(page, ratio) {
  await page.evaluate(() => getSelection().removeAllRanges());
  const before = await pictureWithout(page, ".nothing");
  const words = await wordsOn(page);
  const wanted = words.find(({ text }) => /^\p{L}{5,}$/u.test(text));
  const found = await page.evaluate((text) => globalThis.find(text, true), wanted.text);
  if (!found) return [`"${wanted.text}" is not found`];
  const place = await page.evaluate(() => {
    const { left, top, right, bottom } = getSelection().getRangeAt(0).getBoundingClientRect();
    return { left, top, right, bottom };
  });
  const after = await pictureWithout(page, ".nothing");
  const faults = [];
  if (changed(before, after, place, ratio) < 0.3) faults.push(`"${wanted.text}" is not marked`);
  const other = words.find(({ top, bottom }) => bottom < place.top || top > place.bottom);
  if (changed(before, after, other, ratio) > 0) faults.push(`"${other.text}" is marked too`);
  return faults;
}
