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
