// Makes one small script of a script below web/ and all that it imports.

import { join } from "node:path";
import { build } from "esbuild";
import { TARGET } from "./parts_of_site.mjs";

const root = join(import.meta.dirname, "../..");
const web = join(root, "web");

// `entry` is its path below web/. `built` is the folder with Emscripten's own scripts; without it,
// the engine is left outside, to be fetched by itself. `protocol` is what `pandu protocol` printed:
// what scripts and programs agree on. Without `canvas`, the page is built without what paints. The
// rest are esbuild's options.
export async function bundle(
  entry,
  { built, protocol = join(root, "build/web/parts/protocol.ts"), canvas = true, ...options } = {},
) {
  const made = {
    name: "made",
    setup: ({ onResolve }) => {
      onResolve({ filter: /^generated\/protocol$/ }, () => ({ path: protocol }));
      onResolve({ filter: /^\.\/(pandu|list)\.js$/ }, ({ path }) =>
        built ? { path: join(built, path) } : { path, external: true },
      );
      onResolve({ filter: /\/engine\.js$/ }, () =>
        built ? undefined : { path: "./engine.js", external: true },
      );
    },
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
    plugins: canvas ? [made] : [made, plain],
    ...options,
  });
  return { text: result.outputFiles[0].text, metafile: result.metafile };
}
