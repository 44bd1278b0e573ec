// Pages for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "page/html.h"
#include "page/node.h"

namespace samples {

using pandu::page::FieldKind;
using pandu::page::Kind;
using pandu::page::Look;
using pandu::page::Node;
using pandu::page::Page;
using pandu::page::Picture;
using pandu::page::Tone;

inline constexpr Kind kinds[] = {Kind::group, Kind::heading, Kind::paragraph, Kind::list,
                                 Kind::steps, Kind::item,    Kind::choice,    Kind::option,
                                 Kind::check, Kind::field,   Kind::date,      Kind::button,
                                 Kind::link,  Kind::callout, Kind::table,     Kind::row,
                                 Kind::cell,  Kind::details, Kind::figure,    Kind::status};

inline Node node(Kind kind, std::string id, std::string text, std::vector<Node> children = {}) {
  Node made;
  made.kind = kind;
  made.id = std::move(id);
  made.text = std::move(text);
  made.children = std::move(children);
  return made;
}

inline Page page_of(std::vector<Node> main) {
  Page page;
  page.main = std::move(main);
  return page;
}

inline Picture picture_of(std::string alternative, std::string words) {
  pandu::page::Shape shape;
  shape.kind = pandu::page::ShapeKind::text;
  shape.size = 16;
  shape.text = std::move(words);
  Picture picture;
  picture.width = 100;
  picture.height = 50;
  picture.alternative = std::move(alternative);
  picture.shapes = {shape};
  return picture;
}

// A node with something in every place where words can stand.
inline Node full(Kind kind, const std::string& id, const std::string& words) {
  Node made = node(kind, id, words);
  made.hint = words;
  made.error = words;
  made.value = words;
  made.icon = words;
  made.copies = words;
  made.outcome = words;
  made.picture = picture_of(words, words);
  return made;
}

// Every kind in every region, and in <main> every kind inside every other.
inline Page everything(const std::string& words) {
  Page page;
  page.title = words;
  page.skip = words;
  int number = 0;
  const auto next = [&] { return words + std::to_string(number++); };
  for (auto* region : {&page.header, &page.main, &page.aside, &page.footer}) {
    for (const Kind kind : kinds) {
      Node outer = full(kind, next(), words);
      if (region == &page.main)
        for (const Kind inner : kinds) outer.children.push_back(full(inner, next(), words));
      region->push_back(outer);
    }
    Node copy = full(Kind::field, next(), words);
    copy.field = FieldKind::copy;
    region->push_back(copy);
  }
  return page;
}

}  // namespace samples
