// Runs before the first paint: whoever follows a link to another screen is not shown the start page
// first. What stands there would move when the screen arrives. Most screens also stand ready as
// HTML (`pandu site`): to someone who has answered nothing here yet they are shown as soon as they
// come, long before the application, which waits for them (`linkedScreen`) and finds in the
// document what it would have shown itself.
import { Address, LINKED_ADDRESSES } from "generated/protocol";
import { askedLanguage, mended } from "./mended_address.js";

// What a mailer has rewritten is read as it was sent, here and by the application.
function mendAddress() {
  const { search, hash } = mended(location.search, location.hash);
  if (search === location.search && hash === location.hash) return;
  try {
    history.replaceState(null, "", location.pathname + search + hash);
  } catch {
    // A file's address cannot be changed.
  }
}

mendAddress();
const root = document.documentElement;
const { screens } = document.currentScript.dataset;
const asked = location.hash;

const reveal = () => root.classList.remove("pending");

// What the answers decide, what is asked for in the address, and what is a code stands nowhere
// ready.
function standsReady() {
  try {
    if (sessionStorage.getItem("pandu.model") || localStorage.getItem("pandu.kept")) return false;
  } catch {
    // Forbidden: then nothing is remembered.
  }
  return !/[?&](kios|tanggal)/.test(location.search) && LINKED_ADDRESSES.test(asked);
}

// The start page in each language: words that were exchanged later would move.
const STARTS = { id: "./", en: "en.html" };

async function showReady() {
  const html = fetch(`${screens}${askedLanguage()}${asked.slice(1)}.html`).then(
    (found) => found.ok && found.text(),
  );
  await new Promise((parsed) => addEventListener("DOMContentLoaded", parsed));
  await document.fonts.ready; // a line that breaks anew would move what follows
  // The application may have been quicker, and the person may already be somewhere else.
  if (!(await html) || !root.classList.contains("pending") || location.hash !== asked) return;
  const made = document.createElement("template");
  made.innerHTML = await html;
  document.querySelector("#page aside")?.remove();
  document.querySelector("#page main").replaceWith(...made.content.querySelectorAll("main, aside"));
  root.lang = askedLanguage();
  reveal();
}

const atStart = ["", Address.start].includes(asked);
if (atStart && screens && askedLanguage() !== root.lang)
  location.replace(STARTS[askedLanguage()] + location.search);
if (!atStart && "noModule" in HTMLScriptElement.prototype) {
  root.classList.add("pending");
  // Where page.js does not come, or does not run here, the start page is what there is.
  addEventListener("error", reveal, true);
  // With a copy on this device the application comes as quickly.
  if (screens && !navigator.serviceWorker?.controller && standsReady()) {
    globalThis.linkedScreen = showReady().catch(() => {});
  }
}
