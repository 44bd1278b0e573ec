// Cards and chosen films on this device, for visits without a network. What they weigh is said
// before; the page's script fetches them (web/media/keeper.js).
#include <algorithm>
#include <utility>

#include "base/archive.h"
#include "guide/handover/media.h"
#include "guide/ids.h"
#include "guide/list/list.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using Places = std::vector<std::size_t>;

bool has(const Places& places, std::size_t place) {
  return std::find(places.begin(), places.end(), place) != places.end();
}

// What belongs together in one sentence.
struct Sum {
  int cards = 0, films = 0;
  std::int64_t bytes = 0;

  void take(const Medium& medium) {
    ++(medium.kind == Medium::Kind::card ? cards : films);
    bytes += medium.copy->bytes;
  }
  bool empty() const { return cards + films == 0; }
};

Sum sum_of(const Media& media, const Places& places) {
  Sum sum;
  for (const Medium& medium : media.items)
    if (medium.copy && has(places, medium.copy->place)) sum.take(medium);
  return sum;
}

std::string say_sum(const Scene& scene, std::string_view key, const Sum& sum) {
  const std::string of_what = sum.films == 0   ? "media.keep.sum.cards"
                              : sum.cards == 0 ? "media.keep.sum.films"
                                               : "media.keep.sum";
  return scene.say(key, {{"sum", scene.say(of_what, {{"cards", std::to_string(sum.cards)},
                                                     {"films", std::to_string(sum.films)}})},
                         {"weight", weight(scene, sum.bytes)}});
}

// Every card that is offered, and the films that were chosen, unless they are here.
bool is_missing(const Media& media, const Medium& medium, Language language) {
  const bool upright = medium.shape == Medium::Shape::upright;
  if (!medium.copy || medium.language != language || upright != media.upright) return false;
  const std::size_t place = medium.copy->place;
  const bool wanted = medium.kind == Medium::Kind::card || has(media.keeping.films, place);
  return wanted && !has(media.keeping.kept, place);
}

Places missing(const Media& media, Language language) {
  Places places;
  for (const Medium& medium : media.items)
    if (is_missing(media, medium, language)) places.push_back(medium.copy->place);
  return places;
}

std::string order_to_fetch(const Places& places) {
  std::string order(ids::media_fetch);
  for (const std::size_t place : places) {
    if (order.back() != '=') order += '.';
    order += std::to_string(place);
  }
  return order;
}

void know_kept(Media& media, std::string_view archived) {
  base::InputArchive in(archived);
  const std::size_t changed = in.below(most_media + 1);
  Places kept;
  base::archive(in, kept);
  if (!in.at_end()) return;
  Keeping& keeping = media.keeping;
  keeping.possible = true;
  keeping.changed = changed;
  keeping.kept = std::move(kept);
  keeping.fetched.clear();
  keeping.refused.clear();
  // Without a network there is nothing else.
  if (media.from_device && keeping.kept.empty() && changed == 0) media.items.clear();
}

void choose(Keeping& keeping, std::string_view place, bool chosen) {
  const auto number = text::whole_number(place);
  if (!number || *number < 0) return;
  std::erase(keeping.films, static_cast<std::size_t>(*number));
  if (chosen && keeping.films.size() < most_media)
    keeping.films.push_back(static_cast<std::size_t>(*number));
}

void refuse(Keeping& keeping, std::string_view why) {
  keeping.fetched.clear();
  keeping.refused = why == "full" ? "full" : why == "refused" ? "refused" : "failed";
}

// What became of the press of a button is heard, too.
Node state(std::string words) { return node(Kind::status, std::move(words), "media.keep.state"); }

Nodes fetching(const Scene& scene) {
  const Media& media = *scene.model.media;
  const std::int64_t all = std::max<std::int64_t>(1, sum_of(media, media.keeping.fetched).bytes);
  const std::int64_t done = std::min(media.keeping.done, all);
  Node bar =
      node(Kind::progress, scene.say("list.progress"), order_to_fetch(media.keeping.fetched));
  bar.value = std::to_string(done * 100 / all);
  bar.picture = progress_picture(static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(all));
  bar.picture->alternative = bar.value + " %";
  return {state(scene.say("media.keep.fetching")), std::move(bar),
          button("media.stop", scene.say("list.cancel"), Look::secondary, "no")};
}

Nodes what_is_kept(const Scene& scene) {
  const Media& media = *scene.model.media;
  const Keeping& keeping = media.keeping;
  if (keeping.kept.empty() && keeping.changed == 0) return {};
  Nodes nodes = {state(say_sum(scene, "media.keep.kept", sum_of(media, keeping.kept))),
                 paragraph(scene.say("media.keep.lasts"), Look::quiet)};
  if (keeping.changed > 0)
    nodes.push_back(
        paragraph(scene.say("media.keep.changed", {{"count", std::to_string(keeping.changed)}}),
                  Look::quiet, "warning"));
  nodes.push_back(
      button(ids::media_delete, scene.say("media.keep.delete"), Look::secondary, "restart"));
  return nodes;
}

Nodes films_to_choose(const Scene& scene) {
  const Media& media = *scene.model.media;
  Nodes boxes;
  for (const Medium& medium : media.items) {
    if (medium.kind != Medium::Kind::film || !medium.copy || !is_offered(scene, medium)) continue;
    const auto [place, bytes] = *medium.copy;
    if (has(media.keeping.kept, place)) continue;
    const std::string hint =
        scene.say("media.keep.film",
                  {{"seconds", std::to_string(medium.seconds)}, {"weight", weight(scene, bytes)}});
    boxes.push_back(tick_box("media.choose=" + std::to_string(place), medium.title, hint,
                             has(media.keeping.films, place)));
  }
  if (boxes.empty()) return {};
  return {group(Look::stack, std::move(boxes), scene.say("media.keep.films"))};
}

Nodes refusal(const Scene& scene) {
  const std::string& why = scene.model.media->keeping.refused;
  if (why.empty()) return {};
  return {callout(Tone::bad, "warning", scene.say("media.keep." + why + ".title"),
                  {paragraph(scene.say("media.keep." + why))}, "media.not_kept")};
}

// What is not here yet, what it weighs, and the button that fetches it.
Nodes what_can_be_kept(const Scene& scene) {
  const Media& media = *scene.model.media;
  if (media.from_device) return {};
  Nodes nodes = films_to_choose(scene);
  const Sum sum = sum_of(media, missing(media, scene.language));
  if (!sum.empty()) {
    nodes.push_back(paragraph(say_sum(scene, "media.keep.weight", sum)));
    nodes.push_back(
        button("media.keep", scene.say("media.keep.keep"), Look::secondary, "download"));
  }
  return nodes;
}

}  // namespace

bool keeping_event(Media& media, const Event& event, Language language) {
  Keeping& keeping = media.keeping;
  if (event.id == ids::media_kept) {
    know_kept(media, event.value);
  } else if (const auto place = after("media.choose=", event.id)) {
    choose(keeping, *place, event.value == "on");
  } else if (event.id == "media.keep") {
    keeping.fetched = missing(media, language);
    keeping.done = 0;
    keeping.refused.clear();
  } else if (event.id == ids::media_fetched) {
    keeping.done = text::whole_number(event.value).value_or(0);
  } else if (event.id == "media.stop") {
    keeping.fetched.clear();
  } else if (event.id == ids::media_not_kept) {
    refuse(keeping, event.value);
  } else {
    return false;
  }
  return true;
}

Nodes keeping_fold(const Scene& scene) {
  const Keeping& keeping = scene.model.media->keeping;
  if (!keeping.possible) return {};
  Nodes nodes;
  if (!keeping.fetched.empty()) {
    nodes = fetching(scene);
  } else {
    nodes = refusal(scene);
    add(nodes, what_is_kept(scene));
    add(nodes, what_can_be_kept(scene));
  }
  if (nodes.empty()) return {};
  nodes.insert(nodes.begin(), paragraph(scene.say("media.keep.text")));
  const Sum kept = sum_of(*scene.model.media, keeping.kept);
  return {details(
      ids::media_keeper,
      kept.empty() ? scene.say("media.keep.title") : say_sum(scene, "media.keep.title.kept", kept),
      std::move(nodes), "download", Look::fold)};
}

}  // namespace pandu::guide
