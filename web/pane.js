// The canvas as a window on the page: it lies in the flow behind the text, so that the browser scrolls
// both; it is at most two viewports high and moves when the viewport nears its edge.
const MOST_DEVICE_PIXELS = 4096;
const MARGIN = 0.15; // of a viewport

export class Pane {
  #top = 0;
  #height = 0;

  constructor() {
    this.canvas = document.createElement("canvas");
    this.canvas.id = "canvas";
    this.canvas.setAttribute("aria-hidden", "true");
    document.body.prepend(this.canvas);
  }

  remove() {
    this.canvas.remove();
  }

  // Puts the canvas where the viewport is, and says where that is. Only writes what changed: setting a
  // canvas's size empties it.
  place() {
    const body = document.body.getBoundingClientRect();
    const ratio = devicePixelRatio;
    const most = MOST_DEVICE_PIXELS / ratio;
    this.#height = Math.min(body.height, 2 * innerHeight, most);
    if (this.#needsToMove() || this.#top + this.#height > body.height) {
      const wanted = scrollY - (this.#height - innerHeight) / 2;
      const top = Math.max(0, Math.min(wanted, body.height - this.#height));
      this.#top = Math.round(top * ratio) / ratio;
    }
    const width = Math.round(Math.min(body.width, most) * ratio);
    const height = Math.round(this.#height * ratio);
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    const { style } = this.canvas;
    style.width = `${width / ratio}px`;
    style.height = `${height / ratio}px`;
    style.top = `${this.#top}px`;
    return {
      left: body.left,
      top: body.top + this.#top,
      width: width / ratio,
      height: height / ratio,
      ratio,
    };
  }

  // Whether the viewport has come too near to an edge behind which the page goes on.
  nearsEdge() {
    return this.canvas.isConnected && this.#needsToMove();
  }

  #needsToMove() {
    const margin = MARGIN * innerHeight;
    const page = document.body.offsetHeight;
    const above = this.#top > 0 && scrollY < this.#top + margin;
    const bottom = this.#top + this.#height;
    const below = bottom < page - 1 && scrollY + innerHeight > bottom - margin;
    return above || below;
  }
}
