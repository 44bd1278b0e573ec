// The site's icon in the sizes that browsers and phones ask for, drawn from web/static/icon.svg.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const root = join(import.meta.dirname, "../..");
const GREEN = "#00604a";

const icon = readFileSync(join(root, "web/static/icon.svg"), "utf8");
const signpost = /<g[\s\S]*<\/g>/.exec(icon)[0];

const square = (size, inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" ` +
  `viewBox="0 0 ${size} ${size}"><g transform="scale(${size / 64})">${inside}</g></svg>`;

// The signpost on a ground that reaches the edges, `margin` away from them.
const wide = (size, margin) =>
  square(
    size,
    `<rect width="64" height="64" fill="${GREEN}"/>` +
      `<g transform="translate(${margin} ${margin}) scale(${1 - margin / 32})">${signpost}</g>`,
  );

// src/publish/app_card.cpp names them.
const PICTURES = {
  // In pixels: a browser opens a drawing as a page of its own, which keeps the page from answering.
  "icon.png": square(96, icon),
  "app/icon-192.png": square(192, icon),
  "app/icon-512.png": square(512, icon),
  // Launchers cut a circle of four fifths out of this one.
  "app/icon-maskable.png": wide(512, 12),
  "app/icon-apple.png": wide(180, 6),
};

export function writeIcons(site) {
  mkdirSync(join(site, "app"), { recursive: true });
  for (const [file, drawing] of Object.entries(PICTURES))
    writeFileSync(join(site, file), new Resvg(drawing).render().asPng());
}
