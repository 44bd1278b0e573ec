// The properties of the keys that should not matter: those that a ground does not read, and the
// difference between no answer and "unknown".
#pragma once

#include "verify/law_under_test.h"
#include "verify/property.h"
#include "verify/space.h"

namespace pandu::verify {

// Every answer to every key that is no dimension of this space, one key at a time, leaves the whole
// verdict as it is; so does the band beside the balance that it holds.
void check_unread_keys(const Space& space, const LawUnderTest& law, Tally& tally);

// Leaving out an open question, or answering it "unknown", gives the same verdict, one key at a time.
void check_unanswered(const Space& space, const LawUnderTest& law, Tally& tally);

}  // namespace pandu::verify
