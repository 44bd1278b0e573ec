// A copy of the built site in which other versions of it are published, and the copies that
// browsers make of it.

import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteFolder } from "./harness.mjs";

const root = join(siteFolder, "../../..");
const frames = join(root, "web/static");

// { folder, publish, remove }
export function siteWithVersions() {
  const work = mkdtempSync(join(tmpdir(), "pandu-versions-"));
  const [folder, web, next] = ["site", "web", "next"].map((name) => join(work, name));
  mkdirSync(web);
  for (const name of ["style.css", "paper.css"]) cpSync(join(frames, name), join(web, name));
  const frame = readFileSync(join(frames, "index.html"), "utf8");
  // Without packed copies: they would be of the version that was built.
  cpSync(siteFolder, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  return {
    folder,
    // Another version of all pages; where the start page is damaged, that comes after its digest
    // was taken.
    publish(version, { damaged = false } = {}) {
      writeFileSync(
        join(web, "index.html"),
        frame.replace("<body>", `<body data-version="${version}">`),
      );
      execFileSync(
        join(root, "build/native/pandu"),
        ["--web", web, "site", "--unpacked", "--site", siteFolder, next],
        { stdio: "ignore" },
      );
      if (damaged) appendFileSync(join(next, "index.html"), "<!-- half of another version -->");
      cpSync(next, folder, { recursive: true });
    },
    remove: () => rmSync(work, { recursive: true }),
  };
}

export const versionOf = (page) => page.evaluate(() => document.body.dataset.version);

// Until the copy for visits without a network is made.
export const copied = (page) =>
  page.evaluate(async () => {
    if (!/native code/.test(ServiceWorkerContainer.prototype.register))
      throw new Error("this site's pages make no copy (expected start({ copies: true }))");
    await navigator.serviceWorker.ready;
    return new Promise((done) => {
      const look = async () => {
        const { active } = await navigator.serviceWorker.getRegistration();
        active?.state === "activated" ? done(true) : setTimeout(look, 20);
      };
      look();
    });
  });
