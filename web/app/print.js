// The page on paper.
const PATIENCE = 2000; // ms in which a browser that prints has begun

const root = document.documentElement;

// Browsers inside other applications have no print, or one that does nothing: whether it began.
export function printPage() {
  return new Promise((began) => {
    const patience = setTimeout(() => began(false), PATIENCE);
    addEventListener(
      "beforeprint",
      () => {
        clearTimeout(patience);
        began(true);
      },
      { once: true },
    );
    print();
  });
}

// What is folded is printed whole. Newer browsers do that by the style sheet.
function unfoldOnPaper() {
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("#page details:not([open])")];
    for (const fold of unfolded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of unfolded) fold.open = false;
  });
}

export function preparePrinting() {
  if (!globalThis.print) root.classList.add("no-print");
  if (!CSS.supports("selector(::details-content)")) unfoldOnPaper();
}
