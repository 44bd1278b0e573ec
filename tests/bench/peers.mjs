// Pages of others with the same first question, to be measured beside ours: each in a folder of its
// own.
//
//   GOV.UK Frontend   native HTML with their style sheet and script
//   Dear ImGui        the stock example for the web, built here with its own flags
//   jsimgui           Dear ImGui for JavaScript, with the question as radio buttons
//   CanvasKit         what Flutter paints with: the question's words on a canvas
//   Rerun             egui's largest viewer on the web: weighed, not opened

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packages = join(root, "tests/bench/node_modules");
const texts = JSON.parse(readFileSync(join(root, "assets/text/id.json"), "utf8"));
const GROUNDS = Object.keys(texts).filter((key) => /^option\.ground\.\w+$/.test(key));
const question = texts["question.ground.title"];
const options = GROUNDS.map((key) => texts[key]);

const page = (head, body) => `<!doctype html>
<html lang="id" class="govuk-template"><head><meta charset="utf-8"><title>${question}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${question}">${head}</head>${body}</html>
`;

function govuk(folder) {
  const from = join(packages, "govuk-frontend/dist/govuk");
  for (const file of ["govuk-frontend.min.css", "govuk-frontend.min.js"])
    cpSync(join(from, file), join(folder, file));
  cpSync(join(from, "assets"), join(folder, "assets"), { recursive: true });
  const radios = options.map(
    (text, at) => `<div class="govuk-radios__item">
<input class="govuk-radios__input" id="ground-${at}" name="ground" type="radio" value="${at}">
<label class="govuk-label govuk-radios__label" for="ground-${at}">${text}</label></div>`,
  );
  writeFileSync(
    join(folder, "start.js"),
    "import { initAll } from './govuk-frontend.min.js';\ninitAll();\n",
  );
  writeFileSync(
    join(folder, "index.html"),
    page(
      '<link rel="stylesheet" href="govuk-frontend.min.css"><script type="module" src="start.js"></script>',
      `<body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper">
<form><div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
<h1 class="govuk-fieldset__heading">${question}</h1></legend><div class="govuk-radios" data-module="govuk-radios">
${radios.join("\n")}</div></fieldset></div>
<button type="submit" class="govuk-button" data-module="govuk-button">${texts["nav.next"]}</button></form>
</main></div></body>`,
    ),
  );
}

function stock(folder) {
  const sources = join(root, ".cache/imgui");
  const example = join(sources, "examples/example_glfw_opengl3");
  const files = [
    "imgui",
    "imgui_demo",
    "imgui_draw",
    "imgui_tables",
    "imgui_widgets",
    "backends/imgui_impl_glfw",
    "backends/imgui_impl_opengl3",
  ].map((name) => join(sources, `${name}.cpp`));
  execFileSync(
    "em++",
    [
      join(example, "main.cpp"),
      ...files,
      `-I${sources}`,
      `-I${sources}/backends`,
      `-I${join(root, "tests/bench/stock/libs")}`,
      "-Os",
      "-std=c++17",
      "-sDISABLE_EXCEPTION_CATCHING=1",
      "-sUSE_GLFW=3",
      "-sWASM=1",
      "-sALLOW_MEMORY_GROWTH=1",
      "-sNO_EXIT_RUNTIME=0",
      "-sASSERTIONS=1",
      "-sNO_FILESYSTEM=1",
      "-DIMGUI_DISABLE_FILE_FUNCTIONS",
      "-o",
      join(folder, "index.js"),
    ],
    {
      env: { ...process.env, NODE_PATH: "/usr/share/nodejs" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  writeFileSync(
    join(folder, "start.js"),
    "var Module = { canvas: document.getElementById('canvas') };\n",
  );
  writeFileSync(
    join(folder, "index.html"),
    page(
      "",
      `<body style="margin: 0">
<canvas id="canvas" style="width: 100vw; height: 100vh"></canvas>
<script src="start.js"></script><script src="index.js"></script></body>`,
    ),
  );
}

function jsimgui(folder) {
  cpSync(join(packages, "@mori2003/jsimgui/build"), folder, { recursive: true });
  writeFileSync(
    join(folder, "start.js"),
    `import { ImGui, ImGuiImplWeb } from './mod.js';
const canvas = document.getElementById('canvas');
await ImGuiImplWeb.Init({ canvas });
const options = ${JSON.stringify(options)};
function render() {
  canvas.width = canvas.clientWidth * devicePixelRatio;
  canvas.height = canvas.clientHeight * devicePixelRatio;
  ImGuiImplWeb.BeginRender();
  ImGui.Begin('Pandu');
  ImGui.Text(${JSON.stringify(question)});
  options.forEach((text, at) => ImGui.RadioButton(text, at === 0));
  ImGui.End();
  ImGuiImplWeb.EndRender();
  requestAnimationFrame(render);
}
requestAnimationFrame(render);
`,
  );
  writeFileSync(
    join(folder, "index.html"),
    page(
      "",
      `<body style="margin: 0">
<canvas id="canvas" style="display: block; width: 100vw; height: 100vh"></canvas>
<script type="module" src="start.js"></script></body>`,
    ),
  );
}

function canvaskit(folder) {
  for (const file of ["canvaskit.js", "canvaskit.wasm"])
    cpSync(join(packages, "canvaskit-wasm/bin", file), join(folder, file));
  const font = join(
    root,
    "node_modules/@fontsource/atkinson-hyperlegible-next/files",
    "atkinson-hyperlegible-next-latin-400-normal.woff",
  );
  cpSync(font, join(folder, "text.woff"));
  writeFileSync(
    join(folder, "start.js"),
    `CanvasKitInit().then(async (kit) => {
  const surface = kit.MakeCanvasSurface('canvas');
  const bytes = await (await fetch('text.woff')).arrayBuffer();
  const font = new kit.Font(kit.Typeface.MakeFreeTypeFaceFromData(bytes), 16);
  const paint = new kit.Paint();
  const lines = ${JSON.stringify([question, ...options])};
  surface.drawOnce((canvas) => {
    canvas.clear(kit.WHITE);
    lines.forEach((line, at) => canvas.drawText(line, 10, 30 + 30 * at, paint, font));
  });
});
`,
  );
  writeFileSync(
    join(folder, "index.html"),
    page(
      "",
      `<body style="margin: 0">
<canvas id="canvas" width="360" height="740"></canvas>
<script src="canvaskit.js"></script><script src="start.js"></script></body>`,
    ),
  );
}

const rerunFiles = () =>
  ["re_viewer.js", "re_viewer_bg.wasm"].map((file) => join(packages, "@rerun-io/web-viewer", file));

const PAGES = [
  ["GOV.UK Frontend", "govuk", govuk, false],
  ["Dear ImGui, stock example", "stock", stock, true],
  ["jsimgui", "jsimgui", jsimgui, true],
  ["CanvasKit", "canvaskit", canvaskit, true],
];

// Writes the pages into `folder`, all or those of the names `wanted`; each { name, folder,
// paintsCanvas }, and last, of all, the files of what is only weighed, { name, files }.
export function makePeers(folder, wanted) {
  rmSync(folder, { recursive: true, force: true });
  const peers = PAGES.filter(([name]) => !wanted || wanted.includes(name)).map(
    ([name, directory, make, paintsCanvas]) => {
      const own = join(folder, directory);
      mkdirSync(own, { recursive: true });
      make(own);
      return { name, folder: own, paintsCanvas };
    },
  );
  return wanted ? peers : [...peers, { name: "Rerun (egui)", files: rerunFiles() }];
}
