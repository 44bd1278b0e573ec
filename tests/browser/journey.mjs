// Walks the questions as a person would: each control is found by its role and its name, the names
// are those of assets/text. One way for fingers, one for the keyboard alone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const assets = join(dirname(fileURLToPath(import.meta.url)), "../../assets");
const read = (path) => JSON.parse(readFileSync(join(assets, "text", path), "utf8"));
const texts = {
  id: { ...read("id.json"), ...read("learn/id.json") },
  en: { ...read("en.json"), ...read("learn/en.json") },
};

// The sentence of a key as a pattern for the beginning of a name: {placeholders} match anything.
export function named(key, language = "id") {
  return new RegExp(`^\\s*${pattern(key, language)}`);
}

// The same anywhere in a text.
export const said = (key, language = "id") => new RegExp(pattern(key, language));

// A button of the page, by the sentence that is its name.
export const button = (page, key) => page.getByRole("button", { name: named(key) });

function pattern(key, language) {
  const text = texts[language][key];
  assert.ok(text, `there is no text ${key}`);
  const escaped = text
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return escaped.join(".+");
}

// Two taps in one place within this time are one (web/app/events.js): no finger is quicker.
const DOUBLE_TAP = 400; // ms

const keyOf = async (page) => (await page.evaluate(() => location.hash)).replace("#/cek/", "");

// Answers to one question: a value of a choice, the text of a field, or a date as "2026-10-05".
function controlsOf(page, key, value, language) {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (date) {
    const parts = [
      ["date.day", date[3]],
      ["date.month", date[2]],
      ["date.year", date[1]],
    ];
    return parts.map(([text, typed]) => ({
      field: page.getByRole("textbox", { name: named(text, language) }),
      typed,
    }));
  }
  const option = `option.${key}.${value}`;
  if (texts[language][option]) {
    return [{ radio: page.getByRole("radio", { name: named(option, language) }).first() }];
  }
  return [{ field: page.locator("main").getByRole("textbox"), typed: String(value) }];
}

const byTouch = {
  async use(page, { radio, field, typed }) {
    if (radio) {
      await radio.tap();
      if (await radio.isChecked()) return;
      // It fell together with the tap that led here, so it was none; a person taps again.
      await page.waitForTimeout(2 * DOUBLE_TAP);
      return radio.tap();
    }
    await field.tap();
    await page.keyboard.type(typed);
  },
  press: (page, button) => button.tap(),
};

const holdsFocus = (locator) => locator.evaluate((element) => element === document.activeElement);

async function tabTo(page, locator, what) {
  for (let step = 0; step < 60; ++step) {
    if (await holdsFocus(locator)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${what}`);
}

// A group of radios is one stop: Tab enters it, arrows move in it.
async function arrowTo(page, radio) {
  const group = radio.locator("xpath=ancestor::fieldset[1]");
  const inGroup = () => group.evaluate((element) => element.contains(document.activeElement));
  for (let step = 0; step < 60 && !(await inGroup()); ++step) await page.keyboard.press("Tab");
  assert.ok(await inGroup(), "the keyboard does not reach the group");
  await page.keyboard.press("Space");
  for (let step = 0; step < 30; ++step) {
    if ((await holdsFocus(radio)) && (await radio.isChecked())) return;
    await page.keyboard.press("ArrowDown");
  }
  assert.fail("the arrow keys do not reach the option");
}

const byKeyboard = {
  async use(page, { radio, field, typed }) {
    if (radio) return arrowTo(page, radio);
    await tabTo(page, field, "the field");
    await page.keyboard.type(typed);
  },
  async press(page, button) {
    await tabTo(page, button, "the button");
    await page.keyboard.press("Enter");
  },
};

export const ways = { touch: byTouch, keyboard: byKeyboard };

// From the start screen to the verdict. `answers` holds an answer for every question that comes;
// the fragments passed through are returned. `look` is called on every screen.
export async function walk(page, answers, way, { language = "id", look = async () => {} } = {}) {
  const passed = [];
  for (let step = 0; step < 20; ++step) {
    const fragment = await page.evaluate(() => location.hash);
    passed.push(fragment);
    await look(page, fragment);
    if (fragment === "#/hasil") {
      if (way === ways.touch) await page.waitForTimeout(DOUBLE_TAP);
      return passed;
    }
    const isSummary = fragment === "#/cek/ringkasan";
    if (!isSummary) {
      const key = ["", "#/"].includes(fragment) ? "ground" : await keyOf(page);
      assert.ok(answers[key], `no answer was prepared for the question ${key}`);
      for (const control of controlsOf(page, key, answers[key], language))
        await way.use(page, control);
    }
    const next = page.locator("main").getByRole("button", { name: named("nav.next", language) });
    const result = page
      .locator("main")
      .getByRole("button", { name: named("nav.result", language) });
    await way.press(page, next.or(result).first());
    await page.waitForFunction((before) => location.hash !== before, fragment);
  }
  assert.fail(`no verdict after ${passed.join(" ")}`);
}
