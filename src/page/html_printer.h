// Writes the nodes of a page as HTML. Its methods stand in html.cpp (pages and words),
// html_boxes.cpp (what holds others) and html_controls.cpp (what a person acts on).
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "page/markup.h"
#include "page/node.h"

namespace pandu::page {

class HtmlPrinter {
 public:
  explicit HtmlPrinter(const Page& page);
  void regions(const Page& page);
  void print(const std::vector<Node>& nodes);
  std::string printed() && { return std::move(out_); }

 private:
  void region(std::string_view name, const std::vector<Node>& nodes);
  void skip(std::string_view words);
  void sheet(const std::vector<Node>& nodes);
  void print(const Node& node);

  static Tag own(std::string_view name, const Node& node);
  void words(std::string_view element, std::string_view name, std::string_view text,
             std::string_view id = {}, bool heard = true);
  void icon(std::string_view name, std::string_view extra = {});
  void label(const Node& node);
  void sentence(std::string_view element, const Node& node, const Tag& tag);
  void heading(const Node& node);
  void status(const Node& node);

  void group(const Node& node);
  void list(std::string_view element, const Node& node);
  void item(const Node& node, const std::string& number);
  void callout(const Node& node);
  void table(const Node& node);
  void row(const Node& node, bool head, bool in_cards);
  void cell(const Node& node, bool head, bool first, bool in_cards);
  void details(const Node& node);
  void figure(const Node& node);
  void progress(const Node& node);

  void name_by_heading(Tag& tag, const Node& node) const;
  void hint_and_error(const Node& node);
  void choice(const Node& node);
  void box(const Node& node, std::string_view type, std::string_view name);
  void begin_field(const Node& node);
  void field(const Node& node, const std::string& described_before, std::string_view enter);
  void pick(const Node& node);
  void file(const Node& node);
  void date(const Node& node);
  void button(const Node& node);
  void link(const Node& node);

  std::string out_;
  std::string heading_;  // id of the heading that names a question without words of its own
};

}  // namespace pandu::page
