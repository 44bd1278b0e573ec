// What only the learning screens need is fetched when one of them is asked for, and asked for again
// where it did not come.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, start } from './harness.mjs';
import { named } from './journey.mjs';

let site;
before(async () => { site = await start(); });
after(async () => { await site?.stop(); });

const lesson = '#/belajar/klaim-jmo/2';
const title = (page) =>
  page.getByRole('heading', { level: 1, name: named('tutorial.klaim-jmo.claim.title') });
const fetched = (page) => page.asked.filter((address) => address.endsWith('/learn.txt')).length;

test('a learning screen fetches its content once, and the questions do not', async () => {
  const page = await site.open('', PHONE);
  await page.waitForFunction(() => globalThis.pandu?.view === 'canvas');
  assert.equal(fetched(page), 0);
  await page.evaluate((hash) => { location.hash = hash; }, lesson);
  await title(page).waitFor();
  await page.evaluate(() => { location.hash = '#/'; });
  await page.getByRole('heading', { level: 1, name: named('start.title') }).waitFor();
  await page.goBack();
  await title(page).waitFor();
  assert.equal(fetched(page), 1);
  assert.deepEqual(page.said, []);
  await page.leave();
});

test('a link straight to a learning screen opens it', async () => {
  const page = await site.open(lesson, PHONE);
  await title(page).waitFor();
  assert.equal(await page.evaluate(() => location.hash), lesson);
  await page.leave();
});

test('where it does not come, the page says so, and asks again on request', async () => {
  let reachable = false;
  const page = await site.open(lesson, PHONE, {}, (fresh) =>
    fresh.route('**/learn.txt', (route) => (reachable ? route.continue() : route.abort())));
  await page.getByRole('heading', { level: 1, name: named('arriving.title') }).waitFor();
  const again = page.getByRole('button', { name: named('arriving.again') });
  await again.tap();
  await page.waitForFunction(() => performance.getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('/learn.txt')).length >= 2);
  reachable = true;
  await again.tap();
  await title(page).waitFor();
  await page.leave();
});
