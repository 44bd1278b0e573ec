// Whether what we say was checked recently enough: the same mark wherever a fact is shown.
#pragma once

#include <string>

#include "law/rules.h"
#include "text/speaker.h"

namespace pandu::text {

// The day by which it should have been checked again has passed.
bool is_due(const law::Provenance& provenance, law::Date today);
// "Diperiksa 22 November 2026."; once that is too long ago: "Mungkin sudah berubah, tanyakan 175. ..."
std::string checked_mark(const Speaker& speaker, const law::Provenance& provenance);
// What is said only there is never shown as certain, nor called what we rest on.
bool is_weak(const law::Source& source);
// "Tingkat keyakinan: tinggi."
std::string confidence_mark(const Speaker& speaker, const law::Source& source);

}  // namespace pandu::text
