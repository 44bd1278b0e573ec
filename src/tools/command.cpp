#include "tools/command.h"

#include <ctime>

#include "content/quote.h"

namespace pandu::tools {

law::Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return law::make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                        static_cast<unsigned>(local.tm_mday));
}

std::optional<law::Date> read_day(const std::string& text, std::vector<content::Fault>& faults) {
  if (text.empty()) return today();
  const auto day = law::parse_date(text);
  if (!day) faults.push_back({"--on", "", content::quote(text) + " is not a date", "YYYY-MM-DD"});
  return day;
}

std::optional<content::Language> read_language(const std::string& text,
                                               std::vector<content::Fault>& faults) {
  if (text == "id") return content::Language::id;
  if (text == "en") return content::Language::en;
  faults.push_back({"--lang", "", "\"" + text + "\" is not a language we have", "id or en"});
  return std::nullopt;
}

}  // namespace pandu::tools
