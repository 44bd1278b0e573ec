// The rules in plain words, a static page of this site: for where WebAssembly cannot start. Its
// address is that of the first link in #trouble.
export async function showRules(page) {
  const { href } = document.querySelector("#trouble a");
  try {
    const response = await fetch(href);
    if (!response.ok) return;
    const rules = new DOMParser().parseFromString(await response.text(), "text/html");
    page.querySelector("main").append(...rules.querySelector("main").childNodes);
  } catch {
    // Offline, or opened as a file: the link stands there all the same.
  }
}
