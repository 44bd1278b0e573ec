// Makes one small script of a script below web/ and all that it imports.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { TARGET } from "./parts_of_site.mjs";

const web = join(dirname(fileURLToPath(import.meta.url)), "../../web");

// `entry` is its path below web/. Emscripten's own scripts are left outside, to be fetched by
// themselves, unless `built` names the folder that holds them. Without `canvas`, the page is built
// without what paints. The rest are esbuild's options.
export async function bundle(entry, { built, canvas = true, ...options } = {}) {
  const glue = {
    name: "glue",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.\/(pandu|desk)\.js$/ }, ({ path }) =>
        built ? { path: join(built, path) } : { path, external: true },
      ),
  };
  const plain = {
    name: "plain",
    setup: ({ onResolve }) =>
      onResolve({ filter: /\/canvas\/renderer\.js$/ }, () => ({
        path: join(web, "app/no_renderer.js"),
      })),
  };
  const result = await build({
    entryPoints: [join(web, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: TARGET,
    legalComments: "none",
    logLevel: "warning",
    plugins: canvas ? [glue] : [glue, plain],
    ...options,
  });
  return { text: result.outputFiles[0].text, metafile: result.metafile };
}
