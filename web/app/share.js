import { Id } from "generated/protocol";

// Copies the text of a field; where the browser forbids it, selects it so that the person can.
// Returns what happened, as an event's id.
export async function copyField(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return Id.copied;
  } catch {
    field.focus();
    field.select();
    return document.execCommand("copy") ? Id.copied : Id.copy_refused;
  }
}

// The text of the result on its way: by the system's own share sheet, where there is one, else as a
// copy. Returns what happened, as an event's id; nothing where the system says it by itself.
export async function share(field) {
  try {
    await navigator.share({ text: field.value });
  } catch (error) {
    // The person closed the sheet again.
    return error.name === "AbortError" ? undefined : copyField(field);
  }
}

// A browser may fetch an offered file only after it asked where it goes (WebKit).
const OFFERED_FOR = 60_000; // ms

// Hands a file to the person, who says where it goes. `content` is text, or a Blob. Browsers inside
// other applications drop it without a word, so the page says what to do then.
export function offerFile(name, type, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), OFFERED_FOR);
  return Id.file_offered;
}
