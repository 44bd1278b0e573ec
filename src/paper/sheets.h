// Every sheet that is made at build time. One file each.
#pragma once

#include <vector>

#include "guide/scene.h"
#include "paper/sheet.h"

namespace pandu::paper {

Sheet brochure(const guide::Scene& scene);
Sheet poster(const guide::Scene& scene);
Sheet triage_card(const guide::Scene& scene);
Sheet counter_card(const guide::Scene& scene);
Sheet checklist(const guide::Scene& scene, law::Ground ground);
// Those of all grounds behind each other.
Sheet all_checklists(const guide::Scene& scene);

std::vector<Sheet> all_sheets(const guide::Scene& scene);

}  // namespace pandu::paper
