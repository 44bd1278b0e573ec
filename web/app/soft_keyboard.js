// A soft keyboard takes part of the window: the field that is typed into stays in what is left of
// it.

export function keepFieldInView() {
  const seen = globalThis.visualViewport;
  if (!seen) return;
  let { scale } = seen;
  seen.addEventListener("resize", () => {
    // Fingers that enlarge the page look where they want to look.
    const enlarged = seen.scale !== scale;
    ({ scale } = seen);
    const field = document.activeElement;
    if (enlarged || !field?.matches(".input")) return;
    const { top, bottom } = field.getBoundingClientRect();
    if (top >= seen.offsetTop && bottom <= seen.offsetTop + seen.height) return;
    field.scrollIntoView({ block: "center" });
  });
}
