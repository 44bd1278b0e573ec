#include "view/nodes.h"

namespace pandu::view {

using law::Outcome;

Tone tone_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::can_claim:
      return Tone::good;
    case Outcome::wait:
    case Outcome::ask_office:
      return Tone::caution;
    case Outcome::cannot_claim:
      return Tone::bad;
    case Outcome::needs_answers:
      break;
  }
  return Tone::plain;
}

std::string_view icon_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::can_claim:
      return "yes";
    case Outcome::wait:
      return "wait";
    case Outcome::cannot_claim:
      return "no";
    case Outcome::ask_office:
      return "people";
    case Outcome::needs_answers:
      break;
  }
  return "question";
}

}  // namespace pandu::view
