// The schemas of assets/schema, for the files that an editor gives them to (.vscode/settings.json).
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

export const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

// Every JSON file of a folder, by its path there.
export const filesOf = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(join(root, folder), join(entry.parentPath ?? entry.path, entry.name)));

const isDate = (text) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toJSON().startsWith(text);

// A ground is named as its file.
const GROUNDS = new Set(filesOf("assets/rules/grounds").map((file) => file.replace(/\.json$/, "")));

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: {
    date: isDate,
    "day-or-month": (text) => isDate(text) || isDate(`${text}-01`),
    ground: (text) => GROUNDS.has(text),
  },
});
for (const name of filesOf("assets/schema")) ajv.addSchema(readJson(`assets/schema/${name}`), name);

const inFolder = (pattern) =>
  new RegExp(
    `^/assets/${pattern.slice("/assets/".length).replaceAll(".", "\\.").replace("*", "[^/]*")}$`,
  );

const rules = readJson(".vscode/settings.json")["json.schemas"].flatMap(({ fileMatch, url }) => {
  const validate = ajv.getSchema(url.split("/").at(-1));
  return fileMatch.map((pattern) => ({ matches: inFolder(pattern), validate }));
});

// The faults of a file of assets, by its path there; none where its schema is content.
export function faultsOf(path, json) {
  const rule = rules.find(({ matches }) => matches.test(`/assets/${path}`));
  if (!rule) return [`${path}: an editor has no schema for it`];
  return rule.validate(json)
    ? []
    : rule.validate.errors.map((error) => `${path}: ${error.instancePath} ${error.message}`);
}
