// docs/live-check.md leads whoever confirms a fact to the files and keys that it changes: they are
// there.
import assert from "node:assert/strict";
import { test } from "node:test";

import { exists, read } from "./tree.mjs";

const sections = read("docs/live-check.md").split(/^## /m).slice(1);
const marks = { id: "elum kami pastikan langsung", en: "not confirmed directly" };

// Each "`assets/...`: `key`, `key`" of a section.
const changesIn = (section) =>
  [...section.matchAll(/^ {2}- `(assets\/\S+)`: (.+)$/gm)].map(([, path, keys]) => ({
    path,
    keys: [...keys.matchAll(/`([^`]+)`/g)].map(([, key]) => key),
  }));

test("every fact says where to look, whom to ask, what to change and when it was checked", () => {
  assert.ok(sections.length >= 7);
  for (const section of sections) {
    for (const part of ["Look", "Ask", "Change", "Shown", "Last checked"])
      assert.match(section, new RegExp(`^- ${part}:`, "m"), section);
    assert.match(section, /^- Last checked: \d{4}-\d{2}-\d{2}/m, section);
  }
});

test("the files and keys that a fact changes are there, in both languages", () => {
  for (const section of sections) {
    const changes = changesIn(section);
    assert.ok(changes.length > 0, section);
    for (const { path, keys } of changes) {
      assert.ok(keys.length > 0, path);
      for (const file of [path, path.replace(/\bid\.json$/, "en.json")]) {
        assert.ok(exists(file), file);
        for (const key of keys) assert.ok(read(file).includes(`"${key}"`), `${file} has ${key}`);
      }
    }
  }
});

test("every sentence with the mark of what is not confirmed is named", () => {
  const named = new Set(sections.flatMap(changesIn).flatMap(({ keys }) => keys));
  for (const [language, mark] of Object.entries(marks))
    for (const folder of ["", "learn/", "paper/"]) {
      const texts = JSON.parse(read(`assets/text/${folder}${language}.json`));
      for (const [key, text] of Object.entries(texts))
        if (text.includes(mark)) assert.ok(named.has(key), key);
    }
});
