// Numbers as a person reads them, and rows as a table of Markdown.

export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

export const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
export const milliseconds = (value) => (value === undefined ? "" : `${Math.round(value)} ms`);
export const thousands = (value) => Math.round(value).toLocaleString("en-US");
