// The copy for visits without a network (service_worker.js): made after the page works, renewed in
// the background, and exchanged only at the beginning of a visit.
import { recall, remember } from "../app/storage.js";

const worker = ONE_FILE ? undefined : navigator.serviceWorker;
const saving = () => navigator.connection?.saveData === true;

// A version that came during the last visit takes over before anything is answered. Resolves to
// true where the page is about to load again.
export async function applyUpdate() {
  if (!worker?.controller || recall("model")) return false;
  const waiting = (await worker.getRegistration())?.waiting;
  if (!waiting) return false;
  worker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("apply");
  return true;
}

// `renewed` is called when a new version is ready for the next visit. Storage may be full or
// forbidden: the page does not need the copy.
export async function keepOffline(renewed) {
  if (!worker || saving()) return;
  try {
    const registration = await worker.register("service-worker.js");
    registration.addEventListener("updatefound", () => {
      const found = registration.installing;
      found?.addEventListener("statechange", () => {
        if (found.state === "installed" && worker.controller) renewed();
      });
    });
  } catch (error) {
    console.info(`no copy for visits without a network: ${error}`);
  }
}

// The page cannot start, and it may be the copy that is damaged: throws it away and loads once
// more.
export async function repairCopy() {
  if (!worker?.controller) return;
  const registration = await worker.getRegistration();
  if (!registration) return;
  await caches.delete(`pandu-precache-v2-${registration.scope}`);
  await registration.unregister();
  if (recall("repaired")) return;
  remember("repaired", "yes");
  if (recall("repaired")) location.reload();
}
