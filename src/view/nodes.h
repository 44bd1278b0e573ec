// Short ways to write the nodes of a screen.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "law/vocabulary.h"
#include "page/node.h"

namespace pandu::view {

using page::Kind;
using page::Look;
using page::Node;
using page::Tone;
using Nodes = std::vector<Node>;

inline Node node(Kind kind, std::string text) {
  Node made;
  made.kind = kind;
  made.text = std::move(text);
  return made;
}

inline Node heading(int level, std::string text, std::string id = {}) {
  Node made = node(Kind::heading, std::move(text));
  made.level = level;
  made.id = std::move(id);
  return made;
}

inline Node paragraph(std::string text, Look look = Look::plain) {
  Node made = node(Kind::paragraph, std::move(text));
  made.look = look;
  return made;
}

inline Node item(std::string text, std::string icon = {}, std::string hint = {}) {
  Node made = node(Kind::item, std::move(text));
  made.icon = std::move(icon);
  made.hint = std::move(hint);
  return made;
}

inline Node list(Nodes items, Kind kind = Kind::list) {
  Node made = node(kind, {});
  made.children = std::move(items);
  return made;
}

inline Node group(Look look, Nodes children) {
  Node made = node(Kind::group, {});
  made.look = look;
  made.children = std::move(children);
  return made;
}

inline Node link(std::string id, std::string text, std::string address, std::string icon = {}) {
  Node made = node(Kind::link, std::move(text));
  made.id = std::move(id);
  made.value = std::move(address);
  made.icon = std::move(icon);
  return made;
}

// A link that looks like a button: the one action of a screen leads elsewhere.
inline Node action_link(std::string id, std::string text, std::string address, std::string icon) {
  Node made = link(std::move(id), std::move(text), std::move(address), std::move(icon));
  made.look = Look::primary;
  return made;
}

inline Node button(std::string id, std::string text, Look look, std::string icon = {}) {
  Node made = node(Kind::button, std::move(text));
  made.id = std::move(id);
  made.look = look;
  made.icon = std::move(icon);
  return made;
}

// Text to be taken elsewhere, and the button that copies it.
inline Node copy_field(std::string id, std::string label, std::string text) {
  Node made = node(Kind::field, std::move(label));
  made.id = std::move(id);
  made.field = page::FieldKind::copy;
  made.value = std::move(text);
  return made;
}

inline Node copy_button(std::string id, std::string text, std::string of_field) {
  Node made = button(std::move(id), std::move(text), Look::secondary, "copy");
  made.copies = std::move(of_field);
  return made;
}

inline Node callout(Tone tone, std::string icon, std::string title, Nodes children) {
  Node made = node(Kind::callout, std::move(title));
  made.tone = tone;
  made.icon = std::move(icon);
  made.children = std::move(children);
  return made;
}

// With an id of its own, so that it stays open when something changes above it.
inline Node details(std::string id, std::string summary, Nodes children, std::string icon = {}) {
  Node made = node(Kind::details, std::move(summary));
  made.id = std::move(id);
  made.icon = std::move(icon);
  made.children = std::move(children);
  return made;
}

inline Node figure(std::string id, page::Picture picture, std::string caption) {
  Node made = node(Kind::figure, std::move(caption));
  made.id = std::move(id);
  made.picture = std::move(picture);
  return made;
}

inline Node table_row(std::vector<std::string> cells) {
  Node made = node(Kind::row, {});
  for (std::string& cell : cells) made.children.push_back(node(Kind::cell, std::move(cell)));
  return made;
}

// Puts nodes at the end of others.
inline void add(Nodes& nodes, Nodes more) {
  for (Node& one : more) nodes.push_back(std::move(one));
}

// The sign and the colour of an outcome, the same wherever it is shown.

Tone tone_of(law::Outcome outcome);
std::string_view icon_of(law::Outcome outcome);

// Puts things in order; what is equal stays as it was. For the handful of things that a screen shows: one of the
// standard library's sorts for each kind of thing is a kilobyte of the first visit.

// `comes_before(a, b)`: a strict weak ordering, as std::sort wants it.
template <class Thing, class Order>
void put_in_order(std::vector<Thing>& things, Order comes_before) {
  for (auto next = things.begin(); next != things.end(); ++next)
    std::rotate(std::upper_bound(things.begin(), next, *next, comes_before), next, next + 1);
}

}  // namespace pandu::view
