// Writes an Excel file in a program of its own (src/browser/writer_main.cpp). Plan and rows are
// bytes that another program packed (src/workbook_writer/plan.h, packed_rows.h).
//
//   const book = await openWriter(program, plan);
//   for (const rows of blocks) book.add(rows);
//   const { bytes, losses } = book.finish();
import createWriter from "./writer.js";
import { connect } from "../app/bridge.js";

const LOSSES = ["shortenedTexts", "replacedCharacters", "cellsLeftOut", "linksAsText"];

function joined(parts) {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

// `program` is a compiled WebAssembly.Module. Rejects where it cannot run, or the plan is none.
export async function openWriter(program, plan) {
  const writer = await connect(createWriter, program);
  const must = (done) => {
    if (!done) throw new Error("the workbook cannot be written");
  };
  writer.write(plan);
  must(writer.module._writer_begin());
  return {
    // Throws where these are no rows of the plan, or there is no room.
    add(rows) {
      writer.write(rows);
      must(writer.module._writer_add());
    },
    // The whole file, and what is not in it as it was handed over.
    finish() {
      must(writer.module._writer_finish());
      const parts = [];
      while (writer.module._writer_next()) parts.push(writer.bytes());
      writer.module._writer_losses();
      const counts = writer.text().split("\n");
      writer.module._writer_end();
      return {
        bytes: joined(parts),
        losses: Object.fromEntries(LOSSES.map((name, at) => [name, Number(counts[at])])),
      };
    },
    memory: writer.memory,
  };
}
