// Every kind of screen, for tests that look at all of them (a new screen is one line more), and a
// page that can show them: everything is answered.

import { readFileSync } from "node:fs";

const first = (file, list) =>
  JSON.parse(readFileSync(new URL(`../../assets/${file}`, import.meta.url), "utf8"))[list][0].id;

export const SCREENS = [
  "#/",
  "#/cek/event_date",
  "#/cek/working",
  "#/cek/balance",
  "#/cek/ringkasan",
  "#/hasil",
  "#/banding",
  "#/belajar",
  "#/belajar/klaim-jmo",
  "#/belajar/klaim-jmo/2",
  "#/belajar/latihan",
  "#/saluran",
  "#/mitos",
  "#/keadaan",
  `#/keadaan/${first("situations.json", "situations")}`,
  "#/kendala",
  `#/kendala/${first("troubles.json", "troubles")}`,
  "#/istilah",
  `#/istilah/${first("glossary.json", "terms")}`,
  "#/tentang",
  "#/sumber",
  "#/hr",
  "#/hr/daftar",
  "#/bagikan",
];

export const ANSWERS = {
  ground: "resigned",
  event_date: "2026-10-05",
  working: "no",
  balance: 12500000,
  card_status: "inactive",
  identity_matches: "yes",
  device: "phone",
  earlier_partial: "none",
  nonactive_since: "2026-10-06",
};

// Answers as a tab remembers them (src/guide/saved_tab.cpp).
export function savedAnswers(answers, language = "id") {
  const line = ([key, value]) => `answer ${key} ${typeof value === "number" ? "#" : ""}${value}`;
  return ["pandu 2", `language ${language}`, ...Object.entries(answers).map(line)].join("\n");
}

// What a tab remembers of a person who answered everything.
export function rememberAnswers(page, language = "id", answers = ANSWERS) {
  return page.addInitScript(
    (text) => {
      if (!sessionStorage.getItem("pandu.model")) sessionStorage.setItem("pandu.model", text);
    },
    savedAnswers(answers, language),
  );
}

// site.open() for such a person, once the application answers. `prepare(page)` as there.
export async function openAnswered(
  site,
  where,
  window,
  context = {},
  { language = "id", answers = ANSWERS, prepare = async () => {} } = {},
) {
  const page = await site.open(where, window, context, async (fresh) => {
    await rememberAnswers(fresh, language, answers);
    await prepare(fresh);
  });
  await page.waitForFunction(() => globalThis.pandu?.ready);
  return page;
}

// Loads the page once more, in a tab and on a device that remember this and nothing else:
// { sessionStorage: { name: text }, localStorage: { name: text } }. Quicker than a page of its own.
export async function reopen(page, where, stored = {}) {
  const site = new URL(".", page.url()).href;
  await page.goto(`${site}robots.txt`); // which runs no script
  await page.evaluate((values) => {
    for (const place of ["sessionStorage", "localStorage"]) {
      globalThis[place].clear();
      for (const [name, value] of Object.entries(values[place] ?? {}))
        globalThis[place].setItem(name, value);
    }
  }, stored);
  page.said.length = 0;
  await page.goto(site + where);
  await page.waitForFunction(() => globalThis.pandu?.ready);
}

// Until everything is painted, where the canvas is shown.
export const settled = (page) => page.evaluate(() => globalThis.pandu.atRest());

// Shows one screen, waits until it stands and returns where it is: some addresses lead on to
// another (a practice to its first screen), and what learning screens need is fetched first.
export async function showScreen(page, hash) {
  await page.evaluate(
    (wanted) =>
      location.hash === wanted ||
      new Promise((done) => {
        addEventListener("hashchange", () => done(true), { once: true });
        location.hash = wanted;
      }),
    hash,
  );
  await page.waitForFunction(
    () =>
      document.querySelector("main h1") &&
      !document.querySelector('[data-id="learning.again"], [data-id="media.awaited"]'),
  );
  await settled(page);
  return page.evaluate(() => location.hash);
}
