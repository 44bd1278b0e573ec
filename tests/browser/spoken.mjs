// How the page's script says what is written, for tests outside of a browser.

import { bundle } from "../../script/parts/bundle.mjs";

export async function loadSpoken() {
  const { text } = await bundle("app/spoken.js");
  const { spoken } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return spoken;
}
