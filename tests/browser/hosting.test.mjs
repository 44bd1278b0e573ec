// The configuration that docs/hosting offers, under a real nginx at a sub-path: headers, packed
// files, the page for addresses that do not exist; and the same headers in the files for other
// hosts.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PHONE, siteFolder, start } from "./harness.mjs";
import { walk, ways } from "./journey.mjs";

const offered = (name) => readFileSync(join(siteFolder, "../../../docs/hosting", name), "utf8");
const policyOf = (text) => /Content-Security-Policy[":]* "?(?:content=")?([^"\n]*)/.exec(text)[1];

let nginx, folder, address, site;

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pandu-nginx-"));
  mkdirSync(join(folder, "tmp"));
  const port = await freePort();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, "tmp", name)};`)
    .join(" ");
  writeFileSync(
    join(folder, "site.conf"),
    offered("nginx.conf")
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace("/srv/pandu-jht/site/", siteFolder + "/"),
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `
    daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;
    include /etc/nginx/modules-enabled/*.conf;
    events {}
    http { access_log off; ${temporary} include ${folder}/site.conf; }`,
  );
  nginx = spawn(
    "/usr/sbin/nginx",
    ["-c", join(folder, "nginx.conf"), "-e", join(folder, "errors")],
    { stdio: "inherit" },
  );
  address = `http://127.0.0.1:${port}/panduan/`;
  for (let tries = 0; !(await answers(address)); tries++) {
    assert.ok(tries < 100, "nginx does not start");
    await new Promise((done) => setTimeout(done, 100));
  }
  site = await start({ copies: true });
});
after(async () => {
  await site?.stop();
  nginx?.kill();
  rmSync(folder, { recursive: true });
});

test("the policy of every host is that of the page, and who may frame it", () => {
  const policy = policyOf(readFileSync(join(siteFolder, "index.html"), "utf8"));
  for (const name of ["nginx.conf", "_headers", "htaccess"]) {
    assert.equal(policyOf(offered(name)), `${policy}; frame-ancestors *`, name);
  }
});

test("every answer carries the security headers, and only hashed names are kept for ever", async () => {
  const [hash] = readdirSync(join(siteFolder, "files"));
  const [name] = readdirSync(join(siteFolder, "files", hash)).filter(
    (one) => !/\.(br|gz)$/.test(one),
  );
  for (const [path, status, cache] of [
    ["", 200, "no-cache"],
    ["service-worker.js", 200, "no-cache"],
    [`files/${hash}/${name}`, 200, "public, max-age=31536000, immutable"],
    ["no-such-page", 404, "no-cache"],
  ]) {
    const response = await fetch(address + path);
    await response.arrayBuffer();
    assert.equal(response.status, status, path);
    assert.equal(response.headers.get("cache-control"), cache, path);
    assert.match(
      response.headers.get("content-security-policy"),
      /default-src 'none'.*frame-ancestors/,
      path,
    );
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    assert.equal(response.headers.get("referrer-policy"), "no-referrer");
    assert.ok(response.headers.get("permissions-policy"));
  }
});

test("files are handed out packed, with their types", async () => {
  for (const [path, type] of [
    ["", /^text\/html/],
    ["service-worker.js", /^text\/javascript/],
  ]) {
    for (const encoding of ["br", "gzip"]) {
      const response = await fetch(address + path, { headers: { "Accept-Encoding": encoding } });
      await response.arrayBuffer();
      assert.equal(response.headers.get("content-encoding"), encoding, path);
      assert.match(response.headers.get("content-type"), type);
    }
  }
});

test("below a path of nginx the verdict is reached", async () => {
  const context = await site.browser.newContext({
    hasTouch: true,
    viewport: { width: PHONE.width, height: PHONE.height },
  });
  const page = await context.newPage();
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(address);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
  assert.deepEqual(said, []);
  await context.close();
});

test("a link whose # was encoded opens, and the page for what is not there works at any depth", async () => {
  const context = await site.browser.newContext();
  const refused = [];
  // A tab of its own: one that was answered in before keeps its language.
  const opened = async (where) => {
    const page = await context.newPage();
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await page.goto(address + where);
    return page;
  };
  for (const [where, language] of [
    ["%23/hasil/1h4qrjg00a/PT%20Maju", "id"],
    ["%23/hasil/1h4qrjg00a?bahasa=en", "en"],
    ["?bahasa=en%23/hasil/1h4qrjg00a", "en"],
  ]) {
    const page = await opened(where);
    await page.waitForFunction(() => globalThis.pandu?.ready);
    assert.equal(new URL(page.url()).hash, "#/hasil", where);
    assert.equal(await page.locator("html").getAttribute("lang"), language, where);
  }
  const page = await opened("no/such/page");
  await page.waitForFunction(
    () => document.querySelector("link[rel=stylesheet]").sheet?.cssRules.length > 10,
  );
  await page.locator('[data-id="check"]').click();
  await page.waitForFunction(() => globalThis.pandu?.ready);
  assert.deepEqual(refused, []);
  const bare = await fetch(address.slice(0, -1) + "?bahasa=en", { redirect: "manual" });
  assert.match(bare.headers.get("location"), /\/panduan\/\?bahasa=en$/);
  await context.close();
});
