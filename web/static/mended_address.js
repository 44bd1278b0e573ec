// Addresses as mailers rewrite them: "#" as %23 (Outlook's Safe Links), once or twice encoded; "&"
// as "&amp;"; and a language that landed behind the fragment or still reads "bahasa=3Den". What
// else the fragment itself suffered the application reads (src/guide/received_address.cpp).

const HASH = /%(?:25)*23/i;
const LANGUAGE = /bahasa(?:=|%3D)(?:3D)?(id|en)(?![a-z])/i;
const ASKED_LANGUAGE = /[?&]bahasa=(id|en)(&|$)/;

// The language that is asked for in the address, or that of the page.
export const askedLanguage = () =>
  ASKED_LANGUAGE.exec(location.search)?.[1] ?? document.documentElement.lang;

// Before and behind the first "#" of a text that is encoded: ["?bahasa=en", "#/hasil/1h4q"].
export function splitAtHash(text) {
  const [mark] = HASH.exec(text) ?? [];
  if (!mark) return [text, ""];
  const at = text.indexOf(mark);
  return [text.slice(0, at), "#" + text.slice(at + mark.length)];
}

// The query and the fragment as they were sent. `path` is what stands before them and may have the
// query in it, encoded.
export function mended(search, hash, path = "") {
  const [asked, behind] = splitAtHash(search);
  const fragment = behind && !hash.startsWith("#/") ? behind : hash;
  const query = asked.replaceAll("&amp;", "&");
  const [, language] = LANGUAGE.exec(query + path + fragment) ?? [];
  const named = !language || ASKED_LANGUAGE.test(query);
  return {
    search: named ? query : `?bahasa=${language.toLowerCase()}` + query.replace("?", "&"),
    hash: fragment,
  };
}
