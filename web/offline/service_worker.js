// The site without a network, after the first visit. All files of one version are fetched together,
// each checked by its digest: where one is missing or another than this version's, the whole update
// is dropped and the version that is here goes on. Query strings (?kios, ?polos) are the page's own
// matter, and so is an address without its ".html": some hosts cut it.
import { setCacheNameDetails } from "workbox-core";
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
} from "workbox-precaching";
import { createPartialResponse } from "workbox-range-requests";
import { registerRoute } from "workbox-routing";
import { KeptMedia } from "../media/kept_media.js";
import { Message } from "./messages.js";

const files = self.__WB_MANIFEST;

setCacheNameDetails({ prefix: "pandu" });
cleanupOutdatedCaches();
precacheAndRoute(files, { ignoreURLParametersMatching: [/.*/], cleanURLs: true });

// Cards and films that a person asked to keep (web/media/keeper.js): their addresses hold a part of
// their digests, so that they need not be asked for again. Films are asked for in parts.
const keptMedia = new KeptMedia(self.registration.scope);

registerRoute(
  ({ request, url }) => url.href.startsWith(keptMedia.folder) && request.mode !== "navigate",
  async ({ request }) => {
    const kept = await keptMedia.match(request);
    if (!kept) return fetch(request);
    return request.headers.has("range") ? createPartialResponse(request, kept) : kept;
  },
);

// What the site has replaced since. Without a network, what is here stays.
async function renewMedia() {
  if ((await keptMedia.listed()).length === 0) return;
  try {
    const response = await fetch(keptMedia.index, { cache: "no-cache" });
    if (response.ok) await keptMedia.renew(await response.json());
  } catch (error) {
    console.info(`what is kept was not renewed: ${error}`);
  }
}

// An address that is not in the copy, without a network: the page that leads a mangled link on.
registerRoute(
  ({ request }) => request.mode === "navigate",
  async ({ request }) => {
    try {
      return await fetch(request);
    } catch (error) {
      return (await matchPrecache("404.html")) ?? Promise.reject(error);
    }
  },
);

// A new version waits until the page says that nobody is in the middle of something, and until no
// other window runs on the old one. Pages of before expect no answer.
async function apply(answer) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const isAlone = windows.length <= 1;
  answer?.postMessage(isAlone);
  if (isAlone) await self.skipWaiting();
}

// A browser that needs room throws away what it likes. What is here is only looked at; what is not
// is fetched one after the other, as nobody waits for it, and checked by its digest.
async function mend(event) {
  for (const { url, integrity } of files) {
    try {
      await createHandlerBoundToURL(url)({ event, params: { integrity } });
    } catch (error) {
      console.info(`${url} is missing in the copy: ${error}`);
    }
  }
}

self.addEventListener("message", (event) => {
  if (event.data === Message.apply) event.waitUntil(apply(event.ports[0]));
  if (event.data === Message.mend) event.waitUntil(Promise.all([mend(event), renewMedia()]));
});
