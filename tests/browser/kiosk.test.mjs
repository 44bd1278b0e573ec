// On a counter's screen: the next visitor finds nothing of the one before, whatever was pressed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, start } from './harness.mjs';
import { named } from './journey.mjs';

const COUNTER = { width: 1366, height: 768, ratio: 1, touch: true };

let site;
before(async () => { site = await start(); });
after(async () => { await site?.stop(); });

const ready = (page) => page.waitForFunction(() => globalThis.pandu?.ready);
const button = (page, key) => page.getByRole('button', { name: named(key) });

// A visitor who has answered the first question and stands at the second.
async function visitor(prepare) {
  const page = await site.open('?kios', COUNTER, { isMobile: false }, prepare);
  await ready(page);
  await page.getByRole('radio', { name: named('option.ground.resigned') }).first().tap();
  await button(page, 'nav.next').first().tap();
  await page.waitForFunction(() => location.hash === '#/cek/event_date');
  return page;
}

async function assertClean(page) {
  await ready(page);
  assert.equal(await page.evaluate(() => location.hash), '#/');
  assert.equal(await page.locator('input:checked').count(), 0);
  assert.equal(await page.locator('aside').count(), 0);
  assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length]), [0, 0]);
}

test('nothing is stored or put into history, and the keys are large', async () => {
  const page = await visitor();
  const length = await page.evaluate(() => history.length);
  await button(page, 'kiosk.more').first().tap();
  assert.notEqual(await page.locator('[data-id="event_date.day"]').inputValue(), '');
  assert.equal(await page.evaluate(() => history.length), length);
  assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length]), [0, 0]);
  const box = await button(page, 'kiosk.more').first().boundingBox();
  assert.ok(box.height >= 56 && box.width >= 56);
  await page.reload();
  await assertClean(page);
  await page.leave();
});

test('"Hapus & mulai lagi" clears, and so do a new visit and the way back', async () => {
  const page = await visitor();
  await button(page, 'kiosk.clear').tap();
  await assertClean(page);
  await page.getByRole('radio', { name: named('option.ground.resigned') }).first().tap();
  await page.goto('about:blank');
  await page.goBack();
  await assertClean(page);
  await page.leave();
});

test('no screen of a kiosk leads to another site', async () => {
  const page = await visitor();
  for (const hash of ['#/hasil', '#/tentang', '#/sumber']) {
    await page.evaluate((to) => { location.hash = to; }, hash);
    await page.waitForFunction((to) => globalThis.pandu && document.querySelector('h1') && location.hash === to, hash);
    const ways = await page.locator('#page a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.deepEqual(ways.filter((way) => !way.startsWith('#')), []);
  }
  await page.leave();
});

test('the calendar is a file that a calendar reads, and the e-mail is addressed to nobody', async () => {
  const { default: ical } = await import('ical.js');
  const page = await site.open('', PHONE, {});
  await ready(page);
  await page.getByRole('radio', { name: named('option.ground.resigned') }).first().tap();
  await button(page, 'nav.next').first().tap();
  for (const [part, typed] of [['day', '5'], ['month', '11'], ['year', '2026']]) {
    await page.locator(`[data-id="event_date.${part}"]`).fill(typed);
  }
  await button(page, 'nav.next').first().tap();
  await page.waitForFunction(() => location.hash !== '#/cek/event_date');
  await page.getByRole('radio').nth(1).tap();
  await button(page, 'nav.next').first().tap();
  await page.evaluate(() => { location.hash = '#/hasil'; });
  await page.getByText(named('calendar.offer')).click();
  const coming = page.waitForEvent('download');
  await button(page, 'calendar.save').tap();
  const chunks = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk);
  const event = new ical.Event(new ical.Component(ical.parse(Buffer.concat(chunks).toString('utf8')))
    .getFirstSubcomponent('vevent'));
  assert.equal(event.startDate.toString(), '2026-12-07');
  assert.ok(event.component.getAllSubcomponents('valarm').length >= 1);
  const mail = await page.locator('[data-id="share.mail"]').getAttribute('href');
  assert.match(mail, /^mailto:\?subject=/);
  assert.equal(new URL(mail).searchParams.get('body').trim().split('\r\n').length, 5);
  await page.leave();
});
