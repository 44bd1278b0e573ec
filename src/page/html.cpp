#include "page/html.h"

#include "page/html_printer.h"
#include "page/icons.h"

namespace pandu::page {
namespace {

// The heading that names a question without words of its own.
std::string heading_of(const Page& page) {
  if (find(page, page.focus)) return page.focus;
  for (const Node& node : page.main)
    if (node.kind == Kind::heading && node.level == 1) return node.id;
  return {};
}

}  // namespace

HtmlPrinter::HtmlPrinter(const Page& page) : heading_(heading_of(page)) {}

void HtmlPrinter::regions(const Page& page) {
  for (const std::vector<Node>& nodes : page.sheets) sheet(nodes);
  out_ += "<header>\n";
  skip(page.skip);
  print(page.header);
  out_ += "</header>\n" + Tag("main").with("id", "main").with("tabindex", "-1").open() + "\n";
  print(page.main);
  out_ += "</main>\n";
  if (!page.aside.empty()) region("aside", page.aside);
  region("footer", page.footer);
}

void HtmlPrinter::region(std::string_view name, const std::vector<Node>& nodes) {
  out_ += Tag(name).open() + "\n";
  print(nodes);
  out_ += "</" + std::string(name) + ">\n";
}

// Inside the header: what stands in no landmark is not found by those who go from one to the next.
void HtmlPrinter::skip(std::string_view words) {
  if (words.empty()) return;
  out_ += Tag("a").with("class", "skip").with("href", "#main").open() + escape(words) + "</a>\n";
}

// Before the regions, so that the style sheet can tell that they are not to be printed.
void HtmlPrinter::sheet(const std::vector<Node>& nodes) {
  if (nodes.empty()) return;
  out_ += "<div class=\"sheet\">\n";
  print(nodes);
  out_ += "</div>\n";
}

void HtmlPrinter::print(const std::vector<Node>& nodes) {
  for (const Node& node : nodes) {
    print(node);
    out_ += '\n';
  }
}

void HtmlPrinter::print(const Node& node) {
  switch (node.kind) {
    case Kind::group:
      return group(node);
    case Kind::heading:
      return heading(node);
    case Kind::paragraph:
      return sentence("p", node, own("p", node));
    case Kind::list:
      return list("ul", node);
    case Kind::steps:
      return list("ol", node);
    case Kind::item:
      return item(node, {});
    case Kind::choice:
      return choice(node);
    case Kind::option:
      return box(node, "radio", {});
    case Kind::check:
      return box(node, "checkbox", {});
    case Kind::field:
      return field(node, {}, {});
    case Kind::pick:
      return pick(node);
    case Kind::file:
      return file(node);
    case Kind::date:
      return date(node);
    case Kind::button:
      return button(node);
    case Kind::link:
      return link(node);
    case Kind::callout:
      return callout(node);
    case Kind::table:
      return table(node);
    case Kind::row:
      return row(node, false, false);
    case Kind::cell:
      return cell(node, false, false, false);
    case Kind::details:
      return details(node);
    case Kind::figure:
      return figure(node);
    case Kind::progress:
      return progress(node);
    case Kind::status:
      return status(node);
  }
}

Tag HtmlPrinter::own(std::string_view name, const Node& node) {
  return Tag(name).with("class", class_of(node)).identified(node.id);
}

void HtmlPrinter::words(std::string_view element, std::string_view name, std::string_view text,
                        std::string_view id, bool heard) {
  if (text.empty()) return;
  Tag tag(element);
  tag.with("class", name);
  if (!id.empty()) tag.with("id", id);
  if (!heard) tag.with("aria-hidden", "true");
  out_ += tag.open() + escape(text) + "</" + std::string(element) + ">";
}

void HtmlPrinter::icon(std::string_view name, std::string_view extra) {
  const std::string character = icon_text(name);
  if (character.empty()) return;
  const std::string classes = extra.empty() ? "icon" : "icon " + std::string(extra);
  out_ +=
      Tag("span").with("class", classes).with("aria-hidden", "true").open() + character + "</span>";
}

// An element of words alone, with an icon before them if there is one.
void HtmlPrinter::sentence(std::string_view element, const Node& node, const Tag& tag) {
  out_ += tag.open();
  label(node);
  out_ += "</" + std::string(element) + ">";
}

// Words next to an icon need an element of their own to be laid out beside it. Some icons follow
// the last word, and stay with it wherever the lines break.
void HtmlPrinter::label(const Node& node) {
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
  const std::string_view text = node.text;
  // A long address has to break somewhere.
  const bool keeps = text.size() - last <= 20;
  out_ += "<span class=\"text\">" + escape(text.substr(0, last));
  out_ += keeps ? "<span class=\"last\">" : "<span>";
  out_ += escape(text.substr(last));
  icon(node.icon);
  out_ += "</span></span>";
}

// Without role="status": of such an element, those who read line by line with Orca hear only that it
// is one, and where it is empty, that too.
void HtmlPrinter::status(const Node& node) {
  sentence("p", node, own("p", node).with("aria-live", "polite").with("aria-atomic", "true"));
}

void HtmlPrinter::heading(const Node& node) {
  const std::string name = "h" + std::to_string(level_of(node));
  Tag tag = own(name, node);
  if (level_of(node) == 1 || node.current) tag.with("tabindex", "-1");
  if (!node.outcome.empty()) tag.with("data-outcome", node.outcome);
  sentence(name, node, tag);
}

std::string html(const Page& page) {
  HtmlPrinter printer(page);
  printer.regions(page);
  return std::move(printer).printed();
}

std::string html(const std::vector<Node>& nodes) {
  HtmlPrinter printer(Page{});
  printer.print(nodes);
  return std::move(printer).printed();
}

}  // namespace pandu::page
