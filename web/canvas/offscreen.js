// What lies outside the canvas's window is shown by the HTML itself (.offscreen): a fling may be
// quicker than the next paint, and then meets words and not an empty page.

// Parts of the page that are wholly outside are marked as one; others are looked into.
function outside(element, top, bottom, found) {
  const rect = element.getBoundingClientRect();
  if (rect.height > 0 && rect.top >= top && rect.bottom <= bottom) return;
  if (rect.height > 0 && (rect.bottom <= top || rect.top >= bottom))
    return void found.push(element);
  for (const child of element.children) outside(child, top, bottom, found);
}

// `pane` is the canvas's place in viewport coordinates. All is read before anything is written.
export function markOffscreen(page, { top, height }) {
  const found = [];
  outside(page, top, top + height, found);
  const marked = new Set(page.querySelectorAll(".offscreen"));
  for (const element of found) if (!marked.delete(element)) element.classList.add("offscreen");
  for (const element of marked) element.classList.remove("offscreen");
}
