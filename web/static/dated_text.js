// A static page keeps the words of the day on which it was made. What it has to say later stands in
// its <template id="turns">, oldest first, and is put in here by the date of this device, also
// while the page stays open.
import { today, whenDayMayTurn } from "../app/clock.js";

const turns = [...(document.getElementById("turns")?.content.children ?? [])];
const placeOf = ({ dataset }) => {
  const element = document.getElementById(dataset.at);
  return dataset.part ? element?.querySelector("." + dataset.part) : element;
};
const made = new Map(
  turns.map((turn) => [placeOf(turn), placeOf(turn)?.textContent]).filter(([place]) => place),
);

// By place: what stands there on this day.
function wordsOf(day) {
  const words = new Map(made);
  for (const turn of turns)
    if (turn.dataset.from <= day && placeOf(turn)) words.set(placeOf(turn), turn.textContent);
  return words;
}

whenDayMayTurn(() => {
  for (const [place, words] of wordsOf(today()))
    if (place.textContent !== words) place.textContent = words;
});
