// What the page's script says of the folder of cards and films. The index is edited like any other
// asset, so each entry is looked at, and one that is not sound is left out and named.
#include "guide/handover/media.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/archive.h"
#include "base/utf8.h"
#include "guide/device.h"
#include "guide/ids.h"
#include "text/typed.h"

namespace pandu::law {

template <>
inline constexpr auto names<guide::Medium::Kind> = std::to_array<std::string_view>({"card",
                                                                                    "film"});
template <>
inline constexpr auto names<guide::Medium::Shape> =
    std::to_array<std::string_view>({"upright", "square", "wide"});

}  // namespace pandu::law

namespace pandu::guide {
namespace {

constexpr std::int64_t most_bytes = 100'000'000;
constexpr std::int64_t most_pixels = 8192;
constexpr std::int64_t most_seconds = 3600;
constexpr std::size_t longest_id = 80;  // bytes, as all below
constexpr std::size_t longest_file = 120;
constexpr std::size_t longest_title = 200;
constexpr std::size_t longest_message = 2000;
constexpr std::size_t longest_version = 40;
constexpr std::size_t digits_of_digest = 64;

// As medium_fields names them. A number that is none is -1.
struct Entry {
  std::string id, kind, language, shape, file;
  std::int64_t bytes = 0, width = 0, height = 0;
  std::string title, message;
  std::int64_t seconds = 0;
  std::string captions, transcript, rules, sha256;
  std::int64_t plays = 0;
};

bool is_within(std::int64_t number, std::int64_t most) { return number >= 1 && number <= most; }

bool is_name_letter(char c) { return is_small_letter(c) || is_digit(c) || c == '-' || c == '_'; }

// "ground.resigned"
bool is_id(std::string_view text) {
  const auto known = [](char c) { return is_name_letter(c) || c == '.'; };
  return !text.empty() && text.size() <= longest_id && std::all_of(text.begin(), text.end(), known);
}

// "films/limit.id.wide.mp4": below the folder, and nowhere else.
bool is_file(std::string_view text) {
  if (text.empty() || text.size() > longest_file) return false;
  char before = '/';
  for (const char c : text) {
    const bool begins = before == '/' || before == '.';
    if (!is_name_letter(c) && (begins || (c != '/' && c != '.'))) return false;
    before = c;
  }
  return is_name_letter(before);
}

bool is_words(std::string_view text, std::size_t longest) {
  return !trimmed(text).empty() && text.size() <= longest && !base::first_invalid_byte(text);
}

bool is_digest(std::string_view text) {
  const auto known = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); };
  return text.size() == digits_of_digest && std::all_of(text.begin(), text.end(), known);
}

bool ends_like(Medium::Kind kind, std::string_view file) {
  if (kind == Medium::Kind::card) return file.ends_with(".png") || file.ends_with(".jpg");
  return file.ends_with(".mp4") || file.ends_with(".webm");
}

// The field that is not as it has to be; empty where all are.
std::string_view wrong_field(const Entry& entry) {
  const auto kind = law::from_name<Medium::Kind>(entry.kind);
  const bool film = kind == Medium::Kind::film;
  const std::pair<std::string_view, bool> fields[] = {
      {"id", is_id(entry.id)},
      {"kind", kind.has_value()},
      {"language", entry.language == "id" || entry.language == "en"},
      {"shape", law::from_name<Medium::Shape>(entry.shape).has_value()},
      {"file", kind && is_file(entry.file) && ends_like(*kind, entry.file)},
      {"bytes", is_within(entry.bytes, most_bytes)},
      {"width", is_within(entry.width, most_pixels)},
      {"height", is_within(entry.height, most_pixels)},
      {"title", is_words(entry.title, longest_title)},
      {"message", is_words(entry.message, longest_message)},
      {"seconds", !film || is_within(entry.seconds, most_seconds)},
      {"captions", !film || (is_file(entry.captions) && entry.captions.ends_with(".vtt"))},
      {"transcript", entry.transcript.empty() || is_file(entry.transcript)},
      {"rules", entry.rules.empty() || is_words(entry.rules, longest_version)},
      {"sha256", entry.sha256.empty() || is_digest(entry.sha256)}};
  for (const auto& [field, sound] : fields)
    if (!sound) return field;
  return {};
}

// Line by line without what no text of a page may hold.
std::string in_lines(std::string_view text) {
  std::string lines;
  while (true) {
    const std::size_t end = text.find('\n');
    lines += on_one_line(text.substr(0, end));
    if (end == text.npos) return lines;
    lines += '\n';
    text.remove_prefix(end + 1);
  }
}

std::optional<Medium::Copy> copy_of(const Entry& entry, std::size_t place) {
  if (entry.plays != 1 || entry.rules.empty() || entry.sha256.empty()) return std::nullopt;
  return Medium::Copy{place, entry.bytes};
}

Medium medium_of(Entry entry, std::size_t place) {
  const auto copy = copy_of(entry, place);
  return {.place = place,
          .id = std::move(entry.id),
          .kind = *law::from_name<Medium::Kind>(entry.kind),
          .language = entry.language == "en" ? Language::en : Language::id,
          .shape = *law::from_name<Medium::Shape>(entry.shape),
          .bytes = entry.bytes,
          .seconds = entry.seconds,
          .title = on_one_line(entry.title),
          .message = in_lines(entry.message),
          .transcript = entry.transcript.empty() ? std::string() : "media/" + entry.transcript,
          .copy = copy};
}

bool is_same_film(const Medium& one, const Medium& other) {
  return one.kind == Medium::Kind::film && other.kind == one.kind && one.id == other.id &&
         one.language == other.language && one.shape == other.shape;
}

// A film in a further format is no further film: the script knows both, and keeps one that plays.
void add_medium(Media& media, Medium medium) {
  const auto there = std::find_if(media.items.begin(), media.items.end(),
                                  [&](const Medium& one) { return is_same_film(one, medium); });
  if (there == media.items.end())
    media.items.push_back(std::move(medium));
  else if (!there->copy)
    there->copy = medium.copy;
}

// Where `rules` are told, an entry of others is left out.
Media media_in(std::string_view archived, const std::optional<std::string>& rules) {
  Media media;
  media.from_device = rules.has_value();
  base::InputArchive in(archived);
  std::vector<Entry> entries;
  base::archive(in, entries);
  media.state = Media::State::unreadable;
  if (!in.at_end() || entries.size() > most_media) return media;
  media.state = Media::State::here;
  for (std::size_t place = 0; place < entries.size(); ++place) {
    Entry& entry = entries[place];
    const std::string_view field = wrong_field(entry);
    if (rules && *rules != entry.rules)
      ++media.outdated;
    else if (field.empty())
      add_medium(media, medium_of(std::move(entry), place));
    else
      media.faults.push_back({place, is_id(entry.id) ? entry.id : "", std::string(field)});
  }
  return media;
}

// Of what a device keeps, the shape that there is.
Media recalled(std::string_view archived, const std::string& rules) {
  Media media = media_in(archived, rules);
  media.upright = media.items.empty() || media.items.front().shape == Medium::Shape::upright;
  return media;
}

void refuse(Model& model, std::string_view why) {
  Media media;
  media.state = why == "unreadable" ? Media::State::unreadable
                : why == "alone"    ? Media::State::alone
                                    : Media::State::absent;
  model.media.set(std::move(media));
}

}  // namespace

const Media& SharedMedia::operator*() const {
  static const Media awaited;
  return media_ ? *media_ : awaited;
}

void SharedMedia::set(Media media) { media_ = std::make_shared<const Media>(std::move(media)); }

bool media_event(Model& model, const Event& event, const content::Content& content) {
  if (event.id == ids::media_came) {
    model.media.set(media_in(event.value, std::nullopt));
  } else if (event.id == ids::media_recalled) {
    model.media.set(recalled(event.value, content.rules.version));
  } else if (event.id == ids::media_refused) {
    refuse(model, event.value);
  } else if (event.id == "media.again") {
    model.media.set({});
  } else if (!event.id.starts_with("media.") || is_said_once(event.id)) {
    return false;
  } else {
    Media media = *model.media;
    const auto shape = after("media.shape=", event.id);
    if (shape && event.value == "on") media.upright = *shape == "upright";
    if (shape || keeping_event(media, event, model.language)) model.media.set(std::move(media));
  }
  return true;
}

std::vector<const Medium*> films_of(const Media& media, content::Language language) {
  std::vector<const Medium*> films;
  for (const Medium& medium : media.items) {
    if (medium.kind != Medium::Kind::film || medium.language != language) continue;
    const bool known = std::any_of(films.begin(), films.end(),
                                   [&](const Medium* one) { return one->id == medium.id; });
    if (!known) films.push_back(&medium);
  }
  return films;
}

}  // namespace pandu::guide
