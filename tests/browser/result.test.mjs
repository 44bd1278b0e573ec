// The result on one thumb: what a person needs next comes within three screens of a small phone,
// the rest is folded, and opens by one tap or key.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { PHONE, start } from "./harness.mjs";
import { named, said } from "./journey.mjs";
import { openAnswered, reopen, savedAnswers, settled } from "./screens.mjs";

const file = new URL("../../assets/people.json", import.meta.url);
const { people } = JSON.parse(readFileSync(file, "utf8"));
const NEXT = 3 * PHONE.height;
const WHOLE = 5 * PHONE.height;
const VIEWS = { plain: "?polos", painted: "" };

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

async function resultOf(person, view = "?polos", language = "id", window = PHONE) {
  const { answers } = person;
  const page = await openAnswered(site, `${view}#/hasil`, window, {}, { answers, language });
  await page.waitForSelector("[data-id=verdict]");
  if (!view) await settled(page);
  return page;
}

const fold = (page, id) => page.locator(`details[data-id="${id}"]`);
const handle = (page, id) => page.locator(`details[data-id="${id}"] > summary`);
const isOpen = (page, id) => fold(page, id).evaluate((one) => one.open);

// What a screen reader is given of the line that opens.
async function spoken(page, id) {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", {
    expression: `document.querySelector('details[data-id="${id}"] > summary')`,
  });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  await session.detach();
  const [{ role, name, properties }] = nodes;
  const expanded = properties.find((one) => one.name === "expanded");
  return { role: role.value, name: name.value, expanded: expanded?.value.value };
}

for (const [name, view] of Object.entries(VIEWS))
  for (const language of ["id", "en"])
    test(`each invented person's result is short (${name}, ${language})`, async () => {
      const page = await site.open(view, PHONE);
      for (const person of people) {
        await reopen(page, `${view}#/hasil`, {
          sessionStorage: { "pandu.model": savedAnswers(person.answers, language) },
        });
        await page.waitForSelector("[data-id=verdict]");
        await settled(page);
        const { next, whole } = await page.evaluate(() => ({
          next: Math.max(
            ...[...document.querySelectorAll(".line")].map(
              (line) => line.getBoundingClientRect().bottom + scrollY,
            ),
          ),
          whole: document.documentElement.scrollHeight,
        }));
        assert.ok(next <= NEXT, `${person.id}: the lines and the papers end at ${next}`);
        assert.ok(whole <= WHOLE, `${person.id}: the page is ${whole} high`);
        const outcome = await page.locator("[data-id=verdict]").getAttribute("data-outcome");
        const papers = await page.locator(".line .check").count();
        assert.ok(papers > 2 || outcome === "needs_answers", person.id);
        assert.deepEqual(page.said, []);
      }
      await page.leave();
    });

for (const [name, view] of Object.entries(VIEWS))
  test(`what is folded opens by one tap, and by Enter, and says so (${name})`, async () => {
    const page = await resultOf(people[0], view);
    const ids = await page
      .locator("main details.fold")
      .evaluateAll((all) => all.map((one) => one.dataset.id));
    assert.ok(ids.includes("fold.reasons") && ids.includes("fold.tax"), ids.join());
    for (const id of ids) {
      const closed = await spoken(page, id);
      assert.equal(closed.role, "DisclosureTriangle", id);
      assert.ok(closed.name.length > 3, id);
      assert.equal(closed.expanded, false, id);
      await handle(page, id).tap();
      assert.equal(await isOpen(page, id), true, id);
      assert.equal((await spoken(page, id)).expanded, true, id);
      await handle(page, id).press("Enter");
      assert.equal(await isOpen(page, id), false, id);
    }
    assert.match((await spoken(page, "fold.reasons")).name, named("reasons.title"));
    assert.match((await spoken(page, "fold.reasons")).name, /\(\d+\)$/);
    assert.deepEqual(page.said, []);
    await page.leave();
  });

test("a paper tells more behind its sign, which stays open when it is ticked", async () => {
  const page = await resultOf(people[0]);
  const about = "about=id_card";
  const { name } = await spoken(page, about);
  assert.match(name, named("checklist.more"));
  await handle(page, about).tap();
  await page.locator('input[data-id="ready=id_card"]').tap();
  assert.equal(await isOpen(page, about), true);
  assert.match(await fold(page, about).innerText(), said("checklist.issuer"));
  await page.leave();
});

test("on a wide window the answers beside the result begin open", async () => {
  const wide = await resultOf(people[0], "?polos", "id", { ...PHONE, width: 1280 });
  assert.equal(await isOpen(wide, "answers"), true);
  await wide.leave();
  const narrow = await resultOf(people[0]);
  assert.equal(await isOpen(narrow, "answers"), false);
  await narrow.leave();
});

test("what is folded is found by the browser's own search, and opens", async () => {
  const page = await resultOf(people[0]);
  assert.equal(await isOpen(page, "fold.tax"), false);
  const amount = await fold(page, "fold.tax").locator("td").first().textContent();
  assert.equal(await page.evaluate((text) => globalThis.find(text), amount), true);
  await page.leave();
});
