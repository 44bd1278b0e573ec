// A film in words: for those who cannot see it, and for whoever speaks it.
#include <cstdio>

#include "film/reel.h"
#include "page/html.h"
#include "page/theme.h"
#include "view/nodes.h"

namespace pandu::film {
namespace {

// It stands by itself, beside the film.
constexpr std::string_view style =
    "body{background:var(--paper);color:var(--ink);font:1.125rem/1.6 system-ui,sans-serif;"
    "max-width:40rem;margin:0 auto;padding:1.5rem}h1,h2{line-height:1.25}";

// "1:05"
std::string minute_of(int frame, int frames_per_second) {
  const int seconds = frame / frames_per_second;
  char text[16];
  std::snprintf(text, sizeof text, "%d:%02d", seconds / 60, seconds % 60);
  return text;
}

}  // namespace

std::string words_of(const Scene& scene) {
  return text::joined(scene.captions, " ", [](const Caption& caption) {
    const bool is_ended = caption.text.ends_with('.') || caption.text.ends_with('?');
    return caption.text + (is_ended ? "" : ".");
  });
}

std::string transcript(const Film& film, const paper::Edition& edition) {
  view::Nodes nodes = {view::heading(1, film.title)};
  for (const Scene& scene : film.scenes) {
    if (&scene != &film.scenes.front()) nodes.push_back(view::heading(2, scene.title));
    if (!scene.drawn.empty())
      nodes.push_back(view::paragraph(
          edition.say("film.transcript.drawn", {{"drawn", scene.drawn}}), view::Look::quiet));
    for (const Caption& caption : scene.captions) nodes.push_back(view::paragraph(caption.text));
  }
  nodes.push_back(view::paragraph(edition.say("film.end.date"), view::Look::quiet));
  const std::string language = film.language == content::Language::id ? "id" : "en";
  return "<!doctype html>\n<html lang=\"" + language +
         "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
         "content=\"width=device-width\">\n<title>" +
         page::escape(edition.say("app.title", {{"screen", film.title}})) + "</title>\n<style>" +
         page::theme_css() + std::string(style) + "</style>\n</head>\n<body>\n<main>\n" +
         page::html(nodes) + "</main>\n</body>\n</html>\n";
}

std::string speaking_script(const Film& film, const paper::Edition& edition) {
  std::string out = film.title + "\n" + edition.say("film.script.lead") + "\n";
  int number = 0;
  for (const Scene& scene : film.scenes) {
    char file[16];
    std::snprintf(file, sizeof file, "%02d.wav", ++number);
    const int fps = film.frames_per_second;
    out += "\n" +
           edition.say("film.script.part",
                       {{"file", file},
                        {"begins", minute_of(scene.begins, fps)},
                        {"ends", minute_of(scene.ends, fps)},
                        {"seconds", std::to_string((scene.ends - scene.begins) / fps)}}) +
           "\n" + words_of(scene) + "\n";
  }
  return out;
}

}  // namespace pandu::film
