// A whole list in the browser: files as spreadsheets write them, hostile ones, cancelling and
// beginning again; and nothing of it is asked for or sent anywhere.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { button, named } from "./journey.mjs";
import { csv, give, HEAD, many, openList, rows } from "./lists.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const check = (page) => page.locator('[data-id="list.check"]');
const table = (page) => page.getByRole("table");
const refused = (page) => page.locator('[data-id="list.refused"]');

async function judged(page, bytes, name) {
  await give(page, bytes, name);
  await check(page).click();
  await table(page).waitFor();
}

async function downloaded(page, key) {
  const coming = page.waitForEvent("download");
  await button(page, key).click();
  const download = await coming;
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

const windows1252 = (text) => Buffer.from(text.replaceAll("Sari", "S\u00e1ri"), "latin1");

test("files of each encoding, delimiter, date and amount give the same verdicts", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  const files = {
    "UTF-8": csv(rows()),
    "with a byte order mark": "\uFEFF" + csv(rows()),
    "Windows-1252": windows1252(csv(rows())),
    commas: csv(rows("05/10/2026", '"7,500,000"'), ","),
    tabs: csv(rows("2026-10-05", "7500000"), "\t"),
    "Excel\u2019s first line": "sep=;\r\n" + csv(rows(), ";", "\r\n"),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await judged(page, bytes, `${name}.csv`);
    const people = table(page).getByRole("row");
    assert.equal(await people.count(), 4, name);
    await people.nth(1).getByText(named("outcome.can_claim.word")).waitFor();
    await people.nth(1).getByText("5 November 2026").waitFor();
    await people
      .nth(1)
      .getByRole("link", { name: /Bu S.ri/ })
      .waitFor();
    await people.nth(2).getByText("20 Desember 2026").waitFor();
    await people.nth(3).getByText(/bosan/).waitFor();
  }
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("dates that can be read in two ways are asked for once, and then read as was said", async () => {
  const page = await openList(site);
  await give(page, csv([["Bu Sari", "resign", "05/10/2026", "7500000", ...rows()[0].slice(4)]]));
  await check(page).click();
  await page.getByRole("alert").getByText(named("error.list.order")).waitFor();
  await page.getByRole("radio", { name: named("list.day_first") }).check();
  await check(page).click();
  await page.getByRole("cell", { name: "5 November 2026" }).waitFor();
  await button(page, "list.change").click();
  await page.getByRole("radio", { name: named("list.month_first") }).check();
  await check(page).click();
  await page.getByRole("cell", { name: "10 Juni 2026" }).waitFor();
  await page.leave();
});

test("a column that was not understood is chosen by hand", async () => {
  const page = await openList(site);
  await give(page, "Nama;Kenapa\nBu Sari;resign\n");
  await page.locator('[data-id="list.problems"]').waitFor();
  await page.getByRole("combobox", { name: "Kenapa" }).selectOption("ground");
  await check(page).click();
  await page.getByRole("row", { name: /Bu Sari/ }).waitFor();
  await page.leave();
});

test("a spreadsheet is pasted, by keys or into the field, and a file dropped anywhere", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      document.body.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    csv(rows(), "\t"),
  );
  await check(page).waitFor();
  await button(page, "list.clear").click();
  await page.getByRole("textbox", { name: named("list.paste") }).fill(csv(rows(), "\t"));
  await button(page, "list.read").click();
  await check(page).waitFor();
  await button(page, "list.clear").click();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "jatuh.csv"));
    const drop = (type) =>
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    if (drop("dragover")) throw new Error("the browser would open the file itself");
    drop("drop");
  }, csv(rows()));
  await page.getByText(/jatuh\.csv/).waitFor();
  await page.leave();
});

test("rows are filtered, searched, sorted, opened and come back as they were", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  await judged(page, csv(rows()));
  await page.getByRole("radio", { name: named("list.outcome.faulty") }).check();
  await page.getByText("1 sampai 1 dari 1 orang").waitFor();
  await page
    .getByRole("radiogroup", { name: named("list.outcome") })
    .getByRole("radio", { name: named("list.outcome.all") })
    .check();
  await page.getByText("1 sampai 3 dari 3 orang").waitFor();
  await button(page, "list.head.earliest").click();
  await page.waitForFunction(() => document.querySelector("th[aria-sort=ascending]"));
  await button(page, "list.head.earliest").click();
  await page.waitForFunction(
    () =>
      document.querySelector("th[aria-sort=descending]") &&
      /Budi/.test(document.querySelector("tbody tr").innerText),
  );
  await page.getByRole("textbox", { name: named("list.words") }).pressSequentially("SARI");
  await page.getByText("1 sampai 1 dari 1 orang").waitFor();
  await page.getByRole("link", { name: "Bu Sari" }).click();
  await page.locator('[data-id="verdict"][data-outcome="can_claim"]').waitFor();
  await page.goBack();
  await page.getByText("1 sampai 1 dari 1 orang").waitFor();
  await page.leave();
});

test("the result and the letters are taken along, safe to open in a spreadsheet", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  await judged(page, csv([...rows(), ["=1+1", ...rows()[0].slice(1)]]));
  const result = await downloaded(page, "list.download");
  assert.match(result.name, /\.csv$/);
  assert.deepEqual([...result.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = result.bytes.toString().trim().split("\n");
  assert.equal(lines.length, 5);
  assert.ok(lines[4].startsWith("'=1+1;"), lines[4]);
  const letters = (await downloaded(page, "list.mail")).bytes.toString().trim().split("\n");
  assert.equal(letters.length, 4);
  const link = letters[1].split(";").at(-1);
  assert.ok(link.startsWith(`${site.address}#/hasil/2`), link);
  const reader = await site.open("?polos" + link.slice(site.address.length));
  await reader.locator('[data-id="verdict"][data-outcome="can_claim"]').waitFor();
  await reader.leave();
  await page.leave();
});

test("the example is understood, and sheets are printed one per person", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  const example = await downloaded(page, "list.example");
  await judged(page, example.bytes);
  assert.equal(await page.getByRole("radio", { name: named("list.outcome.faulty") }).count(), 0);
  await page.evaluate(() => {
    globalThis.print = () => {
      globalThis.printed = document.querySelectorAll(".sheet").length;
    };
  });
  await button(page, "list.sheets").click();
  await page.waitForFunction(() => globalThis.printed);
  const people = (await table(page).getByRole("row").count()) - 1;
  assert.equal(await page.evaluate(() => globalThis.printed), people);
  const pages = (await page.pdf({ preferCSSPageSize: true }))
    .toString("latin1")
    .match(/\/Type \/Page\b/g).length;
  assert.equal(pages, people, "one A4 page each");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.waitForFunction(() => !document.querySelector(".sheet"));
  await page.leave();
});

test("hostile files are refused or marked, and the list before stays", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  await judged(page, csv(rows()), "baik.csv");
  const wide = Array.from({ length: 10_000 }, (_, i) => `k${i}`).join(";");
  const hopeless = {
    empty: "",
    unreadable: '"Nama;Alasan\nx;resign\n',
    too_many_columns: `${wide}\n${wide}\n`,
  };
  for (const [why, bytes] of Object.entries(hopeless)) {
    await give(page, bytes, `${why}.csv`);
    await refused(page)
      .getByText(new RegExp(`${why}\\.csv`))
      .waitFor();
    await page.getByText(/baik\.csv/).waitFor();
    assert.equal(await table(page).getByRole("row").count(), 4, why);
  }
  const hard = [
    ["a line of 50 MB", Buffer.from(`${csv(rows())}${"x".repeat(50e6)}\n`), /terlalu panjang/],
    ["a quote never closed", `${csv(rows())}"Bu Eni;resign\n`, /Tanda kutip/],
    ["null bytes", `${csv(rows())}Bu\0Eni${";".repeat(HEAD.length - 1)}\n`, /tanda yang rusak/],
    [
      "text turned round",
      `${csv(rows())}Bu Eni;\u202Ereser;${";".repeat(HEAD.length - 3)}\n`,
      /arah tulisan/,
    ],
  ];
  for (const [name, bytes, told] of hard) {
    await judged(page, bytes, `${name}.csv`);
    await table(page).getByRole("cell", { name: told }).waitFor();
    assert.equal(await table(page).getByRole("row").count(), 5, name);
    assert.ok(!(await page.locator("main").innerText()).includes("\u202E"), name);
  }
  await judged(page, csv([["<img src=x onerror=alert(1)>", ...rows()[0].slice(1)]]));
  await page.getByRole("link", { name: "<img src=x onerror=alert(1)>" }).waitFor();
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("a hundred thousand rows are judged in a worker, cancelled, and judged again; nothing is sent", async () => {
  const page = await openList(site, "?polos", PHONE);
  const before = page.asked.length;
  const big = many(100_000);
  await give(page, big);
  await check(page).waitFor();
  const fetched = page.asked
    .slice(before)
    .filter((url) => !/(list\.wasm|list_worker\.js)$/.test(url));
  assert.deepEqual(fetched, [], "only the program is fetched");
  const asked = page.asked.length;
  // Held where it is still going on, however fast the machine.
  await page.evaluate(() => {
    const cancel = new MutationObserver(() =>
      document.querySelector('[data-id="list.cancel"]')?.click(),
    );
    cancel.observe(document.getElementById("page"), { childList: true, subtree: true });
    globalThis.stopCancelling = () => cancel.disconnect();
  });
  await check(page).click();
  await check(page).waitFor();
  await page.evaluate(() => globalThis.stopCancelling());
  await check(page).click();
  await page.getByText("1 sampai 50 dari 100.000 orang").waitFor();
  await button(page, "list.next").click();
  await page.getByText("51 sampai 100 dari 100.000 orang").waitFor();
  assert.equal(page.asked.length, asked, "nothing is asked for once the program is here");
  assert.deepEqual(page.foreign(), []);
  assert.deepEqual(
    await page.evaluate(() =>
      [JSON.stringify(sessionStorage), JSON.stringify(localStorage)].filter((kept) =>
        /Orang/.test(kept),
      ),
    ),
    [],
  );
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("at a counter there is no list", async () => {
  const page = await site.open("?kios&polos");
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await page.evaluate(() => {
    location.hash = "#/hr/daftar";
  });
  await page.getByText(named("list.kiosk")).waitFor();
  assert.equal(await page.locator("input[type=file]").count(), 0);
  await page.leave();
});
