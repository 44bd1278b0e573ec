// What the Content-Security-Policy promises, tried on every kind of page: a script that got into a
// page does not run, a style does not change it, and nothing is fetched from elsewhere or sent
// there.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { PHONE, siteFolder, start } from "./harness.mjs";

const ONE_FILE = pathToFileURL(join(dirname(siteFolder), "pandu-jht.html")).href;
const PAGES = [
  "",
  "en.html",
  "?polos#/cek/balance",
  "#/belajar/klaim-jmo/1",
  "aturan.html",
  "kertas.html",
  "404.html",
];

let site, stranger, strangers_address;
let heard = [];
before(async () => {
  site = await start({ copies: true });
  stranger = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.writeHead(200, {
      "Content-Type": "text/javascript",
      "Access-Control-Allow-Origin": "*",
    });
    response.end('globalThis.hacked = "a foreign script";');
  });
  await new Promise((listening) => stranger.listen(0, "127.0.0.1", listening));
  strangers_address = `http://127.0.0.1:${stranger.address().port}/`;
});
after(async () => {
  await site?.stop();
  stranger?.close();
});

// Each is run in the page by its own timer, as a script of the page would be. What a page lets in
// leaves its name in globalThis.hacked.
const SCRIPTS = {
  "script-src-elem": () => {
    const script = document.createElement("script");
    script.textContent = 'globalThis.hacked = "an element"';
    document.body.append(script);
  },
  "script-src-attr": () => {
    document.body.insertAdjacentHTML(
      "beforeend",
      "<button onclick=\"globalThis.hacked = 'an attribute'\"></button>",
    );
    document.body.lastElementChild.click();
  },
  "script-src": () => {
    // The message says what a policy forbids; any other would be a fault of this test.
    try {
      new Function('globalThis.hacked = "a text"')();
    } catch (error) {
      if (error.name !== "EvalError") throw error;
    }
  },
  "style-src-elem": () => {
    const style = document.createElement("style");
    style.textContent = "body { outline: 7px solid red }";
    document.head.append(style);
    if (getComputedStyle(document.body).outlineWidth === "7px") globalThis.hacked = "a style";
  },
};

// Nothing of these reaches the stranger, and each is told as a violation of what its name says.
const REQUESTS = {
  "connect-src": (away) => {
    fetch(`${away}fetch`).catch(() => {});
    navigator.sendBeacon(`${away}beacon`, "answers");
    new EventSource(`${away}events`);
    new WebSocket(away.replace("http", "ws"));
  },
  "img-src": (away) => {
    new Image().src = `${away}picture`;
  },
  "script-src-elem": (away) => {
    const script = document.createElement("script");
    script.src = `${away}script`;
    document.body.append(script);
  },
  "style-src-elem": (away) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `${away}style`;
    document.head.append(link);
  },
  "font-src": (away) => {
    new FontFace("Foreign", `url(${away}font)`).load().catch(() => {});
  },
  "frame-src": (away) => {
    const frame = document.createElement("iframe");
    frame.src = `${away}frame`;
    document.body.append(frame);
  },
  "object-src": (away) => {
    const object = document.createElement("object");
    object.data = `${away}object`;
    document.body.append(object);
  },
  "form-action": (away) => {
    const form = document.createElement("form");
    form.action = `${away}form`;
    form.method = "post";
    document.body.append(form);
    form.submit();
  },
  "base-uri": (away) => {
    const base = document.createElement("base");
    base.href = away;
    document.head.append(base);
  },
};

async function openAt(address) {
  const context = await site.browser.newContext({
    viewport: { width: PHONE.width, height: PHONE.height },
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.violated = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      globalThis.violated.push(effectiveDirective),
    );
  });
  await page.goto(address);
  return page;
}

// Runs the attack outside of the debugger, to which a policy does not apply.
async function attack(page, attempt, away) {
  await page.evaluate(`setTimeout(() => (${attempt})(${JSON.stringify(away)}))`);
}

const addresses = () => [...PAGES.map((path) => site.address + path), ONE_FILE];

test("a script or a style that got into a page does nothing", async () => {
  for (const address of addresses()) {
    const page = await openAt(address);
    for (const [directive, attempt] of Object.entries(SCRIPTS)) {
      await attack(page, attempt, "");
      await page.waitForFunction((name) => globalThis.violated.includes(name), directive);
    }
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined, address);
    await page.context().close();
  }
});

test("nothing is fetched from elsewhere, and nothing is sent there", async () => {
  for (const address of addresses()) {
    heard = [];
    const page = await openAt(address);
    for (const [directive, attempt] of Object.entries(REQUESTS)) {
      const wanted = directive === "connect-src" ? 4 : 1;
      await page.evaluate(() => {
        globalThis.violated = [];
      });
      await attack(page, attempt, strangers_address);
      await page.waitForFunction(
        ([name, count]) =>
          globalThis.violated.filter((violated) => violated === name).length >= count,
        [directive, wanted],
      );
    }
    assert.deepEqual(heard, [], address);
    assert.equal(page.url().split("#")[0], address.split("#")[0]);
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined, address);
    await page.context().close();
  }
});
