// The facts that stand beside the rules: what other reports say, and what walkthroughs, troubles, myths,
// terms, the branch and an employer's duties rest on.
#pragma once

#include <string>
#include <vector>

#include "guide/facts/fact_list.h"

namespace pandu::guide {

// A ground by its own name, another case (content/learning.h) by its.
std::string name_of_branch_case(const Speaker& speaker, const std::string& id);

// Adds their groups at the end.
void add_statements(const Speaker& speaker, std::vector<FactGroup>& groups);

}  // namespace pandu::guide
