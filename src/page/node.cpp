#include "page/node.h"

#include <utility>

namespace pandu::page {
namespace {

const Node* find_in(const std::vector<Node>& nodes, std::string_view id) {
  for (const Node& node : nodes) {
    if (node.id == id) return &node;
    if (const Node* inside = find_in(node.children, id)) return inside;
  }
  return nullptr;
}

void name_in(std::vector<Node>& nodes, const std::string& path) {
  int place = 0;
  for (Node& node : nodes) {
    const std::string own = path + "." + std::to_string(place++);
    if (node.id.empty()) node.id = own;
    name_in(node.children, own);
  }
}

}  // namespace

const Node* find(const Page& page, std::string_view id) {
  if (id.empty()) return nullptr;
  for (const auto* region : {&page.header, &page.main, &page.aside, &page.footer})
    if (const Node* node = find_in(*region, id)) return node;
  for (const std::vector<Node>& sheet : page.sheets)
    if (const Node* node = find_in(sheet, id)) return node;
  return nullptr;
}

void name_the_nameless(Page& page) {
  name_in(page.header, "header");
  name_in(page.main, "main");
  name_in(page.aside, "aside");
  name_in(page.footer, "footer");
  for (std::size_t i = 0; i < page.sheets.size(); ++i)
    name_in(page.sheets[i], "sheet." + std::to_string(i));
}

}  // namespace pandu::page
