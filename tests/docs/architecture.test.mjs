// ARCHITECTURE.md is true: its folders are those of the tree, its arrows those of the build. And
// every file or folder that any document names, or links to, exists.

import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { documents, exists, filesIn, read } from "./tree.mjs";

const PAGE = "ARCHITECTURE.md";
const page = read(PAGE);

// What people write, not what a build needs beside it or a test reads as data.
const SOURCE = /\.(cpp|h|js|mjs|sh|html|css)$/;
const PATH = /`((?:src|web|script|tests|assets|docs|cmake)(?:\/[\w.-]+)*)\/?`/g;

const pathsIn = (text) => [...text.matchAll(PATH)].map(([, path]) => path);

test("it is one page", () => {
  assert.ok(page.split("\n").length <= 121, `${PAGE} has at most 120 lines`);
});

test("every folder with source files has exactly one line", () => {
  const described = page
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => pathsIn(line.split(" | ")[0]));
  const twice = described.filter((path, at) => described.indexOf(path) !== at);
  assert.deepEqual(twice, [], "described more than once");

  const folders = ["src", "web", "script", "tests"]
    .flatMap(filesIn)
    .filter((path) => SOURCE.test(path))
    .map(dirname);
  const missing = [...new Set(folders)].filter((path) => !described.includes(path));
  assert.deepEqual(missing, [], `without a line in ${PAGE}`);
});

test("every file and folder that a document names exists", () => {
  const gone = documents.flatMap((document) =>
    pathsIn(read(document))
      .filter((path) => !exists(path))
      .map((path) => `${document}: ${path}`),
  );
  assert.deepEqual(gone, []);
});

test("every link from one document to another leads somewhere", () => {
  const gone = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\(([^)#:]+)(?:#[\w-]+)?\)|<img src="([^"]+)"/g)]
      .map(([, link, image]) => join(dirname(document), link ?? image))
      .filter((path) => !exists(path))
      .map((path) => `${document}: ${path}`),
  );
  assert.deepEqual(gone, []);
});

// The rooms that one room uses, as its CMakeLists.txt says: `add_room(site USES guide paper)`, or,
// for a program, the targets that it links: `pandu_site`.
function roomsUsed(room, rooms) {
  const build = read(`src/${room}/CMakeLists.txt`).replace(/#.*/g, "");
  const declared = /add_room\(\w+([^)]*)\)/.exec(build);
  const words = declared
    ? declared[1].split("PRIVATE")[0].split(/\s+/)
    : [...build.matchAll(/\bpandu_(\w+)/g)].map(([, name]) => name);
  return rooms.filter((name) => name !== room && words.includes(name));
}

// "text -> content" stands in the picture, several on one line; a name alone uses nothing.
function arrowsOfPicture(rooms) {
  const picture = /^```\n([\s\S]*?)^```$/m.exec(page)[1];
  return picture.split("\n").flatMap((line, storey) =>
    line
      .trim()
      .split(/\s{2,}/)
      .map((part) => part.split(" -> "))
      .filter(([room]) => rooms.includes(room))
      .map(([room, used = ""]) => ({ room, storey, uses: used.split(" ").filter(Boolean) })),
  );
}

test("its arrows are those of the build", () => {
  const rooms = filesIn("src")
    .filter((path) => /^src\/\w+\/CMakeLists\.txt$/.test(path))
    .map((path) => path.split("/")[1]);
  const drawn = arrowsOfPicture(rooms);
  const sorted = (lines) => [...lines].sort();
  assert.deepEqual(
    sorted(drawn.map(({ room, uses }) => `${room} -> ${sorted(uses).join(" ")}`)),
    sorted(rooms.map((room) => `${room} -> ${sorted(roomsUsed(room, rooms)).join(" ")}`)),
  );
});

test("its arrows point down", () => {
  const drawn = arrowsOfPicture(filesIn("src").map((path) => path.split("/")[1]));
  const storeyOf = new Map(drawn.map(({ room, storey }) => [room, storey]));
  const up = drawn.flatMap(({ room, storey, uses }) =>
    uses.filter((used) => !(storeyOf.get(used) > storey)).map((used) => `${room} -> ${used}`),
  );
  assert.deepEqual(up, []);
});
