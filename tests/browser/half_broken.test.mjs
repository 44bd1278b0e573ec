// Links, storage, messages and files that are whole in part, or not what they seem: none of them
// stops the page, makes a verdict of its own or takes what somebody entered.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { csv, give, openList, rows } from "./lists.mjs";
import { ANSWERS, openAnswered, reopen, savedAnswers, showScreen } from "./screens.mjs";

let site, folder;
before(async () => {
  site = await start({ copies: true });
  folder = mkdtempSync(join(tmpdir(), "pandu-broken-"));
});
after(async () => {
  await site?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

const verdictOf = (page) =>
  page.evaluate(() => document.querySelector("[data-id=verdict]")?.dataset.outcome ?? "");

// --- Links

const CODE = "1h4qrjg00a"; // resigned, and nothing else
const NAME = "PT%20Maju";
const WHOLE = {
  "a result": `#/hasil/${CODE}`,
  "a result from HR": `#/hasil/${CODE}/${NAME}`,
  "a question": "#/cek/event_date",
  "a step": "#/belajar/klaim-jmo/3",
  "a practice": "#/belajar/latihan/ticks",
  "a situation": "#/keadaan/became_cpns",
  "a trouble": "#/kendala/jmo-mati",
  "a term": "#/istilah/jht",
  "a list": "#/hr/daftar",
  "the loop": "#/putar",
};
const twice = (text) => encodeURIComponent(encodeURIComponent(text));
const SPOILT = {
  cut: (link) => Array.from({ length: link.length - 2 }, (_, at) => link.slice(0, at + 2)),
  doubled: (link) => [link + link, link + link.slice(1), link + "#" + link],
  "encoded once and twice": (link) => [
    "#" + encodeURIComponent(link.slice(1)),
    "#" + twice(link.slice(1)),
    link.replace(/\//g, "%252F"),
  ],
  "with what no letter is": (link) =>
    [
      "\0",
      "%00",
      "\ud800",
      "%ED%A0%80",
      "%FF",
      "\u202e",
      "\u2066",
      "%E2%80%AE",
      "\u200b",
      "\ufeff",
    ].flatMap((sign) => [link + sign, link.slice(0, 4) + sign + link.slice(4), link + "/" + sign]),
  "with markup": (link) => [
    `${link}/<b onclick=alert(1)>PT</b>`,
    `${link}/%3Cimg%20src=x%20onerror=alert(1)%3E`,
    `${link}/&lt;script&gt;`,
  ],
  "far too long": (link) => [link + "a".repeat(100_000), link + "/" + "%41".repeat(33_000)],
};

for (const [what, link] of Object.entries(WHOLE)) {
  test(`${what} whose link is spoilt leads to a screen and to no verdict of its own`, async () => {
    const page = await openAnswered(site, "?polos", PHONE, {}, { answers: { ground: "laid_off" } });
    for (const [how, spoil] of Object.entries(SPOILT)) {
      for (const spoilt of spoil(link)) {
        const found = await page.evaluate(async (hash) => {
          history.replaceState(null, "", "#/tentang");
          dispatchEvent(new Event("popstate"));
          history.replaceState(null, "", hash);
          dispatchEvent(new Event("popstate"));
          return {
            headings: document.querySelectorAll("h1").length,
            outcome: document.querySelector("[data-id=verdict]")?.dataset.outcome ?? "",
            markup: document.querySelectorAll("main img, main b, main script").length,
          };
        }, spoilt);
        const told = `${how}: ${spoilt.slice(0, 80)}`;
        assert.equal(found.headings, 1, told);
        assert.equal(found.markup, 0, told);
        assert.ok(["", "needs_answers"].includes(found.outcome), `${told}: ${found.outcome}`);
      }
    }
    assert.deepEqual(page.said, []);
    await page.leave();
  });
}

test("a code that is cut or has one letter changed is no result", async () => {
  const full = await openAnswered(site, "#/hasil", DESKTOP);
  const link = await full.locator('[data-id="share.link"]').inputValue();
  await full.leave();
  const code = link.slice(link.indexOf("#"));
  const page = await openAnswered(site, "?polos", PHONE, {}, { answers: {} });
  await showScreen(page, "#/hasil"); // whose words then are there
  const outcomes = await page.evaluate((whole) => {
    const head = "#/hasil/".length;
    const spoilt = [...whole].flatMap((letter, at) =>
      at < head
        ? []
        : [
            whole.slice(0, at),
            whole.slice(0, at) + (letter === "7" ? "8" : "7") + whole.slice(at + 1),
          ],
    );
    return [...spoilt, whole].map((hash) => {
      for (const next of ["#/tentang", hash]) {
        history.replaceState(null, "", next);
        dispatchEvent(new Event("popstate"));
      }
      return document.querySelector("[data-id=verdict]")?.dataset.outcome ?? "";
    });
  }, code);
  assert.equal(outcomes.pop(), "can_claim", "the whole code");
  assert.deepEqual(
    outcomes.filter((outcome) => !["", "needs_answers"].includes(outcome)),
    [],
  );
  await page.leave();
});

// --- What a tab and a device remember

const MODEL = savedAnswers(ANSWERS);
const halves = (text) =>
  [1, 5, 8].map((part) => text.slice(0, Math.floor((text.length * part) / 9)));
const STORED = {
  "cut off": halves(MODEL),
  "of another version": ["pandu 1", "pandu 3", "pandu"].map((first) =>
    MODEL.replace("pandu 2", first),
  ),
  "of another kind": ["{}", "null", '{"ground":"resigned"}', "[object Object]"],
  "with names of JavaScript's own": [
    `${MODEL}\nanswer __proto__ resigned`,
    `${MODEL}\ndraft constructor x`,
    `${MODEL}\nhasOwnProperty`,
  ],
  "with values of no answer": ["#-1", "#99999999999999999999", "#NaN", "\0", "2026-13-45"].map(
    (value) => MODEL.replace(/#12500000/, value),
  ),
  "with one answer twice": [`${MODEL}\nanswer ground laid_off`],
  "very long": [
    `${MODEL}\n${"draft balance 1\n".repeat(60_000)}`,
    `${MODEL}\ndraft balance ${"9".repeat(900_000)}`,
  ],
  "with other ends of line": [MODEL.replaceAll("\n", "\r\n"), MODEL.replaceAll("\n", "\r")],
};

// Nothing of it counts, or all that is understood does.
const SOUND = ["needs_answers", "can_claim"];
for (const [how, texts] of Object.entries(STORED)) {
  test(`answers that are stored ${how} make no verdict of their own`, async () => {
    const page = await site.open("?polos", PHONE);
    for (const text of texts) {
      for (const place of ["sessionStorage", "localStorage"]) {
        const name = place === "sessionStorage" ? "pandu.model" : "pandu.kept";
        await reopen(page, "?polos#/hasil", { [place]: { [name]: text } });
        const told = `${place} ${JSON.stringify(text.slice(-60))}`;
        assert.ok(SOUND.includes(await verdictOf(page)), told);
        if (text !== MODEL && place === "localStorage")
          assert.notEqual(await verdictOf(page), "can_claim", told);
        assert.deepEqual(page.said, [], told);
      }
    }
    await page.leave();
  });
}

test("every other thing that is remembered may be anything", async () => {
  const anything = ["", "__proto__", "-1", "9".repeat(400), "x".repeat(900_000)];
  const page = await site.open("?polos", PHONE);
  for (const value of anything) {
    await reopen(page, "?polos#/hasil", {
      sessionStorage: {
        "pandu.model": MODEL,
        ...Object.fromEntries(
          ["view", "theme", "size", "repaired"].map((name) => [`pandu.${name}`, value]),
        ),
      },
    });
    assert.equal(await verdictOf(page), "can_claim", value.slice(0, 20));
    assert.deepEqual(page.said, []);
  }
  // When the answers were given: what is no moment is no reason to keep them for ever.
  for (const moment of ["{}", "NaN", "-1", "9".repeat(400), "1e999", "yesterday"]) {
    await reopen(page, "?polos#/hasil", {
      sessionStorage: { "pandu.model": MODEL, "pandu.answered": moment },
    });
    assert.equal(await verdictOf(page), "needs_answers", moment.slice(0, 20));
  }
  await page.leave();
});

// --- Messages

const SHAPES = [
  null,
  0,
  "apply",
  "mend",
  [],
  {},
  { program: null },
  { program: "x", fonts: [] },
  { name: "event", given: ["route", "#/hasil"] },
  { name: "constructor", given: [] },
  { paint: {}, size: {} },
  { state: "broken" },
  { answer: {} },
  { snapshot: "x" },
  { file: { name: "x.exe", content: "x" } },
  { query: "x".repeat(100_000) },
  { bytes: "x", end: true },
];

test("messages of every shape, to the page, from a page around it, and to its workers", async () => {
  const page = await openAnswered(site, "?polos#/hasil", DESKTOP);
  const downloads = [];
  page.on("download", (one) => downloads.push(one.suggestedFilename()));
  const before = await page.locator("main").innerText();
  await page.evaluate(async (shapes) => {
    const { active } = await navigator.serviceWorker.ready;
    for (const shape of shapes) {
      globalThis.postMessage(shape, "*");
      dispatchEvent(new MessageEvent("message", { data: shape, origin: "https://example.org" }));
      active.postMessage(shape);
      navigator.serviceWorker.dispatchEvent(new MessageEvent("message", { data: shape }));
      new BroadcastChannel("pandu").postMessage(shape);
    }
  }, SHAPES);
  // A worker that is told nonsense says so to whoever started it, and fetches nothing for it.
  const script = (end) =>
    page.evaluate(
      (name) =>
        [...performance.getEntriesByType("resource")]
          .map((one) => one.name)
          .find((url) => url.endsWith(name)) ?? name,
      end,
    );
  for (const [name, type] of [
    ["list_worker.js", "classic"],
    ["painter.js", "module"],
  ])
    await page.evaluate(
      async ([url, kind, shapes]) => {
        const worker = new Worker(url, { type: kind });
        worker.onerror = (error) => error.preventDefault();
        for (const shape of shapes) worker.postMessage(shape);
        await new Promise((over) => setTimeout(over, 500));
        worker.terminate();
      },
      [await script(name), type, SHAPES.filter(Boolean)],
    );
  assert.equal(await page.locator("main").innerText(), before);
  assert.deepEqual(downloads, []);
  assert.deepEqual(page.foreign(), []);
  await page.leave();
});

test("a page of another origin around this one changes nothing in it by messages", async () => {
  const around = createServer((_, answer) => {
    answer.setHeader("Content-Type", "text/html");
    answer.end(`<iframe src="${site.address}?polos" width="700" height="700"></iframe>`);
  });
  await new Promise((done) => around.listen(0, "127.0.0.1", done));
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const said = [];
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(`http://127.0.0.1:${around.address().port}/`);
  const frame = page.frames().find((one) => one.url().startsWith(site.address));
  await frame.waitForFunction(() => globalThis.pandu?.ready);
  await frame.locator('input[data-id="ground=resigned"]').first().check();
  const before = await frame.locator("main").innerText();
  await page.evaluate((shapes) => {
    for (const shape of shapes) frames[0].postMessage(shape, "*");
  }, SHAPES);
  await page.evaluate(() => new Promise((over) => setTimeout(over, 300)));
  assert.equal(await frame.locator("main").innerText(), before);
  assert.equal(await frame.locator('input[data-id="ground=resigned"]').first().isChecked(), true);
  assert.deepEqual(said, []);
  await context.close();
  around.close();
});

// --- Files of a list

async function openJudged() {
  const page = await openList(site, "?polos", DESKTOP);
  await give(page, csv(rows()), "baik.csv");
  await page.locator('[data-id="list.check"]').click();
  await page.getByRole("table").getByRole("row").nth(3).waitFor();
  return page;
}

// The list that was there is whole.
async function assertKept(page, what) {
  await page
    .getByText(/baik\.csv/)
    .first()
    .waitFor();
  assert.equal(await page.getByRole("table").getByRole("row").count(), 4, what);
}

const refusal = (page) => page.locator('[data-id="list.refused"]');

test("a folder, a file that changes while it is read, and one that goes away are refused", async () => {
  const page = await openJudged();
  for (const [what, failing] of [
    ["a folder", "NotFoundError"],
    ["a changed file", "NotReadableError"],
    ["a locked file", "SecurityError"],
  ]) {
    await page.evaluate(
      ([name, error]) => {
        const file = new File([new Uint8Array(3_000_000)], `${name}.csv`);
        let reads = 0;
        file.slice = () => ({
          arrayBuffer: () =>
            error === "NotFoundError" || reads++ > 0
              ? Promise.reject(new DOMException("gone", error))
              : Promise.resolve(new ArrayBuffer(1 << 20)),
        });
        const transfer = new DataTransfer();
        transfer.items.add(file);
        Object.defineProperty(transfer, "files", { value: [file] });
        const drop = new DragEvent("drop", {
          bubbles: true,
          cancelable: true,
          dataTransfer: transfer,
        });
        Object.defineProperty(drop, "dataTransfer", { value: transfer });
        document.querySelector("main").dispatchEvent(drop);
      },
      [what, failing],
    );
    await refusal(page).getByText(new RegExp(what)).first().waitFor();
    await assertKept(page, what);
  }
  await page.leave();
});

test("files of nothing, of noise, of zeros without end, and with any name", async () => {
  const page = await openJudged();
  const file = (name, write) => {
    const path = join(folder, name);
    write(path);
    return path;
  };
  const sparse = (size) => (path) => {
    writeFileSync(path, "");
    truncateSync(path, size);
  };
  const noise = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256));
  for (const [what, path] of [
    ["nothing", file("kosong.csv", (at) => writeFileSync(at, ""))],
    ["noise", file("derau.csv", (at) => writeFileSync(at, noise))],
    ["too much", file("terlalu.csv", sparse(201e6))],
    ["zeros", file("nol.csv", sparse(199e6))],
    ["a line feed in its name", file("a\nb\u202e<b>.csv", (at) => writeFileSync(at, ""))],
  ]) {
    await page.locator('[data-id="list.file"]').setInputFiles(path);
    const name = /(kosong|derau|terlalu|nol|a\s?b)/.exec(path.split("/").at(-1))[1];
    await refusal(page).getByText(name.replace("\n", " ")).first().waitFor({ timeout: 60_000 });
    await assertKept(page, what);
    assert.ok(!(await page.locator("main").innerText()).includes("\u202e"), what);
  }
  assert.deepEqual(page.said, []);
  await page.leave();
});
