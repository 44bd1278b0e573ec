// What Lighthouse says of a page with its mobile preset: as a person meets it, by Lighthouse's own
// command line in a browser that never ran before; and in one that has been running for a while,
// whose caches of compiled programs are full. The cold one has only the flags that it cannot do
// without on a machine without a screen.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import lighthouse from "lighthouse";
import { browserProgram } from "../browser.mjs";
import { inTurn, summary } from "./figures.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PROGRAM = join(import.meta.dirname, "../../../node_modules/lighthouse/cli/index.js");
const run = promisify(execFile);

// { scores, firstPaint, largestPaint, blocking, shift } of a report; undefined is what it lacks.
export function figuresOf({ categories, audits }) {
  const value = (id) => audits[id]?.numericValue;
  return {
    scores: CATEGORIES.map((name) => {
      const { score } = categories[name];
      return score === null ? undefined : Math.round(100 * score);
    }),
    firstPaint: value("first-contentful-paint"),
    largestPaint: value("largest-contentful-paint"),
    blocking: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
  };
}

export async function warmAudit(port, url) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: "error" });
  return figuresOf(lhr);
}

async function coldAudit(url) {
  const { stdout } = await run(
    process.execPath,
    [
      PROGRAM,
      url,
      "--quiet",
      "--output=json",
      "--output-path=stdout",
      `--only-categories=${CATEGORIES.join(",")}`,
      "--chrome-flags=--headless=new --no-sandbox",
    ],
    { env: { ...process.env, CHROME_PATH: browserProgram() }, maxBuffer: 2 ** 28 },
  );
  return figuresOf(JSON.parse(stdout));
}

// Of each page { name, address, runs }, in turn, a new browser each time: its name and each figure
// as summary() has it.
export async function coldAudits(pages) {
  const found = await inTurn(pages, ({ address }) => coldAudit(address));
  return pages.map(({ name }, at) => {
    const of = (figure) => summary(found[at].map(figure));
    return {
      name,
      scores: CATEGORIES.map((_, which) => of(({ scores }) => scores[which])),
      firstPaint: of(({ firstPaint }) => firstPaint),
      largestPaint: of(({ largestPaint }) => largestPaint),
      blocking: of(({ blocking }) => blocking),
      shift: of(({ shift }) => shift),
    };
  });
}
