// What paints in the program of WebAssembly (src/browser/painting.cpp), as plain functions.
import { PAINTED_FIELDS } from "generated/protocol";

// Of an engine (engine.js), whose page it paints.
export function paintProgram({ bridge }) {
  const { module, write } = bridge;
  return {
    fonts(regular, bold, icon) {
      write(regular, bold, icon);
      module._pandu_fonts(regular.byteLength, bold.byteLength, icon.byteLength);
    },
    // On the page's canvas, or another; false where there is no WebGL.
    openCanvas(canvas) {
      module.specialHTMLTargets["#canvas"] = canvas;
      return Boolean(module._pandu_open_canvas());
    },
    // Whether painting would not wait for the GPU.
    canvasReady: () => Boolean(module._pandu_canvas_ready()),
    // Waits for the GPU: to be asked some time after the first paint.
    canvasWorks: () => Boolean(module._pandu_canvas_works()),
    closeCanvas: () => module._pandu_close_canvas(),
    paint({ numbers, texts }) {
      write(numbers, texts);
      return module._pandu_paint(numbers.length);
    },
    painted() {
      module._pandu_painted();
      return bridge.records(PAINTED_FIELDS).map(({ id, checked, ...place }) => {
        for (const name in place) place[name] = Number(place[name]);
        return { id, ...place, checked: checked === "1" };
      });
    },
  };
}
