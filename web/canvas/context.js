// What Dear ImGui's renderer draws with. The program asks for the context once more
// (src/browser/painting.cpp), and is given the one that is there.
const WANTED = {
  alpha: false, // the canvas paints the paper too
  depth: false,
  stencil: false,
  antialias: false, // Dear ImGui smooths its own edges
  powerPreference: "low-power",
};

// None where there is no WebGL; the program then finds none either.
export const openContext = (canvas) => canvas.getContext("webgl", WANTED);
