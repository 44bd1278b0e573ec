// <pandu-check> in somebody else's page, under a strict policy: asked and answered by keyboard, in
// both languages, without a word to any other host.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { browserProgram } from "../../script/parts/browser.mjs";
import { serve } from "../../script/serve.mjs";
import { FLAGS } from "../browser/harness.mjs";
import { install } from "./installed.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

let installed;
let server;
let browser;
let guide;
let pages = 0;

before(async () => {
  installed = install();
  guide = await (await installed.load("index.node.js")).openPandu();
  server = await serve(installed.folder, { port: 0 });
  browser = await chromium.launch({ executablePath: browserProgram(), args: FLAGS });
});
after(async () => {
  await browser?.close();
  await server?.close();
  installed?.remove();
});

// A page with this element; `failures` are what went wrong in it, `verdicts` what the element told.
async function open(element, language = "en") {
  const name = `page${++pages}.html`;
  writeFileSync(
    join(installed.folder, name),
    `<!doctype html><html lang="${language}"><head><title>Page</title>
    <meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" src="watch.js"></script>
    <script type="module" src="node_modules/pandu-jht/element.js"></script></head>
    <body><main><h1>Somebody's page</h1>${element}</main></body></html>`,
  );
  writeFileSync(
    join(installed.folder, "watch.js"),
    `globalThis.verdicts = []; globalThis.errors = [];
    addEventListener("pandu-verdict", ({ detail }) => verdicts.push(detail), true);
    addEventListener("error", ({ message }) => errors.push(message), true);`,
  );
  const page = await browser.newPage();
  page.failures = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.endsWith("favicon.ico"))
      page.failures.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(server.address)) page.failures.push(request.url());
  });
  await page.goto(server.address + name);
  return page;
}

const outcome = (page) => page.locator("pandu-check [part=outcome]");
const lastVerdict = (page) => page.evaluate(() => globalThis.verdicts.at(-1));

test("it asks what is missing, by keyboard, until there is a verdict", async () => {
  const page = await open('<pandu-check on="2026-11-22"></pandu-check>');
  await page.locator("pandu-check label").waitFor();
  const answers = {
    ground: "resigned",
    event_date: "2026-11-05",
    working: "no",
    card_status: "inactive",
    balance: "Rp7.500.000",
    identity_matches: "yes",
    device: "phone",
  };
  const asked = [];
  while (asked.length < 12 && !(await lastVerdict(page))?.channels) {
    const field = page.locator("pandu-check [data-key]").nth(asked.length);
    await field.waitFor();
    const key = await field.getAttribute("data-key");
    asked.push(key);
    const control = page.getByLabel(await field.locator("label").innerText());
    assert.equal(await control.getAttribute("name"), key, "its label is its own");
    await control.focus();
    if ((await control.evaluate(({ localName }) => localName)) === "select")
      await control.selectOption(answers[key] ?? "unknown");
    else await control.fill(answers[key]);
    await page.keyboard.press("Tab");
    await page.waitForFunction((count) => globalThis.verdicts.length > count, asked.length);
  }
  assert.equal(asked[0], "ground");
  assert.equal(await outcome(page).innerText(), "Not yet");
  const said = await page.evaluate(() => document.querySelector("pandu-check").answers);
  assert.deepEqual(
    await lastVerdict(page),
    guide.check(said, { on: "2026-11-22", language: "en" }),
  );
  const text = await page.locator("pandu-check [part=verdict]").innerText();
  for (const words of ["From 5 December 2026", "Where", "The JMO app", "Member card", "Required"])
    assert.ok(text.includes(words), `${words}\n${text}`);
  assert.doesNotMatch(text, /[{}<>]|undefined|null/);
  assert.deepEqual(page.failures, []);
  await page.close();
});

test("it speaks the language around it, and changes with its attributes", async () => {
  const attributes =
    'ground="resigned" event-date="2026-11-05" working="no" card-status="inactive"';
  const page = await open(
    `<pandu-check ${attributes} on="2026-11-22" site="https://pandu.example/"></pandu-check>`,
    "id",
  );
  await outcome(page).waitFor();
  assert.equal(await outcome(page).innerText(), "Belum");
  assert.equal(await page.locator("pandu-check [part=verdict]").getAttribute("lang"), "id");
  const asked = page.locator("pandu-check [data-key]");
  const keys = await asked.evaluateAll((fields) => fields.map(({ dataset }) => dataset.key));
  for (const given of ["ground", "event_date", "working", "card_status"])
    assert.ok(!keys.includes(given), given);
  const link = page.locator("pandu-check [part=link]");
  assert.equal(await link.getAttribute("href"), "https://pandu.example/");
  await page.evaluate(() => {
    document.querySelector("pandu-check").lang = "en";
    document.querySelector("pandu-check").setAttribute("on", "2027-01-31");
  });
  await page.getByRole("heading", { name: "Yes" }).waitFor();
  await page.evaluate(() =>
    // A script in an address is no link.
    document.querySelector("pandu-check").setAttribute("site", "javascript:alert(1)"),
  );
  await link.waitFor({ state: "detached" });
  assert.deepEqual(page.failures, []);
  await page.close();
});

test("what is faulty is told to the page, and shown as no verdict", async () => {
  const page = await open('<pandu-check ground="resignd" on="2026-11-22"></pandu-check>');
  await page.waitForFunction(() => globalThis.errors.length > 0);
  assert.match(await page.evaluate(() => globalThis.errors.join()), /resignd/);
  assert.equal(await outcome(page).count(), 0);
  await page.close();
});

test("an amount that cannot be is marked, and not kept", async () => {
  const page = await open(
    '<pandu-check ground="age_56" birth-date="1960-01-31" working="no" card-status="inactive"' +
      ' on="2026-11-22"></pandu-check>',
  );
  await page.evaluate(() => {
    document.querySelector("pandu-check").answers = { membership_years: 11 };
  });
  const years = page.locator("pandu-check [name=membership_years]");
  await years.waitFor();
  for (const wrong of ["eleven", "811"]) {
    await years.fill(wrong);
    await years.press("Tab");
    assert.equal(await years.getAttribute("aria-invalid"), "true", wrong);
  }
  const { membership_years: kept } = await page.evaluate(
    () => document.querySelector("pandu-check").answers,
  );
  assert.equal(kept, 11);
  await years.fill("12");
  await years.press("Tab");
  await page.waitForFunction(
    () => document.querySelector("pandu-check").answers.membership_years === 12,
  );
  assert.equal(await years.getAttribute("aria-invalid"), null);
  await page.close();
});

test("axe finds nothing, neither while it asks nor beside a verdict", async () => {
  for (const attributes of [
    'on="2026-11-22"',
    'ground="laid_off" on="2026-11-22"',
    'ground="resigned" event-date="2026-11-05" working="no" card-status="inactive" on="2026-11-22"',
  ]) {
    const page = await open(
      `<pandu-check ${attributes} site="https://pandu.example/"></pandu-check>`,
    );
    await page.locator("pandu-check [part=notice] small").waitFor();
    await page.evaluate(axe); // as an inspector does it, beside the page's policy
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      [],
    );
    await page.close();
  }
});
