// The property of what would change a verdict (law/changes.h): with every change of a set made, the
// verdict turns or the channel opens; with one of them left out, it does not.
#pragma once

#include "verify/law_under_test.h"
#include "verify/property.h"
#include "verify/space.h"

namespace pandu::verify {

void check_changes(const Space& space, const LawUnderTest& law, Tally& tally);

}  // namespace pandu::verify
