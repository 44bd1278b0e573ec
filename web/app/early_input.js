// What a person does before the application has arrived. The page is real HTML by then: what was
// chosen and typed stays in it, and the last button pressed is kept.
export class EarlyInput {
  #button = "";

  press(id) {
    this.#button = id;
  }

  // Everything, in an order in which the application can hear it.
  events(page) {
    const events = [];
    for (const box of page.querySelectorAll("input[data-id].cover")) {
      if (box.checked !== box.defaultChecked) {
        events.push({ id: box.dataset.id, value: box.checked ? "on" : "off" });
      }
    }
    for (const field of page.querySelectorAll("input[data-id][type=text]")) {
      if (field.value !== field.defaultValue)
        events.push({ id: field.dataset.id, value: field.value });
    }
    if (this.#button) events.push({ id: this.#button, value: "" });
    // A radio that lost its place to another is no event of its own.
    return events.filter(({ id, value }) => value !== "off" || !id.includes("="));
  }
}
