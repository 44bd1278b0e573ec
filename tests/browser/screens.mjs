// Every kind of screen, for tests that look at all of them: a new screen is one line more. A page shows
// them once it has walked to the verdict with ANSWERS.

export const SCREENS = [
  { hash: '#/' },
  { hash: '#/cek/event_date' },
  { hash: '#/cek/balance' },
  { hash: '#/cek/ringkasan' },
  { hash: '#/hasil' },
  { hash: '#/belajar/klaim-jmo/1' },
  { hash: '#/belajar/klaim-jmo/2' },
  { hash: '#/tentang' },
  { hash: '#/sumber' },
];

export const ANSWERS = {
  ground: 'resigned', event_date: '2026-10-05', working: 'no', balance: '12500000',
  card_status: 'inactive', identity_matches: 'yes', device: 'phone', earlier_partial: 'none',
};

// Shows one screen and waits until it stands; the page must have walked to the verdict before.
export async function showScreen(page, { hash }) {
  await page.evaluate((wanted) => { location.hash = wanted; }, hash);
  await page.waitForFunction((wanted) => location.hash === wanted && document.querySelector('main h1'), hash);
  await page.evaluate(() => document.fonts.ready.then(() =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
}
