// Serves a folder as a static website, for looking at it and for the browser tests: packed copies
// (.br, .gz) are handed out as hosts do.
//
//   node script/serve.mjs FOLDER [--port N] [--host ADDRESS]
//
// Without --port: the first free one from 8080. Only this machine is answered unless --host says
// more.

import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

// The file that an address names; null if it would leave the folder.
function fileOf(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = normalize(join(folder, path.endsWith("/") ? path + "index.html" : path));
  return file.startsWith(folder) && !file.includes("\0") ? file : null;
}

const PACKED = [
  ["br", ".br"],
  ["gzip", ".gz"],
];

const changedAt = (path) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => -1,
  );

// The file's bytes, packed where the build put a packed copy beside it and the browser takes it.
async function read(file, accepted) {
  for (const [encoding, extension] of PACKED) {
    if (
      !accepted.includes(encoding) ||
      (await changedAt(file + extension)) < (await changedAt(file))
    )
      continue;
    const bytes = await readFile(file + extension).catch(() => null);
    if (bytes) return { bytes, encoding };
  }
  return { bytes: await readFile(file).catch(() => null) };
}

function handler(folder) {
  return async (request, response) => {
    const file = fileOf(folder, request.url);
    const accepted = (request.headers["accept-encoding"] ?? "").split(/[,;\s]+/);
    const { bytes, encoding } = file ? await read(file, accepted) : {};
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    if (!bytes) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("There is no such page here.\n");
      return;
    }
    if (encoding) response.setHeader("Content-Encoding", encoding);
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
}

function listen(server, port, host) {
  return new Promise((settle, refuse) => {
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      settle(server.address().port);
    });
  });
}

// A running server: { address, close }. Port 0 takes any free one; none means the first from 8080.
export async function serve(folder, { port, host = "127.0.0.1" } = {}) {
  const server = createServer(handler(resolve(folder) + "/"));
  let next = port ?? 8080;
  for (;;) {
    try {
      const taken = await listen(server, next, host);
      return {
        address: `http://${host}:${taken}/`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(closed);
          }),
      };
    } catch (error) {
      if (port !== undefined || error.code !== "EADDRINUSE" || next >= 8180) throw error;
      next++;
    }
  }
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = option("--port");
  const { address } = await serve(process.argv[2], {
    port: port === undefined ? undefined : Number(port),
    host: option("--host") ?? "127.0.0.1",
  });
  console.log(`Pandu JHT: ${address}   (Ctrl-C stops)`);
}
