// On the page that hosts show at addresses which do not exist. A link whose "#" a mailer has
// encoded comes here (/%23/hasil/...) and is led to where it meant to go. At any other address the
// page's own links and looks are made to work, however deep it is shown.
//
// The page may not know where the site begins: it then asks for this script above itself, folder by
// folder (src/site/site_files.cpp), and the one that is found tells it by data-root.
import { mended, splitAtHash } from "./mended_address.js";

// Of the two start pages, that which was asked for. Some hosts cut ".html".
const pageIn = (path) => (/(?:^|\/)en(\.html)?$/.test(path) ? "en.html" : "");

function leadOn(root, path, fragment) {
  const { search, hash } = mended(location.search, fragment, path);
  location.replace(root + pageIn(path) + search + hash);
}

function rootLinks(root) {
  for (const link of document.querySelectorAll("[href]:not([rel=preload])")) {
    const address = link.getAttribute("href");
    if (!/^(#|\/|\w+:)/.test(address)) link.href = root + address;
  }
}

const { documentElement: page, currentScript } = document;
// Where the folders end, several addresses are the same.
if (!page.dataset.root) {
  page.dataset.root = new URL(currentScript.dataset.root, location.href).href;
  const [path, fragment] = splitAtHash(location.pathname);
  if (fragment) leadOn(page.dataset.root, path, fragment);
  else if (document.readyState !== "loading") rootLinks(page.dataset.root);
  else addEventListener("DOMContentLoaded", () => rootLinks(page.dataset.root));
}
