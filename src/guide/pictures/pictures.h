// The drawings, each about 320 units wide so that its words stay readable on the narrowest phone.
#pragma once

#include "content/content.h"
#include "guide/names.h"
#include "guide/pictures/choices.h"
#include "page/picture.h"
#include "text/speaker.h"

namespace pandu::guide {

// The balance beside the limit of claims in JMO, today's and the one before it.
page::Picture balance_scale(const Speaker& speaker, law::Rupiah balance);
// From today, and the event if there was one, to the first day of the claim.
page::Picture timeline(const Speaker& speaker, law::Date earliest);
// Our own drawing of a phone, a page or a counter with what a step of a walkthrough shows, and where
// to tap.
page::Picture step_picture(const Speaker& speaker, const content::TutorialStep& step);

// How much each choice pays, and when.
page::Picture choices_picture(const Speaker& speaker, const std::vector<Choice>& choices);

}  // namespace pandu::guide
