// A static page keeps the words of the day on which it was made. What it has to say later stands in
// its <template id="turns">, oldest first, and is put in here by the date of this device.

const now = new Date();
const two = (number) => String(number).padStart(2, "0");
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

for (const turn of document.getElementById("turns")?.content.children ?? []) {
  if (turn.dataset.from > today) continue;
  const element = document.getElementById(turn.dataset.at);
  const words = turn.dataset.part ? element?.querySelector("." + turn.dataset.part) : element;
  if (words) words.textContent = turn.textContent;
}
