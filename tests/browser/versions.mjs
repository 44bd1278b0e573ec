// A copy of the built site in which other versions of it are published, and the copies that
// browsers make of it.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { siteFolder } from "./harness.mjs";

const { writeServiceWorker } = await import(
  pathToFileURL(join(siteFolder, "../../../script/parts/service_worker.mjs")).href
);

// { folder, publish, remove }
export function siteWithVersions() {
  const folder = mkdtempSync(join(tmpdir(), "pandu-versions-"));
  // Without packed copies: they would be of the version that was built.
  cpSync(siteFolder, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  return {
    folder,
    // Another version of the start page; where it is damaged, that comes after its digest was
    // taken.
    async publish(version, { damaged = false } = {}) {
      const file = join(folder, "index.html");
      const html = readFileSync(join(siteFolder, "index.html"), "utf8").replace(
        "<body>",
        `<body data-version="${version}">`,
      );
      writeFileSync(file, html);
      await writeServiceWorker(folder);
      if (damaged) writeFileSync(file, html + "<!-- half of another version -->");
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export const versionOf = (page) => page.evaluate(() => document.body.dataset.version);

// Until the copy for visits without a network is made.
export const copied = (page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return new Promise((done) => {
      const look = async () => {
        const { active } = await navigator.serviceWorker.getRegistration();
        active?.state === "activated" ? done(true) : setTimeout(look, 20);
      };
      look();
    });
  });
