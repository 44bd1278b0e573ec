// What every screen is made from: the model, the content, the verdict, and words with the rules'
// own numbers put in.
#pragma once

#include <string>
#include <string_view>

#include "guide/model.h"
#include "guide/wording.h"
#include "law/verdict.h"

namespace pandu::guide {

struct Scene {
  Scene(const Model& model, const Content& content);

  const Model& model;
  const Content& content;
  law::Verdict verdict;
  Facts facts;  // numbers of the rules, for every text: {jmo_limit}, {pension_age}, ...

  std::string say(std::string_view key) const;
  std::string say(std::string_view key, const Facts& more) const;
  bool has(std::string_view key) const;
  std::string date(law::Date date) const;
  std::string money(law::Rupiah amount) const;

  // A text of a question in the words of this ground, if there are such
  // (question.<key>.<ground>.<part>), else question.<key>.<part>.
  std::string question(law::Key key, std::string_view part) const;
  // An answer in words: "Mengundurkan diri", "31 Oktober 2026", "Rp12.500.000", "Saya tidak tahu".
  std::string answer(law::Key key) const;
};

// "https://www.bpjsketenagakerjaan.go.id/x" -> "bpjsketenagakerjaan.go.id"
std::string host_of(std::string_view address);

// A name as it stands inside a sentence: "Kartu peserta" -> "kartu peserta", while "KTP" stays.
std::string mid_sentence(std::string name);

// The value of a dated parameter on a day; none if the rules have no such parameter then.
std::optional<std::int64_t> parameter_on(const law::Rules& rules, std::string_view id,
                                         law::Date on);
const law::Parameter* parameter_named(const law::Rules& rules, std::string_view id);

}  // namespace pandu::guide
