// The day goes on while a page stays open: whoever reads it then is told what holds then.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { COUNTER, DESKTOP, hide, PHONE, setClock, start, startClock } from "./harness.mjs";
import { said, walk, ways } from "./journey.mjs";
import { csv, give, rows } from "./lists.mjs";
import { openAnswered, settled } from "./screens.mjs";

const EVENING = "2026-11-29T23:55";
const LATER = "2026-12-03T09:00";

// May claim a month after leaving: the day after that evening.
const RESIGNED = {
  ground: "resigned",
  event_date: "2026-10-30",
  working: "no",
  balance: 7500000,
  card_status: "inactive",
  identity_matches: "yes",
  device: "phone",
  earlier_partial: "none",
  nonactive_since: "2026-10-30",
};

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const verdict = (page) => page.locator('[data-id="verdict"]').innerText();
const announced = (page) => page.locator("#announced");
const inEvening = (page) => startClock(page, EVENING);

const openResult = (where = "", prepare = inEvening, context = {}) =>
  openAnswered(site, `${where}#/hasil`, PHONE, context, { answers: RESIGNED, prepare });

async function assertJudgedAnew(page, day) {
  await page.locator("h1", { hasText: said("outcome.can_claim.word") }).waitFor();
  assert.match(await page.locator("main").innerText(), /(sejak|hari ini,) 30 November 2026/i);
  assert.equal(
    await announced(page).innerText(),
    `Hari berganti: hasil ini dihitung lagi untuk ${day}.`,
  );
}

test("the next visitor of a counter is told what holds that day", async () => {
  const page = await site.open("?kios", COUNTER, { isMobile: false }, inEvening);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await setClock(page, LATER);
  await walk(page, RESIGNED, ways.touch);
  assert.match(await verdict(page), said("outcome.can_claim.word"));
  assert.match(await page.locator("main").innerText(), /sejak 30 November 2026/i);
  assert.equal(await announced(page).innerText(), "");
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("a counter that cleared itself over night begins with the day that it is", async () => {
  const page = await site.open("?kios", COUNTER, { isMobile: false }, inEvening);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await walk(page, RESIGNED, ways.touch);
  assert.match(await verdict(page), said("outcome.wait.word"));
  await page.clock.runFor(600_000);
  assert.equal(await page.evaluate(() => location.hash), "#/");
  await walk(page, RESIGNED, ways.touch);
  assert.match(await verdict(page), said("outcome.can_claim.word"));
  await page.leave();
});

test("a verdict changes at midnight, says so wherever the page is scrolled to", async () => {
  const page = await openResult();
  assert.match(await verdict(page), said("outcome.wait.word"));
  await page.locator('input[data-id^="ready="]').first().check();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await page.clock.runFor(240_000);
  assert.match(await verdict(page), said("outcome.wait.word"));
  await page.clock.runFor(60_000);
  await assertJudgedAnew(page, "30 November 2026");
  assert.equal(await page.locator('input[data-id^="ready="]').first().isChecked(), true);
  const { y, height } = await announced(page).boundingBox();
  assert.ok(y > 0 && y + height <= PHONE.height + 1, "it is in the window");
  assert.equal(await announced(page).getAttribute("aria-live"), "polite");
  await page.locator('main a[data-id="back"]').first().click();
  await page.waitForFunction(() => location.hash !== "#/hasil");
  assert.equal(await announced(page).innerText(), "");
  await page.leave();
});

const SIGNS = {
  "comes before other tabs": (page) => hide(page, false),
  "gets the focus": (page) => page.evaluate(() => dispatchEvent(new Event("focus"))),
  "is brought back by the back button": (page) =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))),
  "was only looked at for a minute": (page) => page.clock.runFor(60_000),
  "is touched": (page) => page.locator('input[data-id^="ready="]').first().check(),
};
for (const [what, sign] of Object.entries(SIGNS)) {
  test(`a tab that slept, or whose clock was set, judges anew when it ${what}`, async () => {
    const page = await openResult();
    await hide(page, what.includes("other tabs"));
    await setClock(page, LATER);
    assert.match(await verdict(page), said("outcome.wait.word"));
    await sign(page);
    await assertJudgedAnew(page, "3 Desember 2026");
    await page.leave();
  });
}

test("in a time zone where it is tomorrow, it is tomorrow", async () => {
  let device;
  const travel = (timezoneId) => device.send("Emulation.setTimezoneOverride", { timezoneId });
  const page = await openResult(
    "",
    async (fresh) => {
      device = await fresh.context().newCDPSession(fresh);
      await travel("Asia/Jakarta");
      await startClock(fresh, "2026-11-29T22:30");
    },
    { timezoneId: undefined },
  );
  assert.match(await verdict(page), said("outcome.wait.word"));
  await travel("Asia/Jayapura");
  await SIGNS["gets the focus"](page);
  await assertJudgedAnew(page, "30 November 2026");
  await page.leave();
});

test("what is being typed, and where, stays", async () => {
  const page = await site.open("#/cek/event_date", PHONE, {}, inEvening);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  const day = page.locator('[data-id="event_date.day"]');
  await day.focus();
  await page.keyboard.type("3");
  await setClock(page, LATER);
  await SIGNS["gets the focus"](page);
  await page.keyboard.type("0");
  assert.equal(await day.inputValue(), "30");
  assert.equal(await announced(page).innerText(), "");
  await page.leave();
});

test("a day to look at stays the one that was asked for", async () => {
  const page = await openResult("?tanggal=2026-11-30");
  await setClock(page, "2026-12-01T09:00");
  await SIGNS["gets the focus"](page);
  await page.getByText("hari ini, 1 Desember 2026").waitFor();
  await page.getByText(said("preview.banner")).waitFor();
  assert.match(await page.locator("main").innerText(), /per 30 November 2026/);
  assert.equal(await announced(page).innerText(), "");
  await page.leave();
});

test("a list of people is counted again", async () => {
  const page = await site.open("?polos#/hr/daftar", DESKTOP, {}, inEvening);
  await page.locator('[data-id="list.file"]').waitFor({ state: "attached" });
  await give(page, csv(rows("30 Okt 2026")));
  await page.locator('[data-id="list.check"]').click();
  const first = page.getByRole("table").getByRole("row").nth(1);
  await first.getByText(said("outcome.wait.word")).first().waitFor();
  await setClock(page, LATER);
  await SIGNS["gets the focus"](page);
  await first.getByText(said("outcome.can_claim.word")).first().waitFor();
  await announced(page).getByText("daftar ini dihitung lagi untuk 3 Desember 2026").waitFor();
  await page.leave();
});

test("a static page that stays open turns its marks", async () => {
  const page = await site.open("resigned.html", PHONE, {}, (fresh) =>
    startClock(fresh, "2027-02-22T23:55"),
  );
  const reads = async (mark) => (await page.locator("main").innerText()).includes(mark);
  assert.ok(await reads("Checked on 22 November 2026."));
  await page.clock.runFor(300_000);
  assert.ok(await reads("This may have changed"));
  await setClock(page, "2027-02-22T12:00");
  await SIGNS["gets the focus"](page);
  assert.ok(await reads("Checked on 22 November 2026."));
  assert.ok(!(await reads("This may have changed")));
  await page.leave();
});

test("minutes that pass draw nothing", async () => {
  const page = await openResult("", (fresh) => startClock(fresh, "2026-11-29T12:00"));
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  await settled(page);
  const before = await page.evaluate(() => globalThis.pandu.frames);
  await page.clock.runFor(600_000);
  assert.equal(await page.evaluate(() => globalThis.pandu.frames), before);
  await page.leave();
});
