// Runs before the first paint: whoever follows a link to another screen is not shown the start page
// first. What stands there would move when the screen arrives (page.js shows it then).
if (!["", "#/"].includes(location.hash)) document.documentElement.classList.add("elsewhere");
