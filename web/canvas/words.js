// Where the browser put every word, word by word: WebKit hints its advances, so that whole lines
// would drift. A Range for each word is slow, so a text is only measured again when it, its size or
// its style changed.
import { styleOf } from "./styles.js";

const WORD = /\S+/gu;

// Where a letter is. At the beginning of a line some browsers also report the end of the line
// before.
function placeOf(range) {
  const rects = range.getClientRects();
  return rects[rects.length - 1] ?? range.getBoundingClientRect();
}

// Pieces of a word that was broken across lines, one per line.
function piecesOf(range, node, start, end) {
  const pieces = [];
  for (let at = start; at < end;) {
    const size = node.data.codePointAt(at) > 0xffff ? 2 : 1;
    range.setStart(node, at);
    range.setEnd(node, at + size);
    const rect = placeOf(range);
    const last = pieces.at(-1);
    if (last && Math.abs(last.top - rect.top) < 1) {
      last.text += node.data.slice(at, at + size);
      last.width = rect.right - last.left;
    } else {
      pieces.push({
        text: node.data.slice(at, at + size),
        left: rect.left,
        top: rect.top,
        width: rect.width,
      });
    }
    at += size;
  }
  return pieces;
}

function lettersOf(range, node, start, word) {
  let at = start;
  return [...word].map((text) => {
    range.setStart(node, at);
    at += text.length;
    range.setEnd(node, at);
    const { left, top, width } = placeOf(range);
    return { text, left, top, width };
  });
}

const range = document.createRange();

// Letters that the reader set apart are placed one by one.
function measure(node, spaced) {
  const words = [];
  for (const { 0: text, index } of node.data.matchAll(WORD)) {
    range.setStart(node, index);
    range.setEnd(node, index + text.length);
    const rects = range.getClientRects();
    if (spaced) {
      words.push(...lettersOf(range, node, index, text));
    } else if (rects.length === 1) {
      words.push({ text, left: rects[0].left, top: rects[0].top, width: rects[0].width });
    } else if (rects.length > 1) {
      words.push(...piecesOf(range, node, index, index + text.length));
    }
  }
  return words;
}

const known = new WeakMap();

// The words of a text node whose parent lies at `box`: from the corner of the viewport.
export function wordsOf(node, box) {
  const style = styleOf(node.parentElement);
  const found = known.get(node);
  const same =
    found &&
    found.data === node.data &&
    found.width === box.width &&
    found.height === box.height &&
    found.set === style.set;
  if (same) return { style, words: found.words, left: box.left, top: box.top };
  const words = measure(node, style.spaced);
  for (const word of words) {
    word.left -= box.left;
    word.top -= box.top;
  }
  known.set(node, { data: node.data, width: box.width, height: box.height, set: style.set, words });
  return { style, words, left: box.left, top: box.top };
}
