// What people need who see, reach or read differently, on every screen: axe-core's rules, one column
// at 320 pixels, targets for a finger, headings in order, colours and type size by choice.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { PHONE, start } from './harness.mjs';
import { named, walk, ways } from './journey.mjs';
import { ANSWERS, SCREENS, showScreen } from './screens.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SMALLEST = 44; // CSS pixels of a target; a link in a sentence needs a line's height only

let site;
before(async () => { site = await start(); });
after(async () => { await site?.stop(); });

async function answered(where = '', window = PHONE, context = {}, prepare = undefined) {
  const page = await site.open(where, window, { bypassCSP: true, ...context }, prepare);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await walk(page, ANSWERS, ways.touch);
  return page;
}

// Presses a choice of colours or type size in the footer.
async function choose(page, key) {
  const choices = page.locator('footer details');
  if (!(await choices.getAttribute('open').then((open) => open !== null))) {
    await choices.locator('summary').tap();
  }
  const button = page.getByRole('button', { name: named(key) });
  await button.tap();
  assert.equal(await button.getAttribute('aria-pressed'), 'true');
}

const faultsOn = (page) => page.evaluate(async () => {
  const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
});

for (const [name, where, theme] of [
  ['in the canvas view', '', 'theme.light'],
  ['in the plain view', '?polos', 'theme.light'],
  ['in the dark, plain', '?polos', 'theme.dark'],
  ['with high contrast', '', 'theme.contrast'],
]) {
  test(`axe-core finds nothing on any screen ${name}`, async () => {
    const page = await answered(where);
    await choose(page, `appearance.${theme}`);
    await page.evaluate(axe);
    const faults = [];
    for (const screen of SCREENS) {
      await showScreen(page, screen);
      for (const fault of await faultsOn(page)) faults.push(`${screen.hash}: ${fault}`);
    }
    assert.deepEqual(faults, []);
    await page.leave();
  });
}

// Runs in the page: what is wrong with the order of headings and the size of targets.
function structure(smallest) {
  const faults = [];
  const headings = [...document.querySelectorAll('#page :is(h1, h2, h3, h4)')]
    .filter((one) => one.getClientRects().length > 0);
  if (headings.filter(({ tagName }) => tagName === 'H1').length !== 1) faults.push('not one h1');
  let level = 1;
  for (const { tagName, textContent } of headings) {
    const next = Number(tagName[1]);
    if (next > level + 1) faults.push(`"${textContent}" skips a level`);
    level = next;
  }
  for (const target of document.querySelectorAll('#page :is(a[href], button, summary, input, textarea)')) {
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || target.matches('.skip, p a')) continue;
    if (width < smallest || height < smallest) {
      faults.push(`${target.dataset.id ?? target.tagName}: ${width} x ${height}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) {
    const widest = [...document.querySelectorAll('#page *')]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 30)}`);
    faults.push(`scrolls sideways: ${widest.slice(0, 4).join(' | ')}`);
  }
  return faults;
}

for (const [size, text] of [['normal', ''], ['largest', ''], ['normal', 'with wide text spacing']]) {
  test(`at 320 pixels, type ${size} ${text}: one column, large targets, headings in order`, async () => {
    const page = await answered('', { ...PHONE, width: 320, height: 640 });
    await choose(page, `appearance.size.${size}`);
    // The spacing that WCAG 1.4.12 lets a reader ask for.
    if (text) {
      await page.addStyleTag({ content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }` });
    }
    const faults = [];
    for (const screen of SCREENS) {
      await showScreen(page, screen);
      for (const fault of await page.evaluate(structure, text ? 0 : SMALLEST)) {
        faults.push(`${screen.hash}: ${fault}`);
      }
    }
    assert.deepEqual(faults, []);
    await page.leave();
  });
}

test('colours and type size by choice reach the canvas, and stay in this tab', async () => {
  const page = await answered();
  const body = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  const normal = await body();
  await choose(page, 'appearance.size.largest');
  assert.ok((await body()) > 1.3 * normal);
  const paints = await page.evaluate(() => globalThis.pandu.paints);
  await choose(page, 'appearance.theme.dark');
  await page.waitForFunction((before) => globalThis.pandu.paints > before, paints);
  assert.equal(await page.evaluate(() => globalThis.pandu.view), 'canvas');
  await page.reload();
  await page.waitForFunction(() => globalThis.pandu?.view === 'canvas');
  assert.ok((await body()) > 1.3 * normal);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await page.leave();
});

// Each way into the plain view that the visitor's own device or browser takes, and no answer lost.
for (const [name, cause] of [
  ['high contrast is chosen', (page) => choose(page, 'appearance.theme.contrast')],
  ['colours are forced', (page) => page.emulateMedia({ forcedColors: 'active' })],
  ['more contrast is asked for', (page) => page.emulateMedia({ contrast: 'more' })],
  ['the text is enlarged to 250 %', async (page) => {
    await page.evaluate(() => { document.documentElement.style.fontSize = '250%'; });
  }],
  ['the page is translated', (page) =>
    page.evaluate(() => document.documentElement.classList.add('translated-ltr'))],
  ['the painter breaks down', async (page) => {
    await page.evaluate(() => {
      WebGLRenderingContext.prototype.drawElements = () => { throw new Error('broken for a test'); };
      dispatchEvent(new Event('resize'));
    });
  }],
]) {
  test(`when ${name}, the plain view takes over and no answer is lost`, async () => {
    const page = await answered();
    await page.waitForFunction(() => globalThis.pandu.view === 'canvas');
    await cause(page);
    await page.waitForFunction(() => globalThis.pandu.view === 'plain');
    await showScreen(page, { hash: '#/cek/balance' });
    assert.equal(await page.locator('main').getByRole('textbox').inputValue(), '12.500.000');
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).webkitTextFillColor
      !== 'rgba(0, 0, 0, 0)'), true);
    await page.leave();
  });
}
