// What the page needs besides itself. In the edition that is one file, the bytes stand in the
// document:
//   <script id="pandu.wasm" type="text/plain">base64 of gzip</script>
import { gunzipSync } from "fflate";

// Of all that the page fetches first, unpacked: the page knows, where it was published. Workers
// have no page, and ask for no share.
const total = Number(globalThis.document?.getElementById("loading")?.dataset.bytes ?? 0);

function unpack(address) {
  const packed = atob(document.getElementById(address).textContent);
  return gunzipSync(Uint8Array.from(packed, (character) => character.charCodeAt(0)));
}

// XMLHttpRequest, because it tells how much has come and hands over the bytes in one piece;
// Chromium reports a body that is read as a stream as broken off now and then, though all of it
// came.
function fetchBytes(address, onBytes) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new Error(`${address}: ${request.status}`));
    let come = 0;
    request.open("GET", address);
    request.responseType = "arraybuffer";
    request.onprogress = ({ loaded }) => {
      onBytes(loaded - come);
      come = loaded;
    };
    request.onerror = fail;
    request.onload = () =>
      request.status === 200 ? resolve(new Uint8Array(request.response)) : fail();
    request.send();
  });
}

// All files, in order. `onShare` hears how much has come, 0 to 1, where that is known.
export async function loadFiles(addresses, onShare) {
  let come = 0;
  const onBytes = (count) => {
    come += count;
    onShare(total > 0 ? Math.min(1, come / total) : undefined);
  };
  const load = (address) => (ONE_FILE ? unpack(address) : fetchBytes(address, onBytes));
  return Promise.all(addresses.map(load));
}
