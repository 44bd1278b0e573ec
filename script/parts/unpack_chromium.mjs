// Unpacks the Chromium that an npm package carries packed, for a system that has none of its own.
//
//   node script/parts/unpack_chromium.mjs FOLDER
//
// FOLDER/node_modules holds the package; afterwards FOLDER/chromium is the program, beside it what
// it paints WebGL with.

import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const folder = resolve(process.argv[2]);
const packed = (name) =>
  brotliDecompressSync(
    readFileSync(join(folder, "node_modules/@sparticuz/chromium/bin", `${name}.br`)),
  );

execFileSync("tar", ["-xf", "-", "--no-same-owner", "-C", folder], {
  input: packed("swiftshader.tar"),
});
const program = join(folder, "chromium");
writeFileSync(`${program}.part`, packed("chromium"));
chmodSync(`${program}.part`, 0o755);
renameSync(`${program}.part`, program);
