// A static page keeps the words of the day on which it was made. What it has to say later stands in
// its <template id="turns">, oldest first, and is put in here by the date of this device.
import { today } from "../app/clock.js";

const day = today();
for (const turn of document.getElementById("turns")?.content.children ?? []) {
  if (turn.dataset.from > day) continue;
  const element = document.getElementById(turn.dataset.at);
  const words = turn.dataset.part ? element?.querySelector("." + turn.dataset.part) : element;
  if (words) words.textContent = turn.textContent;
}
