// What several sheets have in common.
#pragma once

#include "paper/citations.h"
#include "paper/edition.h"
#include "paper/sheet.h"

namespace pandu::paper {

// The code and the address that lead to the guide; where nobody knows the address, a line on which it is
// written by hand. `words` say what for. Ids begin with `place`, because a sheet may hold two.
Nodes way_to_guide(const Edition& edition, const std::string& place, std::string words);
// The address as it is printed: "example.org/pandu/"; empty where nobody knows it.
std::string printed_address(const Edition& edition);

// Claims are free, whoever asks for money is not from the agency.
Node broker_warning(const Edition& edition, Citations& citations);

// At the end of every sheet, after all that it states: the day, the rules' version, until when it holds,
// on what it rests, and that it is not the agency's.
Nodes foot(const Edition& edition, const Citations& citations);

// How a claim goes, by channel: up to the limit in the app, above it elsewhere.
page::Picture limit_scale(const Edition& edition, Citations& citations);

// "Usia 56 tahun"
std::string name_of_ground(const Edition& edition, law::Ground ground);

}  // namespace pandu::paper
