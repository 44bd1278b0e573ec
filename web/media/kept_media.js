// Cards and films that this device keeps for visits without a network, beside the copy of the site
// (web/offline). The page keeps and deletes them, the copy's worker serves and renews them; both by
// this. Each is kept under an address with its digest, so that what is found is what was meant: a
// card of an old limit answers to its old address alone.
const FOLDER = "media/";
const INDEX = "index.json";
const LIST = "kept.json"; // entries of the index; written last, so that it names nothing by halves
const FILE = /^[\w-]+([./][\w-]+)*$/; // below the folder
const DIGEST = /^[0-9a-f]{64}$/;
const DIGITS = 16; // of a digest, in an address

export const isFile = (file) => typeof file === "string" && FILE.test(file);

// Where a file of an entry stands: below the site, and with a part of the entry's digest, where it
// tells one. Servers look at the name alone.
export const addressOf = ({ sha256, file }, name = file) =>
  FOLDER + name + (DIGEST.test(sha256) ? `?${sha256.slice(0, DIGITS)}` : "");

const filesOf = ({ file, captions }) => [file, captions].filter(isFile);
const isKeepable = (entry) =>
  isFile(entry?.file) && DIGEST.test(entry.sha256) && typeof entry.rules === "string";

// As fetch() wants it: "sha256-<base64>".
function integrityOf({ sha256 }) {
  const bytes = sha256.match(/../g).map((digits) => Number.parseInt(digits, 16));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

// One at a time, whether in the page, another tab or the worker. Old browsers have no locks; there,
// two tabs that keep at the same moment may each undo the other's.
const inTurn = (name, work) => (navigator.locks ? navigator.locks.request(name, work) : work());

export class KeptMedia {
  #site;
  #name;

  // `site` is the address of the site, with a slash at its end.
  constructor(site) {
    this.#site = site;
    this.#name = `pandu-media-${site}`;
  }

  get folder() {
    return this.#site + FOLDER;
  }

  // Where the site tells what it has.
  get index() {
    return this.folder + INDEX;
  }

  // What is kept for an address, or a request; undefined where nothing is. Storage that is
  // forbidden holds nothing.
  async match(request) {
    try {
      return await caches.match(request, { cacheName: this.#name, ignoreVary: true });
    } catch {
      return undefined;
    }
  }

  // The entries of all that was kept.
  async listed() {
    const list = await this.match(this.#list);
    return list ? list.json() : [];
  }

  // Those of them that are still here: a browser that needs room throws away what it likes.
  async entries() {
    const listed = await this.listed();
    const there = await Promise.all(
      listed.map(async (entry) => {
        const found = await Promise.all(this.#addressesOf(entry).map((each) => this.match(each)));
        return found.every(Boolean);
      }),
    );
    return listed.filter((entry, at) => there[at]);
  }

  // Fetches and keeps `more`, and anew what `index`, the site's entries of now, has changed: all or
  // nothing. Where anything fails, what was kept stays as it was. `tell(bytes)` hears how much of
  // `more` is here. Rejects as fetch() and Cache do.
  keep(more, index, { tell = () => {}, signal } = {}) {
    return inTurn(this.#name, () => this.#exchange(more, index, tell, signal));
  }

  // Brings what is kept to what `index` says, where it says something else.
  renew(index) {
    return this.keep([], index);
  }

  delete() {
    return inTurn(this.#name, () => caches.delete(this.#name));
  }

  get #list() {
    return this.folder + LIST;
  }

  // First that of the file which the entry's digest is of.
  #addressesOf(entry) {
    return filesOf(entry).map((name) => this.#site + addressOf(entry, name));
  }

  async #exchange(more, index, tell, signal) {
    const listed = await this.listed();
    const current = new Map(index.filter(isKeepable).map((entry) => [entry.file, entry]));
    for (const entry of more) current.delete(entry.file);
    const renewed = listed.map(({ file }) => current.get(file)).filter(Boolean);
    const next = [...renewed, ...more];
    if (listed.length === 0 && next.length === 0) return;
    const cache = await caches.open(this.#name);
    const fresh = [];
    try {
      await this.#fetchAll(cache, next, { fresh, more, tell, signal });
      if (JSON.stringify(next) !== JSON.stringify(listed))
        await cache.put(this.#list, new Response(JSON.stringify(next)));
    } catch (error) {
      await Promise.all(fresh.map((address) => cache.delete(address)));
      throw error;
    }
    await this.#throwOut(cache, next);
  }

  async #fetchAll(cache, entries, { fresh, more, tell, signal }) {
    let done = 0;
    for (const entry of entries) {
      const [main, ...beside] = this.#addressesOf(entry);
      for (const address of [main, ...beside]) {
        if (await this.match(address)) continue;
        fresh.push(address);
        const integrity = address === main ? integrityOf(entry) : "";
        const response = await fetch(address, { integrity, signal, cache: "no-cache" });
        if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
        await cache.put(address, response);
      }
      if (more.includes(entry)) tell((done += entry.bytes));
    }
    signal?.throwIfAborted?.();
  }

  // What no entry names: replaced, or left by a page that was closed in the middle.
  async #throwOut(cache, next) {
    const named = new Set([this.#list, ...next.flatMap((entry) => this.#addressesOf(entry))]);
    const there = await cache.keys();
    await Promise.all(
      there.filter(({ url }) => !named.has(url)).map((request) => cache.delete(request)),
    );
  }
}
