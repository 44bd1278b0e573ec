// Typing as phones do it: the right keyboard for each field, pasting, input methods that compose,
// and a keyboard that takes half of the window.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, start } from "./harness.mjs";
import { openAnswered, showScreen } from "./screens.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const fieldsOn = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("main input[type=text]")].map((input) => [
        input.dataset.id,
        [input.inputMode, input.autocomplete, input.enterKeyHint].join(" "),
      ]),
    ),
  );

test("each field asks for its keyboard, and its last one goes on", async () => {
  const page = await openAnswered(site, "#/cek/balance", PHONE);
  assert.deepEqual(await fieldsOn(page), { balance: "numeric off go" });
  await showScreen(page, "#/cek/event_date");
  assert.deepEqual(await fieldsOn(page), {
    "event_date.day": "numeric off next",
    "event_date.month": "numeric off next",
    "event_date.year": "numeric off go",
  });
  await showScreen(page, "#/cek/birth_date");
  assert.deepEqual(await fieldsOn(page), {
    "birth_date.day": "numeric bday-day next",
    "birth_date.month": "numeric bday-month next",
    "birth_date.year": "numeric bday-year go",
  });
  await showScreen(page, "#/kendala");
  assert.deepEqual(await fieldsOn(page), { search: " off search" });
  await page.leave();
});

test("a pasted amount is understood, whatever stands around its digits", async () => {
  const page = await openAnswered(site, "#/cek/balance", PHONE);
  const field = page.locator("main").getByRole("textbox");
  await field.focus();
  await page.keyboard.press("Control+A");
  await page.evaluate(() => document.execCommand("insertText", false, "Rp 7.250.000,00"));
  await page.getByText(/tujuh juta dua ratus lima puluh ribu/i).waitFor();
  await page.leave();
});

test("what an input method composes is not broken off by the screen that follows it", async () => {
  const page = await openAnswered(site, "#/kendala", PHONE);
  const field = page.locator("main").getByRole("textbox");
  await field.waitFor();
  await field.focus();
  const client = await page.context().newCDPSession(page);
  const before = await page.locator("main").innerText();
  for (const text of ["s", "sa", "sal", "saldo"]) {
    await client.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    assert.equal(await field.inputValue(), text);
  }
  // The list follows while the word is not finished.
  await page.waitForFunction((old) => document.querySelector("main").innerText !== old, before);
  await client.send("Input.insertText", { text: "saldo" });
  assert.equal(await field.inputValue(), "saldo");
  await page.leave();
});

test("composing digits in a field that groups them ends in one amount", async () => {
  const page = await openAnswered(site, "#/cek/balance", PHONE);
  const field = page.locator("main").getByRole("textbox");
  await field.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  const client = await page.context().newCDPSession(page);
  for (const text of ["1", "12", "1234", "1234567"]) {
    await client.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    assert.equal(await field.inputValue(), text, "untouched while it is composed");
  }
  await client.send("Input.insertText", { text: "1234567" });
  await page.waitForFunction(
    () => document.querySelector("[data-id=balance]").value === "1.234.567",
  );
  await page.leave();
});

test("a keyboard that takes half of the window leaves the field in view", async () => {
  const page = await openAnswered(site, "#/cek/balance", PHONE);
  const field = page.locator("main").getByRole("textbox");
  await field.evaluate((element) => {
    element.style.marginTop = "320px";
    element.focus();
  });
  await page.evaluate(() => scrollTo(0, 0));
  await page.setViewportSize({ width: PHONE.width, height: 340 });
  await page.waitForFunction(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    return innerHeight === 340 && top >= 0 && bottom <= innerHeight;
  });
  await page.leave();
});
