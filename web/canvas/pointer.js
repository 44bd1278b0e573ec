// Which node is under the pointer, pressed or focused: looks that the painter has to know.
import { forgetStyles } from "./styles.js";

// The node's element; null outside of nodes.
function nodeAt(element) {
  const found = element?.closest?.("[data-box], button[data-id], a[data-id], summary") ?? null;
  return found?.tagName === "SUMMARY" ? found.closest("[data-id]") : found;
}
const idOf = (node) => node?.dataset.box ?? node?.dataset.id ?? "";

export function watchPointer(root, changed) {
  const pointer = { hovered: "", pressed: "", focused: "" };
  const nodes = { hovered: null, pressed: null, focused: null };
  const set = (name, node) => {
    if (nodes[name] === node) return;
    // These looks change a style only where they happen.
    for (const changing of [nodes[name], node]) if (changing) forgetStyles(changing);
    nodes[name] = node;
    pointer[name] = idOf(node);
    changed();
  };
  root.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") set("hovered", nodeAt(event.target));
  });
  root.addEventListener("pointerleave", () => set("hovered", null));
  root.addEventListener("pointerdown", (event) => set("pressed", nodeAt(event.target)));
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    root.addEventListener(end, () => set("pressed", null));
  }
  const focus = () => {
    const element = document.activeElement;
    set(
      "focused",
      element?.matches(":focus-visible") && root.contains(element) ? nodeAt(element) : null,
    );
  };
  root.addEventListener("focusin", focus);
  root.addEventListener("focusout", () => queueMicrotask(focus));
  return pointer;
}
