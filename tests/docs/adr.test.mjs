// Every record of docs/adr says when it was made and whether it still holds, and the index repeats
// it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { filesIn, read } from "./tree.mjs";

const HEAD =
  /^# (\d+)\. (.+)\n\nDate: (\d{4}-\d\d-\d\d)\. Status: (accepted|superseded by \[\d+\])/;
const records = filesIn("docs/adr").filter((path) => /\/\d{4}-[^/]*\.md$/.test(path));

test("the index repeats number, title, date and status of each record", () => {
  const index = read("docs/adr/README.md").match(/^\| \d.*$/gm);
  const rows = records.sort().map((path) => {
    const head = HEAD.exec(read(path));
    assert.ok(head, `${path} begins with "# Number. Title" and "Date: ... Status: ..."`);
    const [, number, title, date, status] = head;
    return `| ${number} | [${title}](${path.split("/").pop()}) | ${date} | ${status.replace(/[[\]]/g, "")} |`;
  });
  assert.deepEqual(index, rows);
});
