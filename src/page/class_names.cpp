// The style sheet's names of kinds, looks and tones.
#include "page/markup.h"

namespace pandu::page {
namespace {

std::string_view kind_name(Kind kind) {
  switch (kind) {
    case Kind::group:
      return "group";
    case Kind::heading:
      return "heading";
    case Kind::paragraph:
      return "paragraph";
    case Kind::list:
      return "list";
    case Kind::steps:
      return "steps";
    case Kind::item:
      return "item";
    case Kind::choice:
      return "choice";
    case Kind::option:
      return "option";
    case Kind::check:
      return "check";
    case Kind::field:
      return "field";
    case Kind::pick:
      return "field pick";
    case Kind::file:
      return "button file";
    case Kind::date:
      return "date";
    case Kind::button:
      return "button";
    case Kind::link:
      return "link";
    case Kind::callout:
      return "callout";
    case Kind::table:
      return "table";
    case Kind::row:
      return "row";
    case Kind::cell:
      return "cell";
    case Kind::details:
      return "details";
    case Kind::figure:
      return "figure";
    case Kind::progress:
      return "picture progress";
    case Kind::status:
      return "status";
  }
  return {};
}

std::string_view look_name(Look look) {
  switch (look) {
    case Look::plain:
      return {};
    case Look::lead:
      return "lead";
    case Look::quiet:
      return "quiet";
    case Look::primary:
      return "primary";
    case Look::secondary:
      return "secondary";
    case Look::bare:
      return "bare";
    case Look::tiles:
      return "tiles";
    case Look::card:
      return "card";
    case Look::band:
      return "band";
    case Look::line:
      return "line";
    case Look::actions:
      return "actions";
    case Look::summary:
      return "summary";
    case Look::stack:
      return "stack";
    case Look::columns:
      return "columns";
    case Look::cards:
      return "cards";
    case Look::sides:
      return "sides";
    case Look::device:
      return "device";
    case Look::bar:
      return "bar";
  }
  return {};
}

std::string_view tone_name(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return {};
    case Tone::good:
      return "tone-good";
    case Tone::caution:
      return "tone-caution";
    case Tone::bad:
      return "tone-bad";
  }
  return {};
}

std::string_view field_name(FieldKind field) {
  switch (field) {
    case FieldKind::text:
      return "of-text";
    case FieldKind::number:
      return "of-number";
    case FieldKind::money:
      return "of-money";
    case FieldKind::year:
      return "of-year";
    case FieldKind::day:
      return "of-day";
    case FieldKind::month:
      return "of-month";
    case FieldKind::copy:
      return "of-copy";
    case FieldKind::area:
      return "of-area";
  }
  return {};
}

}  // namespace

std::string class_of(const Node& node) {
  std::string classes(kind_name(node.kind));
  const auto add = [&](std::string_view name) {
    if (!name.empty()) classes += " " + std::string(name);
  };
  add(look_name(node.look));
  add(tone_name(node.tone));
  if (node.kind == Kind::field) add(field_name(node.field));
  if (!node.error.empty()) add("wrong");
  return classes;
}

}  // namespace pandu::page
