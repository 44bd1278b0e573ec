// On a counter's screen: the next visitor finds nothing of the one before, whatever was pressed.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, start, stopClock } from "./harness.mjs";
import { named, said } from "./journey.mjs";
import { ANSWERS, openAnswered } from "./screens.mjs";

const COUNTER = { width: 1366, height: 768, ratio: 1, touch: true };
const PORTRAIT = { width: 1080, height: 1920, ratio: 1, touch: true };

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const ready = (page) => page.waitForFunction(() => globalThis.pandu?.ready);
const button = (page, key) => page.getByRole("button", { name: named(key) });

// A visitor who has answered the first question and stands at the second.
async function visitor(prepare) {
  const page = await site.open("?kios", COUNTER, { isMobile: false }, prepare);
  await ready(page);
  await page
    .getByRole("radio", { name: named("option.ground.resigned") })
    .first()
    .tap();
  await button(page, "nav.next").first().tap();
  await page.waitForFunction(() => location.hash === "#/cek/event_date");
  return page;
}

async function assertClean(page) {
  await ready(page);
  assert.equal(await page.evaluate(() => location.hash), "#/");
  assert.equal(await page.locator("input:checked").count(), 0);
  assert.equal(await page.locator("aside").count(), 0);
  assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length]), [0, 0]);
}

test("nothing is stored or put into history, and the keys are large", async () => {
  const page = await visitor();
  const length = await page.evaluate(() => history.length);
  await button(page, "kiosk.more").first().tap();
  assert.notEqual(await page.locator('[data-id="event_date.day"]').inputValue(), "");
  assert.equal(await page.evaluate(() => history.length), length);
  assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length]), [0, 0]);
  const box = await button(page, "kiosk.more").first().boundingBox();
  assert.ok(box.height >= 56 && box.width >= 56);
  await page.reload();
  await assertClean(page);
  await page.leave();
});

test('"Hapus & mulai lagi" clears, and so do a new visit and the way back', async () => {
  const page = await visitor();
  await button(page, "kiosk.clear").tap();
  await assertClean(page);
  await page
    .getByRole("radio", { name: named("option.ground.resigned") })
    .first()
    .tap();
  await page.goto("about:blank");
  await page.goBack();
  await assertClean(page);
  await page.leave();
});

test("a new tab finds nothing of the visitor in the other", async () => {
  const page = await visitor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await assertClean(other);
  assert.equal(await page.evaluate(() => location.hash), "#/cek/event_date");
  await page.leave();
});

test("after a minute without a touch it counts down; a touch keeps everything, twenty seconds clear it", async () => {
  const page = await visitor((fresh) => fresh.clock.install());
  const asking = page.getByRole("alertdialog");
  const seconds = async (count) => {
    await page.clock.runFor(count * 1000);
    return (await asking.isVisible()) ? Number(/\d+/.exec(await asking.innerText())[0]) : null;
  };
  assert.equal(await seconds(59), null);
  assert.equal(await seconds(1), 20);
  assert.equal(await seconds(5), 15);
  const written = () =>
    page.locator("input[type=text]").evaluateAll((all) => all.map((one) => one.value));
  const before = await written();
  await asking.getByRole("button").tap();
  assert.equal(await asking.isVisible(), false);
  assert.deepEqual(await written(), before, "nothing below was pressed");
  assert.equal(await page.evaluate(() => location.hash), "#/cek/event_date");
  assert.equal(await seconds(59), null);
  assert.equal(await seconds(1), 20);
  assert.equal(await seconds(19), 1);
  assert.equal(await page.evaluate(() => location.hash), "#/cek/event_date");
  assert.equal(await seconds(1), null);
  await assertClean(page);
  await page.leave();
});

test("an invented person is one tap to an answer, and the loop plays until it is touched", async () => {
  const page = await site.open("?kios", PORTRAIT, { isMobile: false }, (fresh) =>
    fresh.clock.install(),
  );
  const title = () => page.getByRole("heading", { level: 1 }).innerText();
  const at = (hash) => page.waitForFunction((wanted) => location.hash === wanted, hash);
  await page.locator('button[data-id="person=rini"]').tap();
  await at("#/hasil");
  await page.getByText(said("people.clear")).waitFor();
  await button(page, "kiosk.clear").tap();
  await at("#/");
  await button(page, "loop.start").tap();
  await at("#/putar");
  const first = await title();
  await page.clock.runFor(30_000);
  await page.waitForFunction((before) => document.querySelector("h1").innerText !== before, first);
  await page.clock.runFor(60_000);
  assert.equal(await page.getByRole("alertdialog").isVisible(), false);
  // On the place of an option of the start: it must not be chosen.
  await page.touchscreen.tap(PORTRAIT.width / 4, PORTRAIT.height / 4);
  await at("#/");
  await assertClean(page);
  await page.clock.runFor(61_000);
  await at("#/putar");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("no screen of a kiosk leads to another site", async () => {
  const page = await visitor();
  for (const hash of ["#/hasil", "#/tentang", "#/sumber"]) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForFunction(
      (to) => globalThis.pandu && document.querySelector("h1") && location.hash === to,
      hash,
    );
    const ways = await page
      .locator("#page a[href]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    assert.deepEqual(
      ways.filter((way) => !way.startsWith("#")),
      [],
    );
  }
  await page.leave();
});

test("the calendar is a file that a calendar reads, and the e-mail is addressed to nobody", async () => {
  const { default: ical } = await import("ical.js");
  const soon = { ...ANSWERS, event_date: "2026-11-05", nonactive_since: "2026-11-10" };
  const page = await openAnswered(
    site,
    "#/hasil",
    PHONE,
    {},
    { answers: soon, prepare: (fresh) => stopClock(fresh, "2026-11-29") },
  );
  await page.getByText(named("take_along.title")).click();
  const coming = page.waitForEvent("download");
  await button(page, "calendar.save").tap();
  const chunks = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk);
  const event = new ical.Event(
    new ical.Component(ical.parse(Buffer.concat(chunks).toString("utf8"))).getFirstSubcomponent(
      "vevent",
    ),
  );
  assert.equal(event.startDate.toString(), "2026-12-10");
  assert.ok(event.component.getAllSubcomponents("valarm").length >= 1);
  const mail = await page.locator('[data-id="share.mail"]').getAttribute("href");
  assert.match(mail, /^mailto:\?subject=/);
  assert.equal(new URL(mail).searchParams.get("body").trim().split("\r\n").length, 5);
  await page.leave();
});
