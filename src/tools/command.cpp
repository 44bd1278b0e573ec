#include "tools/command.h"

#include <ctime>

#include "check/check_answers.h"
#include "tools/files.h"

namespace pandu::tools {

ExitCode ended(const std::vector<content::Fault>& faults, ExitCode code) {
  print(faults);
  return faults.empty() ? success : code;
}

law::Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return law::make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                        static_cast<unsigned>(local.tm_mday));
}

std::optional<law::Date> read_day(const std::string& text, std::vector<content::Fault>& faults) {
  return text.empty() ? today() : check::read_day(text, "--on", faults);
}

std::optional<content::Language> read_language(const std::string& text,
                                               std::vector<content::Fault>& faults) {
  return check::read_language(text, "--lang", faults);
}

}  // namespace pandu::tools
