// The small pieces of HTML: tags with escaped attributes, class names, addresses. For the printer.
#pragma once

#include <string>
#include <string_view>

#include "page/node.h"

namespace pandu::page {

class Tag {
 public:
  explicit Tag(std::string_view name);
  Tag& with(std::string_view attribute, std::string_view value);
  Tag& with_some(std::string_view attribute, std::string_view value);  // unless empty
  Tag& flag(std::string_view attribute);
  Tag& identified(std::string_view node_id);  // id and data-id, unless the node has none
  std::string open() const;

 private:
  std::string text_;
};

// "button primary", "callout tone-caution".
std::string class_of(const Node& node);
int level_of(const Node& node);  // of its heading, 1 to 3
// An address that runs nothing: of this site, or of a scheme we know.
bool is_safe_address(std::string_view address);
bool is_elsewhere(std::string_view address);

}  // namespace pandu::page
