// One batch of readings: where every node and every word is, relative to the canvas's corner.
import { Part } from "generated/protocol";
import { unpaintable } from "./letters.js";
import { wordsOf } from "./words.js";

// Not of the page's text: pictures are painted from their own description, fields are the
// browser's.
const SKIPPED = new Set(["svg", "SCRIPT", "TEMPLATE", "TEXTAREA", "INPUT", "SELECT"]);

// Which node's box an element is, and which part of it.
function boxOf(element) {
  const { id, box } = element.dataset;
  if (box !== undefined) {
    return element.tagName === "LABEL" ? { id: box, part: Part.whole } : null;
  }
  if (id !== undefined)
    return element.classList.contains("cover") ? null : { id, part: Part.whole };
  if (element.tagName === "SUMMARY")
    return { id: element.parentElement.dataset.id, part: Part.summary };
  if (element.tagName === "HEADER") return { id: "", part: Part.bottom_edge };
  if (element.tagName === "FOOTER") return { id: "", part: Part.top_edge };
  const owner = element.parentElement?.dataset;
  if (element.classList.contains("mark") && owner?.box !== undefined) {
    return { id: owner.box, part: Part.mark };
  }
  if (element.classList.contains("number") && owner?.id !== undefined) {
    return { id: owner.id, part: Part.number };
  }
  return null;
}

// `pane` is the canvas's place in viewport coordinates: {left, top, height}. `unpainted` are the
// elements whose words are not among these.
export function measure(root, pane) {
  const boxes = [];
  const words = [];
  const unpainted = unpaintable(root);
  const bottom = pane.top + pane.height;

  const visit = (element, painted) => {
    if (SKIPPED.has(element.tagName)) {
      if (element.dataset.id === undefined || element.classList.contains("cover")) return;
    }
    const rect = element.getBoundingClientRect();
    const shown = rect.width > 0 && rect.height > 0 && rect.bottom > pane.top && rect.top < bottom;
    // An element may be empty and its children not (display: contents, floats): only what is far
    // outside is passed over whole.
    if (rect.height > 0 && (rect.bottom < pane.top - 200 || rect.top > bottom + 200)) return;
    const box = shown ? boxOf(element) : null;
    if (box) {
      boxes.push({
        ...box,
        x: rect.left - pane.left,
        y: rect.top - pane.top,
        width: rect.width,
        height: rect.height,
      });
    }
    if (SKIPPED.has(element.tagName) || box?.part === Part.mark) return;
    const isPainted = painted && !unpainted.has(element);
    const closed = element.tagName === "DETAILS" && !element.open;
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) {
        if (!closed || child.tagName === "SUMMARY") visit(child, isPainted);
      } else if (
        shown &&
        isPainted &&
        child.nodeType === Node.TEXT_NODE &&
        child.data.trim() !== ""
      ) {
        read(child, rect);
      }
    }
  };

  const read = (node, rect) => {
    const { style, words: found, left, top } = wordsOf(node, rect);
    const element = node.parentElement;
    for (const word of found) {
      words.push({
        text: word.text,
        x: word.left + left - pane.left,
        baseline: word.top + top + style.ascent - pane.top,
        width: word.width,
        element,
      });
    }
  };

  for (const child of root.children) if (!child.classList.contains("sheet")) visit(child, true);
  return { boxes, words, unpainted };
}
