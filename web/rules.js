// The rules in plain words, a static page of this site: for where WebAssembly cannot start. Its
// address stands in <link id="file-rules" href="...">.
export async function showRules(page) {
  const { href } = document.getElementById("file-rules");
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(String(response.status));
    const rules = new DOMParser().parseFromString(await response.text(), "text/html");
    const main = rules.querySelector("main");
    page.querySelector("main").append(...main.childNodes);
  } catch {
    // Offline, or opened as a file: the link in the notice leads there all the same.
  }
}
