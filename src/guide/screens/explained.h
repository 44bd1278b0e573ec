// The words of a verdict's parts, for the sections of the result.
#pragma once

#include <string>

#include "guide/scene.h"
#include "law/verdict.h"

namespace pandu::guide {

// Why a condition is not met, and what to do about it.
std::string blocker_words(const Scene& scene, const law::Blocker& blocker);
std::string blocker_advice(const Scene& scene, const law::Blocker& blocker);
std::string reason_words(const Scene& scene, const law::Reason& reason);

}  // namespace pandu::guide
