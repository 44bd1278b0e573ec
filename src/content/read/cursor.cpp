#include "content/read/cursor.h"

#include <algorithm>

#include "content/fault.h"
#include "content/schema.h"

namespace pandu::content {

Cursor::Cursor(const Json& value, std::string_view file, std::string pointer,
               std::vector<Fault>& faults)
    : value_(value.is_discarded() ? nullptr : &value),
      file_(file),
      pointer_(std::move(pointer)),
      faults_(&faults) {}

std::string Cursor::shown() const { return exists() ? content::shown(*value_) : std::string(); }

void Cursor::fault(std::string found, std::string expected) const {
  if (exists())
    faults_->push_back({std::string(file_), pointer_, std::move(found), std::move(expected)});
}

Cursor Cursor::at(const Json& value, const std::string& step) const {
  return Cursor(value, file_, pointer_ + step, *faults_);
}

bool Cursor::has(std::string_view key) const { return exists() && value_->contains(key); }

Cursor Cursor::operator[](std::string_view key) const {
  if (!has(key)) return {};
  return at((*value_)[key], pointer_step(key));
}

std::vector<Cursor> Cursor::items() const {
  std::vector<Cursor> items;
  if (!exists() || !value_->is_array()) return items;
  for (const Json& item : *value_) items.push_back(at(item, pointer_step(items.size())));
  return items;
}

std::vector<std::pair<std::string, Cursor>> Cursor::members() const {
  std::vector<std::pair<std::string, Cursor>> members;
  if (!exists() || !value_->is_object()) return members;
  for (const auto& [key, value] : value_->items())
    members.emplace_back(key, at(value, pointer_step(key)));
  return members;
}

std::vector<std::string> Cursor::texts() const {
  std::vector<std::string> texts;
  for (const Cursor& item : items()) texts.push_back(item.text());
  return texts;
}

std::string Cursor::text() const {
  return exists() && value_->is_string() ? value_->get<std::string>() : std::string();
}

std::int64_t Cursor::number() const {
  return exists() && value_->is_number_integer() ? value_->get<std::int64_t>() : 0;
}

std::optional<std::int64_t> Cursor::whole_number() const {
  const bool is_one = exists() && value_->is_number_integer();
  return is_one ? std::optional(value_->get<std::int64_t>()) : std::nullopt;
}

bool Cursor::truth() const { return exists() && value_->is_boolean() && value_->get<bool>(); }

law::Date Cursor::date() const { return law::parse_date(text()).value_or(law::Date{}); }

std::size_t Cursor::place_among(std::span<const std::string_view> words) const {
  const auto found = std::find(words.begin(), words.end(), text());
  return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
}

}  // namespace pandu::content
