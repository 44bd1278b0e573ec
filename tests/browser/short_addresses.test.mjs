// Hosts that cut ".html" from every address (Cloudflare Pages, Netlify by choice): they answer with
// a redirect, and the page stands at the shorter one.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import sirv from "sirv";
import { PHONE, siteFolder, start } from "./harness.mjs";
import { said } from "./journey.mjs";
import { ANSWERS, openAnswered } from "./screens.mjs";
import { copied } from "./versions.mjs";

const CODE = "1h4qrjg00a";

let site, server, address;
before(async () => {
  site = await start({ copies: true });
  const missing = readFileSync(join(siteFolder, "404.html"));
  const answer = sirv(siteFolder, {
    extensions: ["html"],
    etag: true,
    onNoMatch: (request, response) =>
      response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" }).end(missing),
  });
  server = createServer((request, response) => {
    const [, path, query = ""] = /^([^?]*?)(?:index)?\.html(\?.*)?$/.exec(request.url) ?? [];
    if (path === undefined) return answer(request, response);
    response.writeHead(308, { Location: path + query }).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  address = `http://127.0.0.1:${server.address().port}/`;
});
after(async () => {
  await site?.stop();
  server?.closeAllConnections();
  server?.close();
});

const shortSite = () => ({
  open: async (where, window, context, prepare) => {
    const page = await site.open("404.html", window, context, prepare);
    await page.goto(address + where);
    return page;
  },
});

test("a link made on the English page leads to the site, not to that page", async () => {
  const answered = { answers: ANSWERS, language: "en" };
  const page = await openAnswered(shortSite(), "en.html#/hasil", PHONE, {}, answered);
  assert.equal(new URL(page.url()).pathname, "/en");
  await page.getByText(said("take_along.title", "en")).click();
  const link = await page.locator('[data-id="share.link"]').inputValue();
  assert.ok(link.startsWith(`${address}?bahasa=en#/hasil/`), link);
  await page.leave();
});

test("the English page opens without a network, at both of its addresses", async () => {
  const page = await shortSite().open("en.html");
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await copied(page);
  await page.context().setOffline(true);
  for (const where of ["en", "en.html", "", "aturan"]) {
    await page.goto("about:blank");
    await page.goto(address + where);
    await page.locator("h1").waitFor();
    if (where.startsWith("en"))
      assert.equal(await page.locator("html").getAttribute("lang"), "en", where);
  }
  await page.leave();
});

test("a link whose # was encoded opens the English page there", async () => {
  const page = await shortSite().open(`en%23/hasil/${CODE}`);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.leave();
});
