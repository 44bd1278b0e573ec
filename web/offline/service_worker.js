// The site without a network, after the first visit. All files of one version are fetched together,
// each checked by its digest: where one is missing or another than this version's, the whole update
// is dropped and the version that is here goes on. Query strings (?kios, ?polos) are the page's own
// matter.
import { setCacheNameDetails } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

setCacheNameDetails({ prefix: "pandu" });
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/], cleanURLs: false });

// A new version waits until the page says that nobody is in the middle of something, and until no
// other window runs on the old one.
self.addEventListener("message", (event) => {
  if (event.data !== "apply") return;
  event.waitUntil(
    self.clients.matchAll({ type: "window", includeUncontrolled: true }).then((windows) => {
      if (windows.length <= 1) return self.skipWaiting();
    }),
  );
});
