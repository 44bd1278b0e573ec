// Links as mailers hand them on: "#" as %23, in the query or in a path that is not there; through
// real mail and back. On a site below two folders, whose host shows its page for addresses that do
// not exist at any depth.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import PostalMime from "postal-mime";
import { mended, splitAtHash } from "../../web/static/mended_address.js";
import { siteFolder, start } from "./harness.mjs";

const CODE = "1h4qrjg00a"; // resigned
const NAME = "PT Maju Bersama Sejahtera";
const WHOLE = `#/hasil/${CODE}/${encodeURIComponent(NAME)}`;

let site, folder, address, context, page;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pandu-"));
  mkdirSync(join(folder, "kantor"));
  symlinkSync(siteFolder, join(folder, "kantor/panduan"), "dir");
  site = await start({ folder, home: "kantor/panduan/" });
  address = site.address + "kantor/panduan/";
  context = await site.browser.newContext();
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true });
});

// A visit to an address: where it ended, in which language, and what was said of the policy.
async function visit(where) {
  page = await context.newPage();
  const refused = [];
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await page.goto(where);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  const { pathname, search, hash } = new URL(page.url());
  const { lang, words } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    words: document.querySelector("main").innerText,
  }));
  await page.close();
  assert.deepEqual(refused, []);
  return { path: pathname, search, hash, lang, words };
}

async function assertOpens(where, lang, name) {
  const seen = await visit(where);
  assert.equal(seen.hash, "#/hasil", where);
  assert.equal(seen.lang, lang, where);
  if (name) assert.ok(seen.words.includes(name), `${where}: ${seen.words.slice(0, 200)}`);
  return seen;
}

test("the query and the fragment are told apart wherever a mailer has put them", () => {
  const fragment = `#/hasil/${CODE}`;
  for (const [search, hash, query, behind] of [
    ["", fragment, "", fragment],
    ["?bahasa=en", fragment, "?bahasa=en", fragment],
    ["?kios", "", "?kios", ""],
    [`?bahasa=en%23/hasil/${CODE}`, "", "?bahasa=en", fragment],
    [`?bahasa=en%2523/hasil/${CODE}`, "", "?bahasa=en", fragment],
    [`?%23/hasil/${CODE}`, "", "?", fragment],
    [`?utm_source=wa%23/hasil/${CODE}`, "", "?utm_source=wa", fragment],
    [`?bahasa=en%23/hasil/${CODE}`, "#top", "?bahasa=en", fragment],
    ["?bahasa=3Den", fragment, "?bahasa=en&bahasa=3Den", fragment],
    ["?tanggal=2027-03-01&amp;bahasa=en", "", "?tanggal=2027-03-01&bahasa=en", ""],
    ["?bahasa=en.", "", "?bahasa=en&bahasa=en.", ""],
    ["", `${fragment}?bahasa=en`, "?bahasa=en", `${fragment}?bahasa=en`],
    ["?kios", `${fragment}&bahasa=EN`, "?bahasa=en&kios", `${fragment}&bahasa=EN`],
    ["?bahasa=id", `${fragment}?bahasa=en`, "?bahasa=id", `${fragment}?bahasa=en`],
  ]) {
    assert.deepEqual(mended(search, hash), { search: query, hash: behind }, search + hash);
  }
  assert.deepEqual(splitAtHash("/panduan/%23/hasil/1"), ["/panduan/", "#/hasil/1"]);
  assert.deepEqual(splitAtHash("/panduan/%2523/hasil/1"), ["/panduan/", "#/hasil/1"]);
  assert.deepEqual(splitAtHash("/panduan/"), ["/panduan/", ""]);
});

test("a fragment that became part of the path opens at any depth, with its query", async () => {
  for (const [where, lang] of [
    [`%23/hasil/${CODE}/PT%20Maju%20Bersama%20Sejahtera`, "id"],
    [`%2523/hasil/${CODE}/PT%2520Maju%2520Bersama%2520Sejahtera`, "id"],
    [`%23/hasil/${CODE}/PT%20Maju%20Bersama%20Sejahtera?bahasa=en`, "en"],
    [`%3Fbahasa=en%23/hasil/${CODE}/PT%20Maju%20Bersama%20Sejahtera`, "en"],
    [`en.html%23/hasil/${CODE}/PT%20Maju%20Bersama%20Sejahtera`, "en"],
    [`index.html%23/hasil/${CODE}/PT%20Maju%20Bersama%20Sejahtera.`, "id"],
    [`salah/%23/hasil/${CODE}/PT%20Maju%20Bersama%20Sejahtera`, "id"],
  ]) {
    const seen = await assertOpens(address + where, lang, NAME);
    assert.match(seen.path, /^\/kantor\/panduan\/(en\.html)?$/);
  }
  // Slashes at the beginning of a path do not make it another host's address.
  const doubled = await visit(`${site.address}/${"kantor/panduan/"}en.html%23/hasil/${CODE}`);
  assert.equal(doubled.hash, "#/hasil");
  const kept = await visit(`${address}%23/hasil/${CODE}?utm_source=wa&tanggal=2027-03-01`);
  assert.equal(kept.search, "?utm_source=wa&tanggal=2027-03-01");
  assert.equal(kept.hash, "#/hasil");
});

test("a fragment that became part of the query opens in the language beside it", async () => {
  await assertOpens(`${address}?bahasa=en%23/hasil/${CODE}`, "en");
  await assertOpens(`${address}?%23/hasil/${CODE}`, "id");
  await assertOpens(`${address}?utm_source=wa%23/hasil/${CODE}&fbclid=x`, "id");
  await assertOpens(`${address}en.html?bahasa=id%2523/hasil/${CODE}`, "id");
  await assertOpens(`${address}#/hasil/${CODE}?bahasa=en`, "en");
});

test("other screens are opened as results are", async () => {
  for (const screen of [
    "/keadaan/name_differs",
    "/belajar/klaim-jmo/3",
    "/cek/balance",
    "/kendala",
  ]) {
    for (const where of [`%23${screen}`, `?bahasa=id%23${screen}`, `#${screen}).`]) {
      const seen = await visit(address + where);
      assert.equal(seen.hash, `#${screen}`, where);
    }
  }
});

test("a link that was cut says what could be read, and leads on", async () => {
  for (const where of [`%23/hasil/1h4qrj`, `?bahasa=id%23/hasil/1h4qrj`, "#/hasil/1h4qrj"]) {
    const seen = await visit(address + where);
    assert.equal(seen.hash, "#/", where);
    assert.match(seen.words, /tidak lengkap atau rusak/);
    assert.match(seen.words, /1h4qrj/);
  }
  const seen = await visit(`${address}%23/keadaan/name_diff`);
  assert.match(seen.words, /#\/keadaan\/name_diff/);
});

test("what comes through real mail opens, also where a program read it carelessly", async () => {
  for (const [query, lang] of [
    ["", "id"],
    ["?bahasa=en", "en"],
  ]) {
    const link = address + query + WHOLE;
    const made = JSON.parse(
      execFileSync("/usr/bin/python3", [join(import.meta.dirname, "write_mail.py"), link]),
    );
    for (const [form, source] of Object.entries(made.mail)) {
      const { text, html } = await PostalMime.parse(source);
      const [read] = /http[^\s"<>]*/.exec(html ?? text);
      assert.equal(read, link, form);
    }
    for (const forms of [made.text, made.rewritten]) {
      for (const where of Object.values(forms)) await assertOpens(where, lang, "PT Maju");
    }
  }
});

test("the page for what is not there has its looks and its links at any depth", async () => {
  for (const where of ["no-such-page", "a/b/c/no-such-page", "1/2/3/4/5/6/7/8/9/10"]) {
    page = await context.newPage();
    const answer = await page.goto(address + where);
    assert.equal(answer.status(), 404);
    await page.waitForFunction(() => document.documentElement.dataset.root);
    await page.waitForFunction(
      () => document.querySelector("link[rel=stylesheet]").sheet?.cssRules.length > 10,
    );
    const links = await page
      .locator("#page a:not([href^='#'])")
      .evaluateAll((all) => all.map(({ href }) => href));
    assert.ok(links.length > 10);
    for (const link of links.filter((one) => one.startsWith(site.address))) {
      assert.ok(link.startsWith(address), link);
      const { status } = await fetch(link);
      assert.equal(status, 200, link);
    }
    await page.close();
  }
});
