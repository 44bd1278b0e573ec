// What the page needs besides itself: the addresses stand in the document, as
//   <link id="file-<name>" href="..." data-bytes="...">
// or, in the edition that is one file, the bytes themselves:
//   <script id="file-<name>" type="text/plain">base64</script>

function decode(base64) {
  return Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0));
}

async function fetchBytes(address, onBytes) {
  const response = await fetch(address);
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

// All named files, in order. `onShare` hears how much has come, 0 to 1.
export async function loadFiles(names, onShare) {
  const elements = names.map((name) => document.getElementById(`file-${name}`));
  const total = elements.reduce((sum, element) => sum + Number(element.dataset.bytes || 0), 0);
  let come = 0;
  const onBytes = (count) => {
    come += count;
    if (total > 0) onShare(Math.min(1, come / total));
  };
  return Promise.all(
    elements.map((element) =>
      element.tagName === "SCRIPT" ? decode(element.textContent) : fetchBytes(element.href, onBytes),
    ),
  );
}
