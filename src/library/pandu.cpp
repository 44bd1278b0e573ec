#include "pandu.h"

#include <new>
#include <string>
#include <utility>

#include "base/embedded_file.h"
#include "check/check_answers.h"
#include "check/pack.h"
#include "library/guide.h"

namespace pandu::library {

base::EmbeddedFiles embedded_pack();

namespace {

std::string_view text_of(const char* text) { return text == nullptr ? "" : text; }

int status_of(check::Status status) {
  switch (status) {
    case check::Status::decided:
      return PANDU_DECIDED;
    case check::Status::needs_answers:
      return PANDU_NEEDS_ANSWERS;
    case check::Status::faulty:
      break;
  }
  return PANDU_FAULTY;
}

}  // namespace
}  // namespace pandu::library

using namespace pandu;  // NOLINT: what C sees stands outside of all rooms

pandu_guide* pandu_open() {
  auto* guide = new (std::nothrow) pandu_guide;
  if (guide == nullptr) return nullptr;
  if (check::read_pack(library::embedded_pack().front().bytes(), guide->content)) return guide;
  pandu_close(guide);
  return nullptr;
}

const char* pandu_rules_version(const pandu_guide* guide) {
  return guide->content.rules.version.c_str();
}

int pandu_check(pandu_guide* guide, const char* answers, size_t size, const char* on,
                const char* language) {
  const std::string_view bytes = answers == nullptr ? "" : std::string_view(answers, size);
  check::Checked checked =
      check::check_answers(guide->content, bytes, library::text_of(on), library::text_of(language),
                           check::JsonForm::one_line);
  guide->json = std::move(checked.json);
  return library::status_of(checked.status);
}

const char* pandu_json(const pandu_guide* guide) { return guide->json.c_str(); }

void pandu_close(pandu_guide* guide) { delete guide; }
