#include "tools/only_grounds.h"

#include "text/wording.h"

namespace pandu::tools {

law::SetOf<law::Ground> read_grounds(const std::vector<std::string>& names,
                                     std::vector<content::Fault>& faults) {
  law::SetOf<law::Ground> grounds;
  for (const std::string& name : names) {
    if (const auto ground = law::from_name<law::Ground>(name))
      grounds.add(*ground);
    else
      faults.push_back({"--only", "", "\"" + name + "\" is no ground",
                        "one of " + text::joined(law::names<law::Ground>, ", ")});
  }
  return grounds;
}

}  // namespace pandu::tools
