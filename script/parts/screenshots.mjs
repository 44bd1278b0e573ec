// Pictures of every screen:  node script/parts/screenshots.mjs OUT
//
// OUT/<size>/<language>-<theme>/<screen>.png; the theme "plain" is the view without the canvas, in the
// light theme, "contrast" what forced colours make of it. A line is printed for everything that a page
// said on its console.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DESKTOP, PHONE, start } from '../../tests/browser/harness.mjs';
import { walk, ways } from '../../tests/browser/journey.mjs';

const out = resolve(process.argv[2]);
const TABLET = { width: 768, height: 1024, ratio: 1, touch: true };
const SIZES = [['360x740', PHONE], ['768x1024', TABLET], ['1280x800', DESKTOP]];
const THEMES = [
  ['light', { colorScheme: 'light' }, ''],
  ['dark', { colorScheme: 'dark' }, ''],
  ['plain', { colorScheme: 'light' }, '&polos'],
  ['contrast', { forcedColors: 'active' }, ''],
];
const ANSWERS = {
  ground: 'resigned', event_date: '2026-10-05', working: 'no', balance: '12500000',
  card_status: 'inactive', identity_matches: 'yes', device: 'phone', earlier_partial: 'none',
};

const nameOf = (fragment) => fragment.replace(/^#\/?/, '').replace(/\W+/g, '-') || 'mulai';

async function settled(page) {
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

// In pieces of a window's height where the canvas is: it covers two windows, not a whole long page.
async function take(page, folder, name) {
  await settled(page);
  const pieces = await page.evaluate(() => Math.min(6, Math.ceil(document.body.scrollHeight / innerHeight)));
  for (let piece = 0; piece < pieces; ++piece) {
    await page.evaluate((at) => scrollTo(0, at * innerHeight), piece);
    await settled(page);
    await page.screenshot({ path: join(folder, `${name}${pieces > 1 ? `-${piece + 1}` : ''}.png`) });
  }
  await page.evaluate(() => scrollTo(0, 0));
}

// The screens that the footer and the screens behind it link to, each once.
async function linkedFrom(page, known) {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('#page a[href^="#/"]')].map((link) => link.getAttribute('href')));
  return found.filter((fragment) => !known.has(fragment) && known.add(fragment));
}

async function takeAll(site, folder, window, language, context, query) {
  mkdirSync(folder, { recursive: true });
  const page = await site.open(`?bahasa=${language}${query}`, window, context);
  await settled(page);
  const known = new Set(['#/', '#main']);
  await walk(page, ANSWERS, ways[window.touch ? 'touch' : 'keyboard'], {
    language,
    look: async (seen, fragment) => {
      known.add(fragment);
      await take(seen, folder, nameOf(fragment));
    },
  });
  const waiting = ['#/cek/ringkasan', '#/tentang', '#/sumber', '#/saluran', '#/mitos', '#/kendala',
    '#/istilah', '#/belajar', '#/hr'].filter((fragment) => !known.has(fragment) && known.add(fragment));
  while (waiting.length > 0) {
    const fragment = waiting.shift();
    await page.evaluate((where) => { location.hash = where; }, fragment);
    await page.waitForFunction(() => document.querySelector('main h1'));
    await take(page, folder, nameOf(fragment));
    // One walkthrough of each kind is enough: its steps are linked from its first.
    if (!fragment.startsWith('#/cek/')) waiting.push(...(await linkedFrom(page, known)));
  }
  for (const said of page.said) console.log(`${folder}: ${said}`);
  await page.leave();
}

const site = await start();
try {
  for (const [size, window] of SIZES)
    for (const language of ['id', 'en'])
      for (const [theme, context, query] of THEMES) {
        await takeAll(site, join(out, size, `${language}-${theme}`), window, language, context, query);
        console.log(`${size} ${language} ${theme}`);
      }
} finally {
  await site.stop();
}
