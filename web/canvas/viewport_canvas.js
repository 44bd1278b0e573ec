// The canvas as a window on the page: it lies in the flow behind the text, so that the browser
// scrolls both; it is at most two viewports high and moves when the viewport nears its edge.
const MOST_DEVICE_PIXELS = 4096;
const MARGIN = 0.15; // of a viewport

export class ViewportCanvas {
  #top = 0;
  #height = 0;

  constructor() {
    this.element = document.createElement("canvas");
    this.element.id = "canvas";
    this.element.setAttribute("aria-hidden", "true");
    document.body.prepend(this.element);
  }

  remove() {
    this.element.remove();
  }

  // Where the canvas should be for what the viewport shows: its place in the document and now in
  // the viewport, in CSS pixels, and its size in the device's. It is there after put().
  plan() {
    const body = document.body.getBoundingClientRect();
    const ratio = devicePixelRatio;
    const most = MOST_DEVICE_PIXELS / ratio;
    const wantedHeight = Math.min(body.height, 2 * innerHeight, most);
    const top = this.#topFor(wantedHeight, body.height);
    const size = {
      width: Math.round(Math.min(body.width, most) * ratio),
      height: Math.round(wantedHeight * ratio),
    };
    const [width, height] = [size.width / ratio, size.height / ratio];
    return {
      top: body.top + top,
      left: body.left,
      width,
      height,
      ratio,
      size,
      place: { top, height: wantedHeight },
    };
  }

  put({ width, height, place }) {
    this.#top = place.top;
    this.#height = place.height;
    const { style } = this.element;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.top = `${place.top}px`;
  }

  // Where it is in the viewport now.
  where() {
    return { top: document.body.getBoundingClientRect().top + this.#top, height: this.#height };
  }

  // Whether the viewport has come too near to an edge behind which the page goes on.
  nearsEdge() {
    return this.element.isConnected && this.#isNear(this.#height);
  }

  // It only moves where it must.
  #topFor(height, pageHeight) {
    if (!this.#isNear(height) && this.#top + height <= pageHeight) return this.#top;
    const wanted = scrollY - (height - innerHeight) / 2;
    const top = Math.max(0, Math.min(wanted, pageHeight - height));
    return Math.round(top * devicePixelRatio) / devicePixelRatio;
  }

  #isNear(height) {
    const margin = MARGIN * innerHeight;
    const page = document.body.offsetHeight;
    const above = this.#top > 0 && scrollY < this.#top + margin;
    const bottom = this.#top + height;
    const below = bottom < page - 1 && scrollY + innerHeight > bottom - margin;
    return above || below;
  }
}

// What lies outside the canvas's window is shown by the HTML itself (.offscreen): a fling may be
// quicker than the next paint, and then meets words and not an empty page.

// Its words need its own background to be read.
const FILLED = ".button";

// Parts of the page that are wholly outside are marked as one; others are looked into, but for a
// filled one: cut by the edge, it is marked whole.
function outside(element, top, bottom, found) {
  const rect = element.getBoundingClientRect();
  if (rect.height > 0 && rect.top >= top && rect.bottom <= bottom) return;
  if (rect.height > 0 && (rect.bottom <= top || rect.top >= bottom || element.matches(FILLED)))
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
