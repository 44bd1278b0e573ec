// Addresses that several rooms name.
#pragma once

#include <string>
#include <string_view>

#include "content/content.h"

namespace pandu::text {

// The page that lists the sheets to print.
constexpr std::string_view paper_page(content::Language language) {
  return language == content::Language::id ? "kertas.html" : "paper.html";
}

// "https://www.bpjsketenagakerjaan.go.id/x" -> "bpjsketenagakerjaan.go.id"
std::string host_of(std::string_view address);

}  // namespace pandu::text
