// What a button does besides telling the application that it was pressed.
import { Id } from "generated/protocol";
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
  if (id === Id.print) print();
  else if (id === Id.read) aloud.start();
  else if (id === Id.hush) aloud.stop();
  else if (id === Id.view || chooseAppearance(id)) {
    if (id === Id.view) view.choose(view.wanted === "plain" ? "canvas" : "plain");
    markLooks(page, view);
    renderer.changed();
  } else return false;
  return true;
}

// `engine()` is undefined until the application is there; `early(id)` hears what was pressed
// before.
export function buttonHandler(page, { view, renderer, aloud }, { engine, early, send }) {
  const does = {
    [Id.share]: () => share(page.querySelector(`[data-id='${Id.share_text}']`)),
    [Id.calendar]: () => offerFile("jht.ics", "text/calendar", engine().calendar()),
    [Id.hr_letter]: () => offerFile("jht.eml", "message/rfc822", engine().letter()),
    [Id.kiosk]: () => {
      beginKiosk();
      startCounter(page, send);
    },
    [Id.forget]: forgetKept,
    [Id.restart]: forgetKept,
  };
  return async (button) => {
    const { id, copies } = button.dataset;
    if (handleLookButton(id, page, { view, renderer, aloud })) return;
    if (!engine()) return early(id);
    if (id === Id.clear) return clearCounter(page, send);
    const field = copies && page.querySelector(`[data-id="${CSS.escape(copies)}"]`);
    if (field) await copyField(field);
    await does[id]?.();
    send(id, "");
    if (id === Id.next) showWrong(page);
  };
}
