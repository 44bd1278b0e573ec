// What the page's address asks for: ?kios, ?polos, ?bahasa=en, ?tanggal=2027-03-01.
import { CORE_FILES } from "generated/protocol";

const asked = new URLSearchParams(location.search);

export let kiosk = asked.has("kios");
export const plain = asked.has("polos");
export const languages = Object.keys(CORE_FILES);
export const language = languages.find((known) => known === asked.get("bahasa"));
export const previewed = asked.get("tanggal");

// Where others find this page: what the build was told, else its own address. A file has none, and
// a visitor's phone does not reach what a counter serves to itself. A link says itself in which
// language it opens.
const unreachable =
  location.protocol === "file:" ||
  (kiosk && /^(localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname));
export const site =
  document.querySelector("meta[name=pandu-site]")?.content ??
  (unreachable ? "" : location.origin + location.pathname.replace(/\/en(\.html)?$/, "/"));

// A file that was opened by a double-click has no query: the mode begins with a button. Where the
// browser allows it, the address says so too, for when the page is loaded again.
export function beginKiosk() {
  kiosk = true;
  try {
    history.replaceState(null, "", "?kios");
  } catch {
    // A file's address cannot be changed: the mode lasts until the page is closed.
  }
}
