// pandu film NAME: the frames of a film, one after the other and nothing else, for whoever encodes
// them. With --frame one of them as PNG; with --captions, --transcript or --script its words. pandu
// film --list: every film as JSON.
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

#define JSON_NO_IO
#include <nlohmann/json.hpp>

#include "content/quote.h"
#include "film/film.h"
#include "media/raster.h"
#include "site/site_files.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

using content::Fault;
using content::Language;
using Json = nlohmann::ordered_json;

struct FilmOptions {
  std::string name;
  std::string lang = "id";
  std::string shape = "upright";
  std::string address;
  std::string on;
  std::string fonts;
  std::string frame;
  std::string out;
  bool list = false;
  bool captions = false;
  bool transcript = false;
  bool script = false;
};

// What all films are made of.
struct Studio {
  content::Content content;
  content::FilmPlan plan;
  law::Date on{};
  std::string address;
};

struct FontFiles {
  std::string regular, bold, icons;
  media::Fonts fonts() const { return {regular, bold, icons}; }
};

std::string language_name(Language language) { return language == Language::id ? "id" : "en"; }

std::optional<Studio> open_studio(const Session& session, const FilmOptions& options,
                                  std::vector<Fault>& faults) {
  const std::vector<content::File> files =
      session.assets.empty() ? embedded_files() : read_folder(session.assets, faults);
  content::ReadContent read = content::read_content(files);
  faults.insert(faults.end(), read.faults.begin(), read.faults.end());
  const auto address = site::read_site_address(options.address, faults);
  if (!faults.empty()) return std::nullopt;
  const auto day =
      options.on.empty() ? site::day_of_rules(*read.content) : read_day(options.on, faults);
  if (!day) return std::nullopt;
  return Studio{std::move(*read.content), content::film_plan(files), *day, *address};
}

std::optional<FontFiles> read_fonts(const std::string& folder, std::vector<Fault>& faults) {
  constexpr std::size_t limit = 4U << 20U;
  if (folder.empty()) {
    faults.push_back(
        {"--fonts", "", "no folder is named",
         "one with text-regular.ttf, text-bold.ttf and icons.ttf (script/films has one)"});
    return std::nullopt;
  }
  const auto read = [&](const char* name) {
    const std::string path = (std::filesystem::path(folder) / name).string();
    std::string bytes = read_file(path, limit, faults).value_or("");
    if (faults.empty() && !media::is_font(bytes))
      faults.push_back({path, "", "this is no TrueType font", ""});
    return bytes;
  };
  FontFiles files{read("text-regular.ttf"), read("text-bold.ttf"), read("icons.ttf")};
  if (!faults.empty()) return std::nullopt;
  return files;
}

Json described(const film::Film& film) {
  Json parts = Json::array();
  for (const film::Scene& scene : film.scenes)
    parts.push_back({{"begins", static_cast<double>(scene.begins) / film.frames_per_second},
                     {"ends", static_cast<double>(scene.ends) / film.frames_per_second},
                     {"text", film::words_of(scene)}});
  return {{"id", film.id},
          {"language", language_name(film.language)},
          {"shape", film::name_of(film.format)},
          {"width", static_cast<int>(film.width())},
          {"height", static_cast<int>(film.height())},
          {"frames_per_second", film.frames_per_second},
          {"frames", film.frames()},
          {"seconds", film.seconds()},
          {"title", film.title},
          {"message", film.message},
          {"address", film.address},
          {"parts", std::move(parts)}};
}

// Without fonts: what is told of a film does not hang on where its lines break.
const media::Ruler& any_ruler() {
  static const media::Ruler ruler(media::Fonts{});
  return ruler;
}

int list(const Studio& studio) {
  Json all = Json::array();
  for (const std::string& id : film::film_ids(studio.content, studio.plan))
    for (const Language language : {Language::id, Language::en}) {
      const paper::Edition edition(studio.content, language, studio.on, studio.address);
      for (const film::Format format : film::every_format) {
        all.push_back(described(film::film_named(id, edition, studio.plan, format, any_ruler())));
        all.back()["rules"] = studio.content.rules.version;
      }
    }
  std::printf("%s\n", all.dump(1).c_str());
  return success;
}

bool write_out(const std::string& bytes) {
  return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
}

// What stands still is painted once.
int write_frames(const film::Film& film, const media::Fonts& fonts, std::vector<Fault>& faults) {
  for (const std::string& words : film::words_at_the_edge(film, media::Ruler(fonts)))
    faults.push_back({"film " + film.id, "", content::quote(words) + " reaches the picture's edge",
                      "a shorter text, or more room for it in src/film"});
  if (!faults.empty()) return bad_input;
  media::Image still;
  int number = -1;
  for (int frame = 0; frame < film.frames(); ++frame) {
    film::Frame parts = film::frame_of(film, frame, false);
    if (parts.still_number != number) {
      number = parts.still_number;
      still = media::painted(
          {film.width(), film.height(), film.title, film::frame_of(film, frame).still}, fonts);
    }
    media::Image image = still;
    media::paint(image, parts.moving, fonts);
    if (std::fwrite(image.rgb.data(), 1, image.rgb.size(), stdout) != image.rgb.size()) {
      print({{"standard output", "", "the frames cannot be written", "a program that takes them"}});
      return unwritten;
    }
  }
  return success;
}

int write_frame(const film::Film& film, const FilmOptions& options, const media::Fonts& fonts,
                std::vector<Fault>& faults) {
  double seconds = -1;
  char rest = 0;
  const bool is_number = std::sscanf(options.frame.c_str(), "%lf%c", &seconds, &rest) == 1;
  const double frame = seconds * film.frames_per_second + 0.5;  // the nearest
  if (!is_number || !(frame >= 0) || frame >= film.frames() + 0.5) {
    faults.push_back({"--frame", "", content::quote(options.frame) + " is no moment of this film",
                      "seconds from 0 to " + std::to_string(film.seconds())});
    return bad_input;
  }
  const int number = std::min(static_cast<int>(frame), film.frames() - 1);
  return write_file(options.out, media::png(film::picture_of(film, number), fonts), faults)
             ? success
             : unwritten;
}

std::optional<film::Format> read_shape(const std::string& name, std::vector<Fault>& faults) {
  for (const film::Format format : film::every_format)
    if (film::name_of(format) == name) return format;
  faults.push_back({"--shape", "", "unknown value " + content::quote(name), "upright or wide"});
  return std::nullopt;
}

void check_name(const FilmOptions& options, const Studio& studio, std::vector<Fault>& faults) {
  const std::vector<std::string> ids = film::film_ids(studio.content, studio.plan);
  if (text::contains(ids, options.name)) return;
  const std::vector<std::string_view> known(ids.begin(), ids.end());
  faults.push_back({"NAME", "",
                    "there is no film " + content::quote(options.name) + "; the nearest is " +
                        content::quote(content::nearest(options.name, known)),
                    "one of pandu film --list"});
}

int show(const FilmOptions& options, const Studio& studio, std::vector<Fault>& faults) {
  check_name(options, studio, faults);
  const auto language = read_language(options.lang, faults);
  const auto format = read_shape(options.shape, faults);
  if (!options.frame.empty() && options.out.empty())
    faults.push_back({"--frame", "", "no file is named to write to", "--out FILE.png"});
  if (!faults.empty()) return bad_input;
  const paper::Edition edition(studio.content, *language, studio.on, studio.address);
  const auto film_of = [&](const media::Ruler& ruler) {
    return film::film_named(options.name, edition, studio.plan, *format, ruler);
  };
  if (options.captions || options.transcript || options.script) {
    const film::Film film = film_of(any_ruler());
    return write_out(options.captions     ? film::web_vtt(film)
                     : options.transcript ? film::transcript(film, edition)
                                          : film::speaking_script(film, edition))
               ? success
               : unwritten;
  }
  const auto files = read_fonts(options.fonts, faults);
  if (!files) return bad_input;
  const media::Fonts fonts = files->fonts();
  const film::Film film = film_of(media::Ruler(fonts));
  return options.frame.empty() ? write_frames(film, fonts, faults)
                               : write_frame(film, options, fonts, faults);
}

int film(const Session& session, const FilmOptions& options) {
  std::vector<Fault> faults;
  const auto studio = open_studio(session, options, faults);
  int code = bad_input;
  if (studio) code = options.list ? list(*studio) : show(options, *studio, faults);
  print(faults);
  return code;
}

}  // namespace

void add_film(CommandLine& line, Session& session) {
  const auto options = std::make_shared<FilmOptions>();
  Command command = line.add("film", "Write the frames of a film, as rows of rgb24 pixels");
  command.option("NAME", options->name, "Which film; --list names them");
  command.option("--lang", options->lang, "Language: id or en", "LANG");
  command.option("--shape", options->shape, "upright (720x1280) or wide (1280x720)", "SHAPE");
  command.option("--address", options->address, "Where the site stands on the web, for the QR code",
                 "URL");
  command.option("--on", options->on, "The day for which it is made; else that of the rules",
                 "DATE");
  command.option("--fonts", options->fonts, "The folder with the site's fonts as TrueType", "DIR");
  command.option("--frame", options->frame, "Only the frame at this time, as PNG", "SECONDS");
  command.option("--out", options->out, "With --frame: the file to write", "FILE");
  command.flag("--captions", options->captions, "Only the captions, as WebVTT");
  command.flag("--transcript", options->transcript, "Only the words, as a page of HTML");
  command.flag("--script", options->script, "Only the script for a speaker, with times");
  command.flag("--list", options->list, "Tell every film as JSON");
  command.call([options, &session] { session.exit_code = film(session, *options); });
}

}  // namespace pandu::tools
