// How a text looks, read from the style sheet once per element and style.
import { Face } from "generated/protocol";

const ICON_FONT = "Pandu Icons";

let styles = new WeakMap();
const ascents = new Map();

// The elements' looks may have changed: all of them, or one and what it holds.
export function forgetStyles(element) {
  if (!element) return (styles = new WeakMap());
  styles.delete(element);
  for (const inside of element.querySelectorAll("*")) styles.delete(inside);
}

// The fonts themselves changed.
function forgetFonts() {
  ascents.clear();
  forgetStyles();
}

function colourOf(text) {
  const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return (red << 16) | (green << 8) | blue;
}

// From the top of a word's rectangle down to its baseline: the rectangle is as high as the font's
// rounded ascent and descent, whatever the line's height.
function ascentOf(font, sample) {
  const found = ascents.get(font);
  if (found !== undefined) return found;
  const probe = document.createElement("div");
  const foot = document.createElement("span");
  probe.style.cssText = "position:absolute;top:0;left:0;visibility:hidden;white-space:nowrap";
  probe.style.font = font;
  foot.style.cssText = "display:inline-block;width:0;height:0";
  probe.append(sample, foot);
  document.body.append(probe);
  const range = document.createRange();
  range.selectNodeContents(probe.firstChild);
  const ascent = foot.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
  probe.remove();
  ascents.set(font, ascent);
  return ascent;
}

function underlined(element) {
  for (let at = element; at; at = at.parentElement) {
    if (getComputedStyle(at).textDecorationLine.includes("underline")) return true;
    if (at.dataset.id) break;
  }
  return false;
}

export function styleOf(element) {
  const found = styles.get(element);
  if (found) return found;
  const computed = getComputedStyle(element);
  const bold = Number(computed.fontWeight) >= 600;
  const icon = computed.fontFamily.includes(ICON_FONT);
  const font = `${computed.fontWeight} ${computed.fontSize} ${computed.fontFamily}`;
  const style = {
    font,
    set: `${font} ${computed.letterSpacing} ${computed.wordSpacing}`,
    size: parseFloat(computed.fontSize),
    face: icon ? Face.icon : bold ? Face.bold : Face.regular,
    colour: colourOf(computed.color),
    underlined: !icon && underlined(element),
    spaced: parseFloat(computed.letterSpacing) > 0,
    // Of a letter that the font has: another's would be that of the font it comes from.
    ascent: ascentOf(font, icon ? element.textContent.trim() : "x"),
  };
  styles.set(element, style);
  return style;
}

// What makes the page look another way without a word from the application.
// `changed` is called after each, when it may be painted again.
export function watchStyles(changed) {
  const restyled = () => (forgetStyles(), changed());
  new ResizeObserver(restyled).observe(document.body);
  addEventListener("resize", restyled);
  addEventListener("toggle", () => changed(), true);
  // A field may have been drawn larger.
  addEventListener("pointerup", ({ target }) => target.matches?.("textarea") && changed(), true);
  document.fonts.addEventListener("loadingdone", () => (forgetFonts(), changed()));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyled);
  const watchRatio = () =>
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      "change",
      () => (restyled(), watchRatio()),
      { once: true },
    );
  watchRatio();
}
