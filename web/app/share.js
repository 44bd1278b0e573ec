// Copies the text of a field; where the browser forbids it, selects it so that the person can.
export async function copyField(field) {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.focus();
    field.select();
    document.execCommand("copy");
  }
}

// The text of the result on its way: by the system's own share sheet, where there is one, else as a
// copy.
export async function share(field) {
  try {
    await navigator.share({ text: field.value });
  } catch (error) {
    // The person closed the sheet again.
    if (error.name === "AbortError") return;
    await copyField(field);
  }
}

// Hands a file to the person, who says where it goes. `content` is text, or a Blob.
export function offerFile(name, type, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
