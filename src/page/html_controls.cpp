#include "page/html.h"
#include "page/html_printer.h"
#include "page/icons.h"

namespace pandu::page {
namespace {

// The ids of the words that describe a control, as the value of aria-describedby.
std::string described(const Node& node, const std::string& before) {
  const std::string id = element_id(node.id);
  std::string ids = before;
  const auto add = [&](const std::string& one) { ids += (ids.empty() ? "" : " ") + one; };
  if (!node.hint.empty()) add(id + "-hint");
  if (!node.error.empty()) add(id + "-error");
  return ids;
}

std::string rows_for(const std::string& value) {
  std::size_t rows = 1;
  std::size_t column = 0;
  for (const char c : value) {
    const bool wraps = c == '\n' || ++column > 36;
    if (wraps) ++rows, column = 0;
  }
  return std::to_string(rows < 3 ? 3 : rows > 14 ? 14 : rows);
}

std::string_view autocomplete(std::string_view id) {
  if (id == "birth_date.day") return "bday-day";
  if (id == "birth_date.month") return "bday-month";
  if (id == "birth_date.year") return "bday-year";
  return "off";
}

// What the soft keyboard's last key says: a text is looked for while it is typed.
std::string_view enter_of(const Node& node, std::string_view wanted) {
  if (!wanted.empty()) return wanted;
  return node.field == FieldKind::text ? "search" : "go";
}

}  // namespace

// A question without words of its own is named by the page's heading.
void HtmlPrinter::name_by_heading(Tag& tag, const Node& node) const {
  if (node.text.empty() && !heading_.empty()) tag.with("aria-labelledby", element_id(heading_));
}

void HtmlPrinter::hint_and_error(const Node& node) {
  const std::string id = element_id(node.id);
  words("p", "hint", node.hint, id + "-hint");
  if (node.error.empty()) return;
  // Said aloud when it appears.
  out_ += Tag("p").with("class", "error").with("id", id + "-error").with("role", "alert").open();
  icon("warning");
  words("span", "text", node.error);
  out_ += "</p>";
}

void HtmlPrinter::choice(const Node& node) {
  Tag tag = own("fieldset", node);
  tag.with("role", "radiogroup");
  name_by_heading(tag, node);
  tag.with_some("aria-describedby", described(node, {}));
  if (!node.error.empty()) tag.with("aria-invalid", "true");
  out_ += tag.open();
  words("legend", "legend", node.text);
  hint_and_error(node);
  out_ += "<div class=\"options\">";
  for (const Node& child : node.children)
    if (child.kind == Kind::option)
      box(child, "radio", node.id);
    else
      print(child);
  out_ += "</div></fieldset>";
}

// A radio or tick box that covers its whole label, so that its rectangle is the row's. All the words
// beside it are its name, and are heard only as that: those who read line by line would hear them
// twice, and a description is left out where Orca reads a whole page.
void HtmlPrinter::box(const Node& node, std::string_view type, std::string_view name) {
  const std::string id = element_id(node.id);
  const bool radio = type == "radio";
  out_ += Tag("label").with("class", class_of(node)).with_some("data-box", node.id).open();
  Tag input("input");
  input.with("type", type).identified(node.id).with("class", "cover");
  if (radio) input.with("name", name.empty() ? id : element_id(name)).with("value", node.value);
  const std::string hint = node.hint.empty() ? "" : " " + id + "-hint";
  input.with("aria-labelledby", id + "-text" + hint);
  if (node.checked) input.flag("checked");
  // The frame follows the input, so that the style sheet can show its states without a script.
  out_ += input.open() + "<span class=\"frame\"></span>";
  icon(radio ? node.icon : std::string());
  out_ += "<span class=\"mark off\" aria-hidden=\"true\"></span>";
  icon("check", "mark on");
  out_ += "<span class=\"body\">";
  words("span", "text", node.text, id + "-text", false);
  words("span", "hint", node.hint, id + "-hint", false);
  out_ += "</span></label>";
}

// Its box, its label, and what is said about it.
void HtmlPrinter::begin_field(const Node& node) {
  out_ += Tag("div").with("class", class_of(node)).with_some("data-box", node.id).open();
  if (!node.text.empty()) {
    out_ += Tag("label").with("class", "label").with("for", element_id(node.id)).open();
    out_ += escape(node.text) + "</label>";
  }
  hint_and_error(node);
}

void HtmlPrinter::field(const Node& node, const std::string& described_before,
                        std::string_view enter) {
  const bool is_copy = node.field == FieldKind::copy;
  const bool is_area = is_copy || node.field == FieldKind::area;
  begin_field(node);
  Tag input(is_area ? "textarea" : "input");
  input.identified(node.id).with("class", "input");
  name_by_heading(input, node);
  input.with_some("aria-describedby", described(node, described_before));
  const bool in_wrong_date = described_before.find("-error") != std::string::npos;
  if (!node.error.empty() || in_wrong_date) input.with("aria-invalid", "true");
  if (is_area) {
    if (is_copy) input.flag("readonly");
    if (!is_copy) input.with("spellcheck", "false").with("autocomplete", "off");
    // The parser drops a line break right after the tag.
    out_ += input.with("rows", rows_for(node.value)).open() + "\n";
    out_ += escape(node.value) + "</textarea></div>";
    return;
  }
  input.with("type", "text");
  if (node.field != FieldKind::text) input.with("inputmode", "numeric");
  input.with("autocomplete", autocomplete(node.id)).with("autocapitalize", "off");
  input.with("spellcheck", "false").with("enterkeyhint", enter_of(node, enter));
  input.with("value", node.value);
  out_ += input.open() + "</div>";
}

void HtmlPrinter::pick(const Node& node) {
  begin_field(node);
  Tag select("select");
  select.identified(node.id).with("class", "input");
  select.with_some("aria-describedby", described(node, {}));
  if (!node.error.empty()) select.with("aria-invalid", "true");
  out_ += select.open();
  for (const Node& child : node.children) {
    Tag option("option");
    option.with("value", child.value);
    if (child.checked) option.flag("selected");
    out_ += option.open() + escape(child.text) + "</option>";
  }
  out_ += "</select></div>";
}

// The real control covers the whole button, so that it is reached by keys and by voice.
void HtmlPrinter::file(const Node& node) {
  const std::string id = element_id(node.id);
  out_ += Tag("label").with("class", class_of(node)).with_some("data-box", node.id).open();
  Tag input("input");
  input.with("type", "file").identified(node.id).with("class", "cover");
  out_ += input.with("aria-labelledby", id + "-text").with_some("accept", node.value).open();
  icon(node.icon);
  words("span", "text", node.text, id + "-text", false);
  out_ += "</label>";
}

void HtmlPrinter::date(const Node& node) {
  const std::string description = described(node, {});
  Tag tag = own("fieldset", node);
  tag.with("role", "group");
  name_by_heading(tag, node);
  out_ += tag.with_some("aria-describedby", description).open();
  words("legend", "legend", node.text);
  hint_and_error(node);
  out_ += "<div class=\"parts\">";
  // The error is repeated for each part: a group cannot be invalid, its fields can.
  const std::string error = node.error.empty() ? "" : element_id(node.id) + "-error";
  for (const Node& part : node.children)
    field(part, error, &part == &node.children.back() ? "go" : "next");
  out_ += "</div></fieldset>";
}

void HtmlPrinter::button(const Node& node) {
  Tag tag = own("button", node);
  sentence("button", node, tag.with("type", "button").with_some("data-copies", node.copies));
}

void HtmlPrinter::link(const Node& node) {
  Tag tag = own("a", node);
  if (is_safe_address(node.value)) tag.with("href", node.value);
  if (is_elsewhere(node.value)) tag.with("rel", "noreferrer");
  if (node.current) tag.with("aria-current", "page");
  sentence("a", node, tag);
}

}  // namespace pandu::page
