// What is said about a walkthrough on more than one screen.
#pragma once

#include <string>
#include <string_view>

#include "guide/scene.h"

namespace pandu::guide {

// "9 langkah, kira-kira 20 menit."
std::string size_in_words(const Scene& scene, const content::Tutorial& tutorial);
// "Siapkan: KTP, e-mail aktif." Empty if nothing is needed.
std::string at_hand_in_words(const Scene& scene, const std::vector<std::string>& things);
// Everything that some step needs, each once.
std::vector<std::string> things_of(const content::Tutorial& tutorial);
// Long enough to look at a drawing and to read these words slowly.
int reading_milliseconds(std::string_view words);
std::string source_in_words(const Scene& scene, const law::Provenance& provenance);

}  // namespace pandu::guide
