// Each screen has its fragment, and the back button goes back a screen.
import { kiosk } from "./address.js";

history.scrollRestoration = "manual";

// `asked` tells that the address changed first and the screen followed. A kiosk keeps no history
// that the next visitor could walk back through.
export function showFragment(fragment, asked) {
  if (!fragment || fragment === location.hash) return;
  const isSameStep = asked || kiosk || !location.hash;
  try {
    if (isSameStep) history.replaceState(null, "", fragment);
    else history.pushState(null, "", fragment);
  } catch (error) {
    // A page inside a document without an address has no history, and Safari stops counting after
    // a hundred steps in half a minute: the screen is shown all the same.
    console.info(error);
  }
}

export function onRoute(listener) {
  let last = location.hash;
  const heard = () => {
    if (location.hash === last) return;
    last = location.hash;
    listener(location.hash);
  };
  addEventListener("hashchange", heard);
  addEventListener("popstate", heard);
  // What we set ourselves is no news.
  return { settled: () => (last = location.hash) };
}
