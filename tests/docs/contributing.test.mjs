// CONTRIBUTING.md shows worked examples: what it quotes stands in the files that it names, and each
// of its lists of files is whole.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const read = (path) => readFileSync(join(root, path), "utf8");
const guide = read("CONTRIBUTING.md");

// The words of a text, however its lines are broken and indented.
const words = (text) => text.trim().split(/\s+/).join(" ");

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

const sectionOf = (title) => {
  const section = guide.split(/^## /m).find((part) => part.startsWith(title));
  assert.ok(section, `there is a section "${title}"`);
  return section;
};

test("what it quotes stands in the file that it names", () => {
  const quotations = [...guide.matchAll(/^ *```\w+ (\S+)\n([\s\S]*?)^ *```$/gm)];
  assert.ok(quotations.length >= 8);
  for (const [, path, text] of quotations) {
    assert.ok(words(read(path)).includes(words(text)), `${path} holds:\n${text}`);
  }
});

test("the files that it names are there", () => {
  for (const [, path] of guide.matchAll(/`((?:src|assets|tests|script|docs)\/[\w./-]+)`/g)) {
    assert.ok(existsSync(join(root, path)), path);
  }
});

for (const [title, folders, sign] of [
  ["Add a ground", ["src", "assets", "tests/cases"], /\bbpu_stopped\b/],
  ["Add a document", ["src", "assets"], /\bhouse_papers\b/],
  ["Add a tutorial", ["src", "assets"], /\btambah-kartu\b/],
  ["Add a situation", ["src", "assets", "tests/guide"], /\btax_return\b/],
  ["Add a language", ["src"], /\bLanguage::en\b/],
]) {
  test(`"${title}" names every file that knows its example`, () => {
    const section = sectionOf(title);
    const unnamed = folders
      .flatMap(filesIn)
      .filter((path) => sign.test(read(path)) && !section.includes(`\`${path}\``));
    assert.deepEqual(unnamed, []);
  });
}
