// WebAssembly late, missing or without WebGL: the page is answerable at once, and no answer is
// lost.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, start, watchShifts } from "./harness.mjs";
import { named, walk, ways } from "./journey.mjs";
import { LOSABLE, WITHOUT_WEBGL, paintHere, siteWithPainter, tellWebGL } from "./painter.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const resigned = (page) =>
  page.getByRole("radio", { name: named("option.ground.resigned") }).first();
const next = (page) => page.getByRole("button", { name: named("nav.next") });

// Holds the WebAssembly back until release() is called, and keeps what moves on the page.
async function openHeld(where = "") {
  let release;
  const held = new Promise((done) => {
    release = done;
  });
  const page = await site.open(where, PHONE, {}, async (fresh) => {
    await fresh.route("**/pandu.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await watchShifts(fresh);
  });
  return { page, release };
}

test("the first question can be answered before WebAssembly arrives", async () => {
  const { page, release } = await openHeld();
  await resigned(page).tap();
  await next(page).tap();
  await page.waitForFunction(() => !document.getElementById("loading").hidden);
  release();
  await page.waitForFunction(() => location.hash === "#/cek/event_date");
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("taking over moves nothing, and keeps what was chosen", async () => {
  const { page, release } = await openHeld();
  await resigned(page).tap();
  release();
  await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
  assert.equal(await resigned(page).isChecked(), true);
  assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
  await page.leave();
});

const LINKED = [
  "#/belajar/klaim-jmo/3",
  "#/saluran",
  "#/cek/ground",
  "#/cek/balance",
  "#/hasil",
  "#/kendala",
  "#/hr",
  "#/kendala/face_fails",
  "#/tentang",
];

test("a link to another screen shows that screen before WebAssembly, which changes and moves nothing", async () => {
  // A link's code is folded, and comes with the application.
  const words = (page) =>
    page.locator("main").evaluate((main) => {
      const copy = main.cloneNode(true);
      for (const folded of copy.querySelectorAll("details:not([open]) > :not(summary)"))
        folded.remove();
      return copy.textContent.trim().split(/\s+/).join(" ");
    });
  for (const where of LINKED) {
    for (const file of ["", "en.html"]) {
      const { page, release } = await openHeld(file + where);
      await page.locator("main").waitFor();
      const before = await words(page);
      assert.equal(await page.evaluate(() => globalThis.pandu.ready), false);
      release();
      await page.waitForFunction(() => globalThis.pandu.view === "canvas");
      assert.equal(await words(page), before, file + where);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), [], file + where);
      assert.deepEqual(page.said, []);
      await page.leave();
    }
  }
});

test("an address that asks for another language shows the start page in it, and nothing moves", async () => {
  for (const [where, language] of [
    ["?bahasa=en&polos", "en"],
    ["en.html?polos&bahasa=id", "id"],
  ]) {
    const { page, release } = await openHeld(where);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    const before = await page.locator("main").innerText();
    release();
    await page.waitForFunction(() => globalThis.pandu?.ready);
    assert.equal(await page.locator("main").innerText(), before);
    assert.equal(
      await page.evaluate(() => new URLSearchParams(location.search).has("polos")),
      true,
    );
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), [], where);
    assert.deepEqual(page.said, []);
    await page.leave();
  }
});

test("a button of a linked screen that is pressed before WebAssembly arrives is heard", async () => {
  const { page, release } = await openHeld("#/cek/balance");
  await page.getByRole("textbox").fill("15000000");
  await next(page).tap();
  release();
  await page.waitForFunction(() => globalThis.pandu.ready && location.hash !== "#/cek/balance");
  assert.match(await page.evaluate(() => sessionStorage.getItem("pandu.model")), /15000000/);
  await page.leave();
});

test("a way that is taken on a linked screen before WebAssembly arrives leads on", async () => {
  const { page, release } = await openHeld("#/belajar/klaim-jmo/3");
  await page
    .getByRole("link", { name: named("nav.myths") })
    .last()
    .tap();
  release();
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  assert.equal(await page.evaluate(() => location.hash), "#/mitos");
  await page.getByRole("heading", { level: 1, name: named("myths.title") }).waitFor();
  await page.leave();
});

test("nothing of a screen is shown early to someone who has answered, or whose link is a result", async () => {
  const first = await site.open("", PHONE);
  await resigned(first).tap();
  await next(first).tap();
  await first.waitForFunction(() => sessionStorage.getItem("pandu.model"));
  const model = await first.evaluate(() => sessionStorage.getItem("pandu.model"));
  await first.leave();
  for (const [where, kept] of [
    ["#/hasil", model],
    ["#/hasil/1AB2", ""],
  ]) {
    let release;
    const held = new Promise((done) => {
      release = done;
    });
    const asked = [];
    const page = await site.open(where, PHONE, {}, async (fresh) => {
      fresh.on("request", (request) => asked.push(request.url()));
      await fresh.addInitScript(
        (saved) => saved && sessionStorage.setItem("pandu.model", saved),
        kept,
      );
      await fresh.route("**/pandu.wasm", async (route) => {
        await held;
        await route.continue();
      });
    });
    await page.evaluate(() => document.fonts.ready);
    assert.equal(await page.locator("main").isVisible(), false, where);
    assert.deepEqual(
      asked.filter((url) => url.includes("/screens/")),
      [],
    );
    release();
    await page.locator("main h1").waitFor();
    await page.leave();
  }
});

test("where the script does not come, a link to another screen shows the start page", async () => {
  const page = await site.open("#/saluran", PHONE, {}, (fresh) =>
    fresh.route("**/page.js", (route) => route.abort()),
  );
  await resigned(page).waitFor({ state: "visible" });
  await page.leave();
});

test("where WebAssembly is late, the page stays plain until the next screen", async () => {
  const page = await site.open("", PHONE, {}, (fresh) =>
    fresh.addInitScript(() => {
      performance.now = () => 60_000;
    }),
  );
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await resigned(page).tap();
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "plain");
  await next(page).tap();
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  await page.leave();
});

test("without WebAssembly the page says so and shows the rules as text", async () => {
  const page = await site.open("", PHONE, {}, (fresh) =>
    fresh.route("**/pandu.wasm", (route) => route.fulfill({ status: 200, body: "not a module" })),
  );
  const trouble = page.locator("#trouble");
  await trouble.waitFor({ state: "visible" });
  assert.match(await trouble.innerText(), /\w{4,}/);
  await page.waitForFunction(() => document.querySelectorAll("main h2").length >= 12);
  await page.leave();
});

// The same site, with something done to its painter.
async function withPainter(code, work) {
  const altered = siteWithPainter(code);
  const other = await start({ folder: altered.folder });
  try {
    await work(other);
  } finally {
    await other.stop();
    altered.remove();
  }
}

test("without WebGL the plain view answers", () =>
  withPainter(WITHOUT_WEBGL, async (other) => {
    const page = await other.open("", PHONE, {}, (fresh) =>
      fresh.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
    );
    await page.waitForFunction(() => globalThis.pandu?.ready);
    await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
    assert.equal(await page.evaluate(() => globalThis.pandu.view), "plain");
    assert.equal(await page.evaluate(() => document.documentElement.className), "");
    assert.deepEqual(page.workers(), []);
    await page.leave();
  }));

test("where the painter beside the page cannot paint or does not come, the page paints", async () => {
  const painted = async (other, prepare) => {
    const page = await other.open("", PHONE, {}, prepare);
    await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
    assert.deepEqual(page.workers(), []);
    await page.leave();
  };
  await withPainter(WITHOUT_WEBGL, painted);
  await painted(site, (fresh) => fresh.route("**/painter.js", (route) => route.abort()));
  await painted(site, paintHere);
});

for (const [where, prepare] of [
  ["beside the page", async () => {}],
  ["on the page", paintHere],
]) {
  test(`a context that is lost ${where} is painted again, and at the second loss the plain view takes over`, () =>
    withPainter(LOSABLE, async (other) => {
      const page = await other.open("", PHONE, {}, prepare);
      await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
      const paints = await page.evaluate(() => globalThis.pandu.paints);
      await page.evaluate(tellWebGL, "loseContext");
      await page.waitForFunction(() => globalThis.pandu.view === "plain");
      await page.evaluate(tellWebGL, "restoreContext");
      await page.waitForFunction(
        (count) => globalThis.pandu.view === "canvas" && globalThis.pandu.paints > count,
        paints,
      );
      await page.evaluate(tellWebGL, "loseContext");
      await page.waitForFunction(() => globalThis.pandu.view === "plain");
      await resigned(page).tap();
      await next(page).tap();
      await page.waitForFunction(() => location.hash === "#/cek/event_date");
      await page.leave();
    }));
}

test("a hostile fragment or damaged storage opens the start screen and nothing else", async () => {
  for (const hash of [
    "#/hasil/<script>alert(1)</script>",
    "#/cek/../../x",
    "#%00%ff",
    `#${"a".repeat(9000)}`,
  ]) {
    const page = await site.open(hash, PHONE, {}, (fresh) =>
      fresh.addInitScript(() => {
        for (const name of ["model", "pandu", "view", "pandu.model", "pandu.view"]) {
          sessionStorage.setItem(name, '{"ground":"\u0000<img src=x onerror=alert(1)>"');
        }
      }),
    );
    await page.waitForFunction(() => globalThis.pandu?.ready);
    assert.equal(await page.locator("h1").count(), 1);
    assert.deepEqual(page.said, []);
    await page.leave();
  }
});
