#include "guide/kiosk/slides.h"

namespace pandu::guide {

std::vector<Slide> slides_of(const content::Content& content) {
  constexpr std::size_t walkthroughs_between_limits = 3;
  std::vector<Slide> slides;
  for (std::size_t i = 0; i < content.tutorials.size(); ++i) {
    if (!content.myths.empty()) slides.push_back({&content.myths[i % content.myths.size()]});
    if (i % walkthroughs_between_limits == 0) slides.push_back({});
    const content::Tutorial& tutorial = content.tutorials[i];
    for (std::size_t step = 0; step < tutorial.steps.size(); ++step)
      slides.push_back({nullptr, &tutorial, step});
  }
  return slides;
}

}  // namespace pandu::guide
