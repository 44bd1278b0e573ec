// Serves a folder as a static website, for looking at it and for the browser tests: packed copies
// (.br, .gz) and the page for what is not there are handed out as hosts do.
//
//   node script/serve.mjs FOLDER [--port N] [--host ADDRESS]
//
// Without --port: the first free one from 8080. Only this machine is answered unless --host says
// more.

import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sirv from "sirv";

const LAST_PORT = 8180;

// The page of the site that an address is in: the nearest one above.
function missingPage(folder, address) {
  const names = new URL(`http://localhost${address}`).pathname.split("/").slice(1, -1);
  for (; ; names.pop()) {
    const file = join(folder, ...names, "404.html");
    if (existsSync(file)) return readFileSync(file);
    if (names.length === 0) return undefined;
  }
}

// As docs/hosting.md asks of hosts: what is named by its content is kept for ever.
const KEPT = /\/files\/[0-9a-f]{8}\//;
const cacheControl = (address) =>
  KEPT.test(address) ? "public, max-age=31536000, immutable" : "no-cache";

// Looks at the folder anew for each request: it may change while it is served.
function siteIn(folder) {
  const answer = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader("Cache-Control", cacheControl(path));
      if (path.endsWith(".txt")) response.setHeader("Content-Type", "text/plain;charset=utf-8");
    },
    onNoMatch: (request, response) => {
      const page = missingPage(folder, request.url);
      const type = page ? "text/html" : "text/plain";
      response.writeHead(404, { "Content-Type": `${type};charset=utf-8` });
      response.end(page ?? "There is no such page here.\n");
    },
  });
  return (request, response) => {
    request.url = request.url.replace(/\/(?=\?|$)/, "/index.html");
    answer(request, response);
  };
}

// A running server: { address, close }. Port 0 takes any free one; none means the first from 8080.
export async function serve(folder, { port, host = "127.0.0.1" } = {}) {
  const server = createServer(siteIn(folder));
  for (let next = port ?? 8080; ; next++) {
    try {
      await once(server.listen(next, host), "listening");
      break;
    } catch (error) {
      if (port !== undefined || error.code !== "EADDRINUSE" || next >= LAST_PORT) throw error;
    }
  }
  return {
    address: `http://${host}:${server.address().port}/`,
    close: async () => {
      server.closeAllConnections();
      await server[Symbol.asyncDispose]();
    },
  };
}

// What the commands that serve are asked for: { folders, port, host }.
export function asked() {
  const { values, positionals } = parseArgs({
    options: { port: { type: "string" }, host: { type: "string" } },
    allowPositionals: true,
  });
  return { folders: positionals, ...values, port: values.port && Number(values.port) };
}

if (process.argv[1] === import.meta.filename) {
  const { folders, ...place } = asked();
  const { address } = await serve(folders[0], place);
  console.log(`Pandu JHT: ${address}   (Ctrl-C stops)`);
}
