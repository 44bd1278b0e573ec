#include "page/html.h"

#include <utility>

#include "page/icons.h"
#include "page/markup.h"

namespace pandu::page {
namespace {

class Printer {
 public:
  explicit Printer(const Page& page) : out_(), heading_(title_of(page)) {}

  void regions(const Page& page) {
    if (!page.skip.empty()) {
      out_ += Tag("a").with("class", "skip").with("href", "#main").open();
      out_ += escape(page.skip) + "</a>\n";
    }
    region("header", "", page.header);
    region("main", "main", page.main);
    if (!page.aside.empty()) region("aside", "", page.aside);
    region("footer", "", page.footer);
  }

  std::string take() { return std::move(out_); }

 private:
  // The heading that names a question without words of its own.
  static std::string title_of(const Page& page) {
    if (find(page, page.focus)) return page.focus;
    for (const Node& node : page.main) {
      if (node.kind == Kind::heading && node.level == 1) return node.id;
    }
    return {};
  }

  void region(std::string_view name, std::string_view id, const std::vector<Node>& nodes) {
    Tag tag(name);
    if (!id.empty()) tag.with("id", id).with("tabindex", "-1");
    out_ += tag.open() + "\n";
    print(nodes);
    out_ += "</" + std::string(name) + ">\n";
  }

  void print(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) {
      print(node);
      out_ += '\n';
    }
  }

  void print(const Node& node) {
    switch (node.kind) {
      case Kind::group: return group(node);
      case Kind::heading: return heading(node);
      case Kind::paragraph: return sentence("p", node, own("p", node));
      case Kind::list: return list("ul", node);
      case Kind::steps: return list("ol", node);
      case Kind::item: return item(node, {});
      case Kind::choice: return choice(node);
      case Kind::option: return box(node, "radio", {});
      case Kind::check: return box(node, "checkbox", {});
      case Kind::field: return field(node, {}, {});
      case Kind::date: return date(node);
      case Kind::button: return button(node);
      case Kind::link: return link(node);
      case Kind::callout: return callout(node);
      case Kind::table: return table(node);
      case Kind::row: return row(node, false);
      case Kind::cell: return sentence("td", node, own("td", node));
      case Kind::details: return details(node);
      case Kind::figure: return figure(node);
      case Kind::status:
        return sentence("p", node, own("p", node).with("role", "status").with("aria-live", "polite"));
    }
  }

  static Tag own(std::string_view name, const Node& node) {
    return Tag(name).with("class", class_of(node)).identified(node.id);
  }

  void words(std::string_view element, std::string_view name, std::string_view text,
             std::string_view id = {}) {
    if (text.empty()) return;
    Tag tag(element);
    tag.with("class", name);
    if (!id.empty()) tag.with("id", id);
    out_ += tag.open() + escape(text) + "</" + std::string(element) + ">";
  }

  void icon(std::string_view name, std::string_view extra = {}) {
    const std::string character = icon_text(name);
    if (character.empty()) return;
    const std::string classes = extra.empty() ? "icon" : "icon " + std::string(extra);
    out_ += Tag("span").with("class", classes).with("aria-hidden", "true").open() + character + "</span>";
  }

  // An element of words alone, with an icon before them if there is one.
  void sentence(std::string_view element, const Node& node, const Tag& tag) {
    out_ += tag.open();
    label(node);
    out_ += "</" + std::string(element) + ">";
  }

  // Words next to an icon need an element of their own to be laid out beside it. Some icons follow
  // the last word, and stay with it wherever the lines break.
  void label(const Node& node) {
    const std::string character = icon_text(node.icon);
    if (character.empty()) {
      out_ += escape(node.text);
      return;
    }
    const bool follows = node.icon == "next" || node.icon == "external";
    if (!follows) {
      icon(node.icon);
      return words("span", "text", node.text);
    }
    const std::size_t space = node.text.rfind(' ');
    const std::size_t last = space == std::string::npos ? 0 : space + 1;
    out_ += "<span class=\"text\">" + escape(std::string_view(node.text).substr(0, last));
    out_ += "<span class=\"last\">" + escape(std::string_view(node.text).substr(last));
    icon(node.icon);
    out_ += "</span></span>";
  }

  void heading(const Node& node) {
    const std::string name = "h" + std::to_string(level_of(node));
    Tag tag = own(name, node);
    if (level_of(node) == 1) tag.with("tabindex", "-1");
    if (!node.outcome.empty()) tag.with("data-outcome", node.outcome);
    sentence(name, node, tag);
  }

  static int level_of(const Node& node) {
    return node.level < 1 ? 1 : node.level > 3 ? 3 : node.level;
  }

  void group(const Node& node) {
    out_ += own("div", node).open();
    icon(node.icon);
    const bool beside = node.look == Look::line && !icon_text(node.icon).empty();
    if (beside) out_ += "<div class=\"body\">";
    if (node.look == Look::summary) {
      words("p", "title", node.text);
    } else {
      words("h" + std::to_string(level_of(node)), "title", node.text);
    }
    words("p", "hint", node.hint);
    print(node.children);
    out_ += beside ? "</div></div>" : "</div>";
  }

  // role="list" because some screen readers drop lists that are styled without markers.
  void list(std::string_view element, const Node& node) {
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

  void item(const Node& node, const std::string& number) {
    out_ += own("li", node).open();
    if (!number.empty()) {
      words("span", "number", number);
    } else {
      icon(node.icon.empty() ? "dot" : node.icon, node.icon.empty() ? "dot" : "");
    }
    out_ += "<div class=\"body\">";
    words("span", "text", node.text);
    words("span", "hint", node.hint);
    print(node.children);
    out_ += "</div></li>";
  }

  // The ids of the words that describe a control, as the value of aria-describedby.
  static std::string described(const Node& node, const std::string& before) {
    const std::string id = element_id(node.id);
    std::string ids = before;
    const auto add = [&](const std::string& one) { ids += (ids.empty() ? "" : " ") + one; };
    if (!node.hint.empty()) add(id + "-hint");
    if (!node.error.empty()) add(id + "-error");
    return ids;
  }

  void hint_and_error(const Node& node, std::string_view element = "p") {
    const std::string id = element_id(node.id);
    words(element, "hint", node.hint, id + "-hint");
    if (node.error.empty()) return;
    out_ += Tag(element).with("class", "error").with("id", id + "-error").open();
    icon("warning");
    words("span", "text", node.error);
    out_ += "</" + std::string(element) + ">";
  }

  // A question without words of its own is named by the page's heading.
  void name_by_heading(Tag& tag, const Node& node) const {
    if (node.text.empty() && !heading_.empty()) tag.with("aria-labelledby", element_id(heading_));
  }

  void choice(const Node& node) {
    Tag tag = own("fieldset", node);
    tag.with("role", "radiogroup");
    name_by_heading(tag, node);
    tag.with_some("aria-describedby", described(node, {}));
    if (!node.error.empty()) tag.with("aria-invalid", "true");
    out_ += tag.open();
    words("legend", "legend", node.text);
    hint_and_error(node);
    out_ += "<div class=\"options\">";
    for (const Node& child : node.children) {
      if (child.kind == Kind::option) {
        box(child, "radio", node.id);
      } else {
        print(child);
      }
    }
    out_ += "</div></fieldset>";
  }

  // A radio or tick box that covers its whole label, so that its rectangle is the row's.
  void box(const Node& node, std::string_view type, std::string_view name) {
    const std::string id = element_id(node.id);
    const bool radio = type == "radio";
    out_ += Tag("label").with("class", class_of(node)).with_some("data-box", node.id).open();
    Tag input("input");
    input.with("type", type).identified(node.id).with("class", "cover");
    if (radio) input.with("name", name.empty() ? id : element_id(name)).with("value", node.value);
    input.with("aria-labelledby", id + "-text").with_some("aria-describedby", described(node, {}));
    if (node.checked) input.flag("checked");
    // The frame follows the input, so that the style sheet can show its states without a script.
    out_ += input.open() + "<span class=\"frame\"></span>";
    icon(radio ? node.icon : std::string());
    out_ += "<span class=\"mark off\" aria-hidden=\"true\"></span>";
    icon("check", "mark on");
    out_ += "<span class=\"body\">";
    words("span", "text", node.text, id + "-text");
    hint_and_error(node, "span");
    out_ += "</span></label>";
  }

  void field(const Node& node, const std::string& described_before, std::string_view enter) {
    const std::string id = element_id(node.id);
    out_ += Tag("div").with("class", class_of(node)).with_some("data-box", node.id).open();
    if (!node.text.empty()) {
      out_ += Tag("label").with("class", "label").with("for", id).open() + escape(node.text) + "</label>";
    }
    hint_and_error(node);
    Tag input(node.field == FieldKind::copy ? "textarea" : "input");
    input.identified(node.id).with("class", "input");
    name_by_heading(input, node);
    input.with_some("aria-describedby", described(node, described_before));
    const bool in_wrong_date = described_before.find("-error") != std::string::npos;
    if (!node.error.empty() || in_wrong_date) input.with("aria-invalid", "true");
    if (node.field == FieldKind::copy) {
      // The parser drops a line break right after the tag.
      out_ += input.flag("readonly").with("rows", rows_for(node.value)).open() + "\n";
      out_ += escape(node.value) + "</textarea></div>";
      return;
    }
    input.with("type", "text");
    if (node.field != FieldKind::text) input.with("inputmode", "numeric");
    input.with("autocomplete", autocomplete(node.id)).with("autocapitalize", "off");
    input.with("spellcheck", "false").with("enterkeyhint", enter.empty() ? "go" : enter);
    input.with("value", node.value);
    out_ += input.open() + "</div>";
  }

  static std::string rows_for(const std::string& value) {
    std::size_t rows = 1;
    std::size_t column = 0;
    for (const char c : value) {
      const bool wraps = c == '\n' || ++column > 36;
      if (wraps) ++rows, column = 0;
    }
    return std::to_string(rows < 3 ? 3 : rows > 14 ? 14 : rows);
  }

  static std::string_view autocomplete(std::string_view id) {
    if (id == "birth_date.day") return "bday-day";
    if (id == "birth_date.month") return "bday-month";
    if (id == "birth_date.year") return "bday-year";
    return "off";
  }

  void date(const Node& node) {
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
    for (const Node& part : node.children) {
      field(part, error, &part == &node.children.back() ? "go" : "next");
    }
    out_ += "</div></fieldset>";
  }

  void button(const Node& node) {
    Tag tag = own("button", node);
    sentence("button", node, tag.with("type", "button").with_some("data-copies", node.copies));
  }

  void link(const Node& node) {
    Tag tag = own("a", node);
    if (is_safe_address(node.value)) tag.with("href", node.value);
    if (is_elsewhere(node.value)) tag.with("rel", "noreferrer");
    if (node.current) tag.with("aria-current", "page");
    sentence("a", node, tag);
  }

  void callout(const Node& node) {
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

  void table(const Node& node) {
    out_ += own("table", node).open();
    words("caption", "caption", node.text);
    bool first = true;
    for (const Node& child : node.children) {
      if (first) out_ += "<thead>";
      row(child, first);
      if (first) out_ += "</thead><tbody>";
      first = false;
    }
    out_ += first ? "</table>" : "</tbody></table>";
  }

  void row(const Node& node, bool head) {
    out_ += own("tr", node).open();
    bool first = true;
    for (const Node& cell : node.children) {
      const std::string name = head || first ? "th" : "td";
      Tag tag = own(name, cell);
      if (head || first) tag.with("scope", head ? "col" : "row");
      sentence(name, cell, tag);
      first = false;
    }
    out_ += "</tr>";
  }

  void details(const Node& node) {
    Tag tag = own("details", node);
    if (node.open) tag.flag("open");
    out_ += tag.open() + "<summary class=\"handle\">";
    icon(node.icon);
    words("span", "text", node.text);
    icon("down", "mark off");
    icon("up", "mark on");
    out_ += "</summary><div class=\"body\">";
    print(node.children);
    out_ += "</div></details>";
  }

  void figure(const Node& node) {
    out_ += Tag("figure").with("class", class_of(node)).open();
    if (node.picture) {
      Tag tag("div");
      tag.with("class", "picture").identified(node.id).with("role", "img");
      out_ += tag.with("aria-label", node.picture->alternative).open() + svg(*node.picture) + "</div>";
    }
    words("figcaption", "caption", node.text);
    out_ += "</figure>";
  }

  std::string out_;
  std::string heading_;
};

}  // namespace

std::string html(const Page& page) {
  Printer printer(page);
  printer.regions(page);
  return printer.take();
}

}  // namespace pandu::page
