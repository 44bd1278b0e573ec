// Bytes as a share code: none, or answers that can be decided, and whose own code reads back to what may
// be shared of them.
#include "decided.h"
#include "share/share_code.h"
#include "support/assets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace pandu;
  const law::Rules& rules = support::real_content().rules;
  const std::string_view code(reinterpret_cast<const char*>(data), size);
  const std::optional<law::Answers> answers = share::read_share_code(code, rules);
  if (!answers) return 0;
  fuzz::decide_on_some_days(rules, *answers);
  const law::Date day = law::make_date(2026, 11, 22);
  const law::Answers shared = share::for_sharing(*answers, day, rules);
  fuzz::must(share::read_share_code(share::share_code(shared), rules) == shared);
  return 0;
}
