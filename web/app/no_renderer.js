// In the place of web/canvas/renderer.js: nothing is painted, and the plain view is all there is.
export const FONTS = [];

export class Renderer {
  frames = 0;
  paints = 0;
  memory = 0;
  painting = false;
  paintsBeside = false;
  settled = Promise.resolve();

  constructor(page, view) {
    view.giveUp();
  }

  mirror(engine) {
    return engine;
  }
  prepare() {}
  start() {}
  abandon() {}
  changed() {}
  changeScreen() {}
  request() {}
  painted() {
    return [];
  }
  async atRest() {
    return true;
  }
}
