// The main path, the plain view and the place of painted words in the other engines: Firefox with
// WebGL and without, and WebKitGTK. Controls are found by what they are called.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDisplay, openFirefox, openWebKit } from './engines.mjs';
import { siteFolder } from './harness.mjs';
import { inkOf, pictureWithout, wordsOn } from './ink.mjs';
import { named } from './journey.mjs';
import { serve } from '../../script/serve.mjs';

const WINDOW = { width: 800, height: 900 };
const ANSWERS = [['option.ground.pmi'], ['option.pmi_ground.other']];
const VERDICT = '#/hasil';

let server, display;
before(async () => {
  server = await serve(siteFolder, { port: 0 });
  display = await openDisplay();
});
after(async () => {
  await display?.close();
  await server?.close();
});

async function until(page, condition, what, value) {
  for (let attempt = 0; attempt < 600; ++attempt) {
    if (await page.evaluate(condition, value)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(`${what} did not come`);
}

// Where the control of this name is in the window, after it was scrolled there. Runs in the page.
function place({ selector, pattern }) {
  const name = (element) => {
    const copy = (element.labels?.[0] ?? element).cloneNode(true);
    for (const icon of copy.querySelectorAll('.icon')) icon.remove();
    return copy.textContent.trim();
  };
  const found = [...document.querySelectorAll(selector)].find((one) => new RegExp(pattern).test(name(one)));
  if (!found) return null;
  found.scrollIntoView({ block: 'center' });
  return new Promise((done) => requestAnimationFrame(() => {
    const { left, top, width, height } = found.getBoundingClientRect();
    done({ x: left + width / 2, y: top + height / 2 });
  }));
}

async function press(page, selector, key) {
  const spot = await page.evaluate(place, { selector, pattern: named(key).source });
  assert.ok(spot, `there is a control called as ${key}`);
  await page.click(spot);
}

const settled = (page) => page.evaluate(() => document.fonts.ready.then(() =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))));

const hash = (page) => page.evaluate(() => location.hash);

// Through two questions and the summary to the verdict; `look` is called on every screen but the first.
async function walk(page, look = async () => {}) {
  await until(page, () => Boolean(globalThis.pandu?.ready), 'the application');
  for (let step = 0; step < 8; ++step) {
    const before = await hash(page);
    if (before === VERDICT) return;
    const isSummary = before === '#/cek/ringkasan';
    if (ANSWERS[step] && !isSummary) await press(page, 'main input[type=radio]', ANSWERS[step][0]);
    await press(page, 'main button', isSummary ? 'nav.result' : 'nav.next');
    await until(page, (old) => location.hash !== old, 'the next screen', before);
    await look(page, await hash(page));
  }
  assert.fail('no verdict');
}

async function checkPlaces(page, where, furthest) {
  await until(page, () => globalThis.pandu.view === 'canvas', 'the canvas');
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
  const ratio = await page.evaluate(() => devicePixelRatio);
  const words = await wordsOn(page);
  assert.ok(words.length > 5, `${where}: there are words`);
  const canvas = await pictureWithout(page, '#page');
  await page.evaluate(() => document.documentElement.classList.remove('painted'));
  const plain = await pictureWithout(page, '#canvas');
  await page.evaluate(() => document.documentElement.classList.add('painted'));
  for (const word of words) {
    const painted = inkOf(canvas, word, ratio);
    const real = inkOf(plain, word, ratio);
    assert.ok(real && painted, `${where}: "${word.text}" is in both views`);
    const apart = Math.max(Math.abs(painted.x - real.x), Math.abs(painted.y - real.y));
    assert.ok(apart <= furthest, `${where}: "${word.text}" is painted ${apart.toFixed(2)} px from its place`);
  }
}

// CSS pixels, and a tenth for what rounding adds.
for (const [name, launch, furthest] of [
  ['Firefox', openFirefox, 1.1], ['WebKitGTK', openWebKit, 2.1],
]) {
  test(`${name}: from the first tap to the verdict, every word painted in its place`, async () => {
    const browser = await launch({ display });
    try {
      const page = await browser.open(`${server.address}`, WINDOW);
      await walk(page, (seen, where) => checkPlaces(seen, where, furthest));
      // By hand to the plain view: the verdict stays, and now the HTML is seen.
      await press(page, 'header button', 'header.view');
      await until(page, () => globalThis.pandu.view === 'plain', 'the plain view');
      assert.equal(await hash(page), VERDICT);
      assert.equal(await page.evaluate(() => document.getElementById('canvas')), null);
    } finally {
      await browser.close();
    }
  });
}

test('Firefox without WebGL answers in the plain view', async () => {
  const browser = await openFirefox();
  try {
    const page = await browser.open(server.address, WINDOW);
    await walk(page);
    assert.equal(await page.evaluate(() => globalThis.pandu.view), 'plain');
    const words = await wordsOn(page);
    const { PNG } = await import('pngjs');
    const image = PNG.sync.read(await page.screenshot());
    const ratio = await page.evaluate(() => devicePixelRatio);
    for (const word of words) assert.ok(inkOf(image, word, ratio), `"${word.text}" is seen`);
  } finally {
    await browser.close();
  }
});
