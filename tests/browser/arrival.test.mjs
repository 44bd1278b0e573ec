// WebAssembly late, missing or without WebGL: the page is answerable at once, and no answer is lost.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, start, watchShifts } from './harness.mjs';
import { named, walk, ways } from './journey.mjs';

let site;
before(async () => { site = await start(); });
after(async () => { await site?.stop(); });

const resigned = (page) => page.getByRole('radio', { name: named('option.ground.resigned') }).first();
const next = (page) => page.getByRole('button', { name: named('nav.next') });

// Holds the WebAssembly back until release() is called, and keeps what moves on the page.
async function openHeld(where = '') {
  let release;
  const held = new Promise((done) => { release = done; });
  const page = await site.open(where, PHONE, {}, async (fresh) => {
    await fresh.route('**/pandu.wasm', async (route) => { await held; await route.continue(); });
    await watchShifts(fresh);
  });
  return { page, release };
}

test('the first question can be answered before WebAssembly arrives', async () => {
  const { page, release } = await openHeld();
  await resigned(page).tap();
  await next(page).tap();
  await page.waitForFunction(() => !document.getElementById('loading').hidden);
  release();
  await page.waitForFunction(() => location.hash === '#/cek/event_date');
  assert.deepEqual(page.said, []);
  await page.leave();
});

test('taking over moves nothing, and keeps what was chosen', async () => {
  const { page, release } = await openHeld();
  await resigned(page).tap();
  release();
  await page.waitForFunction(() => globalThis.pandu?.view === 'canvas');
  assert.equal(await resigned(page).isChecked(), true);
  assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
  await page.leave();
});

test('a link to another screen shows that screen first, and moves nothing', async () => {
  for (const where of ['#/belajar/klaim-jmo/3', '#/saluran', '#/cek/ground']) {
    const { page, release } = await openHeld(where);
    await page.locator('main').waitFor({ state: 'hidden' });
    release();
    await page.waitForFunction(() => globalThis.pandu?.view === 'canvas');
    await page.locator('main h1').waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), [], where);
    await page.leave();
  }
});

test('where the script does not come, a link to another screen shows the start page', async () => {
  const page = await site.open('#/saluran', PHONE, {}, (fresh) => fresh.route('**/page.js', (route) => route.abort()));
  await resigned(page).waitFor({ state: 'visible' });
  await page.leave();
});

test('where WebAssembly is late, the page stays plain until the next screen', async () => {
  const page = await site.open('', PHONE, {}, (fresh) =>
    fresh.addInitScript(() => { performance.now = () => 60_000; }));
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await resigned(page).tap();
  assert.equal(await page.evaluate(() => globalThis.pandu.view), 'plain');
  await next(page).tap();
  await page.waitForFunction(() => globalThis.pandu.view === 'canvas');
  await page.leave();
});

test('without WebAssembly the page says so and shows the rules as text', async () => {
  const page = await site.open('', PHONE, {}, (fresh) =>
    fresh.route('**/pandu.wasm', (route) => route.fulfill({ status: 200, body: 'not a module' })));
  const trouble = page.locator('#trouble');
  await trouble.waitFor({ state: 'visible' });
  assert.match(await trouble.innerText(), /\w{4,}/);
  await page.waitForFunction(() => document.querySelectorAll('main h2').length >= 12);
  await page.leave();
});

test('without WebGL the plain view answers', async () => {
  const page = await site.open('', PHONE, {}, (fresh) => fresh.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  }));
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await walk(page, { ground: 'pmi', pmi_ground: 'other' }, ways.touch);
  assert.equal(await page.evaluate(() => globalThis.pandu.view), 'plain');
  assert.equal(await page.evaluate(() => document.documentElement.className), '');
  await page.leave();
});

test('a context that is lost is painted again, and at the second loss the plain view takes over', async () => {
  const page = await site.open('', PHONE);
  await page.waitForFunction(() => globalThis.pandu?.view === 'canvas');
  const lose = () => page.evaluate(() => {
    const context = document.getElementById('canvas').getContext('webgl');
    globalThis.lost = context.getExtension('WEBGL_lose_context');
    globalThis.lost.loseContext();
  });
  const paints = await page.evaluate(() => globalThis.pandu.paints);
  await lose();
  await page.waitForTimeout(100);
  await page.evaluate(() => globalThis.lost.restoreContext());
  await page.waitForFunction((count) => globalThis.pandu.paints > count, paints);
  assert.equal(await page.evaluate(() => globalThis.pandu.view), 'canvas');
  await lose();
  await page.waitForFunction(() => globalThis.pandu.view === 'plain');
  await resigned(page).tap();
  await next(page).tap();
  await page.waitForFunction(() => location.hash === '#/cek/event_date');
  await page.leave();
});

test('a hostile fragment or damaged storage opens the start screen and nothing else', async () => {
  for (const hash of ['#/hasil/<script>alert(1)</script>', '#/cek/../../x', '#%00%ff', `#${'a'.repeat(9000)}`]) {
    const page = await site.open(hash, PHONE, {}, (fresh) => fresh.addInitScript(() => {
      for (const name of ['model', 'pandu', 'view', 'pandu.model', 'pandu.view']) {
        sessionStorage.setItem(name, '{"ground":"\u0000<img src=x onerror=alert(1)>"');
      }
    }));
    await page.waitForFunction(() => globalThis.pandu?.ready);
    assert.equal(await page.locator('h1').count(), 1);
    assert.deepEqual(page.said, []);
    await page.leave();
  }
});
