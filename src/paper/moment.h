// From when on a ground may be claimed, in a few words that hold for everybody: "1 bulan sesudah tanggal
// PHK". On a screen the date itself is told instead.
#pragma once

#include <string>
#include <vector>

#include "law/rules.h"
#include "paper/citations.h"
#include "paper/edition.h"

namespace pandu::paper {

// The row that holds on the day of the edition; of those for migrant workers, the first.
const law::GroundRow* row_of(const Edition& edition, law::Ground ground);

// Grounds that may be claimed from the same moment on.
struct Moment {
  std::string words;
  std::vector<law::Ground> grounds;
};
// In the order of their first ground.
std::vector<Moment> moments_of(const Edition& edition, const std::vector<law::Ground>& grounds,
                               Citations& citations);
// "Mengundurkan diri; Kontrak habis"
std::string names_of(const Edition& edition, const std::vector<law::Ground>& grounds);

// What a weak source alone says is not told as certain: then the words send people to the branch.
std::string moment_of(const Edition& edition, law::Ground ground, Citations& citations);
// The same words where they stand alone: "1 bulan sesudah tanggal PHK.", with a capital.
std::string as_sentence(std::string words);

}  // namespace pandu::paper
