// What a button does besides telling the application that it was pressed.
import { beginKiosk } from "./address.js";
import { chooseAppearance } from "./appearance.js";
import { clearCounter, startCounter } from "../kiosk/kiosk_mode.js";
import { copyField, offerFile, share } from "./share.js";
import { forgetKept } from "./storage.js";
import { markLooks } from "./document.js";

// What was not accepted gets the focus, and comes into view with the sentence that says why.
const showWrong = (page) =>
  page.querySelector("[aria-invalid] input, input[aria-invalid]")?.focus();

// Of the page's own looks: they need no application. Whether the button was one of these.
function handleLookButton(id, page, { view, renderer, aloud }) {
  if (id === "print") print();
  else if (id === "read") aloud.start();
  else if (id === "hush") aloud.stop();
  else if (id === "view" || chooseAppearance(id)) {
    if (id === "view") view.choose(view.wanted === "plain" ? "canvas" : "plain");
    markLooks(page, view);
    renderer.changed();
  } else return false;
  return true;
}

// `engine()` is undefined until the application is there; `early(id)` hears what was pressed
// before.
export function buttonHandler(page, { view, renderer, aloud }, { engine, early, send }) {
  const does = {
    share: () => share(page.querySelector("[data-id='share.text']")),
    calendar: () => offerFile("jht.ics", "text/calendar", engine().calendar()),
    "hr.letter": () => offerFile("jht.eml", "message/rfc822", engine().letter()),
    kiosk: () => {
      beginKiosk();
      startCounter(page, send);
    },
    forget: forgetKept,
    restart: forgetKept,
  };
  return async (button) => {
    const { id, copies } = button.dataset;
    if (handleLookButton(id, page, { view, renderer, aloud })) return;
    if (!engine()) return early(id);
    if (id === "clear") return clearCounter(page, send);
    const field = copies && page.querySelector(`[data-id="${CSS.escape(copies)}"]`);
    if (field) await copyField(field);
    await does[id]?.();
    send(id, "");
    if (id === "next") showWrong(page);
  };
}
