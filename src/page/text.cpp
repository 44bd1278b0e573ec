#include <utility>

#include "base/utf8.h"
#include "page/markup.h"
#include "page/node.h"

namespace pandu::page {
namespace {

class Printer {
 public:
  void print(const std::vector<Node>& nodes, const std::string& indent) {
    for (const Node& node : nodes) print(node, indent);
  }

  std::string take() {
    while (!out_.empty() && out_.back() == '\n') out_.pop_back();
    if (!out_.empty()) out_ += '\n';
    return std::move(out_);
  }

 private:
  void print(const Node& node, const std::string& indent) {
    switch (node.kind) {
      case Kind::group:
        return group(node, indent);
      case Kind::heading:
        return title(node.text, indent);
      case Kind::paragraph:
      case Kind::status:
        return block(node.text, indent);
      case Kind::list:
      case Kind::steps:
        return list(node, indent);
      case Kind::item:
        return item(node, "- ", indent);
      case Kind::choice:
        return question(node, indent);
      case Kind::option:
        return box(node, node.checked ? "(x) " : "( ) ", indent);
      case Kind::check:
        return box(node, node.checked ? "[x] " : "[ ] ", indent);
      case Kind::field:
        return field(node, indent);
      case Kind::date:
        return date(node, indent);
      case Kind::pick:
        return pick(node, indent);
      case Kind::button:
      case Kind::file:
        return;  // nothing to press on paper or in a message
      case Kind::link:
        return link(node, indent);
      case Kind::callout:
      case Kind::details:
        return titled(node, indent);
      case Kind::table:
        return table(node, indent);
      case Kind::row:
      case Kind::cell:
        return block(node.text, indent);
      case Kind::figure:
        return figure(node, indent);
      case Kind::progress:
        return block(node.text + ": " + node.value + " %", indent);
    }
  }

  // Blank lines stand between things of different sorts and before each paragraph and title; a title
  // keeps to what follows it.
  enum class Sort { none, title, paragraph, row };
  void begin(Sort sort) {
    const bool joins = last_ == Sort::none || (last_ == Sort::title && sort != Sort::title) ||
                       (last_ == sort && sort == Sort::row);
    if (!joins) out_ += '\n';
    last_ = sort;
  }

  // A line on its own; line breaks inside the text keep the indent.
  void line(std::string_view text, const std::string& indent) {
    if (text.empty()) return;
    out_ += indent;
    for (const char c : text) {
      out_ += c;
      if (c == '\n') out_ += std::string(base::count_characters(indent), ' ');
    }
    out_ += '\n';
  }

  void block(std::string_view text, const std::string& indent) {
    if (text.empty()) return;
    begin(Sort::paragraph);
    line(text, indent);
  }

  // Messengers show *words* in bold, and in a terminal they stand out as they are.
  void title(std::string_view text, const std::string& indent) {
    if (text.empty()) return;
    begin(Sort::title);
    line("*" + std::string(text) + "*", indent);
  }

  void group(const Node& node, const std::string& indent) {
    title(node.text, indent);
    block(node.hint, indent);
    print(node.children, indent);
  }

  void list(const Node& node, const std::string& indent) {
    int number = 0;
    for (const Node& child : node.children) {
      const std::string mark = node.kind == Kind::steps ? std::to_string(++number) + ". " : "- ";
      if (child.kind == Kind::item)
        item(child, mark, indent);
      else
        print(child, indent);
    }
  }

  void item(const Node& node, const std::string& mark, const std::string& indent) {
    begin(Sort::row);
    const std::string inner = indent + std::string(mark.size(), ' ');
    // An item without words of its own is the link that it holds.
    const bool is_link = node.text.empty() && !node.children.empty();
    line(is_link ? node.children.front().text : node.text, indent + mark);
    line(node.hint, inner);
    for (const Node& child : node.children)
      if (!is_link || &child != &node.children.front()) print(child, inner);
  }

  void asked(const Node& node, const std::string& indent) {
    title(node.text, indent);
    block(node.hint, indent);
    block(node.error, indent + "! ");
  }

  void question(const Node& node, const std::string& indent) {
    asked(node, indent);
    print(node.children, indent);
  }

  void box(const Node& node, const std::string& mark, const std::string& indent) {
    begin(Sort::row);
    line(node.text, indent + mark);
    line(node.hint, indent + "    ");
    line(node.error, indent + "  ! ");
  }

  void field(const Node& node, const std::string& indent) {
    if (node.field == FieldKind::copy) {
      title(node.text, indent);
      return block(node.value, indent + "  ");
    }
    begin(Sort::paragraph);
    line(node.text + (node.text.empty() ? "" : ": ") + (node.value.empty() ? "____" : node.value),
         indent);
    line(node.hint, indent + "  ");
    line(node.error, indent + "! ");
  }

  void pick(const Node& node, const std::string& indent) {
    begin(Sort::paragraph);
    for (const Node& option : node.children)
      if (option.checked) line(node.text + ": " + option.text, indent);
    line(node.hint, indent + "  ");
    line(node.error, indent + "! ");
  }

  void date(const Node& node, const std::string& indent) {
    asked(node, indent);
    begin(Sort::paragraph);
    std::string parts;
    for (const Node& part : node.children) {
      if (!parts.empty()) parts += "   ";
      parts += part.text + ": " + (part.value.empty() ? "____" : part.value);
    }
    line(parts, indent);
  }

  // Ways around the site lead nowhere from a message.
  void link(const Node& node, const std::string& indent) {
    if (node.value.empty() || node.value.front() == '#') return;
    const bool shows_address = is_elsewhere(node.value) && node.text != node.value;
    block(shows_address ? node.text + ": " + node.value : node.text, indent);
  }

  void titled(const Node& node, const std::string& indent) {
    title(node.text, indent);
    print(node.children, indent + "  ");
  }

  // A cell and what stands in it, on one line.
  static std::string words_in(const Node& cell) {
    std::string words = cell.text;
    const auto add = [&](const std::string& more) {
      if (!more.empty()) words += (words.empty() ? "" : " ") + more;
    };
    for (const Node& child : cell.children) add(words_in(child));
    add(cell.hint);
    return words;
  }

  // Each row as one line, "head: cell; head: cell", since columns do not survive a narrow screen.
  void table(const Node& node, const std::string& indent) {
    title(node.text, indent);
    if (node.children.empty()) return;
    const std::vector<Node>& head = node.children.front().children;
    for (std::size_t i = 1; i < node.children.size(); ++i) {
      std::string row;
      const std::vector<Node>& cells = node.children[i].children;
      for (std::size_t c = 0; c < cells.size(); ++c) {
        if (c > 0) row += c == 1 ? ": " : "; ";
        if (c > 0 && cells.size() > 2 && c < head.size()) row += words_in(head[c]) + " ";
        row += words_in(cells[c]);
      }
      begin(Sort::row);
      line(row, indent + "- ");
    }
  }

  void figure(const Node& node, const std::string& indent) {
    if (node.picture) block("[" + node.picture->alternative + "]", indent);
    line(node.text, indent);
  }

  std::string out_;
  Sort last_ = Sort::none;
};

}  // namespace

std::string text(const std::vector<Node>& nodes) {
  Printer printer;
  printer.print(nodes, "");
  return printer.take();
}

// The header and footer are ways around the site, not part of what the page says.
std::string text(const Page& page) {
  const std::string main = text(page.main);
  const std::string aside = text(page.aside);
  return aside.empty() ? main : main + "\n" + aside;
}

}  // namespace pandu::page
