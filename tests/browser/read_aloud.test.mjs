// Reading aloud, with a voice of our own making.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { named, ways } from "./journey.mjs";
import { settled } from "./screens.mjs";
import { loadSpoken } from "./spoken.mjs";

let site, spoken;
before(async () => {
  spoken = await loadSpoken();
  site = await start();
});
after(async () => {
  await site?.stop();
});

// A synthesizer that keeps what it is told; the test ends each sentence.
const fakeVoices = (voices) => (page) =>
  page.addInitScript((known) => {
    const said = [];
    let current = null;
    globalThis.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    Object.defineProperty(globalThis, "speechSynthesis", {
      value: {
        getVoices: () => known,
        addEventListener() {},
        speak(one) {
          said.push({ text: one.text, lang: one.lang, voice: one.voice.name });
          current = one;
        },
        // As in Chromium on Linux: where nothing was said, what comes next is not said either.
        cancel() {
          if (!current) this.speak = () => {};
          current = null;
        },
        get speaking() {
          return current !== null;
        },
        pending: false,
      },
    });
    globalThis.voice = {
      said,
      end: () => current?.onend(),
      get speaking() {
        return current !== null;
      },
    };
  }, voices);

const INDONESIAN = { name: "Ibu", lang: "id-ID", localService: true };
const ENGLISH = { name: "Miss", lang: "en-GB", localService: true };

async function opened(voices, window, address = "", view = "canvas") {
  const page = await site.open(address, window, {}, fakeVoices(voices));
  await page.waitForFunction(
    (wanted) => globalThis.pandu?.ready && globalThis.pandu.view === wanted,
    view,
  );
  return page;
}

const listen = (page, language = "id") =>
  page.getByRole("button", { name: named("header.read", language) });
const hush = (page) => page.getByRole("button", { name: named("header.hush") });
const words = (text) => text.match(/[\p{L}\p{N}]+/gu).join(" ");

async function readToTheEnd(page) {
  for (let sentence = 0; sentence < 200; ++sentence) {
    if (!(await page.evaluate(() => globalThis.voice.speaking))) break;
    await page.evaluate(() => globalThis.voice.end());
  }
  return page.evaluate(() => globalThis.voice.said);
}

const foreign = (name, voiceURI, lang = "id-ID") => ({ name, voiceURI, lang, localService: false });

test("without a voice that lives on the device there is no button", async () => {
  const voices = [
    foreign("Google Bahasa Indonesia", "Google Bahasa Indonesia"),
    foreign("Microsoft Gadis Online (Natural)", "Microsoft Gadis Online (Natural)"),
    foreign("id-id-x-network", "urn:moz-tts:android:id-id-x-network"),
    { ...INDONESIAN, lang: "ina" },
    { ...INDONESIAN, lang: "inh-RU" },
    ENGLISH,
  ];
  const page = await opened(voices, DESKTOP);
  assert.equal(await listen(page).count(), 0);
  assert.equal(await hush(page).count(), 0);
  await page.leave();
});

for (const [system, voice] of [
  ["Firefox on Linux", foreign("Indonesian", "urn:moz-tts:speechd:Indonesian?id", "id")],
  ["WebKitGTK", foreign("ibu", "")],
  ["Android", { ...INDONESIAN, lang: "in_ID" }],
  ["Java's names", { ...INDONESIAN, lang: "ind-IDN" }],
  ["a plain tag", { ...INDONESIAN, lang: "id_ID" }],
  ["the old tag alone", { ...INDONESIAN, lang: "in" }],
]) {
  test(`a voice on the device reads, whatever ${system} calls it`, async () => {
    const page = await opened([ENGLISH, voice], DESKTOP);
    await listen(page).click();
    assert.deepEqual(await page.evaluate(() => globalThis.voice.said.map(({ lang }) => lang)), [
      voice.lang,
    ]);
    await page.leave();
  });
}

test("of many voices for a language, the plain one reads", async () => {
  const variant = (name) => ({ ...INDONESIAN, name: `Indonesian+${name}` });
  const page = await opened([variant("Robosoft"), INDONESIAN, variant("Andy")], DESKTOP);
  await listen(page).click();
  assert.equal(await page.evaluate(() => globalThis.voice.said[0].voice), INDONESIAN.name);
  await page.leave();
});

for (const view of ["canvas", "plain"]) {
  test(`the screen is read once, in order, and marked (${view})`, async () => {
    const page = await opened(
      [ENGLISH, INDONESIAN],
      DESKTOP,
      view === "plain" ? "?polos" : "",
      view,
    );
    await listen(page).click();
    assert.equal(await hush(page).evaluate((button) => button === document.activeElement), true);
    const marked = await page.evaluate(() => [...CSS.highlights.get("reading")].map(String));
    const heading = await page.locator("h1").innerText();
    assert.equal(words(marked.join(" ")), words(heading));
    const said = await readToTheEnd(page);
    assert.ok(said.every(({ lang }) => lang === "id-ID"));
    const shown = await page.evaluate(() => {
      const copy = document.querySelector("main").cloneNode(true);
      copy.querySelectorAll(".icon, .mark, svg").forEach((icon) => icon.remove());
      copy.querySelectorAll("*").forEach((element) => element.append(" "));
      return copy.textContent;
    });
    const heard = words(said.map(({ text }) => text).join(" "));
    assert.equal(heard, words(spoken(shown, "id")));
    assert.match(heard, /\bB P U\b/);
    assert.equal(await listen(page).isVisible(), true);
    assert.equal(await page.evaluate(() => CSS.highlights.has("reading")), false);
    assert.deepEqual(page.said, []);
    await page.leave();
  });
}

test("the mark is seen above the canvas", async () => {
  const page = await opened([INDONESIAN], DESKTOP);
  const box = await page.locator("h1").boundingBox();
  const clip = { x: box.x, y: box.y, width: box.width, height: box.height };
  const before = await page.screenshot({ clip });
  await listen(page).click();
  await settled(page);
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "canvas");
  assert.notDeepEqual(await page.screenshot({ clip }), before);
  await page.leave();
});

test("it stops at the button and on a change of screen", async () => {
  const page = await opened([INDONESIAN], DESKTOP);
  await listen(page).click();
  await hush(page).click();
  assert.equal(await page.evaluate(() => globalThis.voice.speaking), false);
  await listen(page).click();
  await ways.keyboard.press(page, page.locator("footer a").first());
  await page.waitForFunction(() => location.hash !== "#/" && location.hash !== "");
  assert.equal(await page.evaluate(() => globalThis.voice.speaking), false);
  assert.equal(await page.evaluate(() => CSS.highlights.has("reading")), false);
  await page.leave();
});

test("on a phone the button comes with the next screen, and moves nothing before", async () => {
  const page = await opened([INDONESIAN], PHONE);
  assert.equal(await listen(page).count(), 0);
  await page.evaluate(() => {
    location.hash = "#/tentang";
  });
  await listen(page).waitFor({ state: "visible" });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
  await page.leave();
});
