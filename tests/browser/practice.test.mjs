// The practice is finished without and with each failure, by touch and by keyboard alone; and a
// walkthrough plays by itself until it is paused or hidden.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { named, said } from "./journey.mjs";

const practice = JSON.parse(
  readFileSync(new URL("../../assets/practice.json", import.meta.url), "utf8"),
);

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const ways = {
  touch: (control) => control.tap(),
  keyboard: async (control) => {
    await control.focus();
    await control.page().keyboard.press("Enter");
  },
};

const screenShown = (page) => page.evaluate(() => location.hash.split("/")[3]);

async function finish(page, press) {
  for (;;) {
    const shown = await screenShown(page);
    const { phone } = practice.screens.find(({ id }) => id === shown);
    if (!phone) return shown;
    const place = phone.findIndex(({ to }) => to);
    const control = page.locator(`button[data-id="practice.tap=${place}"]`);
    assert.ok(await control.innerText(), "it has a name");
    await press(control);
    await page.waitForFunction((before) => location.hash.split("/")[3] !== before, shown);
  }
}

for (const [way, press] of Object.entries(ways)) {
  test(`the practice is finished with every failure by ${way}`, async () => {
    const page = await site.open("#/belajar/latihan", way === "touch" ? PHONE : DESKTOP);
    await page.waitForFunction(() => location.hash.endsWith("/open"));
    const ends = new Set([await finish(page, press)]);
    for (const failure of practice.failures) {
      const choice = page.getByRole("radio", { name: named(`practice.failure.${failure}`) });
      if (way === "touch") await choice.tap();
      else {
        await choice.focus();
        await page.keyboard.press("Space");
      }
      await press(page.getByRole("button", { name: named("practice.again") }));
      await page.waitForFunction(
        () => !location.hash.endsWith("end") && !location.hash.endsWith("done"),
      );
      ends.add(await finish(page, press));
    }
    assert.equal(ends.size, practice.failures.length + 1);
    assert.deepEqual(page.said, []);
    await page.leave();
  });
}

test("a wrong tap stays and gives a hint", async () => {
  const page = await site.open("#/belajar/latihan", PHONE);
  await page.getByRole("button", { name: "Pengkinian Data" }).tap();
  await page.getByText(said("practice.open.hint")).waitFor();
  assert.equal(await screenShown(page), "open");
  await page.leave();
});

test("a walkthrough plays, keeps the focus on its pause, and pauses behind another tab", async () => {
  const page = await site.open("#/belajar/cek-saldo", DESKTOP, {}, (fresh) =>
    fresh.clock.install(),
  );
  await page.getByRole("button", { name: named("tutorial.play") }).click();
  const pause = page.getByRole("button", { name: named("tutorial.pause") });
  await pause.waitFor();
  await page.clock.runFor(30_000);
  await page.waitForFunction(() => !location.hash.endsWith("/1"));
  if (await pause.count()) {
    assert.equal(await page.evaluate(() => document.activeElement.dataset.id), "pause");
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await pause.waitFor({ state: "detached" });
  }
  const stays = await page.evaluate(() => location.hash);
  await page.clock.runFor(120_000);
  assert.equal(await page.evaluate(() => location.hash), stays);
  await page.leave();
});
