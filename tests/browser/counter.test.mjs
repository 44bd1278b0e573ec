// Chromium and Firefox in their kiosk modes, set up as docs/counter.md says, with a real keyboard:
// no key leads a visitor out of the guide, and neither do printing, saving and other addresses.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { browserProgram } from "../../script/parts/browser.mjs";
import { serve } from "../../script/serve.mjs";
import { openDisplay, until } from "./engines.mjs";
import { FLAGS, pause, siteFolder } from "./harness.mjs";

const advice = join(import.meta.dirname, "../../docs/counter");

// The policies' folder is another one for this browser alone; the machine's stays as it is.
const withPolicies = (program, folder, place, policies) => `#!/bin/sh
exec unshare --map-root-user --mount sh -c '
  mount -t tmpfs none ${folder} && mkdir -p "$(dirname ${place})" && cp ${policies} ${place} &&
  exec ${program} "$@"' sh "$@"
`;

const BROWSERS = {
  chromium: {
    program: browserProgram(),
    folder: "/etc/chromium",
    place: "/etc/chromium/policies/managed/pandu.json",
    // What drives the test is a developer's tool.
    allow: ({ DeveloperToolsAvailability, ...policies }) => {
      assert.equal(DeveloperToolsAvailability, 2);
      return policies;
    },
    options: (address) => ({
      waitForInitialPage: false,
      ignoreDefaultArgs: ["about:blank"],
      args: [...FLAGS, "--kiosk", `--app=${address}`],
    }),
    reserved: [],
    own: ["chrome://settings", "chrome://history", "view-source:http://localhost/"],
  },
  firefox: {
    program: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    folder: "/usr/lib/firefox-esr/distribution",
    place: "/usr/lib/firefox-esr/distribution/policies.json",
    allow: ({ policies: { DisableDeveloperTools, ...policies } }, address) => {
      assert.equal(DisableDeveloperTools, true);
      policies.Homepage.URL = address;
      return { policies };
    },
    options: (address) => ({ browser: "firefox", args: ["--kiosk", address] }),
    // Neither a page nor a policy takes these from it: there, the counter has no keyboard.
    reserved: ["F4", "n", "q", "t", "w"]
      .flatMap((key) => [`ctrl+${key}`, `ctrl+shift+${key}`])
      .concat("XF86Search", "XF86Refresh"),
    home: "XF86HomePage",
    own: ["about:config", "about:addons"],
  },
};

// By letters, by functions, and those that only some keyboards have.
const LETTERS = [..."abdefghijklmnopqrstuwy"];
const KEYS = [
  ...[1, 3, 5, 6, 7, 9, 10, 11, 12].map((number) => `F${number}`),
  ...LETTERS.map((letter) => `ctrl+${letter}`),
  ...[..."abcdeijkmnopqrstwy"].map((letter) => `ctrl+shift+${letter}`),
  ...["Left", "Right", "Home", "d", "e", "f"].map((key) => `alt+${key}`),
  ...["plus", "minus", "Tab", "1", "Prior", "F4"].map((key) => `ctrl+${key}`),
  ...["Escape", "Menu", "BackSpace", "slash", "apostrophe", "Print"],
  ...["shift+F10", "shift+Escape", "ctrl+shift+Delete"],
  ...["Back", "HomePage", "Search", "Explorer", "Mail", "Refresh"].map((key) => `XF86${key}`),
];

let server, display, folder;
before(async () => {
  server = await serve(siteFolder, { port: 0 });
  display = await openDisplay();
  folder = mkdtempSync(join(tmpdir(), "pandu-counter-"));
});
after(async () => {
  await display?.close();
  await server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const environment = () => ({
  ...process.env,
  DISPLAY: display.name,
  LIBGL_ALWAYS_SOFTWARE: "1",
  HOME: folder,
  TMPDIR: folder,
});
const onDisplay = (...words) =>
  execFileSync("xdotool", words, { env: environment(), encoding: "utf8" }).trim();
// None is an error to xdotool.
function windowsOn() {
  try {
    return onDisplay("search", "--onlyvisible", "--name", "..").split("\n").length;
  } catch {
    return 0;
  }
}

async function openCounter(name) {
  const { program, folder: own, place, allow, options } = BROWSERS[name];
  const address = `http://localhost:${new URL(server.address).port}/?kios`;
  const policies = JSON.parse(readFileSync(join(advice, `${name}.json`), "utf8"));
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(allow(policies, address)));
  const wrapper = join(folder, name);
  writeFileSync(wrapper, withPolicies(program, own, place, file));
  chmodSync(wrapper, 0o755);
  const browser = await puppeteer.launch({
    executablePath: wrapper,
    headless: false,
    env: environment(),
    defaultViewport: null,
    ...options(address),
  });
  let page;
  for (let tries = 0; !page && tries < 100; ++tries, await pause(100))
    page = (await browser.pages()).find((one) => one.url().startsWith(address));
  assert.ok(page, `${name} shows the guide`);
  await until(page, () => globalThis.pandu?.ready, "the application");
  return { browser, page, address };
}

// What somebody who stands before it would see change.
async function stateOf({ browser, page }) {
  const windows = windowsOn();
  const pages = (await browser.pages()).length;
  if (windows * pages === 0) return ["no window"];
  // The browser's own pages are not asked.
  const look = () => [
    location.hash,
    globalThis.mark,
    devicePixelRatio,
    innerWidth,
    innerHeight,
    getSelection().toString().length,
    document.hasFocus(),
    history.length,
  ];
  const inside = await page.evaluate(look).catch(() => ["elsewhere"]);
  return [windows, pages, ...inside];
}

for (const name of Object.keys(BROWSERS)) {
  test(`no key leads out of the guide in ${name}`, async () => {
    const counter = await openCounter(name);
    const { browser, page } = counter;
    await page.evaluate(() => {
      globalThis.mark = "not loaded again";
      location.replace("#/tentang");
    });
    const title = "Tentang situs ini";
    const [window] = onDisplay("search", "--sync", "--onlyvisible", "--name", title).split("\n");
    onDisplay("windowfocus", "--sync", window);
    await until(page, () => document.hasFocus(), "the focus");
    const before = await stateOf(counter);
    const { reserved, home } = BROWSERS[name];
    for (const key of KEYS.filter((one) => one !== home && !reserved.includes(one))) {
      onDisplay("key", "--window", "0", key);
      await pause(150);
      assert.ok(browser.connected, `${key} ended the browser`);
      assert.deepEqual(await stateOf(counter), before, key);
    }
    if (home) {
      onDisplay("key", "--window", "0", home);
      await until(page, () => location.hash === "#/" && globalThis.pandu?.ready, "the start");
    }
    await browser.close();
  });

  test(`printing, saving and other addresses lead nowhere in ${name}`, async () => {
    const { browser, page, address } = await openCounter(name);
    const device = statSync(devNull).ino;
    await page.evaluate(() => print());
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["a visitor's"]));
      link.download = "visitor.txt";
      link.click();
    });
    await pause(1000);
    const saved = readdirSync(folder, { recursive: true }).filter((file) => /visitor/.test(file));
    assert.deepEqual(saved, []);
    assert.equal(statSync(devNull).ino, device, "the machine keeps its devices");
    for (const other of [
      server.address,
      "https://example.org/",
      "file:///etc/passwd",
      ...BROWSERS[name].own,
    ]) {
      await page.goto(other, { timeout: 5000 }).catch(() => {});
      await pause(1000); // the page that says it is refused may still be on its way
      const shown = await page.evaluate(() => document.body?.innerText ?? "");
      if (page.url().startsWith(address)) continue; // refused where it stood
      assert.doesNotMatch(shown, /JHT|root:|Settings|History|Add-ons/, other);
      await page.goto(address);
      await until(page, () => globalThis.pandu?.ready, "the guide again");
    }
    await browser.close();
  });
}
