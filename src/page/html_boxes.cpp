#include "page/html.h"
#include "page/html_printer.h"
#include "page/icons.h"

namespace pandu::page {

void HtmlPrinter::group(const Node& node) {
  out_ += own("div", node).open();
  icon(node.icon);
  const bool beside = node.look == Look::line && !icon_text(node.icon).empty();
  if (beside) out_ += "<div class=\"body\">";
  if (node.look == Look::summary)
    words("p", "title", node.text);
  else
    words("h" + std::to_string(level_of(node)), "title", node.text);
  words("p", "hint", node.hint);
  print(node.children);
  out_ += beside ? "</div></div>" : "</div>";
}

// role="list" because some screen readers drop lists that are styled without markers.
void HtmlPrinter::list(std::string_view element, const Node& node) {
  out_ += own(element, node).with("role", "list").open();
  int number = 0;
  for (const Node& child : node.children) {
    ++number;
    if (child.kind == Kind::item) {
      item(child, node.kind == Kind::steps ? std::to_string(number) : std::string());
    } else {
      out_ += "<li>";
      print(child);
      out_ += "</li>";
    }
  }
  out_ += "</" + std::string(element) + ">";
}

void HtmlPrinter::item(const Node& node, const std::string& number) {
  out_ += own("li", node).open();
  if (!number.empty())
    words("span", "number", number);
  else
    icon(node.icon.empty() ? "dot" : node.icon, node.icon.empty() ? "dot" : "");
  out_ += "<div class=\"body\">";
  words("span", "text", node.text);
  words("span", "hint", node.hint);
  print(node.children);
  out_ += "</div></li>";
}

void HtmlPrinter::callout(const Node& node) {
  const std::string title = element_id(node.id) + "-title";
  Tag tag = own("section", node);
  tag.with("role", "note");
  if (!node.text.empty()) tag.with("aria-labelledby", title);
  out_ += tag.open();
  icon(node.icon);
  out_ += "<div class=\"body\">";
  words("p", "title", node.text, title);
  print(node.children);
  out_ += "</div></section>";
}

// Where the style sheet lays rows out as cards, they would no longer be a table to those who hear it: its
// roles are then said in words.
void HtmlPrinter::table(const Node& node) {
  const bool in_cards = node.look == Look::cards;
  const auto part = [&](std::string_view name) {
    out_ += Tag(name).with_some("role", in_cards ? "rowgroup" : "").open();
  };
  out_ += own("table", node).with_some("role", in_cards ? "table" : "").open();
  words("caption", "caption", node.text);
  bool first = true;
  for (const Node& child : node.children) {
    if (first) part("thead");
    row(child, first, in_cards);
    if (first) out_ += "</thead>", part("tbody");
    first = false;
  }
  out_ += first ? "</table>" : "</tbody></table>";
}

void HtmlPrinter::row(const Node& node, bool head, bool in_cards) {
  out_ += own("tr", node).with_some("role", in_cards ? "row" : "").open();
  bool first = true;
  for (const Node& child : node.children) {
    cell(child, head, first, in_cards);
    first = false;
  }
  out_ += "</tr>";
}

void HtmlPrinter::cell(const Node& node, bool head, bool first, bool in_cards) {
  const std::string name = head || first ? "th" : "td";
  Tag tag = own(name, node);
  if (head || first) tag.with("scope", head ? "col" : "row");
  if (in_cards) tag.with("role", head ? "columnheader" : first ? "rowheader" : "cell");
  if (head) tag.with_some("aria-sort", node.value);
  out_ += tag.open();
  label(node);
  print(node.children);
  words("span", "hint", node.hint);
  out_ += "</" + name + ">";
}

void HtmlPrinter::details(const Node& node) {
  Tag tag = own("details", node);
  if (node.open) tag.flag("open");
  const bool by_sign = node.look == Look::corner;
  Tag handle("summary");
  handle.with("class", "handle").with_some("aria-label", by_sign ? node.text : "");
  out_ += tag.open() + handle.open();
  icon(node.icon);
  if (!by_sign) words("span", "text", node.text);
  icon("down", "mark off");
  icon("up", "mark on");
  out_ += "</summary><div class=\"body\">";
  print(node.children);
  out_ += "</div></details>";
}

void HtmlPrinter::progress(const Node& node) {
  Tag tag = own("div", node);
  tag.with("role", "progressbar").with("aria-label", node.text).with("aria-valuenow", node.value);
  out_ += tag.with("aria-valuemin", "0").with("aria-valuemax", "100").open();
  if (node.picture) out_ += svg(*node.picture);
  out_ += "</div>";
}

void HtmlPrinter::figure(const Node& node) {
  out_ += Tag("figure").with("class", class_of(node)).open();
  if (node.picture) {
    Tag tag("div");
    tag.with("class", "picture").identified(node.id).with("role", "img");
    out_ +=
        tag.with("aria-label", node.picture->alternative).open() + svg(*node.picture) + "</div>";
  }
  words("figcaption", "caption", node.text);
  out_ += "</figure>";
}

}  // namespace pandu::page
