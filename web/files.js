// What the page needs besides itself. In the edition that is one file, the bytes stand in the document:
//   <script id="pandu.wasm" type="text/plain">base64</script>
/* global TOTAL_BYTES */

// Of all of them together, unpacked; written by the build.
const total = typeof TOTAL_BYTES === "undefined" ? 0 : TOTAL_BYTES;

function decode(base64) {
  return Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0));
}

async function fetchBytes(address, onBytes) {
  // The browser has the fonts already: the style sheet names them.
  const cache = address.endsWith(".ttf") ? "force-cache" : "default";
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const reader = response.body.getReader();
  const chunks = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    onBytes(value.length);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

// All files, in order. `onShare` hears how much has come, 0 to 1, where that is known.
export async function loadFiles(addresses, onShare) {
  let come = 0;
  const onBytes = (count) => {
    come += count;
    onShare(total > 0 ? Math.min(1, come / total) : undefined);
  };
  return Promise.all(
    addresses.map((address) => {
      const inlined = document.getElementById(address);
      return inlined ? decode(inlined.textContent) : fetchBytes(address, onBytes);
    }),
  );
}
