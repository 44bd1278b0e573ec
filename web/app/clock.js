// Days and moments.

// The date of this device, as the application and the static pages write one: 2026-11-22.
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
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
