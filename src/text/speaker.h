// Speaks to one person on one day: texts in their language, with the rules' own numbers, and their
// dates and amounts, put in. Everything that tells something of a verdict -- screens, sheets,
// static pages, the command -- is made from one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"
#include "text/wording.h"

namespace pandu::text {

struct Speaker {
  // The content has to live as long.
  Speaker(const Content& content, Language language, law::Date today, law::Answers answers = {});

  const Content& content;
  Language language;
  law::Date today;
  law::Answers answers;
  law::Verdict verdict;
  Facts facts;  // numbers of the rules, for every text: {jmo_limit}, {pension_age}, ...

  std::string say(std::string_view key) const;
  std::string say(std::string_view key, const Facts& more) const;
  bool has(std::string_view key) const;
  std::string date(law::Date date) const;
  std::string month(law::Date date) const;  // "Mei 2025"
  std::string money(law::Rupiah amount) const;
  // "KTP elektronik"; with for whom, where it is not for everybody.
  std::string document(const law::DocumentNeed& need) const;

  // A text of a question in the words of this ground, if there are such
  // (question.<key>.<ground>.<part>), else question.<key>.<part>.
  std::string question(law::Key key, std::string_view part) const;
  // An answer in words: "Mengundurkan diri", "31 Oktober 2026", "Rp12.500.000", "Saya tidak tahu".
  std::string answer(law::Key key) const;

  // "kartu, KTP dan rekening"
  std::string listed(const std::vector<std::string>& names) const;
  // The words of the verdict's parts.
  std::string reason(const law::Reason& reason) const;
  std::string blocker(const law::Blocker& blocker) const;
  std::string advice(const law::Blocker& blocker) const;  // what to do about it
  std::string warning(std::string_view warning) const;
};

// The ground whose words fit these answers: a migrant worker's death is told as a death.
std::optional<law::Ground> ground_in_words(const law::Answers& answers);

// A name as it stands inside a sentence: "Kartu peserta" -> "kartu peserta", while "KTP" stays.
std::string mid_sentence(std::string name);

// Whether what we say was checked recently enough: the same mark wherever a fact is shown.

// The day by which it should have been checked again has passed.
bool is_due(const law::Provenance& provenance, law::Date today);
// "Diperiksa 22 November 2026."; once that is too long ago:
// "Mungkin sudah berubah, tanyakan 175. ..."
std::string checked_mark(const Speaker& speaker, const law::Provenance& provenance);
// What is said only there is never shown as certain, nor called what we rest on.
bool is_weak(const law::Source& source);
// "Tingkat keyakinan: tinggi."
std::string confidence_mark(const Speaker& speaker, law::Confidence confidence);
std::string confidence_mark(const Speaker& speaker, const law::Source& source);

// Addresses that several rooms name.

// The page that lists the sheets to print.
constexpr std::string_view paper_page(content::Language language) {
  return language == content::Language::id ? "kertas.html" : "paper.html";
}

// "https://www.bpjsketenagakerjaan.go.id/x" -> "bpjsketenagakerjaan.go.id"
std::string host_of(std::string_view address);

}  // namespace pandu::text
