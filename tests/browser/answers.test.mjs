// Nothing that a person answered or typed is lost: back, reload, another language, the other view.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { named, said, walk, ways } from "./journey.mjs";
import { ANSWERS, openAnswered } from "./screens.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

async function opened(address = "", window = PHONE) {
  const page = await site.open(address, window);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  return page;
}

// As far as the question of `key`.
async function walkTo(page, key) {
  const enough = new Error("there");
  const look = async (seen, fragment) => {
    if (fragment === `#/cek/${key}`) throw enough;
  };
  await walk(page, ANSWERS, ways.touch, { look }).catch((error) => {
    if (error !== enough) throw error;
  });
}

const textbox = (page) => page.locator("main").getByRole("textbox");
const hashIs = (page, hash) => page.waitForFunction((wanted) => location.hash === wanted, hash);

test("the back button goes back one question, and the answer is still there", async () => {
  const page = await opened();
  await walkTo(page, "balance");
  await page.goBack();
  await hashIs(page, "#/cek/card_status");
  await page.goBack();
  await hashIs(page, "#/cek/working");
  assert.equal(
    await page.getByRole("radio", { name: named("option.working.no") }).isChecked(),
    true,
  );
  await page.goBack();
  await hashIs(page, "#/cek/event_date");
  assert.equal(await page.getByRole("textbox", { name: named("date.year") }).inputValue(), "2026");
  await page.goForward();
  await hashIs(page, "#/cek/working");
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("a reload keeps the answers and what is half typed", async () => {
  const page = await opened();
  await walkTo(page, "balance");
  await textbox(page).fill("123456");
  await page.reload();
  await page.waitForFunction(() => globalThis.pandu?.ready);
  assert.equal(await textbox(page).inputValue(), "123.456");
  await page.leave();
});

test("money gets its separators as one types, with the caret kept and the words below", async () => {
  const page = await opened();
  await walkTo(page, "balance");
  await textbox(page).tap();
  await page.keyboard.type("12500000");
  assert.equal(await textbox(page).inputValue(), "12.500.000");
  assert.match(
    await page.locator("main [aria-live]").first().innerText(),
    /dua belas juta lima ratus ribu rupiah/,
  );
  for (let step = 0; step < 3; ++step) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("9");
  assert.equal(await textbox(page).inputValue(), "125.009.000");
  assert.equal(await textbox(page).evaluate((field) => field.selectionEnd), 7);
  await page.leave();
});

test("the language changes on every kind of screen without losing anything", async () => {
  const page = await opened();
  await walkTo(page, "balance");
  await textbox(page).fill("123456");
  await page.getByRole("button", { name: /English/ }).tap();
  await page.waitForFunction(() => document.documentElement.lang === "en");
  assert.equal(await textbox(page).inputValue(), "123,456");
  await page.getByRole("button", { name: /Indonesia/ }).tap();
  await page.waitForFunction(() => document.documentElement.lang === "id");
  assert.equal(await textbox(page).inputValue(), "123.456");
  await page.leave();
});

test("the view changes and back without losing anything", async () => {
  const page = await opened();
  await walkTo(page, "balance");
  await textbox(page).fill("123456");
  const view = page.locator("header").getByRole("button").last();
  await view.tap();
  await page.waitForFunction(() => globalThis.pandu.view === "plain");
  assert.equal(await textbox(page).inputValue(), "123.456");
  await view.tap();
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  assert.equal(await textbox(page).inputValue(), "123.456");
  await page.leave();
});

test("an error is tied to its field, and what was typed stays", async () => {
  const page = await opened();
  await walkTo(page, "event_date");
  const day = page.getByRole("textbox", { name: named("date.day") });
  const month = page.getByRole("textbox", { name: named("date.month") });
  const year = page.getByRole("textbox", { name: named("date.year") });
  await day.fill("31");
  await month.fill("2");
  await year.fill("2026");
  await page.getByRole("button", { name: named("nav.next") }).tap();
  const group = page.getByRole("group");
  const described = await group.first().evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.innerText ?? "")
      .join(" "),
  );
  assert.match(described, said("error.no_such_day"));
  assert.deepEqual(
    [await day.inputValue(), await month.inputValue(), await year.inputValue()],
    ["31", "2", "2026"],
  );
  await page.leave();
});

test("the same mistake a second time is said a second time", async () => {
  const page = await openAnswered(
    site,
    "#/cek/event_date",
    DESKTOP,
    {},
    { answers: { ground: "resigned" } },
  );
  await page.locator('[data-id="event_date.day"]').fill("31");
  await page.locator('[data-id="event_date.month"]').fill("2");
  await page.locator('[data-id="event_date.year"]').fill("2026");
  await page.locator('[data-id="event_date.year"]').press("Enter");
  await page.getByText(said("error.no_such_day")).first().waitFor();
  const field = await page.evaluate(() => document.activeElement.dataset.id);
  await page.evaluate(() => {
    globalThis.alerts = [];
    new MutationObserver((records) =>
      records.forEach(({ addedNodes }) =>
        addedNodes.forEach(
          (node) => node.role === "alert" && globalThis.alerts.push(node.textContent),
        ),
      ),
    ).observe(document.getElementById("page"), { subtree: true, childList: true });
  });
  // From the field that is wrong, which keeps the focus.
  await page.evaluate(() => document.querySelector("[data-id=next]").click());
  assert.equal(await page.evaluate(() => document.activeElement.dataset.id), field);
  const heard = await page.evaluate(() => globalThis.alerts);
  assert.equal(heard.length, 1);
  assert.match(heard[0], said("error.no_such_day"));
  // It was not taken for a translation.
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  await page.leave();
});

test("papers are ticked off, and the list says that nothing was sent", async () => {
  const page = await opened();
  await walk(page, ANSWERS, ways.touch);
  const paper = page.getByRole("checkbox", { name: named("document.card.name") });
  await paper.tap();
  assert.equal(await paper.isChecked(), true);
  assert.ok(await page.getByText("BELUM DIAJUKAN").count());
  await page.reload();
  await page.waitForFunction(() => globalThis.pandu?.ready);
  assert.equal(await paper.isChecked(), true);
  await page.leave();
});

test("the result leads to the walkthrough, which has ten steps there and back", async () => {
  const page = await opened("", DESKTOP);
  await walk(page, ANSWERS, ways.keyboard);
  await page.getByText(named("lesson.title")).click();
  await page.getByRole("link", { name: named("lesson.klaim-jmo") }).click();
  await hashIs(page, "#/belajar/klaim-jmo/1");
  for (let step = 1; step <= 10; ++step) {
    await hashIs(page, `#/belajar/klaim-jmo/${step}`);
    assert.equal(await page.locator("h1").count(), 1);
    assert.ok((await page.getByRole("img").first().getAttribute("aria-label")).length > 10);
    if (step < 10)
      await page
        .getByRole("link", { name: named("tutorial.next") })
        .or(page.getByRole("button", { name: named("tutorial.next") }))
        .first()
        .click();
  }
  assert.deepEqual(page.said, []);
  await page.leave();
});

// What a browser does that reopens a closed tab, comes back after a crash or duplicates a tab: the
// tab's storage is there again.
test("a tab that is brought back remembers answers for some hours, and no older ones", async () => {
  for (const [hours, remembered] of [
    [11, true],
    [13, false],
    [-2, true],
  ]) {
    const page = await openAnswered(site, "?polos#/hasil", PHONE);
    await page.evaluate((ago) => {
      sessionStorage.setItem("pandu.answered", String(Date.now() - ago * 3_600_000));
    }, hours);
    await page.reload();
    await page.waitForFunction(() => globalThis.pandu?.ready);
    const verdict = await page.locator("[data-id=verdict]").getAttribute("data-outcome");
    assert.equal(verdict, remembered ? "can_claim" : "needs_answers", `after ${hours} hours`);
    const saved = await page.evaluate(() => sessionStorage.getItem("pandu.model"));
    assert.equal(/12500000/.test(saved), remembered);
    await page.leave();
  }
});
