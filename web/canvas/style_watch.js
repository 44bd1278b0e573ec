// What makes the page look another way without a word from the application.
import { forgetFonts, forgetStyles } from "./styles.js";

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
