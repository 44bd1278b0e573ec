// A sheet to be printed: pages of A4, each cut into panels of words
// and pictures. What stands on them comes from the rules and from
// assets/text/paper; where it stands is web/static/paper.css's to say.
#pragma once

#include <string>
#include <vector>

#include "text/speaker.h"
#include "view/nodes.h"

namespace pandu::paper {

// The names of the rooms below, written in this room as if they were its own.
using namespace text;
using namespace view;

enum class Size { tall, wide };  // A4 upright, A4 on its side

struct Panel {
  std::string name;  // its place on the page, a word of the style sheet
  Nodes nodes;
};

// One page. Between panels may be a fold, so nothing reaches from one into the next.
struct Face {
  std::vector<Panel> panels;
};

struct Sheet {
  std::string kind;   // "brochure": its look in the style sheet
  std::string id;     // of its file, the same in every language: "checklist-resigned"
  std::string title;  // of the window and in lists
  Size size = Size::tall;
  std::vector<Face> faces;
};

// What a set of sheets is printed for: a language, a day, and where the site stands.

struct Edition : Speaker {
  Edition(const Content& content_, Language language_, law::Date today_, std::string site_ = {})
      : Speaker(content_, language_, today_), site(std::move(site_)) {}

  std::string site;  // its address on the web; empty: nobody knows
};

// Every sheet that is made at build time. One file each.

Sheet brochure(const Edition& edition);
Sheet poster(const Edition& edition);
Sheet triage_card(const Edition& edition);
Sheet counter_card(const Edition& edition);
Sheet checklist(const Edition& edition, law::Ground ground);
// Those of all grounds behind each other.
Sheet all_checklists(const Edition& edition);

std::vector<Sheet> all_sheets(const Edition& edition);

}  // namespace pandu::paper
