// Short ways to write the nodes of a screen.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "law/verdict.h"
#include "page/node.h"

namespace pandu::view {

using page::FieldKind;
using page::Kind;
using page::Look;
using page::Node;
using page::Tone;
using Nodes = std::vector<Node>;

// Overloads, and no default texts, for what is written most: a default is
// a text made at every call, and those are kilobytes of the first visit.
inline Node node(Kind kind, std::string text) { return {.kind = kind, .text = std::move(text)}; }

inline Node node(Kind kind, std::string text, std::string id) {
  return {.kind = kind, .id = std::move(id), .text = std::move(text)};
}

inline Node heading(int level, std::string text) {
  return {.kind = Kind::heading, .text = std::move(text), .level = level};
}

inline Node heading(int level, std::string text, std::string id) {
  return {.kind = Kind::heading, .id = std::move(id), .text = std::move(text), .level = level};
}

inline Node paragraph(std::string text, Look look = Look::plain) {
  return {.kind = Kind::paragraph, .text = std::move(text), .look = look};
}

inline Node paragraph(std::string text, Look look, std::string icon) {
  return {.kind = Kind::paragraph, .text = std::move(text), .icon = std::move(icon), .look = look};
}

inline Node item(std::string text) { return node(Kind::item, std::move(text)); }

inline Node item(std::string text, std::string icon) {
  return {.kind = Kind::item, .text = std::move(text), .icon = std::move(icon)};
}

inline Node item(std::string text, std::string icon, std::string hint) {
  return {.kind = Kind::item,
          .text = std::move(text),
          .hint = std::move(hint),
          .icon = std::move(icon)};
}

// An item that is what it holds, a link for one.
inline Node item_of(Nodes children, std::string icon = {}) {
  return {.kind = Kind::item, .icon = std::move(icon), .children = std::move(children)};
}

inline Node list(Nodes items, Kind kind = Kind::list) {
  return {.kind = kind, .children = std::move(items)};
}

inline Node group(Look look, Nodes children) {
  return {.kind = Kind::group, .look = look, .children = std::move(children)};
}

inline Node group(Look look, Nodes children, std::string title, std::string id = {}) {
  Node box = group(look, std::move(children));
  box.text = std::move(title);
  box.id = std::move(id);
  return box;
}

inline Node link(std::string id, std::string text, std::string address) {
  return {.kind = Kind::link,
          .id = std::move(id),
          .text = std::move(text),
          .value = std::move(address)};
}

inline Node link(std::string id, std::string text, std::string address, std::string icon,
                 Look look = Look::plain) {
  return {.kind = Kind::link,
          .id = std::move(id),
          .text = std::move(text),
          .value = std::move(address),
          .icon = std::move(icon),
          .look = look};
}

// A link that looks like a button: the one action of a screen leads elsewhere.
inline Node action_link(std::string id, std::string text, std::string address, std::string icon) {
  return link(std::move(id), std::move(text), std::move(address), std::move(icon), Look::primary);
}

inline Node button(std::string id, std::string text, Look look) {
  return {.kind = Kind::button, .id = std::move(id), .text = std::move(text), .look = look};
}

inline Node button(std::string id, std::string text, Look look, std::string icon) {
  return {.kind = Kind::button,
          .id = std::move(id),
          .text = std::move(text),
          .icon = std::move(icon),
          .look = look};
}

inline Node field(std::string id, std::string label, std::string value, std::string hint = {},
                  FieldKind kind = FieldKind::text) {
  return {.kind = Kind::field,
          .id = std::move(id),
          .text = std::move(label),
          .hint = std::move(hint),
          .value = std::move(value),
          .field = kind};
}

// Text to be taken elsewhere, and the button that copies it.
inline Node copy_field(std::string id, std::string label, std::string text) {
  return field(std::move(id), std::move(label), std::move(text), {}, FieldKind::copy);
}

inline Node copy_button(std::string id, std::string text, std::string of_field) {
  Node copy = button(std::move(id), std::move(text), Look::secondary, "copy");
  copy.copies = std::move(of_field);
  return copy;
}

inline Node tick_box(std::string id, std::string text, std::string hint, bool checked) {
  return {.kind = Kind::check,
          .id = std::move(id),
          .text = std::move(text),
          .hint = std::move(hint),
          .checked = checked};
}

inline Node option(std::string value, std::string text, bool checked, std::string hint = {}) {
  return {.kind = Kind::option,
          .text = std::move(text),
          .hint = std::move(hint),
          .value = std::move(value),
          .checked = checked};
}

// Its options are called "<id>=<value>".
inline Node choice(const std::string& id, std::string text, Nodes options,
                   Look look = Look::plain) {
  for (Node& one : options) one.id = id + "=" + one.value;
  return {.kind = Kind::choice,
          .id = id,
          .text = std::move(text),
          .look = look,
          .children = std::move(options)};
}

inline Node callout(Tone tone, std::string icon, std::string title, Nodes children) {
  return {.kind = Kind::callout,
          .text = std::move(title),
          .icon = std::move(icon),
          .tone = tone,
          .children = std::move(children)};
}

inline Node callout(Tone tone, std::string icon, std::string title, Nodes children,
                    std::string id) {
  Node box = callout(tone, std::move(icon), std::move(title), std::move(children));
  box.id = std::move(id);
  return box;
}

// With an id of its own, so that it stays open when something changes above it.
inline Node details(std::string id, std::string summary, Nodes children) {
  return {.kind = Kind::details,
          .id = std::move(id),
          .text = std::move(summary),
          .children = std::move(children)};
}

inline Node details(std::string id, std::string summary, Nodes children, std::string icon,
                    Look look = Look::plain) {
  return {.kind = Kind::details,
          .id = std::move(id),
          .text = std::move(summary),
          .icon = std::move(icon),
          .look = look,
          .children = std::move(children)};
}

inline Node figure(std::string id, page::Picture picture, std::string caption) {
  return {.kind = Kind::figure,
          .id = std::move(id),
          .text = std::move(caption),
          .picture = std::move(picture)};
}

inline Node table(std::string caption, Nodes rows, Look look = Look::plain) {
  return {
      .kind = Kind::table, .text = std::move(caption), .look = look, .children = std::move(rows)};
}

inline Node table_row(std::vector<std::string> cells) {
  Node row = node(Kind::row, {});
  for (std::string& cell : cells) row.children.push_back(node(Kind::cell, std::move(cell)));
  return row;
}

// Puts nodes at the end of others.
inline void add(Nodes& nodes, Nodes more) {
  for (Node& one : more) nodes.push_back(std::move(one));
}

// A list under a heading; nothing where it has no items.
inline void add_list(Nodes& nodes, int level, std::string title, Nodes items) {
  if (!items.empty()) add(nodes, {heading(level, std::move(title)), list(std::move(items))});
}

// The sign and the colour of an outcome, the same wherever it is shown.
Tone tone_of(law::Outcome outcome);
// In the colour of caution where the channels accept later than the rule.
Tone tone_of(const law::Verdict& verdict);
std::string_view icon_of(law::Outcome outcome);
const std::string& icon_of(const law::Rules& rules, law::Ground ground);

// Puts things in order; what is equal stays as it was. For the handful of things that a screen
// shows: one of the standard library's sorts for each kind of thing is a kilobyte of the first
// visit. `comes_before(a, b)`: a strict weak ordering, as std::sort wants it.
template <class Thing, class Order>
void put_in_order(std::vector<Thing>& things, Order comes_before) {
  for (auto next = things.begin(); next != things.end(); ++next)
    std::rotate(std::upper_bound(things.begin(), next, *next, comes_before), next, next + 1);
}

}  // namespace pandu::view
