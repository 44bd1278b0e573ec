// The same few doings in Firefox and WebKitGTK, for tests that run in every engine: an opened page
// has evaluate(), screenshot(), click() and type(), as ink.mjs and engines.test.mjs need them.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import puppeteer from "puppeteer-core";
import { Builder, Capabilities } from "selenium-webdriver";

export function programOf(known) {
  const program = known.find((path) => path && existsSync(path));
  if (!program) throw new Error(`there is no ${known.at(-1)} here; script/bootstrap installs it`);
  return program;
}

// WebKit has no answer from a page that is just taking another's place: then it is not yet so.
async function holds(page, condition, value) {
  try {
    return await page.evaluate(condition, value);
  } catch (error) {
    if (/Could not parse script result|no answer/.test(error.message)) return false;
    throw error;
  }
}

// Its driver gives a script up after half a minute; but Debian 13's once waited for such a page
// without end. It answers other questions meanwhile.
const LONGEST_ANSWER = 40_000; // ms

async function answered(asked) {
  let timer;
  const late = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new Error("no answer from the page")), LONGEST_ANSWER);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

// Asks the page now and then, for a minute at most.
export async function until(page, condition, what, value) {
  for (let attempt = 0; attempt < 600; ++attempt) {
    if (await holds(page, condition, value)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(
    `${what} did not come: ${await page.evaluate(() => document.querySelector("main")?.innerText)}`,
  );
}

// A screen of our own: these browsers have WebGL only where they have a display.
export async function openDisplay() {
  const server = spawn(
    programOf(["/usr/bin/Xvfb"]),
    ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const [line] = await once(server.stdio[3], "data");
  return { name: `:${String(line).trim()}`, close: () => stop(server) };
}

export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

// With a display Firefox has WebGL; without one it runs headless and has none. `env` is put over
// our environment, `prefs` are more of its settings.
export async function openFirefox({ display, env = {}, prefs = {} } = {}) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: programOf([process.env.FIREFOX, "/usr/bin/firefox-esr"]),
    headless: !display,
    env: { ...process.env, DISPLAY: display?.name ?? "", LIBGL_ALWAYS_SOFTWARE: "1", ...env },
    extraPrefsFirefox: { "intl.accept_languages": "id", ...prefs },
    protocolTimeout: 120_000,
  });
  return {
    async open(address, { width, height, ratio = 1 }, prepare = async () => {}) {
      const page = await browser.newPage();
      await prepare(page);
      const resize = (wide, dense) =>
        page.setViewport({ width: wide, height, deviceScaleFactor: dense });
      await resize(width, ratio);
      await page.goto(address, { waitUntil: "load" });
      return {
        resize,
        evaluate: (work, value) => page.evaluate(work, value),
        screenshot: async () => Buffer.from(await page.screenshot()),
        click: ({ x, y }) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        leave: () => page.close(),
      };
    },
    browser,
    close: () => browser.close(),
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function answering(port) {
  for (let attempt = 0; attempt < 100; ++attempt) {
    const found = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (found?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("WebKitWebDriver does not answer");
}

const MINI_BROWSER = [
  process.env.MINI_BROWSER,
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
];

// `ratio` is the same for as long as the browser runs, and a whole number.
export async function openWebKit({ display, ratio = 1, env = {} }) {
  const port = await freePort();
  const driverProgram = programOf([process.env.WEBKIT_DRIVER, "/usr/bin/WebKitWebDriver"]);
  const server = spawn(driverProgram, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display.name,
      LIBGL_ALWAYS_SOFTWARE: "1",
      GDK_SCALE: String(ratio),
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      ...env,
    },
  });
  await answering(port);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: programOf(MINI_BROWSER), args: ["--automation"] },
      }),
    )
    .build();
  const size = () => driver.executeScript("return [innerWidth, innerHeight]");
  const page = {
    evaluate: (work, value) =>
      answered(
        driver.executeAsyncScript(
          `const done = arguments[arguments.length - 1];
          Promise.resolve((${work})(arguments[0])).then(done);`,
          value ?? null,
        ),
      ),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
    click: ({ x, y }) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .click()
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    leave: async () => {},
  };
  return {
    async open(address, { width, height }) {
      const resize = async (wanted) => {
        const [wide, high] = await size();
        const outer = await driver.manage().window().getRect();
        await driver
          .manage()
          .window()
          .setRect({ width: outer.width + wanted - wide, height: outer.height + height - high });
      };
      await driver.get(address);
      await resize(width);
      return { ...page, resize };
    },
    // In a frame in the corner of its window, which may be narrower than the browser lets a window
    // be.
    async openFramed(address, { width, height }) {
      await driver.get("about:blank");
      await driver.executeScript(
        `document.body.style.margin = 0;
        const frame = document.createElement('iframe');
        Object.assign(frame.style, { border: 0, width: arguments[1] + 'px', height: arguments[2] + 'px' });
        frame.src = arguments[0];
        document.body.append(frame);`,
        address,
        width,
        height,
      );
      await driver.switchTo().frame(0);
      return page;
    },
    close: async () => {
      await driver.quit();
      await stop(server);
    },
  };
}
