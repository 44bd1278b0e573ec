// Every sheet that is made at build time. One file each.
#pragma once

#include <vector>

#include "paper/edition.h"
#include "paper/sheet.h"

namespace pandu::paper {

Sheet brochure(const Edition& edition);
Sheet poster(const Edition& edition);
Sheet triage_card(const Edition& edition);
Sheet counter_card(const Edition& edition);
Sheet checklist(const Edition& edition, law::Ground ground);
// Those of all grounds behind each other.
Sheet all_checklists(const Edition& edition);

std::vector<Sheet> all_sheets(const Edition& edition);

}  // namespace pandu::paper
