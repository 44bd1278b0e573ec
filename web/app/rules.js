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
