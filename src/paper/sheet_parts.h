// What several sheets have in common.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "law/rules.h"
#include "paper/sheet.h"

namespace pandu::paper {

// What a sheet states, so that its foot can say on what it
// rests and until when it may be handed out.

class Citations {
 public:
  explicit Citations(const Edition& edition) : edition_(edition) {}

  void add(const law::Provenance& checked);
  // A parameter, by the value that holds on the day of the sheet.
  void add(const law::Parameter& parameter);
  void add(law::Param param);
  void add(const std::vector<law::SourceIndex>& sources);

  // "Permenaker 4/2022, Pasal 6, 8, 10; PP 46/2015, Pasal 22": what has a short name for paper
  // (text paper.source.<id>), articles of one law together, in the order in which they were cited.
  std::string short_names() const;
  // How many others there are.
  std::size_t unnamed() const;
  // Everything was checked on this day or later, and the first is due again by that day.
  std::optional<law::Date> checked() const { return checked_; }
  std::optional<law::Date> review_by() const { return review_by_; }

 private:
  void add(law::SourceIndex source);
  std::string key_of(law::SourceIndex source) const;

  const Edition& edition_;
  std::vector<law::SourceIndex> sources_;
  std::optional<law::Date> checked_;
  std::optional<law::Date> review_by_;
};

// The code and the address that lead to the guide; where nobody knows
// the address, a line on which it is written by hand. `words` say
// what for. Ids begin with `place`, because a sheet may hold two.
Nodes way_to_guide(const Edition& edition, const std::string& place, std::string words);
// The address as it is printed: "example.org/pandu/"; empty where nobody knows it.
std::string printed_address(const Edition& edition);

// Claims are free, whoever asks for money is not from the agency.
Node broker_warning(const Edition& edition, Citations& citations);

// At the end of every sheet, after all that it states: the day, the rules' version, until when it
// holds, on what it rests, and that it is not the agency's.
Nodes foot(const Edition& edition, const Citations& citations);

// How a claim goes, by channel: up to the limit in the app, above it elsewhere.
page::Picture limit_scale(const Edition& edition, Citations& citations);

// "Usia 56 tahun"
std::string name_of_ground(const Edition& edition, law::Ground ground);

// From when on a ground may be claimed, in a few words that hold for everybody: "1 bulan sesudah
// tanggal PHK". On a screen the date itself is told instead.

// The day that a ground begins with: "tanggal kontrak berakhir"
std::string event_of(const Edition& edition, law::Ground ground);

// The row that holds on the day of the edition; of those for migrant workers, the first.
const law::GroundRow* row_of(const Edition& edition, law::Ground ground);

// Whether a paper is needed by every row of the ground, by some or in some cases, or is only to be
// brought. None: not at all.
std::optional<law::Need> need_of(const Edition& edition, law::Ground ground,
                                 law::Document document);
// As the first row of the ground that asks for it has it.
std::string name_of_paper(const Edition& edition, law::Ground ground, law::Document document);

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
