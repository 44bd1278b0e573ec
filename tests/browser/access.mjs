// What a page is looked through for by the tests of access: axe-core's rules, the outline, the
// targets, the stops, and what is cut off.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// To be run in the page before faultsOf().
export const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

export const SMALLEST = 44; // CSS pixels of a target
export const IN_SENTENCE = 24;

export const faultsOf = (page, rules) =>
  page.evaluate(async (only) => {
    const options = { resultTypes: ["violations"], ...(only && { runOnly: only }) };
    const { violations } = await globalThis.axe.run(document, options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  }, rules);

// Runs in the page: the outline, the targets, the stops and the width.
export function structure({ smallest, inSentence }) {
  const faults = [];
  const shown = (element) => element.getClientRects().length > 0;
  const headings = [...document.querySelectorAll("#page :is(h1, h2, h3, h4)")].filter(shown);
  if (headings.filter(({ tagName }) => tagName === "H1").length !== 1) faults.push("not one h1");
  let level = 0;
  for (const { tagName, textContent } of headings) {
    const next = Number(tagName[1]);
    if (next > level + 1) faults.push(`"${textContent}" skips a level`);
    level = next;
  }
  for (const region of ["header", "main", "footer"]) {
    if (document.querySelectorAll(`#page > ${region}`).length !== 1)
      faults.push(`not one ${region}`);
  }
  const stops = document.querySelectorAll(
    "#page :is(a[href], button, summary, input, select, textarea)",
  );
  const places = new Map();
  for (const stop of stops) {
    const name = stop.dataset.id ?? stop.textContent.trim();
    const { width, height, left, top } = stop.getBoundingClientRect();
    if (!shown(stop) || stop.matches(".skip")) continue;
    const least = stop.closest("p") ? inSentence : smallest;
    if (width < least || height < least) faults.push(`${name}: a target of ${width} x ${height}`);
    const place = [left, top, width, height].join();
    if (places.has(place))
      faults.push(`${name} and ${places.get(place)} are two stops in one place`);
    places.set(place, name);
    const said = stop.getAttribute("aria-label") ?? stop.textContent;
    const labelled = stop.labels?.length || stop.hasAttribute("aria-labelledby");
    if (!said.trim() && !labelled) faults.push(`${name} has no name`);
  }
  for (const group of document.querySelectorAll("#page fieldset")) {
    const by = group.getAttribute("aria-labelledby");
    const words = by
      ? document.getElementById(by)?.textContent
      : group.querySelector("legend")?.textContent;
    if (!words?.trim()) faults.push(`the group ${group.dataset.id} has no name`);
  }
  return faults;
}

// Runs in the page: what is cut off, or makes the page wider than the window.
export function cutOff() {
  const faults = [];
  if (document.documentElement.scrollWidth > innerWidth) {
    const widest = [...document.querySelectorAll("#page *")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 30)}`);
    faults.push(`scrolls sideways: ${widest.slice(0, 4).join(" | ")}`);
  }
  for (const one of document.querySelectorAll("#page *")) {
    const { overflowX, overflowY } = getComputedStyle(one);
    if (one.closest("svg, .icon, .mark, .skip") || one.matches("textarea, input, select")) continue;
    const hides = overflowX !== "visible" || overflowY !== "visible";
    if (
      hides &&
      (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
    ) {
      faults.push(`cut off: ${one.className} ${one.textContent.trim().slice(0, 30)}`);
    }
  }
  return faults;
}
