// Which node is under the pointer, pressed or focused: looks that the painter has to know.
import { forgetStyles } from "./styles.js";

const idOf = (element) => {
  const node = element?.closest?.("[data-box], button[data-id], a[data-id], summary");
  if (!node) return "";
  return node.dataset.box ?? node.dataset.id ?? node.closest("[data-id]")?.dataset.id ?? "";
};

export function watchTouch(root, changed) {
  const touch = { hovered: "", pressed: "", focused: "" };
  // These looks change a style only where they happen.
  const forget = (id) => {
    const name = CSS.escape(id);
    const element = id && root.querySelector(`[data-box="${name}"], [data-id="${name}"]`);
    if (element) forgetStyles(element);
  };
  const set = (name, id) => {
    if (touch[name] === id) return;
    forget(touch[name]);
    forget(id);
    touch[name] = id;
    changed();
  };
  root.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") set("hovered", idOf(event.target));
  });
  root.addEventListener("pointerleave", () => set("hovered", ""));
  root.addEventListener("pointerdown", (event) => set("pressed", idOf(event.target)));
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    root.addEventListener(end, () => set("pressed", ""));
  }
  const focus = () => {
    const element = document.activeElement;
    set("focused", element?.matches(":focus-visible") && root.contains(element) ? idOf(element) : "");
  };
  root.addEventListener("focusin", focus);
  root.addEventListener("focusout", () => queueMicrotask(focus));
  return touch;
}
