// On a counter's screen: the next visitor finds nothing of the one before, whatever was pressed.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { COUNTER, ready, start } from "./harness.mjs";
import { button, named, said } from "./journey.mjs";

const PORTRAIT = { width: 1080, height: 1920, ratio: 1, touch: true };

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

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

// Whatever somebody left open, marked, scrolled to or chose.
const TRACES = {
  scrolled: () => scrollY,
  opened: () => document.querySelectorAll("main details[open], footer details[open]").length,
  marked: () => getSelection().toString(),
  enlarged: () => visualViewport.scale,
  focus: () => document.activeElement.matches("body, h1"),
  looks: () => ({ ...document.documentElement.dataset }),
  language: () => document.documentElement.lang,
  view: () => document.querySelector("[data-id=view]").getAttribute("aria-pressed"),
  chosen: () => document.querySelectorAll("input:checked").length,
  history: () => history.length,
};
const tracesOf = async (page) => {
  const traces = {};
  for (const [name, look] of Object.entries(TRACES)) traces[name] = await page.evaluate(look);
  return traces;
};

const LEFT = {
  "scrolled, opened and marked": (page) =>
    page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
      getSelection().selectAllChildren(document.querySelector("footer"));
      document.querySelector("[data-id=helper]").focus();
      scrollTo(0, document.body.scrollHeight);
    }),
  "in another language": (page) => page.locator("[data-id=language]").click(),
  "in the plain view": (page) => page.locator("[data-id=view]").click(),
  "in the dark and large": async (page) => {
    await page.locator("[data-id=appearance] summary").click();
    await page.locator('[data-id="theme.dark"]').click();
    await page.locator('[data-id="size.largest"]').click();
  },
  "at another's switch": (page) => page.locator("[data-id=helper]").check(),
  "after links there and back": async (page) => {
    for (const id of ["about", "home", "sources", "home"])
      await page.locator(`a[data-id=${id}]`).click();
  },
};

for (const [how, leave] of Object.entries(LEFT)) {
  test(`a start screen that was left ${how} is the next visitor's as it was made`, async () => {
    const page = await site.open("?kios", COUNTER, { isMobile: false }, (fresh) =>
      fresh.clock.install(),
    );
    await ready(page);
    await page.waitForFunction(() => document.querySelector('[data-id="loop.start"]'));
    const made = await tracesOf(page);
    await leave(page);
    if (!how.includes("links")) assert.notDeepEqual(await tracesOf(page), made);
    await page.mouse.click(2, 2);
    await page.clock.runFor(60_000);
    assert.equal(await page.getByRole("alertdialog").isVisible(), true, "somebody was here");
    await page.clock.runFor(20_000);
    assert.deepEqual(await tracesOf(page), made);
    await assertClean(page);
    await page.clock.runFor(70_000);
    assert.equal(await page.getByRole("alertdialog").isVisible(), false, "nobody was");
    await page.leave();
  });
}

test("what is read aloud falls silent, and a walkthrough stops, when the visitor is forgotten", async () => {
  const page = await site.open("?kios", COUNTER, { isMobile: false }, async (fresh) => {
    await fresh.clock.install();
    await fresh.addInitScript(() => {
      globalThis.spoken = [];
      const voice = { name: "Ayu", lang: "id-ID", localService: true };
      Object.defineProperty(globalThis, "speechSynthesis", {
        value: {
          speaking: true,
          getVoices: () => [voice],
          addEventListener() {},
          speak: (one) => globalThis.spoken.push(one.text),
          cancel: () => globalThis.spoken.push("silence"),
        },
      });
      globalThis.SpeechSynthesisUtterance = class {
        constructor(text) {
          this.text = text;
        }
      };
    });
  });
  await ready(page);
  await page.locator("[data-id=read]").click();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.voice), "reading");
  await page.clock.runFor(81_000);
  assert.equal(await page.evaluate(() => globalThis.spoken.at(-1)), "silence");
  assert.notEqual(await page.evaluate(() => document.documentElement.dataset.voice), "reading");
  await page.leave();
});

test("two fingers, a long press and swipes do nothing, and the browser's menus stay closed", async () => {
  const page = await visitor();
  const device = await page.context().newCDPSession(page);
  await device.send("Input.synthesizePinchGesture", { x: 600, y: 400, scaleFactor: 2.5 });
  assert.equal(await page.evaluate(() => visualViewport.scale), 1);
  const refused = await page.evaluate(() =>
    ["contextmenu", "copy", "cut", "paste", "dragstart", "dragover", "drop", "auxclick"].filter(
      (sign) =>
        document
          .querySelector("main a, main p")
          .dispatchEvent(new Event(sign, { bubbles: true, cancelable: true })),
    ),
  );
  assert.deepEqual(refused, [], "these were let through");
  const style = await page.evaluate(() => {
    const { overscrollBehaviorX, userSelect } = getComputedStyle(document.documentElement);
    const field = getComputedStyle(document.querySelector("input[type=text]")).userSelect;
    return [overscrollBehaviorX, userSelect, field];
  });
  assert.deepEqual(style, ["none", "none", "text"]);
  await page.leave();
});

test("a link is followed without a trace, and opens no second window", async () => {
  const page = await visitor();
  const length = await page.evaluate(() => history.length);
  for (const modifiers of [[], ["Control"], ["Shift"], ["Alt"]]) {
    await page.locator("a[data-id=home]").click({ modifiers });
    await page.waitForFunction(() => location.hash === "#/");
    await page.locator("a[data-id=about]").click({ modifiers });
    await page.waitForFunction(() => location.hash === "#/tentang");
  }
  await page.locator("a[data-id=home]").click({ button: "middle" });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  assert.equal(page.context().pages().length, 1);
  assert.equal(await page.evaluate(() => history.length), length);
  await page.leave();
});

test("nothing at a counter saves a file or fills the clipboard", async () => {
  const page = await site.open("?kios", COUNTER, { isMobile: false });
  await ready(page);
  const saved = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));
  await page.locator('button[data-id="person=rini"]').tap();
  for (const hash of ["#/hasil", "#/hr", "#/hr/daftar", "#/tentang"]) {
    await page.evaluate((to) => location.replace(to), hash);
    await page.waitForFunction((to) => location.hash === to, hash);
    const offered = await page.evaluate(() =>
      [...document.querySelectorAll("button[data-id]")].map((one) => one.dataset.id),
    );
    const leaving = /^(calendar|hr\.letter|keep|share|.*copy.*|list\.(download|mail|example))$/;
    assert.deepEqual(
      offered.filter((id) => leaving.test(id)),
      [],
      hash,
    );
  }
  assert.deepEqual(saved, []);
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
