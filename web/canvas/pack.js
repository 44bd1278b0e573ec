// A layout as one array of numbers and an archive of its strings: the order is
// src/canvas/layout.h's. Both can be handed to a worker without a copy.
import { ARCHIVE_ESCAPE, ARCHIVED_LINE_FEED } from "generated/protocol";
import { styleOf } from "./styles.js";

const encoder = new TextEncoder();
const ESCAPED = new RegExp(`[${ARCHIVE_ESCAPE}${ARCHIVED_LINE_FEED}]`, "g");
const HEAD = 6;
const BOX = 5;
const WORD = 7;

export function pack({ width, height, ratio, dark }, pointer, { boxes, words }) {
  const numbers = new Float32Array(HEAD + BOX * boxes.length + WORD * words.length);
  const texts = [pointer.hovered, pointer.pressed, pointer.focused];
  numbers.set([width, height, ratio, dark ? 1 : 0, boxes.length, words.length]);
  let at = HEAD;
  for (const { id, part, x, y, width: boxWidth, height: boxHeight } of boxes) {
    numbers.set([part, x, y, boxWidth, boxHeight], at);
    texts.push(id);
    at += BOX;
  }
  for (const { text, x, baseline, width: wordWidth, element } of words) {
    const { size, face, underlined, colour } = styleOf(element);
    numbers.set([x, baseline, size, wordWidth, face, underlined ? 1 : 0, colour], at);
    texts.push(text);
    at += WORD;
  }
  // No id and no word has a line feed, so that all are escaped in one go.
  const lines = texts.join("\n").replace(ESCAPED, `${ARCHIVE_ESCAPE}$&`);
  return { numbers, texts: encoder.encode(`${lines}\n`) };
}
