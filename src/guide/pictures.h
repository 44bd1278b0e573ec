// The drawings, each about 320 units wide so that its words stay readable on the narrowest phone.
#pragma once

#include "content/content.h"
#include "guide/choices.h"
#include "guide/scene.h"
#include "page/picture.h"

namespace pandu::guide {

// The balance beside the limit of claims in JMO, today's and the one before it.
page::Picture balance_scale(const Scene& scene, law::Rupiah balance);
// From today, and the event if there was one, to the first day of the claim.
page::Picture timeline(const Scene& scene, law::Date earliest);
// Our own drawing of a phone, a page or a counter with what a step of a walkthrough shows, and where
// to tap.
page::Picture step_picture(const Scene& scene, const content::TutorialStep& step);

// How much each choice pays, and when.
page::Picture choices_picture(const Scene& scene, const std::vector<Choice>& choices);

}  // namespace pandu::guide
