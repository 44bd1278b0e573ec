// What is said outside the page proper: how loading goes (#loading), that a new version is here for
// the next visit (#renewed), that the application cannot run (#trouble), and what changed by itself
// (#announced). The sentences stand in the document, all but the last, which is the application's.
const loading = document.getElementById("loading");
const trouble = document.getElementById("trouble");
const share = document.createElement("span");

export function sayLoading(part) {
  loading.hidden = false;
  if (part === undefined) return;
  if (!share.isConnected) loading.append(" ", share);
  share.textContent = `${Math.round(part * 100)}\u00a0%`;
}

// A button was pressed too early: it will be heard.
export function sayQueued() {
  if (loading.dataset.queued) loading.firstChild.textContent = loading.dataset.queued;
  loading.hidden = false;
}

export function sayLoaded() {
  loading.hidden = true;
}

export function sayTrouble() {
  loading.hidden = true;
  trouble.hidden = false;
  trouble.scrollIntoView({ block: "nearest" });
}

// The sentence of an element that carries it in both languages.
export function inLanguage({ dataset }) {
  return document.documentElement.lang === "en" ? dataset.inEnglish : dataset.inIndonesian;
}

// Said below the page, where it moves nothing.
export function sayRenewed() {
  const renewed = document.getElementById("renewed");
  renewed.textContent = inLanguage(renewed);
  renewed.hidden = false;
}

// Over whatever part of the page is being read, so that nothing moves; heard once, however often
// the page is shown.
export function announce(sentence) {
  const announced = document.getElementById("announced");
  if (announced.textContent !== sentence) announced.textContent = sentence;
}

// The rules in plain words: for where WebAssembly cannot start. A static page of this site, whose
// address is that of the first link in #trouble; the edition that is one file has it in its
// <noscript>.
async function fetchRules() {
  const { href } = document.querySelector("#trouble a");
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.text();
}

const ownRules = () => document.querySelector("noscript").textContent;

export async function showRules(page) {
  try {
    const html = ONE_FILE ? ownRules() : await fetchRules();
    const rules = new DOMParser().parseFromString(html, "text/html");
    page.querySelector("main").append(...rules.querySelector("main, #rules").childNodes);
  } catch (error) {
    // Offline: the link stands there all the same.
    console.warn(error);
  }
}
