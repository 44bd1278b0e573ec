// Words with letters that our fonts do not have (names in other scripts, emoji): they are left to
// the document, which shows them with the fonts of the device (style.css).
import { LETTERS } from "generated/letters";

const LACKED = new RegExp(`[^\\s${LETTERS}]`, "u");
const MARK = "data-unpainted";

// What is underlined in one go is shown in one go.
const WHOLE = ".link, .button";

// The elements whose words, all of them, are not to be painted.
export function unpaintable(page) {
  const found = new Set();
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (!LACKED.test(data) || parentElement.matches(".icon, svg *")) continue;
    found.add(parentElement.closest(WHOLE) ?? parentElement);
  }
  return found;
}

// Together with the picture that lacks them; the mark lasts until the next one (morph.js).
export function markUnpainted(page, found) {
  for (const element of page.querySelectorAll(`[${MARK}]`))
    if (!found.has(element)) element.removeAttribute(MARK);
  for (const element of found) element.setAttribute(MARK, "");
}
