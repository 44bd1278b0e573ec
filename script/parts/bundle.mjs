// Makes one small script of a script below web/ and all that it imports.

import { join } from "node:path";
import { build } from "esbuild";
import { lettersOf } from "./letters.mjs";
import { TARGET } from "./target.mjs";

const root = join(import.meta.dirname, "../..");
const web = join(root, "web");

// `entry` is its path below web/. `built` is the folder with Emscripten's own scripts; without it,
// the engine is left outside, to be fetched by itself. `protocol` is what `pandu protocol` printed:
// what scripts and programs agree on. `fonts` is the folder that fonts.mjs wrote. Without `canvas`,
// the page is built without what paints. The rest are esbuild's options.
export async function bundle(
  entry,
  {
    built,
    protocol = join(root, "build/web/parts/protocol.ts"),
    fonts = join(root, "build/web/parts/site/fonts"),
    canvas = true,
    ...options
  } = {},
) {
  const made = {
    name: "made",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^generated\/protocol$/ }, () => ({ path: protocol }));
      onResolve({ filter: /^generated\/letters$/ }, ({ path }) => ({ path, namespace: "made" }));
      onLoad({ filter: /letters$/, namespace: "made" }, () => ({
        contents: `export const LETTERS = String.raw\`${lettersOf(fonts)}\`;`,
      }));
      onResolve({ filter: /^\.\/(pandu|list|writer)\.js$/ }, ({ path }) =>
        built ? { path: join(built, path) } : { path, external: true },
      );
      onResolve({ filter: /\/(engine|media)\.js$/ }, ({ path, kind }) =>
        built || kind === "entry-point"
          ? undefined
          : { path: `./${path.split("/").at(-1)}`, external: true },
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
