// Bytes as a file of answers: either faults, each with words, or answers that are written and read back
// unchanged and can be decided on any day.
#include <string_view>

#include "content/read_answers.h"
#include "decided.h"
#include "support/assets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace pandu;
  const law::Rules& rules = support::real_content().rules;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const content::ReadAnswers read = content::read_answers(bytes, "answers.json", rules);
  fuzz::must(read.answers.has_value() == read.faults.empty());
  for (const content::Fault& fault : read.faults) fuzz::must(!content::describe(fault).empty());
  if (!read.answers) return 0;
  const content::ReadAnswers again =
      content::read_answers(content::write_answers(*read.answers), "again", rules);
  fuzz::must(again.answers == read.answers);
  fuzz::decide_on_some_days(rules, *read.answers);
  return 0;
}
