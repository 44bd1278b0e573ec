// What Orca says in Firefox on the way from a ground to its questions, a wrong answer, the verdict
// with its papers, a step of a walkthrough and a case of real life, in words: heard/*.txt, to be
// read by people. After a change that is meant, HEARD=write writes them anew.
//
// The same screens are asked for their names and roles in Chromium and WebKitGTK: Orca has to say
// what those show, in that order.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { controlsInChromium, controlsOnBus } from "./controls.mjs";
import { openFirefox, openWebKit, until } from "./engines.mjs";
import { DESKTOP, siteFolder, start, stopClock } from "./harness.mjs";
import { said } from "./journey.mjs";
import { startOrca } from "./orca.mjs";
import { ANSWERS, openAnswered, savedAnswers, showScreen } from "./screens.mjs";
import { serve } from "../../script/serve.mjs";

const TODAY = "2026-11-29";
const STEP = "#/belajar/klaim-jmo/2";
const SITUATION = "#/keadaan/tax_return";
const OTHERS = [
  ["step", STEP],
  ["situation", SITUATION],
];
const FIRST = "Langsung ke isi halaman"; // the first words of every screen
const folder = join(import.meta.dirname, "heard");

let server, orca, firefox;
let opened; // the page in Firefox
before(async () => {
  server = await serve(siteFolder, { port: 0 });
  orca = await startOrca();
  firefox = await openFirefox({ display: orca.display, env: orca.env });
});
after(async () => {
  await firefox?.close();
  await orca?.close();
  await server?.close();
});

// Runs in the page before its scripts: the day, and what the tab remembers.
function prepared({ day, answers }) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [`${day}T10:00`]));
    }
    static now() {
      return new Real(`${day}T10:00`).getTime();
    }
  };
  if (answers && !sessionStorage.getItem("pandu.model"))
    sessionStorage.setItem("pandu.model", answers);
}

// The keyboard goes to the page, and not to the bars around it: by a press beside the words.
async function focusPage() {
  const { stdout } = await orca.xdotool("search", "--onlyvisible", "--class", "firefox");
  for (const window of stdout.trim().split("\n"))
    await orca.xdotool("windowfocus", "--sync", window);
  await orca.xdotool("mousemove", "12", "640", "click", "1");
}

async function open(where, answers) {
  const page = await firefox.open(server.address + where, DESKTOP, (fresh) =>
    fresh.evaluateOnNewDocument(prepared, { day: TODAY, answers }),
  );
  opened = page;
  await until(page, () => Boolean(globalThis.pandu?.ready), "the application");
  await orca.begin(FIRST, focusPage);
  return page;
}

async function show(page, hash) {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
  await until(
    page,
    () =>
      document.querySelector("main h1") && !document.querySelector('[data-id="learning.again"]'),
    hash,
  );
}

const focused = (page) => page.evaluate(() => document.activeElement.dataset.id);
const focusOn = (page, id) =>
  until(page, (wanted) => document.activeElement.dataset.id === wanted, `the focus on ${id}`, id);
const valueIs = (page, id, value) =>
  until(
    page,
    ([field, wanted]) => document.querySelector(`[data-id="${field}"]`)?.value === wanted,
    `${value} in ${id}`,
    [id, value],
  );

// One thing that Orca says is a line; where it stops between sentences, they are one again. Left
// out is what depends on which of browser and Orca was quicker: "clickable" of a heading that can
// hold the focus, the role of the first link when the focus rests on it, and links visited before.
function lines(words) {
  const joined = [];
  for (const piece of words) {
    if (piece.startsWith(" ") && joined.length > 0) joined.push(joined.pop() + piece);
    else joined.push(piece);
  }
  return joined
    .map((line) => line.replace(/\s+/g, " ").trim())
    .map((line) => line.replace(/ ?\bclickable\b/, "").replace("visited link", "link"))
    .filter((line, at, all) => line && !(line === "link" && all[at - 1] === FIRST));
}

// A group is called by its name when it is entered, and then its name stands there as words: so
// does a group that HTML alone made.
const namesGroup = (heard, at) => /^panel/.test(heard[at + 1] ?? "") && heard[at + 2] === heard[at];

const ROLE = /^(\d+|link|comment|(not )?(selected|checked|pressed)|.*(button|check box))$/;

function faultsOf(heard) {
  const words = heard.filter((line) => !line.startsWith("["));
  const faults = [];
  for (const [at, line] of words.entries()) {
    const again = line === words[at + 1] && !ROLE.test(line);
    const twice = line === words[at + 2] && !ROLE.test(line) && !namesGroup(words, at);
    if (again || twice) faults.push(`said twice: ${line}`);
    if (/\bcanvas\b|kanvas|statusbar|\bunknown\b/i.test(line)) faults.push(`no words: ${line}`);
  }
  return faults;
}

function check(name, words) {
  const heard = lines(words);
  assert.deepEqual(faultsOf(heard), [], heard.join("\n"));
  const file = join(folder, `${name}.txt`);
  const text = `${heard.join("\n")}\n`;
  if (process.env.HEARD === "write") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, "utf8"), name);
  return heard;
}

// Orca, Firefox and the bus between them each have their own pace. What is heard is held to its
// transcript word by word; a turn in which one missed the other is begun again.
const TURNS = 3;
function heardTest(name, work) {
  test(name, async (context) => {
    for (let turn = 1; ; ++turn) {
      try {
        return await work();
      } catch (error) {
        if (turn === TURNS) throw error;
        context.diagnostic(`turn ${turn}: ${error.message}`);
      } finally {
        await opened?.leave();
        opened = undefined;
      }
    }
  });
}

heardTest("a ground is chosen, and what is wrong is said with its field", async () => {
  const page = await open("#/");
  check("start", await orca.readAll(FIRST));
  const heard = [];
  const press = async (key, pattern) => {
    const news = await orca.press(key, pattern);
    heard.push(`[${key}]`, ...news);
    return news;
  };
  await orca.begin(FIRST);
  for (let option = 0; option < 3; ++option) await press("r", /radio button/);
  await focusOn(page, "ground=resigned");
  assert.match((await press("space", /selected/)).join(), /^(?!.*not selected)/);
  while ((await focused(page)) !== "next") await press("Tab");
  await press("Return", /heading level 1/);
  await press("Tab", /Focus mode/);
  await orca.xdotool("type", "--delay", "50", "45");
  await valueIs(page, "event_date.day", "45");
  // The last key of a soft keyboard leads on to the month and the year.
  await press("Return", /entry/);
  await press("Return", /entry/);
  const wrong = (await press("Return", said("error.day"))).join(" ");
  assert.match(wrong, /entry/, "the field");
  check("questions", heard);
});

heardTest("an amount is said in words, while it is typed and where it stands", async () => {
  const page = await open("#/cek/balance", savedAnswers({ ground: "resigned" }));
  const heard = [];
  const inWords = /dua belas juta lima ratus ribu rupiah/;
  let field = [];
  while ((await focused(page)) !== "balance") field = await orca.press("Tab");
  if (!field.includes("Focus mode")) field.push(...(await orca.heard("typing", /Focus mode/)));
  heard.push("[Tab]", ...field);
  await orca.xdotool("type", "--delay", "50", "12500000");
  await valueIs(page, "balance", "12.500.000");
  const news = await orca.heard("the amount", inWords);
  heard.push(
    "[12500000]",
    news.findLast((words) => inWords.test(words)),
  );
  heard.push("[Tab]", ...(await orca.press("Tab", /Browse mode/)));
  for (let line = 0; line < 4 && !inWords.test(heard.at(-1)); ++line)
    heard.push("[Up]", ...(await orca.press("Up")));
  assert.match(heard.at(-1), inWords);
  check("amount", heard);
});

// WebKitGTK does not tell a button that stays pressed from others.
const isRole = (words, role) =>
  words === role || (/^(push|toggle) button$/.test(words) && /^(push|toggle) button$/.test(role));

// Names and roles, in the order in which they were found, have to be said in this order.
function inOrder(heard, controls, where) {
  let at = 0;
  for (const [name, role] of controls) {
    const found = heard.findIndex(
      (line, index) =>
        index >= at &&
        line === name &&
        (name === FIRST || heard.slice(index + 1, index + 4).some((words) => isRole(words, role))),
    );
    assert.ok(
      found >= 0,
      `${where}: "${name}", ${role}, is not said after\n${heard.slice(0, at).join("\n")}`,
    );
    at = found + 1;
  }
}

const told = {};

heardTest(
  "the verdict with its day and its papers, a step and a case are said in their order",
  async () => {
    const page = await open("#/hasil", savedAnswers(ANSWERS));
    told.verdict = check("verdict", await orca.readAll(FIRST));
    assert.ok(told.verdict.includes("Bisa") && told.verdict.includes("Sejak 5 November 2026"));
    for (const [name, hash] of OTHERS) {
      await show(page, hash);
      told[name] = check(name, await orca.readAll(FIRST));
    }
  },
);

heardTest(
  "read aloud, a real voice of Firefox is told the screen as a person would say it",
  async () => {
    const page = await firefox.open(server.address + SITUATION, DESKTOP);
    opened = page;
    await until(
      page,
      () =>
        Boolean(document.documentElement.dataset.voice) &&
        document.querySelector("main h1")?.textContent.startsWith("Bagaimana"),
      "the case, and a voice",
    );
    const before = orca.voice().length;
    await page.evaluate(() => document.querySelector("header [data-id=read]").click());
    await until(page, () => document.documentElement.dataset.voice !== "reading", "the end");
    const words = orca.voice().slice(before).join(" ");
    assert.match(words, /Bagaimana saya melaporkan J\.H\.T\. dalam S\.P\.T\. tahunan/);
    assert.match(words, /pastikan ke 1 7 5/);
  },
);

test("Chromium and WebKitGTK have the same names and roles in the order in which Orca says them", async () => {
  const site = await start();
  const webkit = await openWebKit({ display: orca.display, env: orca.env });
  try {
    const page = await openAnswered(
      site,
      "#/hasil",
      DESKTOP,
      {},
      { prepare: (fresh) => stopClock(fresh, TODAY) },
    );
    const other = await webkit.open(server.address, DESKTOP);
    await other.evaluate(
      (answers) => sessionStorage.setItem("pandu.model", answers),
      savedAnswers(ANSWERS),
    );
    for (const [name, hash] of [["verdict", "#/hasil"], ...OTHERS]) {
      await showScreen(page, hash);
      const controls = await controlsInChromium(page);
      assert.ok(controls.length > 15, name);
      // Not all browsers have voices.
      inOrder(told[name], controls, name);
    }
    for (const [name, hash] of OTHERS) {
      await until(
        other,
        (wanted) => {
          location.hash = wanted;
          return Boolean(globalThis.pandu?.ready) && document.querySelector("main h1");
        },
        name,
        hash,
      );
      inOrder(told[name], await controlsOnBus("MiniBrowser", orca.env), `${name} in WebKitGTK`);
    }
    await page.leave();
  } finally {
    await webkit.close();
    await site.stop();
  }
});
