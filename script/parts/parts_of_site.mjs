// What several parts of the build must agree on.

// The oldest browsers that run what we ask for (WebAssembly, modules, CSS variables, private
// members: what would stand in for these in Firefox 89 weighs 1.4 kB of each first visit).
export const TARGET = ["chrome89", "firefox90", "safari15"];

// What the page fetches before it can answer; its progress is counted in these bytes.
export const FETCHED = [
  "pandu.wasm",
  "content.id.txt",
  "fonts/text-regular.ttf",
  "fonts/text-bold.ttf",
  "fonts/icons.ttf",
];
// What it fetches when a learning screen is entered, or another language is asked for.
export const LATER = ["content.en.txt", "learn.wasm", "learn.id.txt", "learn.en.txt"];
// What it fetches when a list of people comes: the program that keeps it, and the worker around
// that.
export const LIST = ["list.wasm", "list_worker.js"];
// What it fetches when an Excel file is taken away: the program that writes it.
export const WRITER = ["writer.wasm"];
// What the pages themselves begin with: the start page, those without questions, and the one for
// addresses that do not exist.
export const OF_PAGES = ["prerender.js", "dated_text.js", "missing.js"];
