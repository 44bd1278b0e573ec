// What a button does besides telling the application that it was pressed.
import { Id } from "generated/protocol";
import { beginKiosk } from "./address.js";
import { chooseAppearance } from "./appearance.js";
import { clearCounter, startCounter } from "../kiosk/kiosk_mode.js";
import { copyField, offerFile, share } from "./share.js";
import { askToLast, forgetKept } from "./kept_answers.js";
import { markLooks } from "./document.js";
import { printPage } from "./print.js";

// What was not accepted gets the focus, and comes into view with the sentence that says why. Where
// it has the focus, that sentence is said again: an alert is heard when it is new.
function showWrong(page, view) {
  const field = page.querySelector("[aria-invalid] input, input[aria-invalid]");
  if (field !== document.activeElement) return field?.focus();
  view.write(document.documentElement.lang, () => {
    for (const alert of page.querySelectorAll("[role=alert]"))
      alert.replaceWith(alert.cloneNode(true));
  });
}

// Of the page's own looks: they need no application. Whether the button was one of these.
function handleLookButton(id, page, { view, renderer, aloud }) {
  if (id === Id.read) aloud.start();
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
      startCounter(page, send, { view, aloud });
    },
    [Id.keep]: () => void askToLast(),
    [Id.forget]: () => forgetKept(),
    [Id.restart]: () => forgetKept(),
  };
  // What a person cannot see happen is said.
  const tell = (happened) => happened && send(happened, "");
  return async (button) => {
    const { id, copies } = button.dataset;
    if (id === Id.print) return tell((await printPage()) ? undefined : Id.print_refused);
    if (handleLookButton(id, page, { view, renderer, aloud })) return;
    if (!engine()) return early(id);
    if (id === Id.clear) return clearCounter(page, send, { view, aloud });
    const field = copies && page.querySelector(`[data-id="${CSS.escape(copies)}"]`);
    const happened = field ? await copyField(field) : await does[id]?.();
    send(id, "");
    tell(happened);
    if (id === Id.next) showWrong(page, view);
  };
}
