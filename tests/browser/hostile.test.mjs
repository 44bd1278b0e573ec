// What a stranger can put into the address, the tab's storage, a field or a message never runs,
// never becomes an element and never stops the page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, ready, start } from "./harness.mjs";
import { named } from "./journey.mjs";
import { openAnswered, reopen, showScreen } from "./screens.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const HOSTILE = [
  "<script>globalThis.hacked = 1</script>",
  '"><img src=x onerror="globalThis.hacked = 1">',
  "</textarea></title><svg onload=globalThis.hacked=1>",
  "';globalThis.hacked=1//${globalThis.hacked=1}",
  "javascript:globalThis.hacked=1",
  "{title} {{page}} %s %n {0}",
  "__proto__=1&constructor=prototype",
  "../../../../etc/passwd",
  "%00%ff%E0%A4%A%",
  "\u0001\u001f\u202e\u2066\ufeff\uffff\ud800",
  "9".repeat(400),
  "-1e309",
  "A".repeat(60_000),
];

// Before the page is loaded: an attack that works is seen at whatever moment it works.
const prepare = (page) => {
  page.on("dialog", (dialog) => {
    page.said.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("popup", (popup) => page.said.push(`popup: ${popup.url()}`));
};

// Alive: one heading, nothing said, nothing foreign asked for, no element but what the printer
// makes.
async function assertUnharmed(page, what) {
  const found = await page.evaluate(() => ({
    hacked: globalThis.hacked,
    headings: document.querySelectorAll("h1").length,
    foreign: [...document.body.querySelectorAll("*")]
      .filter(
        (element) =>
          element.matches(
            'script:not([type="text/plain"]), iframe, object, embed, img, base, style',
          ) ||
          [...element.attributes].some(
            ({ name, value }) =>
              name.startsWith("on") ||
              (/^(href|src|action)$/.test(name) && /^\s*javascript:/i.test(value)),
          ),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  }));
  assert.deepEqual(found, { hacked: undefined, headings: 1, foreign: [] }, what);
  assert.deepEqual(page.said, [], what);
  assert.deepEqual(page.foreign(), [], what);
}

const short = (text) => JSON.stringify(text).slice(0, 60);

test("any fragment, in a page that is open, leads to a screen", async () => {
  const page = await site.open("", PHONE, {}, prepare);
  await ready(page);
  for (const route of [
    "",
    "/",
    "/cek/",
    "/hasil/",
    "/kendala/",
    "/belajar/",
    "/belajar/klaim-jmo/",
    "/hr/",
    "/hr/daftar/",
  ]) {
    for (const text of HOSTILE) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route + text);
      await page.waitForFunction(() => document.querySelector("h1"));
      await assertUnharmed(page, `#${route}${short(text)}`);
    }
  }
  await page.leave();
});

test("any address that is opened leads to a screen", async () => {
  const page = await site.open("", PHONE, {}, prepare);
  for (const text of HOSTILE.filter((one) => one.length < 1000)) {
    const all = encodeURIComponent(text.replace(/\ud800/g, ""));
    const where = `?bahasa=${all}&tanggal=${all}&${all}=${all}#/hasil/${all}`;
    await reopen(page, where);
    await assertUnharmed(page, where.slice(0, 80));
  }
  await page.leave();
});

test("any storage is read as what it is: nothing that was written here", async () => {
  const page = await site.open("", PHONE, {}, prepare);
  for (const text of HOSTILE) {
    const names = ["model", "view", "theme", "size", "repaired"];
    await reopen(page, "#/hasil", {
      sessionStorage: Object.fromEntries(names.map((name) => [`pandu.${name}`, text])),
      localStorage: { "pandu.kept": text },
    });
    await assertUnharmed(page, `storage ${short(text)}`);
  }
  await page.leave();
});

// Pasting puts in at once what typing puts in by and by.
async function paste(page, field, text) {
  await field.focus();
  await page.keyboard.press("Control+A");
  await page.evaluate((pasted) => document.execCommand("insertText", false, pasted), text);
}

test("what is pasted into a field stays text", async () => {
  const page = await openAnswered(site, "#/cek/balance", PHONE);
  prepare(page);
  for (const route of ["#/cek/balance", "#/cek/event_date", "#/kendala", "#/hr"]) {
    await showScreen(page, route);
    for (const text of HOSTILE) {
      await paste(page, page.locator("main").getByRole("textbox").last(), text);
      await assertUnharmed(page, `${route} ${short(text)}`);
    }
    const next = page.locator("main").getByRole("button", { name: named("nav.next") });
    if (await next.count()) await next.tap();
    await assertUnharmed(page, `${route}, and on`);
  }
  await page.leave();
});

test("a message from a page around or beside is not listened to", async () => {
  const page = await site.open("", PHONE, {}, prepare);
  await ready(page);
  const before = await page.locator("main").textContent();
  for (const text of HOSTILE) {
    await page.evaluate((data) => {
      for (const message of [
        data,
        { told: data },
        { event: "route", value: data },
        { type: "apply" },
      ]) {
        globalThis.postMessage(message, "*");
      }
    }, text);
  }
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await assertUnharmed(page, "messages");
  assert.equal(await page.locator("main").textContent(), before);
  await page.leave();
});
