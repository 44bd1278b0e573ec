// How pages are opened to be measured: a phone, its slow network and processor, and when a page is
// there.

import { chromium } from "playwright-core";
import { FLAGS } from "../../../tests/browser/harness.mjs";
import { browserProgram } from "../browser.mjs";

// Slow 4G as Lighthouse has it.
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};

// When a page is there: the moment of the look that finds it so. These run in the page.
export const painted = () => globalThis.pandu?.view === "canvas" && performance.now();
export const answers = () => globalThis.pandu?.ready && performance.now();
export const drawn = () => document.querySelector("canvas")?.width > 0 && performance.now();
export const loaded = () => document.readyState === "complete" && performance.now();

export const openBrowser = (...flags) =>
  chromium.launch({ executablePath: browserProgram(), args: [...FLAGS, ...flags] });

export const phone = (browser) =>
  browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });

// The processor of the page's own thread: the browser can slow no other.
export const slowProcessor = (client, rate) =>
  client.send("Emulation.setCPUThrottlingRate", { rate });

export async function slowNetwork(client) {
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", SLOW_4G);
}

export const say = (text) => console.error(`bench: ${text}`);
