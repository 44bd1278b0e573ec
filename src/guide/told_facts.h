// The facts that stand beside the rules: what other reports say, and what walkthroughs, troubles, myths,
// terms, the branch and an employer's duties rest on.
#pragma once

#include <vector>

#include "guide/fact_list.h"

namespace pandu::guide {

// Adds their groups at the end. Before Part::learning has been read, only the conflicting reports.
void add_told_facts(const Scene& scene, std::vector<FactGroup>& groups);

}  // namespace pandu::guide
