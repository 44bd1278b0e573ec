// Puts the package for other people's software together, ready for `npm pack`:
//
//   node script/parts/package.mjs BUILT EXPAT ZLIB LIBXLSXWRITER MUSL OUT
//
// BUILT holds check.wasm and lists.wasm. What is written by hand is in packages/pandu-jht; the
// words that answers and verdicts are made of come from the schemas; between BUILT and OUT stand
// files with licences.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { groundNames } from "./grounds.mjs";
import { packageLicences } from "./licences.mjs";

const root = join(import.meta.dirname, "../..");
const [built, expat, zlib, libxlsxwriter, musl, out] = process.argv
  .slice(2)
  .map((path) => resolve(path));
const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

const PROGRAMS = ["check.wasm", "lists.wasm"];
const ELEMENT_WORDS = ["element.id.json", "element.en.json"]; // pandu package

// The lists of words in assets/schema/common.json that answers and verdicts have; with the
// beginning of the texts that tell what each means, where there are such.
const WORDS = [
  ["Ground", "ground", "A reason to claim", "option.ground."],
  ["PmiGround", "pmi_ground", "A reason to claim for migrant workers", "option.pmi_ground."],
  ["BalanceBand", "balance_band", "A range of balances", "option.balance_band."],
  ["CardStatus", "card_status", "Of the last card", "option.card_status."],
  ["YesNo", "yes_no", "An answer to a plain question"],
  ["Citizenship", "citizenship", "`wni`: of Indonesia, `wna`: of another country"],
  ["Device", "device", "What a claim is made with", "option.device."],
  ["EarlierPartial", "earlier_partial", "The percentage of an earlier partial claim"],
  ["HousePayment", "house_payment", "How a house is paid", "option.house_payment."],
  ["Key", "key", "A question, by its key in the answers"],
  ["Channel", "channel", "Where a claim is made", "channel.", ".name"],
  ["Document", "document", "A paper", "document.", ".name"],
  ["BlockerKind", "blocker", "What turns a condition that is not met"],
];

const texts = json("assets/text/en.json");

function declaration([type, list, about, beginning, end = ""]) {
  const words =
    list === "ground"
      ? groundNames(root)
      : json("assets/schema/common.json").definitions[list].enum;
  const told = words
    .map((word) => [word, texts[`${beginning}${word}${end}`]])
    .filter(([, text]) => text && !text.includes("{"))
    .map(([word, text]) => ` * - \`${word}\`: ${text}\n`);
  const comment =
    told.length > 0 ? `/**\n * ${about}:\n *\n${told.join("")} */` : `/** ${about}. */`;
  return `${comment}\nexport type ${type} = ${words.map((word) => JSON.stringify(word)).join(" | ")};\n`;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const home = join(root, "packages/pandu-jht");
for (const name of readdirSync(home)) copyFileSync(join(home, name), join(out, name));
for (const name of PROGRAMS) copyFileSync(join(built, name), join(out, name));
for (const name of ELEMENT_WORDS) copyFileSync(join(built, "src/library", name), join(out, name));
copyFileSync(join(root, "LICENSE"), join(out, "LICENSE"));
writeFileSync(join(out, "licences.txt"), packageLicences({ expat, zlib, libxlsxwriter, musl }));
writeFileSync(
  join(out, "words.d.ts"),
  `// Made from the project's schemas and texts.\n\n${WORDS.map(declaration).join("\n")}`,
);
