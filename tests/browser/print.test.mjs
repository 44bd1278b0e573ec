// The result on paper: one sheet of A4 for every ground, read back from the PDF.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { DESKTOP, start } from "./harness.mjs";
import { said } from "./journey.mjs";
import { savedAnswers } from "./screens.mjs";

const PEOPLE = {
  age_56: { birth_date: "1960-05-20", balance: 12500000 },
  pension_agreement: { event_date: "2026-01-15", balance: 80000000 },
  resigned: { event_date: "2026-10-05", working: "no", balance: 12500000, earlier_partial: "none" },
  laid_off: { event_date: "2026-01-15", working: "no", card_status: "active" },
  contract_ended: { event_date: "2099-12-31", working: "no", balance: 12500000 },
  bpu_stopped: { event_date: "2026-01-15", working: "no", device: "none" },
  left_indonesia: { citizenship: "wna", event_date: "2026-01-15" },
  total_disability: { event_date: "2026-01-15" },
  death: {
    event_date: "2026-01-15",
    balance: 90000000,
    earlier_partial: "10",
    earlier_partial_year: 2020,
  },
  partial_10: { membership_years: 12, working: "yes", earlier_partial: "none" },
  partial_30_housing: {
    membership_years: 12,
    working: "yes",
    earlier_partial: "none",
    house_payment: "credit",
  },
  pmi: { pmi_ground: "death", event_date: "2026-01-15" },
};
const FULL = { card_status: "inactive", identity_matches: "yes", device: "phone" };

let site;
let folder;
before(async () => {
  site = await start();
  folder = mkdtempSync(join(tmpdir(), "pandu-print-"));
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

// The result of these answers, as this tab's storage brings it back.
async function result(page, answers, language) {
  const saved = savedAnswers(answers, language);
  const shown = () =>
    page.waitForFunction(
      () => globalThis.pandu?.ready && document.querySelector("[data-id=verdict]"),
    );
  await page.goto(page.url().split("#")[0] + "#/hasil");
  await shown(); // each event is remembered, and would write over what follows
  await page.evaluate((text) => sessionStorage.setItem("pandu.model", text), saved);
  await page.reload();
  await shown();
}

async function printed(page) {
  const file = join(folder, "sheet.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const pages = /^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [file], { encoding: "utf8" }))[1];
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return { pages: Number(pages), text: text.replace(/\s+/g, " ") };
}

for (const language of ["id", "en"]) {
  test(`the result of every ground is one sheet of paper (${language})`, async () => {
    const page = await site.open("", DESKTOP);
    await page.waitForFunction(() => globalThis.pandu?.ready);
    for (const [ground, own] of Object.entries(PEOPLE)) {
      await result(page, { ground, ...FULL, ...own }, language);
      const { pages, text } = await printed(page);
      assert.equal(pages, 1, `${ground}: ${pages} pages`);
      const word = await page.locator("[data-id=verdict] .text").innerText();
      assert.ok(text.includes(word), `${ground}: the verdict "${word}" is on paper`);
      assert.match(text, said("sheet.title", language));
      assert.match(text, said("checklist.not_filed", language), ground);
      const papers = await page.locator("main .check .text").allInnerTexts();
      assert.ok(papers.length > 2, ground);
      for (const paper of papers) {
        // Two columns may stand beside each other in the text, so names are sought word by word.
        for (const part of paper.split(" "))
          assert.ok(text.includes(part), `${ground}: "${paper}"`);
      }
    }
    assert.deepEqual(page.said, []);
    await page.leave();
  });
}

test("the button prints, the sheet is not seen on the screen, and the paper has no dark areas", async () => {
  const page = await site.open("", DESKTOP, { colorScheme: "dark" });
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await result(page, { ground: "resigned", ...FULL, ...PEOPLE.resigned }, "id");
  assert.equal(await page.locator(".sheet").isVisible(), false);
  await page.evaluate(() => {
    globalThis.print = () => {
      globalThis.printed = true;
    };
  });
  await page.getByText(said("take_along.title")).click();
  await page.locator("[data-id=print]").click();
  assert.equal(await page.evaluate(() => globalThis.printed), true);
  await page.emulateMedia({ media: "print" });
  const dark = await page.evaluate(() =>
    [...document.querySelectorAll("body, .sheet, .sheet *")]
      .filter((element) => {
        const [red, green, blue, alpha = 1] = getComputedStyle(element)
          .backgroundColor.match(/[\d.]+/g)
          .map(Number);
        return alpha > 0 && red + green + blue < 600;
      })
      .map((element) => element.className),
  );
  assert.deepEqual(dark, []);
  assert.equal(await page.locator("main").isVisible(), false);
  await page.leave();
});

test("what is folded on a question's screen is printed whole, and stays folded there", async () => {
  const page = await site.open("#/cek/event_date", DESKTOP);
  await page.locator("[data-id=why]").waitFor();
  const hidden = await page
    .locator("main details p")
    .evaluateAll((all) => all.map((one) => one.textContent));
  assert.ok(hidden.length > 1);
  const { text } = await printed(page);
  for (const words of hidden)
    assert.ok(text.includes(words.replace(/\s+/g, " ").slice(0, 40)), `"${words}" is on paper`);
  assert.equal(await page.locator("details[open]").count(), 0);
  await page.leave();
});

test("the list of facts is printed whole, also what is folded on the screen", async () => {
  const page = await site.open("#/sumber", DESKTOP);
  await page.locator('[data-id="facts=numbers"]').waitFor();
  assert.equal(await page.locator("details[open]").count(), 0);
  const { text } = await printed(page);
  const hidden = await page
    .locator('details:is([data-id^="facts="], [data-id^="sources="]) p')
    .evaluateAll((all) => all.map((one) => one.textContent));
  assert.ok(hidden.length > 200);
  // Long addresses go on in the next line.
  const letters = (words) => words.replace(/\s+/g, "").slice(0, 20);
  const paper = text.replace(/\s+/g, "");
  for (const words of hidden) assert.ok(paper.includes(letters(words)), `"${words}" is on paper`);
  await page.leave();
});
