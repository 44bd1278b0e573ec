// The day to note, read by three programs that know nothing of each other: ical.js, which
// Thunderbird has, Debian's icalendar for Python, and the calendar calcurse.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import ical from "ical.js";
import { PHONE, start, stopClock } from "./harness.mjs";
import { named } from "./journey.mjs";
import { ANSWERS, openAnswered } from "./screens.mjs";

const SOON = { ...ANSWERS, event_date: "2026-11-05", nonactive_since: "2026-11-10" };

let site, folder;
before(async () => {
  site = await start();
  folder = mkdtempSync(join(tmpdir(), "pandu-calendar-"));
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true });
});

async function atResult(day, answers, language) {
  const page = await openAnswered(
    site,
    "#/hasil",
    PHONE,
    {},
    { answers, language, prepare: (fresh) => stopClock(fresh, day) },
  );
  await page.getByText(named("take_along.title", language)).click();
  return page;
}

// The bytes of the file that is offered on this day.
async function fileOn(day, answers = SOON, language = "id") {
  const page = await atResult(day, answers, language);
  const coming = page.waitForEvent("download");
  await page.locator('[data-id="calendar"]').tap();
  const chunks = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk);
  await page.leave();
  return Buffer.concat(chunks);
}

function readByIcalJs(file) {
  const calendar = new ical.Component(ical.parse(file.toString("utf8")));
  const event = new ical.Event(calendar.getFirstSubcomponent("vevent"));
  const alarms = event.component.getAllSubcomponents("valarm").map((alarm) => {
    const at = event.startDate.clone();
    at.addDuration(alarm.getFirstPropertyValue("trigger"));
    return { at: at.toString(), words: alarm.getFirstPropertyValue("description") };
  });
  return {
    method: calendar.getFirstPropertyValue("method"),
    id: event.uid,
    sequence: event.sequence,
    stamp: event.component.getFirstPropertyValue("dtstamp").toString().replace("Z", "+00:00"),
    start: event.startDate.toString(),
    words: event.description,
    alarms,
  };
}

const readByPython = (file) =>
  JSON.parse(
    execFileSync("/usr/bin/python3", [join(import.meta.dirname, "read_calendar.py")], {
      input: file,
    }),
  );

// What a calendar that took the file over shows: one line for each appointment, "!" where it rings.
function shownByCalcurse(file) {
  const data = mkdtempSync(join(folder, "calcurse-"));
  writeFileSync(join(data, "jht.ics"), file);
  const calcurse = (...asked) => execFileSync("calcurse", ["-D", data, ...asked]).toString();
  assert.match(calcurse("-i", join(data, "jht.ics")), /1 app \/ 0 events \/ 0 todos \/ 0 skipped/);
  return calcurse(
    ...["-Q", "--from", "11/29/2026", "--days", "60", "--filter-type", "apt"],
    ...["--format-apt", "%(start:%Y-%m-%dT%H:%M) %(raw)"],
  )
    .split("\n")
    .filter((line) => /^\d{4}-/.test(line));
}

test("three programs read the same day, at nine in the morning", async () => {
  for (const language of ["id", "en"]) {
    const file = await fileOn("2026-11-29", SOON, language);
    const read = readByIcalJs(file);
    assert.deepEqual(readByPython(file), read);
    assert.equal(read.method, "PUBLISH");
    assert.equal(read.start, "2026-12-10T09:00:00");
    assert.equal(read.stamp, "2026-11-28T10:00:00+00:00");
    const shown = shownByCalcurse(file);
    assert.equal(shown.length, 1);
    assert.match(shown[0], /^2026-12-10T09:00 .*!/);
    for (const line of file.toString("latin1").split("\r\n")) {
      assert.ok(line.length <= 75 && !/[\r\n]/.test(line), line);
    }
  }
});

test("every alarm rings in the morning, from tomorrow to the day itself, with words for that day", async () => {
  for (const [day, expected] of [
    ["2026-11-29", ["2026-12-10", "2026-12-03", "2026-12-09"]],
    ["2026-12-03", ["2026-12-10", "2026-12-04", "2026-12-09"]],
    ["2026-12-07", ["2026-12-10", "2026-12-08", "2026-12-09"]],
    ["2026-12-08", ["2026-12-10", "2026-12-09"]],
    ["2026-12-09", ["2026-12-10"]],
  ]) {
    const { alarms } = readByPython(await fileOn(day));
    assert.deepEqual(
      alarms.map(({ at }) => at),
      expected.map((date) => `${date}T09:00:00`),
      day,
    );
    for (const { at, words } of alarms) {
      const left = Math.round((Date.parse("2026-12-10") - Date.parse(at.slice(0, 10))) / 864e5);
      const fitting = { 0: /^Mulai hari ini/, 1: /^Besok/, 7: /^Seminggu lagi/ }[left];
      assert.match(words, fitting ?? new RegExp(`^${left} hari lagi`), `${day}, ${at}`);
    }
  }
});

test("one person's later file takes the place of the earlier, another person's does not", async () => {
  const first = readByPython(await fileOn("2026-11-29"));
  const later = readByPython(await fileOn("2026-12-01", SOON, "en"));
  assert.equal(later.id, first.id);
  assert.ok(later.sequence > first.sequence && later.stamp > first.stamp);
  for (const other of [
    { balance: 75000000 },
    { nonactive_since: "2026-11-09" },
    { device: "none" },
  ]) {
    assert.notEqual(readByPython(await fileOn("2026-11-29", { ...SOON, ...other })).id, first.id);
  }
});

test("the e-mail is addressed to nobody", async () => {
  const page = await atResult("2026-11-29", SOON, "id");
  const mail = await page.locator('[data-id="share.mail"]').getAttribute("href");
  assert.match(mail, /^mailto:\?subject=/);
  assert.equal(new URL(mail).searchParams.get("body").trim().split("\r\n").length, 5);
  await page.leave();
});
