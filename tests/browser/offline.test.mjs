// Visits without a network, and what may go wrong with the copy that makes them possible.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, hide, PHONE, ready, setClock, start, startClock } from "./harness.mjs";
import { walk, ways } from "./journey.mjs";
import { copied, siteWithVersions, versionOf } from "./versions.mjs";

let site, versions;
before(async () => {
  versions = siteWithVersions();
  site = await start({ folder: versions.folder, copies: true });
});
after(async () => {
  await site?.stop();
  versions?.remove();
});

// A first visit, and the copy made.
async function visited() {
  const page = await site.open();
  await ready(page);
  await copied(page);
  return page;
}

async function visitAgain(page, where = "") {
  await page.goto("about:blank");
  await page.goto(site.address + where);
}

const update = (page) =>
  page.evaluate(() =>
    navigator.serviceWorker
      .getRegistration()
      .then((one) => one.update())
      .catch(() => {}),
  );

test("after the first visit the network may be gone: every screen, with any query", async () => {
  const page = await visited();
  await page.context().setOffline(true);
  for (const where of ["", "?polos", "?bahasa=en&x=1", "aturan.html", "rules.html"]) {
    await visitAgain(page, where);
    await page.locator("h1").waitFor();
  }
  await visitAgain(page);
  await ready(page);
  await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
  await page.evaluate(() => {
    location.hash = "#/belajar/klaim-jmo/2";
  });
  await page.waitForFunction(() => document.querySelector("main svg"));
  await page.leave();
});

test("a link whose # was encoded opens without a network too", async () => {
  const page = await visited();
  await page.context().setOffline(true);
  for (const where of ["%23/hasil/1h4qrjg00a", "lain/%2523/hasil/1h4qrjg00a"]) {
    await visitAgain(page, where);
    await ready(page);
    assert.equal(await page.evaluate(() => location.hash), "#/hasil", where);
  }
  await visitAgain(page, "tidak/ada.html");
  await page.locator("h1").waitFor();
  await page.leave();
});

test("an update waits for the next visit, says so, and never comes into the answers", async () => {
  await versions.publish("one");
  const page = await visited();
  await visitAgain(page);
  await ready(page);
  await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
  await versions.publish("two");
  await update(page);
  await page.locator("#renewed").waitFor({ state: "visible" });
  assert.equal(await versionOf(page), "one");
  await page.reload();
  await ready(page);
  assert.equal(await versionOf(page), "one", "somebody is in the middle of the answers");
  assert.equal(await page.evaluate(() => location.hash), "#/hasil");
  await page.evaluate(() => sessionStorage.clear());
  await visitAgain(page);
  await page.waitForFunction(
    () => document.body.dataset.version === "two" && globalThis.pandu?.ready,
  );
  await page.leave();
});

test("a broken update is dropped, and the old version works on without a network", async () => {
  await versions.publish("three");
  const page = await visited();
  await versions.publish("four", { damaged: true });
  await update(page);
  await page.waitForFunction(() =>
    navigator.serviceWorker.getRegistration().then((one) => !one.installing),
  );
  await page.context().setOffline(true);
  await visitAgain(page);
  await ready(page);
  assert.equal(await versionOf(page), "three");
  await page.leave();
});

test("a copy that was damaged is thrown away, and the page starts", async () => {
  await versions.publish("five");
  const page = await visited();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (/pandu\.wasm|index\.html/.test(request.url)) {
          await cache.put(
            request,
            new Response(
              request.url.includes("wasm")
                ? "not a module"
                : await (await cache.match(request)).blob(),
              { headers: { "Content-Type": "text/html" } },
            ),
          );
        }
      }
    }
  });
  await page.evaluate(() => sessionStorage.clear());
  await visitAgain(page);
  await ready(page);
  await page.leave();
});

const kept = (page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return lists.flat().sort();
  });

for (const [what, isLost] of [
  ["as a whole", () => true],
  ["by half", (url) => /learn|list|\.ttf/.test(url)],
]) {
  test(`a copy that the browser threw away ${what} is whole after the next visit`, async () => {
    const page = await visited();
    const whole = await kept(page);
    assert.ok(whole.filter(isLost).length > 2);
    await page.evaluate(async (lost) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const url of lost) await cache.delete(url);
      }
    }, whole.filter(isLost));
    await visitAgain(page);
    await ready(page);
    const until = Date.now() + 20_000;
    while ((await kept(page)).length < whole.length && Date.now() < until)
      await page.waitForTimeout(100);
    assert.deepEqual(await kept(page), whole);
    await page.context().setOffline(true);
    for (const where of ["#/belajar/klaim-jmo/2", "#/hr", "aturan.html"]) {
      await visitAgain(page, where);
      await page.locator("h1").waitFor();
      assert.equal(await page.locator('[data-id="learning.again"]').count(), 0, where);
    }
    await page.leave();
  });
}

test("a copy that is whole is not fetched again", async () => {
  const page = await visited();
  page.copied.length = 0;
  await visitAgain(page);
  await ready(page);
  await page.waitForTimeout(1000);
  assert.deepEqual(
    page.copied.filter((url) => !url.endsWith("/service-worker.js")),
    [],
  );
  await page.leave();
});

test("where the copy lost a file, the network stands in", async () => {
  const page = await visited();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/content\.json/.test(request.url)) await cache.delete(request);
    }
  });
  await visitAgain(page);
  await ready(page);
  await page.context().setOffline(true);
  await visitAgain(page);
  await ready(page);
  await page.leave();
});

// A counter whose clock the test moves; on its first visit nothing of it runs on the copy yet.
async function counter(visits) {
  const page = await site.open("?kios", DESKTOP, {}, (fresh) =>
    startClock(fresh, "2026-11-29T08:00"),
  );
  await ready(page);
  await copied(page);
  for (let visit = 1; visit < visits; ++visit) {
    await visitAgain(page, "?kios");
    await ready(page);
  }
  return page;
}

// The next minute in which nobody is there, until the worker's own time, which is the real one, has
// brought it.
async function untilVersion(page, version) {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    const found = await versionOf(page).catch(() => undefined);
    if (found === version) return ready(page);
    await page.clock.runFor(60_000).catch(() => {});
    await page.waitForTimeout(200);
  }
  assert.fail(`version ${version} was not taken`);
}

const HOUR = 3_600_000;

for (const [what, visits] of [
  ["on its first visit", 1],
  ["that runs on its copy", 2],
]) {
  test(`a counter ${what} takes another version between visitors, and not before`, async () => {
    await versions.publish("six");
    const page = await counter(visits);
    await page.clock.runFor(HOUR / 2);
    await versions.publish("seven", { damaged: true });
    await page.clock.runFor(HOUR);
    await page.waitForTimeout(2000);
    assert.equal(await versionOf(page), "six", "the network was bad");
    await versions.publish("eight");
    const option = page.locator('input[data-id^="ground="]').first();
    await option.check();
    await update(page);
    await page.waitForTimeout(1000);
    await page.clock.runFor(70_000);
    assert.equal(await versionOf(page), "six", "somebody is there");
    assert.equal(await option.isChecked(), true);
    await untilVersion(page, "eight");
    assert.equal(await page.evaluate(() => location.hash), "#/");
    await page.leave();
  });
}

test("a loop for a waiting room goes on in the other version", async () => {
  await versions.publish("nine");
  const page = await counter(2);
  await page.locator('[data-id="loop.start"]').click();
  await page.waitForFunction(() => location.hash === "#/putar");
  await versions.publish("ten");
  await page.clock.runFor(HOUR);
  await untilVersion(page, "ten");
  assert.equal(await page.evaluate(() => location.hash), "#/putar");
  await page.locator('[data-id="loop.stop"]').waitFor();
  await page.leave();
});

async function backAfterADay(page) {
  await hide(page, true);
  await setClock(page, "2026-12-01T09:00");
  await hide(page, false);
}

test("a tab that was away for a day takes another version, never in the middle of answers", async () => {
  await versions.publish("eleven");
  const page = await site.open("", PHONE, {}, (fresh) => startClock(fresh, "2026-11-29T08:00"));
  await ready(page);
  await copied(page);
  await visitAgain(page);
  await ready(page);
  await page.locator('input[data-id^="ground="]').first().check();
  await versions.publish("twelve");
  await backAfterADay(page);
  await page.locator("#renewed").waitFor({ state: "visible" });
  await page.waitForTimeout(1000);
  assert.equal(await versionOf(page), "eleven");
  assert.equal(await page.locator('input[data-id^="ground="]').first().isChecked(), true);
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
  const shown = await page.locator("h1").innerText();
  await hide(page, true);
  await setClock(page, "2026-12-03T09:00");
  await hide(page, false);
  await page.waitForFunction(
    () => document.body.dataset.version === "twelve" && globalThis.pandu?.ready,
  );
  assert.equal(await page.evaluate(() => location.hash), "#/hasil");
  assert.equal(await page.locator("h1").innerText(), shown);
  await page.leave();
});

test("beside a window on the old version, a page starts on it too", async () => {
  await versions.publish("thirteen");
  const page = await visited();
  await visitAgain(page);
  await ready(page);
  await versions.publish("fourteen");
  await update(page);
  await page.locator("#renewed").waitFor({ state: "visible" });
  const other = await page.context().newPage();
  await other.goto(site.address);
  await ready(other);
  assert.equal(await versionOf(other), "thirteen");
  await page.leave();
});

for (const [what, refuse] of [
  [
    "full",
    () => {
      Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    },
  ],
  [
    "refused",
    () => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException("no", "SecurityError"));
    },
  ],
]) {
  test(`storage that is ${what} stops nothing`, async () => {
    const page = await site.open("", PHONE, {}, async (fresh) => {
      await fresh.addInitScript(refuse);
      if (what === "full") {
        await fresh.route("**/service-worker.js", async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: `(${refuse})();${await response.text()}` });
        });
      }
    });
    await ready(page);
    await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
    assert.deepEqual(
      page.said.filter((line) => /^(error|warning)/.test(line)),
      [],
    );
    await page.leave();
  });
}

test("it can be put on the home screen: name, icons of both kinds, pictures", async () => {
  const page = await site.open();
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector("link[rel=manifest]");
    const found = await (await fetch(link.href)).json();
    const sizes = await Promise.all(
      [...found.icons, ...found.screenshots].map(async ({ src, sizes }) => {
        const image = new Image();
        image.src = new URL(src, link.href).href;
        await image.decode();
        return [`${image.naturalWidth}x${image.naturalHeight}`, sizes];
      }),
    );
    return { ...found, sizes };
  });
  for (const [drawn, told] of manifest.sizes) assert.equal(drawn, told);
  assert.deepEqual(
    new Set(manifest.icons.map((icon) => icon.purpose)),
    new Set(["any", "maskable"]),
  );
  assert.deepEqual(
    new Set(manifest.screenshots.map((one) => one.form_factor)),
    new Set(["narrow", "wide"]),
  );
  assert.ok(manifest.name && manifest.start_url && manifest.display === "standalone");
  await page.leave();
});
