// The package as its users have it: packed by npm, and installed into a folder of its own without a
// network.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const root = join(import.meta.dirname, "../..");
const built = join(root, "build/web/package/pandu-jht");

const npm = (folder, ...words) => execFileSync("npm", words, { cwd: folder, encoding: "utf8" });

// { folder, home, load(entry), remove() }: `folder` has it in node_modules, as `home`.
export function install() {
  if (!existsSync(join(built, "check.wasm"))) {
    throw new Error("there is no built package; run: cmake --workflow --preset web");
  }
  const folder = mkdtempSync(join(tmpdir(), "pandu-package-"));
  const [{ filename }] = JSON.parse(npm(built, "pack", "--json", "--pack-destination", folder));
  writeFileSync(join(folder, "package.json"), '{"private": true, "type": "module"}\n');
  npm(folder, "install", "--offline", "--no-audit", "--no-fund", `./${filename}`);
  const home = join(folder, "node_modules/pandu-jht");
  return {
    folder,
    home,
    load: (file) => import(pathToFileURL(join(home, file))),
    // A file of the repository, beside what is installed.
    bring: (path, name) => cpSync(join(root, path), join(folder, name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
