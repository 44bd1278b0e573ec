// Days and moments.

// The date of this device, as the application and the static pages write one: 2026-11-22.
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// How often a page that is seen looks at the clock: no browser tells that it was set or that the
// machine slept, and in its sleep timers stand still.
const LOOK_EVERY = 60_000; // ms

function untilMidnight() {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1) - now;
}

// Calls `look` at midnight, when the page comes to the foreground, and now and then while it is
// there.
export function whenDayMayTurn(look) {
  let timer;
  const again = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(again, Math.min(untilMidnight(), LOOK_EVERY));
    look();
  };
  document.addEventListener("visibilitychange", again);
  for (const sign of ["focus", "pageshow"]) addEventListener(sign, again);
  again();
}

// Lets the browser do what waits. A message comes at once, where a timer is put off: with each
// step, in the background, and by a test's clock.
export function pause() {
  return new Promise((over) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      over();
    };
    port2.postMessage("");
  });
}
