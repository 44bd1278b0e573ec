// Writes the papers of a release beside its files: what is new, whose work it is made of, and that
// as a bill of materials.
//
//   node script/parts/release/papers.mjs VERSION DIST

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { materials } from "./materials.mjs";
import { notesOf } from "./notes.mjs";
import { sbom } from "./sbom.mjs";

const root = join(import.meta.dirname, "../../..");
const [version, given] = process.argv.slice(2);
const dist = resolve(given);

const digest = (algorithm, bytes) => createHash(algorithm).update(bytes).digest("hex");

// What an officer changes a rule with has both.
function partsIn(name) {
  if (name.endsWith("-rules.tar.gz")) return ["site", "command"];
  return name.includes("-linux-") ? ["command"] : ["site"];
}

function fileOf(name) {
  const bytes = readFileSync(join(dist, name));
  return { name, has: partsIn(name), sha1: digest("sha1", bytes), sha256: digest("sha256", bytes) };
}

const titled = (title, text) => `${title}\n${"=".repeat(title.length)}\n\n${text.trim()}\n`;
const sourceOf = (name, file) => readFileSync(join(root, ".cache", name, file), "utf8");
const copyrightOf = (name) => readFileSync(`/usr/share/doc/${name}/copyright`, "utf8");

// The command has more in it than the site, and of the GNU C Library a licence that asks for a way
// to put another one in its place.
function licencesOfCommand() {
  return [
    titled("nlohmann/json (in the command)", copyrightOf("nlohmann-json3-dev")),
    titled("CLI11 (in the command)", copyrightOf("libcli11-dev")),
    titled("stb_truetype (in the command)", copyrightOf("libstb-dev")),
    titled("Brotli (in the command)", sourceOf("brotli", "LICENSE")),
    titled("libdeflate (in the command)", sourceOf("libdeflate", "COPYING")),
    titled("libmd (in the command)", sourceOf("libmd", "COPYING")),
    titled("cpp-httplib (in the command)", sourceOf("httplib", "LICENSE")),
    titled(
      "GNU C++ Library and libgcc (in the command)",
      "GNU General Public License 3 or later, with the GCC Runtime Library Exception 3.1, which lets programs " +
        "that were compiled with GCC be handed on under terms of their own.",
    ),
    titled(
      "GNU C Library (in the command)",
      "Linked into the command under the GNU Lesser General Public License 2.1, whose text is below. The source " +
        "of Pandu JHT, with script/release, builds the command with any other version of the library.\n\n" +
        copyrightOf("libc6"),
    ),
    titled(
      "GNU Lesser General Public License 2.1",
      readFileSync("/usr/share/common-licenses/LGPL-2.1", "utf8"),
    ),
  ];
}

const files = readdirSync(dist).sort().map(fileOf);
const release = sbom({
  version,
  made: new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000),
  digest: digest("sha256", files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("")),
  files,
  materials: materials(),
});
const write = (name, text) => writeFileSync(join(dist, name), text);
write(`pandu-jht-${version}.spdx.json`, `${JSON.stringify(release, null, 2)}\n`);
write("NOTES.md", notesOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version));
write(
  "LICENCES.txt",
  [readFileSync(join(root, "build/web/site/licences.txt"), "utf8"), ...licencesOfCommand()].join(
    "\n\n",
  ),
);
