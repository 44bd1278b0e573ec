// The ways into the plain view that a visitor's own device or browser takes. Each is caused, on one
// page whose questions were answered; where the cause goes away, the canvas comes back.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, start } from './harness.mjs';
import { walk, ways } from './journey.mjs';

const ANSWERS = {
  ground: 'resigned', event_date: '2026-10-05', working: 'no', balance: '12500000',
  card_status: 'inactive', identity_matches: 'yes', device: 'phone', earlier_partial: 'none',
};

let site;
before(async () => { site = await start(); });
after(async () => { await site?.stop(); });

const viewIs = (page, view) =>
  page.waitForFunction((wanted) => globalThis.pandu.view === wanted, view);

const fontSize = (page, size) =>
  page.evaluate((set) => { document.documentElement.style.fontSize = set; }, size);

const WAYS = [
  ['forced colours', (page) => page.emulateMedia({ forcedColors: 'active' }),
    (page) => page.emulateMedia({ forcedColors: 'none' })],
  ['more contrast', (page) => page.emulateMedia({ contrast: 'more' }),
    (page) => page.emulateMedia({ contrast: 'no-preference' })],
  ['text at 250 %', (page) => fontSize(page, '250%'), (page) => fontSize(page, '')],
  ['a translation', (page) =>
    page.evaluate(() => document.documentElement.classList.add('translated-ltr')),
  (page) => page.evaluate(() => document.documentElement.classList.remove('translated-ltr'))],
  // Last, for it never comes back: what the painter calls fails under it.
  ['a painter that breaks down', (page) => page.evaluate(() => {
    const fail = () => { throw new Error('broken for a test'); };
    WebGLRenderingContext.prototype.drawElements = fail;
    WebGLRenderingContext.prototype.drawArrays = fail;
    dispatchEvent(new Event('resize'));
  })],
];

test('each way into the plain view shows the words and keeps the answers', async () => {
  const page = await site.open('', PHONE);
  await page.waitForFunction(() => globalThis.pandu?.view === 'canvas');
  await walk(page, ANSWERS, ways.touch);
  await page.evaluate(() => { location.hash = '#/cek/balance'; });
  const field = page.locator('main').getByRole('textbox');
  await field.waitFor();
  for (const [name, cause, undo] of WAYS) {
    await viewIs(page, 'canvas');
    await cause(page);
    await viewIs(page, 'plain').catch(() => assert.fail(`${name} does not lead to the plain view`));
    const seen = await page.evaluate(() => ({
      fill: getComputedStyle(document.querySelector('h1')).webkitTextFillColor,
      canvas: document.getElementById('canvas'),
    }));
    assert.notEqual(seen.fill, 'rgba(0, 0, 0, 0)', `${name}: the words are seen`);
    assert.equal(seen.canvas, null, `${name}: the canvas is gone`);
    assert.equal(await field.inputValue(), '12.500.000', `${name}: the answer is there`);
    await undo?.(page);
  }
  await page.leave();
});
