// How many words the enumerations of content have, for archives (base/archive.h).
#pragma once

#include "content/bundle.h"
#include "law/archive.h"

namespace pandu::base {

template <>
inline constexpr std::size_t word_count<content::Pack> = content::every_pack.size();
template <>
inline constexpr std::size_t word_count<content::Language> = content::language_count;
template <>
inline constexpr std::size_t word_count<content::Stage> = content::stage_names.size();
template <>
inline constexpr std::size_t word_count<content::PhoneItem::Kind> =
    content::phone_item_names.size();
template <>
inline constexpr std::size_t word_count<content::Myth::Truth> = content::truth_names.size();
template <>
inline constexpr std::size_t word_count<content::Situation::Group> =
    content::situation_group_names.size();

}  // namespace pandu::base
