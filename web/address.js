// What the page's address asks for: ?kios, ?polos, ?bahasa=en, ?tanggal=2027-03-01.
const asked = new URLSearchParams(location.search);

export const kiosk = asked.has("kios");
export const plain = asked.has("polos");
export const language = asked.get("bahasa");
export const previewed = asked.get("tanggal");
