// Every ground, from the start screen to its verdict: by touch on a phone and by the keyboard alone
// on a desktop, in the canvas view and in the plain view.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { named, walk, ways } from "./journey.mjs";
import { settled } from "./screens.mjs";

const COMMON = {
  event_date: "2026-01-15",
  birth_date: "1960-05-20",
  working: "no",
  balance: "12500000",
  membership_years: "12",
  card_status: "inactive",
  identity_matches: "yes",
  device: "phone",
  earlier_partial: "none",
  citizenship: "wna",
  house_payment: "cash",
  pmi_ground: "death",
  nonactive_since: "2026-01-20",
};

// What a person of each ground answers, and the verdict's one word.
const PEOPLE = {
  age_56: ["can_claim", {}],
  pension_agreement: ["can_claim", {}],
  resigned: ["cannot_claim", { working: "yes" }],
  laid_off: ["fix_first", { card_status: "active" }],
  contract_ended: ["wait", { event_date: "2033-12-31" }],
  bpu_stopped: ["can_claim", { device: "none" }],
  left_indonesia: ["ask_office", { citizenship: "wni" }],
  total_disability: ["can_claim", {}],
  death: ["can_claim", { earlier_partial: "10", earlier_partial_year: "2020", npwp: "no" }],
  partial_10: ["cannot_claim", { membership_years: "9" }],
  partial_30_housing: ["can_claim", { working: "yes" }],
  pmi: ["ask_office", { pmi_ground: "failed_departure" }],
};

const VIEWS = [
  ["canvas", "touch", PHONE, ""],
  ["plain", "touch", PHONE, "?polos"],
  ["canvas", "keyboard", DESKTOP, ""],
  ["plain", "keyboard", DESKTOP, "?polos"],
];

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

async function takenOver(page, view) {
  await page.waitForFunction(
    (wanted) => globalThis.pandu?.ready && globalThis.pandu.view === wanted,
    view,
  );
}

for (const [ground, [outcome, own]] of Object.entries(PEOPLE)) {
  for (const [view, way, window, address] of VIEWS) {
    test(`${ground} comes to its verdict by ${way} in the ${view} view`, async () => {
      const page = await site.open(address, window);
      await takenOver(page, view);
      await walk(page, { ...COMMON, ...own, ground }, ways[way]);
      const heading = page.getByRole("heading", {
        level: 1,
        name: named(`outcome.${outcome}.word`),
      });
      assert.equal(await heading.getAttribute("data-outcome"), outcome);
      assert.equal(await heading.getAttribute("data-id"), "verdict");
      assert.equal(await page.evaluate(() => document.activeElement.dataset.id), "verdict");
      await settled(page);
      assert.equal(await page.evaluate(() => globalThis.pandu.view), view);
      assert.deepEqual(page.said, []);
      assert.deepEqual(page.foreign(), []);
      await page.leave();
    });
  }
}
