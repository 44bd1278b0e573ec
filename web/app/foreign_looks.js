// Looks that are not the style sheet's: the painter paints by that one, and would not follow.
const root = document.documentElement;

// Dark Reader, which darkens every page, says so on the document.
const DARK_READER = ["data-darkreader-mode", "data-darkreader-scheme"];

const SMALLEST_TEXT = 14; // CSS pixels: what the style sheet sets smallest
const MUCH = 10; // times that size
const TOLERANCE = 1.05;

// What `read` finds in an element with this style.
function probe(style, read) {
  const element = document.createElement("div");
  element.style.cssText = `position:absolute;visibility:hidden;white-space:nowrap;${style}`;
  element.textContent = "xxxxxxxx";
  document.body.append(element);
  const found = read(element);
  element.remove();
  return found;
}

// A browser that darkens pages by itself gives a light one another canvas than a white one.
const isDarkened = () =>
  probe(
    "color-scheme:light;background-color:canvas",
    (element) => getComputedStyle(element).backgroundColor,
  ) !== "rgb(255, 255, 255)";

// A smallest size that is set in the browser (Firefox) is told by no style, only by the letters.
function hasSmallestSize() {
  const widthAt = (size) =>
    probe(`font-size:${size}px`, (element) => element.getBoundingClientRect().width);
  return widthAt(SMALLEST_TEXT) * MUCH > widthAt(SMALLEST_TEXT * MUCH) * TOLERANCE;
}

export class ForeignLooks {
  #browsers;

  // `changed` is called when an extension begins or ends.
  constructor(changed) {
    new MutationObserver(changed).observe(root, { attributeFilter: DARK_READER });
  }

  get noticed() {
    this.#browsers ??= isDarkened() || hasSmallestSize();
    return this.#browsers || DARK_READER.some((name) => root.hasAttribute(name));
  }
}
