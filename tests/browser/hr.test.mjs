// An employer's HR prepares a link: the code and the letter are read back, and the person who opens the
// link sees what was filled in and who prepared it. Nothing leaves the browser.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import PostalMime from 'postal-mime';
import { DESKTOP, start } from './harness.mjs';
import { named } from './journey.mjs';

let site;
before(async () => { site = await start(); });
after(async () => { await site?.stop(); });

async function downloaded(page, button) {
  const coming = page.waitForEvent('download');
  await button.click();
  const chunks = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test('HR prepares a link, a code and a letter, and the leaver opens it', async () => {
  const page = await site.open('?polos#/hr', DESKTOP);
  await page.getByRole('radio', { name: named('option.ground.resigned') }).check();
  for (const [part, typed] of [['date.day', '5'], ['date.month', '10'], ['date.year', '2026']]) {
    await page.getByRole('textbox', { name: named(part) }).fill(typed);
  }
  await page.getByRole('textbox', { name: named('hr.name') }).fill('PT Maju & <Rekan>');
  await page.getByRole('button', { name: named('hr.make') }).click();
  const link = await page.locator('[data-id="hr.link"]').inputValue();
  assert.ok(link.startsWith(`${site.address}#/hasil/1`), link);
  const { data, width, height } = PNG.sync.read(await page.locator('[data-id="hr.picture"]').screenshot());
  assert.equal((jsqr.default ?? jsqr)(new Uint8ClampedArray(data), width, height).data, link);

  const mail = await PostalMime.parse(await downloaded(page, page.getByRole('button', { name: named('hr.letter') })));
  assert.match(mail.subject, /JHT/);
  assert.ok(!mail.to?.length, 'addressed to nobody');
  assert.ok(mail.text.split(/\s+/).includes(link), mail.text);
  assert.ok(mail.text.includes('PT Maju & <Rekan>'), mail.text);
  const read = await site.open('');
  const hrefs = await read.evaluate((html) => [...new DOMParser().parseFromString(html, 'text/html')
    .querySelectorAll('a')].map((a) => a.getAttribute('href')), mail.html);
  assert.deepEqual(hrefs, [link]);
  await read.leave();

  assert.deepEqual(page.foreign(), []);
  assert.deepEqual(page.said, []);
  await page.leave();
  const leaver = await site.open('?polos' + link.slice(site.address.length));
  await leaver.getByText('PT Maju & <Rekan>').waitFor();
  assert.equal(await leaver.evaluate(() => location.hash), '#/hasil');
  await leaver.leave();
});
