// Steps that follow each other by themselves. There is a timer only while a page asks for one, and
// never behind another tab: a page that is not seen pauses.
import { Id } from "generated/protocol";

export function player(send) {
  let timer = 0;
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && timer) send(Id.pause, "");
  });
  return {
    // After so many milliseconds the event "tick"; 0: never.
    wait(milliseconds) {
      clearTimeout(timer);
      timer = 0;
      if (milliseconds > 0)
        timer = setTimeout(() => send(Id.tick, "", { asked: true }), milliseconds);
    },
  };
}
