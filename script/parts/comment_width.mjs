// Names every comment that is wider than the page. Code is set by clang-format and prettier, which
// leave comments as they are.
//
//   node script/parts/comment_width.mjs FILE...

import { readFileSync } from "node:fs";

const WIDTH = 100;
const COMMENT = /(^|\s)\/\/\s|^\s*\/?\*+\s/;

const found = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line, at) => ({ line, place: `${file}:${at + 1}` }))
    .filter(({ line }) => [...line].length > WIDTH && COMMENT.test(line)),
);
for (const { line, place } of found)
  console.error(`${place}: the comment is ${[...line].length} columns wide (at most ${WIDTH})`);
process.exitCode = found.length > 0 ? 1 : 0;
