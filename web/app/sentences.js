// What a screen says, sentence by sentence, each with the place where it stands. What is only to be
// seen (icons, the words inside pictures, the sheet for print) is not said; a picture says its text
// alternative once.
const SILENT = ".icon, .mark, [hidden], svg, input, textarea, script, template";
const ENDS = /[^.!?]+[.!?]*\s*/gu;

function* partsOf(text, language) {
  if (Intl.Segmenter) {
    for (const { segment, index } of new Intl.Segmenter(language, {
      granularity: "sentence",
    }).segment(text)) {
      yield { text: segment, start: index };
    }
  } else {
    for (const { 0: part, index } of text.matchAll(ENDS)) yield { text: part, start: index };
  }
}

// The place of the characters from `start` to `end` in texts that follow each other.
function rangeOf(nodes, start, end) {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.data.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}

export function sentencesOf(regions, language) {
  const sentences = [];
  let nodes = []; // the texts of one block

  const finish = () => {
    const text = nodes.map((node) => node.data).join("");
    for (const { text: part, start } of partsOf(text, language)) {
      const words = part.trim();
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const first = start + part.indexOf(words);
      sentences.push({
        text: words.replace(/\s+/g, " "),
        range: rangeOf(nodes, first, first + words.length),
      });
    }
    nodes = [];
  };

  const visit = (element) => {
    if (element.matches(SILENT) || element.getClientRects().length === 0) return;
    const inline = getComputedStyle(element).display === "inline";
    if (!inline) finish();
    if (element.matches("[role=img]")) {
      const range = document.createRange();
      range.selectNode(element);
      sentences.push({ text: element.getAttribute("aria-label"), range });
      return;
    }
    const closed = element.matches("details:not([open])");
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) nodes.push(child);
      else if (child.nodeType === Node.ELEMENT_NODE && (!closed || child.matches("summary")))
        visit(child);
    }
    if (!inline) finish();
  };

  for (const region of regions) visit(region);
  finish();
  return sentences;
}
