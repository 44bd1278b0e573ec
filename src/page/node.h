// The vocabulary of screens: what a screen means, not how it looks. Every kind maps to native HTML
// elements, to a painted look and to plain text; adding a kind without all three fails to compile.
//
// Ids are unique within a page. An option's id is "<key>=<value>", a field's id is its key, a date's
// three fields are "<key>.day", "<key>.month" and "<key>.year", the main button is "next", the
// verdict's heading is "verdict".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "page/picture.h"

namespace pandu::page {

// No text of a page contains it: it stands between texts that are handed over together.
inline constexpr char field_separator = '\x1f';

enum class Kind {
  group,      // a box of children; `look` says which; icon, text (a title of this level), hint
  heading,    // text, icon, level 1 to 3
  paragraph,  // text, icon
  list,       // children: item
  steps,      // numbered; children: item
  item,       // text, hint, icon, children
  choice,     // text is the question (legend; if empty, the page's heading is), hint, error;
              // children: option (one of them checked)
  option,     // text, hint, icon, value, checked
  check,      // text, hint, checked; a tick box
  field,      // text is the label, hint, error, value, field
  pick,       // text is the label, hint, error; children: option, in a list that opens
  file,       // text; opens the device's own files
  date,       // text is the legend (if empty, the page's heading is), hint, error; three fields
  button,     // text, icon, look
  link,       // text, icon, value is the address
  callout,    // tone, icon, text is its title; children
  table,      // text is the caption; children: row
  row,        // children: cell; the first row is the head
  cell,       // text, icon, hint, children; in the head, value is how its column is sorted
  details,    // text is the summary, open; children
  figure,     // picture, text is the caption
  progress,   // picture, text is its name, value is the percentage done
  status,     // text, announced when it changes
};

enum class Tone { plain, good, caution, bad };

enum class Look {
  plain,
  lead,       // paragraph: larger first sentence
  quiet,      // paragraph: second text
  primary,    // button: the one action
  secondary,  // button
  bare,       // button that looks like a link
  tiles,      // choice: big picture tiles
  card,       // group: a bordered card
  band,       // group: the verdict's band, coloured by tone
  line,       // group: one of the five fixed lines (icon, small title, content)
  actions,    // group: a row of buttons
  summary,    // group: one answered question with its change link
  stack,      // group: children close together; table: words, not amounts, in the last column
  sides,      // group: picture beside text on wide windows
  device,     // group: the screen of a drawn phone that can be tapped
  bar,        // group: the title on such a screen
  columns,    // group: boxes beside each other on wide windows, to compare
  cards,      // table: each row a card of its own on narrow windows
  fold,       // details: one of several that follow each other, between lines
  corner,     // details: opened by a sign alone, at the end of what stands before it
};

// copy: read-only text area; area: one to type or paste into, whose text stays in the document.
enum class FieldKind { text, number, money, year, day, month, copy, area };

struct Node {
  Kind kind = Kind::group;
  std::string id;
  std::string text;
  std::string hint;
  std::string error;
  std::string value;
  std::string icon;  // a name of page/icons.h
  Tone tone = Tone::plain;
  Look look = Look::plain;
  FieldKind field = FieldKind::text;
  int level = 2;         // heading
  bool checked = false;  // option, check
  bool open = false;     // details
  bool current = false;  // link: the page one is on; heading: gets the focus when it comes
  std::string copies;    // button: pressing it copies the value of the field with this id
  std::string outcome;   // heading "verdict": data-outcome
  std::optional<Picture> picture;
  std::vector<Node> children;
};

struct Page {
  std::string language;  // "id", "en"
  std::string title;     // of the window
  std::string skip;      // words of the first link, which skips the header
  std::string fragment;  // "#/hasil": where the back button returns to
  std::string focus;     // id of the heading that gets the focus when the fragment changes
  std::vector<Node> header;
  std::vector<Node> main;
  std::vector<Node> aside;  // the answers so far, beside the main column on wide windows
  std::vector<Node> footer;
  // Each printed on paper of its own, instead of the other regions; not shown on screens.
  std::vector<std::vector<Node>> sheets;
};

// The node with this id anywhere on the page; null if none.
const Node* find(const Page& page, std::string_view id);
// Gives every node that has no id one from its place ("main.2.0"). A node without an id has no
// rectangle, so it is not painted: whoever makes a page calls this last.
void name_the_nameless(Page& page);

// As plain text, for the shell, for messages and for tests.
std::string text(const Page& page);
std::string text(const std::vector<Node>& nodes);

}  // namespace pandu::page
