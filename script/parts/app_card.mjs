// Writes what a phone asks for before it puts the site on the home screen: the manifest, icons, and
// pictures in two sizes, drawn from web/static/icon.svg and the texts.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const root = join(import.meta.dirname, "../..");
const GREEN = "#00604a";
const PAPER = "#f6f8f9";
const INK = "#14212b";

const texts = JSON.parse(readFileSync(join(root, "assets/text/id.json"), "utf8"));
const icon = readFileSync(join(root, "web/static/icon.svg"), "utf8");
const signpost = /<g[\s\S]*<\/g>/.exec(icon)[0];

const svg = (width, height, inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
  `viewBox="0 0 ${width} ${height}">${inside}</svg>`;

const square = (size, inside) =>
  svg(size, size, `<g transform="scale(${size / 64})">${inside}</g>`);

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function linesOf(text, most) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if ((lines.at(-1) + " " + word).length > most) lines.push("");
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
}

// What the start page says, as a poster of this size.
function poster(width, height) {
  const margin = width > height ? 80 : 60;
  const size = width > height ? 58 : 52;
  const letters = Math.floor((width - 2 * margin) / (size * 0.5));
  let y = margin + 128;
  const say = (text, scale, weight) =>
    linesOf(text, letters / scale)
      .map((line, number) => {
        if (number === 0) y += size * 0.6;
        y += size * scale * 1.4;
        return (
          `<text x="${margin}" y="${y}" font-size="${size * scale}" font-weight="${weight}" ` +
          `fill="${INK}">${escaped(line)}</text>`
        );
      })
      .join("");
  const words = [
    say(texts["start.title"], 1, 700),
    say(texts["start.lead"], 0.7, 400),
    say(texts["start.promise.free"], 0.6, 400),
    say(texts["start.promise.private"], 0.6, 400),
  ];
  return svg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>` +
      `<g transform="translate(${margin} ${margin}) scale(2)"><rect width="64" height="64" rx="14" ` +
      `fill="${GREEN}"/>${signpost}</g>${words.join("")}`,
  );
}

// The signpost on a ground that reaches the edges, `margin` away from them.
const wide = (size, margin) =>
  square(
    size,
    `<rect width="64" height="64" fill="${GREEN}"/>` +
      `<g transform="translate(${margin} ${margin}) scale(${1 - margin / 32})">${signpost}</g>`,
  );

const PICTURES = [
  { file: "icon-192.png", size: 192, purpose: "any", draw: () => square(192, icon) },
  { file: "icon-512.png", size: 512, purpose: "any", draw: () => square(512, icon) },
  // Launchers cut a circle of four fifths out of this one.
  { file: "icon-maskable.png", size: 512, purpose: "maskable", draw: () => wide(512, 12) },
  { file: "icon-apple.png", size: 180, draw: () => wide(180, 6) },
  { file: "narrow.png", width: 720, height: 1280, form: "narrow" },
  { file: "wide.png", width: 1280, height: 720, form: "wide" },
];

function manifest() {
  const icons = PICTURES.filter(({ purpose }) => purpose).map(({ file, size, purpose }) => ({
    src: `app/${file}`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  }));
  const screenshots = PICTURES.filter(({ form }) => form).map(({ file, width, height, form }) => ({
    src: `app/${file}`,
    sizes: `${width}x${height}`,
    type: "image/png",
    form_factor: form,
    label: texts["start.title"],
  }));
  return {
    name: texts["app.name"],
    short_name: texts["app.name"],
    description: texts["site.description"],
    lang: "id",
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    icons,
    screenshots,
  };
}

// `fonts` is the folder with text-regular.ttf and text-bold.ttf.
export function writeAppCard(site, fonts) {
  const fontFiles = ["text-regular.ttf", "text-bold.ttf"].map((name) => join(fonts, name));
  mkdirSync(join(site, "app"), { recursive: true });
  for (const { file, draw, width, height } of PICTURES) {
    const drawn = new Resvg(draw ? draw() : poster(width, height), {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Atkinson Hyperlegible Next" },
    });
    writeFileSync(join(site, "app", file), drawn.render().asPng());
  }
  writeFileSync(join(site, "manifest.webmanifest"), JSON.stringify(manifest(), null, 1) + "\n");
}
