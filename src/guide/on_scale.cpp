#include "guide/on_scale.h"

#include <algorithm>

#include "guide/controls.h"
#include "guide/scene.h"
#include "law/in_force.h"
#include "text/typed.h"

namespace pandu::guide {

std::optional<law::Rupiah> balance_on_scale(const Model& model, const content::Content& content) {
  const auto draft = model.drafts.find(scale_field);
  if (draft == model.drafts.end())
    return model.answers.balance.given() ? model.answers.balance.value : 0;
  if (trimmed(draft->second).empty()) return 0;
  const auto amount = typed_amount(draft->second, model.language);
  if (!amount || *amount > content.rules.largest_balance) return std::nullopt;
  return amount;
}

law::Rupiah scale_step(const Model& model, const content::Content& content) {
  return law::known_value(content.rules, law::Param::jmo_balance_limit, model.today).value_or(0) /
         10;
}

void move_on_scale(Model& model, bool up, const content::Content& content) {
  if (model.route.screen != Screen::channels) return;
  const law::Rupiah step = up ? scale_step(model, content) : -scale_step(model, content);
  const law::Rupiah moved = std::clamp<law::Rupiah>(
      balance_on_scale(model, content).value_or(0) + step, 0, content.rules.largest_balance);
  model.drafts[std::string(scale_field)] = grouped_amount(std::to_string(moved), model.language);
}

}  // namespace pandu::guide
