// A picture of weight and time beside the peers, as SVG that is read on light and on dark pages.
// Bars grow linearly; one that would leave the picture is cut, and says so.

const WIDTH = 880;
const LEFT = 204; // px at which the first panel begins
const RIGHT = 552;
const BAR = 240; // px of a panel's longest bar
const ROW = 46;
const TOP = 100;
const THICK = 16;
const THIN = 6;
const CUT = 12; // px

// The length of a bar, and whether it is cut.
export function barOf(value, scale) {
  const length = (value / scale) * BAR;
  return length > BAR ? { length: BAR, cut: true } : { length: Math.max(1, length), cut: false };
}

// What the longest whole bar stands for: everything of ours and of the peer that it is held
// against, and the others as far as four times that.
export const scaleOf = (ours, theirs) => 1.1 * Math.max(...ours, 4 * theirs);

// "2.63 s", "266 kB", "14.5 MB".
export const kilobytesText = (kilobytes) =>
  kilobytes < 1000 ? `${Math.round(kilobytes)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
export const secondsText = (ms) => `${(ms / 1000).toFixed(ms < 9950 ? 2 : 0)} s`;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const text = (x, y, words, kind, anchor = "start") =>
  `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${escape(words)}</text>`;

function bar(x, y, value, scale, thick, kind) {
  const { length, cut } = barOf(value, scale);
  const box = `<rect x="${x}" y="${y}" width="${length.toFixed(1)}" height="${thick}" rx="2" class="${kind}"/>`;
  if (!cut) return box;
  const at = x + length - 3 * CUT;
  const points = [
    [at, y + thick + 2],
    [at + CUT, y - 2],
    [at + 1.6 * CUT, y - 2],
    [at + 0.6 * CUT, y + thick + 2],
  ];
  return `${box}<polygon points="${points.map((point) => point.join(",")).join(" ")}" class="ground"/>`;
}

// From the least to the most of some runs.
function whisker(x, y, { least, most }, scale) {
  const from = x + barOf(least, scale).length;
  const { length, cut } = barOf(most, scale);
  const to = x + length;
  if (cut || to - from < 2) return "";
  return `<path d="M${from.toFixed(1)} ${y}H${to.toFixed(1)}M${from.toFixed(1)} ${y - 4}v8M${to.toFixed(1)} ${y - 4}v8" class="spread"/>`;
}

const budgetMark = (x, y, height) =>
  `<path d="M${x.toFixed(1)} ${y}v${height}" class="edge"/><path d="M${x.toFixed(1)} ${y}v${height}" class="wanted"/>`;

function weightOf(row, x, y, scale) {
  const kind = row.ours ? "ours" : "others";
  const { length } = barOf(row.weight, scale);
  return [
    bar(x, y + 8, row.weight, scale, THICK, kind),
    text(x + length + 8, y + 21, kilobytesText(row.weight), "figure"),
  ].join("");
}

function timeOf(row, x, y, scale) {
  if (!row.cold) return text(x + 8, y + 21, "not opened", "note");
  const kind = row.ours ? "ours" : "others";
  const again = barOf(row.warm.value, scale);
  return [
    bar(x, y + 4, row.cold.value, scale, THICK, kind),
    whisker(x, y + 4 + THICK / 2, row.cold, scale),
    text(x + barOf(row.cold.most, scale).length + 8, y + 17, secondsText(row.cold.value), "figure"),
    bar(x, y + 8 + THICK, row.warm.value, scale, THIN, `${kind} again`),
    text(x + again.length + 8, y + 15 + THICK, secondsText(row.warm.value), "note"),
  ].join("");
}

const STYLE = `svg{--ink:#1b262c;--note:#52616a;--ours:#00695f;--others:#9aa8b0;--spread:#1b262c;--line:#c9d2d7;--ground:#fff}
@media(prefers-color-scheme:dark){svg{--ink:#e8eef1;--note:#a9b6bd;--ours:#43b8a8;--others:#62717a;--spread:#e8eef1;--line:#3a474e;--ground:#0d1117}}
.ground{fill:var(--ground)}.ours{fill:var(--ours)}.others{fill:var(--others)}.again{opacity:.6}
.spread{stroke:var(--spread);stroke-width:1.5;fill:none}.line{stroke:var(--line)}
.edge{stroke:var(--ground);stroke-width:5}.wanted{stroke:var(--ink);stroke-width:2}
text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-size:13px;fill:var(--ink)}
.title{font-size:17px;font-weight:600}.panel,.own{font-weight:600}.note{font-size:12px;fill:var(--note)}
.figure{font-weight:600}`;

// `rows`: [{ name, ours, weight (kB by gzip), cold, warm (summaries of ms until all is there; none
// for what was not opened) }], ours first; `peer` is the row that ours is held against, `share` how
// much of its time ours may take; `day` is when it was measured.
export function chart({ rows, peer, share, day }) {
  const height = TOP + rows.length * ROW + 40;
  const own = rows.filter(({ ours }) => ours);
  const weights = scaleOf(
    own.map(({ weight }) => weight),
    peer.weight,
  );
  const moments = scaleOf(
    own.map(({ cold }) => cold.value),
    peer.cold.value,
  );
  const bottom = TOP + rows.length * ROW;
  const told = rows
    .map(
      ({ name, weight, cold }) =>
        `${name}: ${kilobytesText(weight)}${cold ? `, all there after ${secondsText(cold.value)}` : ""}`,
    )
    .join("; ");
  const lines = rows.map((row, at) => {
    const y = TOP + at * ROW;
    return [
      text(LEFT - 14, y + 21, row.name, row.ours ? "own" : "name", "end"),
      weightOf(row, LEFT, y, weights),
      timeOf(row, RIGHT, y, moments),
      row.ours ? budgetMark(RIGHT + barOf(share * peer.cold.value, moments).length, y + 2, 20) : "",
    ].join("\n");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title told">
<title id="title">Weight of a first visit, and time until all is there, beside other pages</title>
<desc id="told">${escape(told)}.</desc>
<style>${STYLE}</style>
<rect width="${WIDTH}" height="${height}" class="ground"/>
${text(24, 34, "The same first question, beside others", "title")}
${text(24, 54, `Slow 4G and a processor four times slower, measured in one run on ${day}. Shorter is better.`, "note")}
${text(LEFT, 82, "Weight of a first visit, by gzip", "panel")}
${text(RIGHT, 82, "All there: first visit, and again (thin)", "panel")}
<path d="M${LEFT} ${TOP - 8}V${bottom}M${RIGHT} ${TOP - 8}V${bottom}" class="line"/>
${lines.join("\n")}
${budgetMark(RIGHT, bottom + 11, 12)}
${text(RIGHT + 8, bottom + 22, `budget: ${share} of ${peer.name}`, "note")}
${text(LEFT, bottom + 22, "Whiskers: the least and the most. Cut bars are longer.", "note")}
</svg>
`;
}
