// What the measured figures must keep to, and the pages that are looked at.

export const PORT = 9333; // of the browser in which warm figures are taken
export const RUNS = 5;
export const FEW_RUNS = 3; // of what is slow, and of a quick look

export const BUDGET = {
  visit: 280_000, // bytes by gzip of a first visit
  readable: 30_000, // of what must come before the start page can be read and answered
  performance: 97, // Lighthouse's marks
  rest: 100,
  blocking: 100, // ms
  share: 0.95, // of the time in which GOV.UK's page is all there
  again: 520, // ms until a second visit is all there
  repaint: 4, // ms of script
  task: 200, // ms, with a processor six times slower
  opening: 100, // ms until the longest result is shown there
  memory: 9.2e6, // bytes of page and painter after a tour
  interaction: 100, // ms until what followed is shown, at the 98th percentile
  diff: 15, // s
};

// What pages are called in the report.
export const GOVUK = "GOV.UK Frontend";
export const CANVAS = "Pandu JHT";
export const PLAIN = `${CANVAS}, plain view`;

export const OURS = [
  ["start", ""],
  ["question", "#/cek/balance"],
  ["result", "#/hasil"],
  ["tutorial", "#/belajar/klaim-jmo/1"],
  ["start, plain view", "?polos"],
  ["a reason, without script", "mengundurkan-diri.html"],
];
