#include "content/json.h"

#include <algorithm>
#include <utility>

#include "content/quote.h"

namespace pandu::content {

Json Json::of(bool value) {
  Json json;
  json.type = Type::boolean;
  json.boolean = value;
  return json;
}

Json Json::of(std::int64_t value) {
  Json json;
  json.type = Type::integer;
  json.integer = value;
  return json;
}

Json Json::of(std::string_view value) {
  Json json;
  json.type = Type::text;
  json.text = value;
  return json;
}

Json Json::list() {
  Json json;
  json.type = Type::list;
  return json;
}

Json Json::object() {
  Json json;
  json.type = Type::object;
  return json;
}

void Json::add(Json item) { items.push_back(std::move(item)); }

void Json::add(std::string_view key, Json item) {
  keys.emplace_back(key);
  items.push_back(std::move(item));
}

const Json* Json::find(std::string_view key) const {
  const auto found = std::find(keys.begin(), keys.end(), key);
  return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

namespace {

class Printer {
 public:
  explicit Printer(bool on_one_line) : on_one_line_(on_one_line) {}

  void print(const Json& value, std::size_t level) {
    switch (value.type) {
      case Json::Type::null:
        out_ += "null";
        break;
      case Json::Type::boolean:
        out_ += value.boolean ? "true" : "false";
        break;
      case Json::Type::integer:
        out_ += std::to_string(value.integer);
        break;
      case Json::Type::number:
        out_ += value.text;
        break;
      case Json::Type::text:
        out_ += quote(value.text);
        break;
      case Json::Type::list:
        print_items(value, level, '[', ']');
        break;
      case Json::Type::object:
        print_items(value, level, '{', '}');
        break;
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void print_items(const Json& value, std::size_t level, char open, char close) {
    out_ += open;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      if (i > 0) out_ += ',';
      new_line(level + 1);
      if (value.type == Json::Type::object) {
        out_ += quote(value.keys[i]);
        out_ += on_one_line_ ? ":" : ": ";
      }
      print(value.items[i], level + 1);
    }
    if (!value.items.empty()) new_line(level);
    out_ += close;
  }

  void new_line(std::size_t level) {
    if (on_one_line_) return;
    out_ += '\n';
    out_.append(2 * level, ' ');
  }

  bool on_one_line_;
  std::string out_;
};

}  // namespace

std::string print_json(const Json& value, bool on_one_line) {
  Printer printer(on_one_line);
  printer.print(value, 0);
  return printer.take();
}

}  // namespace pandu::content
