// How long a list of people takes in the worker of `#/hr/daftar`, from the first byte of the list
// to the first page of its rows: the best and the middle of a few runs, in milliseconds.

import { give, many } from "../../../tests/browser/lists.mjs";

const SIZES = [1_000, 100_000];
const RUNS = 5;

async function timeOf(browser, address, list) {
  const page = await browser.newPage();
  await page.goto(`${address}?polos#/hr/daftar`);
  await page.locator('[data-id="list.file"]').waitFor({ state: "attached" });
  await give(page, list);
  await page.locator('[data-id="list.check"]').click();
  await page.locator('[data-id="list.table"]').waitFor();
  const time = await page.evaluate(() => performance.getEntriesByName("pandu.list").at(-1).detail);
  await page.close();
  return time;
}

export async function listTimes(browser, address) {
  const rows = [];
  for (const count of SIZES) {
    const list = many(count);
    const times = [];
    for (let run = 0; run < RUNS; ++run) times.push(await timeOf(browser, address, list));
    times.sort((a, b) => a - b);
    rows.push({ count, bytes: list.length, best: times[0], middle: times[Math.floor(RUNS / 2)] });
  }
  return rows;
}
