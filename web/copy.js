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
