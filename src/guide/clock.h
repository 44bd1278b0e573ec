// Whether the device's clock can be right. Rules that were checked tomorrow do not exist.
#pragma once

#include "guide/model.h"

namespace pandu::guide {

law::Date newest_check(const content::Content& content);
bool clock_is_wrong(const Model& model, const content::Content& content);

}  // namespace pandu::guide
