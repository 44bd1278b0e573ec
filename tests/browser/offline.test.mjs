// Visits without a network, and what may go wrong with the copy that makes them possible.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { PHONE, siteFolder, start } from "./harness.mjs";
import { walk, ways } from "./journey.mjs";

const { writeServiceWorker } = await import(
  pathToFileURL(join(siteFolder, "../../../script/parts/service_worker.mjs")).href
);

let site, folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pandu-"));
  // Without packed copies: they would be of the version that was built.
  cpSync(siteFolder, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  site = await start({ folder });
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true });
});

const ready = (page) => page.waitForFunction(() => globalThis.pandu?.ready);
const copied = (page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return new Promise((done) => {
      const look = async () => {
        const { active } = await navigator.serviceWorker.getRegistration();
        active?.state === "activated" ? done(true) : setTimeout(look, 20);
      };
      look();
    });
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

// Another version of the start page; `spoil` is done before the digests are taken or after.
async function publish(version, { damaged = false } = {}) {
  const file = join(folder, "index.html");
  const html = readFileSync(join(siteFolder, "index.html"), "utf8").replace(
    "<body>",
    `<body data-version="${version}">`,
  );
  writeFileSync(file, html);
  await writeServiceWorker(folder);
  if (damaged) writeFileSync(file, html + "<!-- half of another version -->");
}

const versionOf = (page) => page.evaluate(() => document.body.dataset.version);
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

test("an update waits for the next visit, says so, and never comes into the answers", async () => {
  await publish("one");
  const page = await visited();
  await visitAgain(page);
  await ready(page);
  await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
  await publish("two");
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
  await publish("three");
  const page = await visited();
  await publish("four", { damaged: true });
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
  await publish("five");
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
