// Lighthouse with its mobile preset.

import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

export async function audit(port, url) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: "error" });
  const shown = (id) => lhr.audits[id].displayValue ?? "none";
  return {
    scores: CATEGORIES.map((name) => {
      const { score } = lhr.categories[name];
      return score === null ? "none" : Math.round(100 * score);
    }),
    firstPaint: shown("first-contentful-paint"),
    largestPaint: shown("largest-contentful-paint"),
    blocking: shown("total-blocking-time"),
    shift: shown("cumulative-layout-shift"),
  };
}
