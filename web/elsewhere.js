// Runs before the first paint: whoever follows a link to another screen is not shown the start page
// first. What stands there would move when the screen arrives (page.js shows it then).
const root = document.documentElement;
if (!["", "#/"].includes(location.hash) && "noModule" in HTMLScriptElement.prototype) {
  root.classList.add("elsewhere");
  // Where page.js does not come, or does not run here, the start page is what there is.
  addEventListener("error", () => root.classList.remove("elsewhere"), true);
}
