// Renders the pictures for shared links, with our own fonts.
//
//   node script/parts/previews.mjs SVGS FONTS OUT
//
// SVGS is what `pandu previews` wrote, FONTS what fonts.mjs wrote; one PNG each goes to OUT.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const [svgs, fonts, out] = process.argv.slice(2);
const fontFiles = ["text-regular.ttf", "text-bold.ttf", "icons.ttf"].map((file) =>
  join(fonts, file),
);

mkdirSync(out, { recursive: true });
for (const file of readdirSync(svgs).filter((name) => name.endsWith(".svg"))) {
  const picture = new Resvg(readFileSync(join(svgs, file), "utf8"), {
    font: { fontFiles, loadSystemFonts: false },
  });
  writeFileSync(join(out, file.replace(/\.svg$/, ".png")), picture.render().asPng());
}
