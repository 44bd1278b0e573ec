// pandu preview --site DIR OUT: serves the site with the assets as they are now, on this machine alone,
// and makes it anew when one of them is saved. Beside the screens stands what was edited.
#include <httplib.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <mutex>
#include <thread>

#include "diff/report.h"
#include "page/html.h"
#include "text/speaker.h"
#include "tools/beside.h"
#include "tools/command.h"
#include "tools/diff_report.h"
#include "tools/files.h"
#include "tools/site_folder.h"
#include "view/nodes.h"

namespace pandu::tools {
namespace {

using content::Fault;

struct PreviewOptions {
  std::string out;
  std::string site;
  std::string before;
  std::string on;
  std::string lang = "id";
  unsigned port = 8080;
};

constexpr const char* here = "127.0.0.1";
constexpr std::chrono::milliseconds between_looks{300};

// The site that is shown, and what stands beside it.
class Shown {
 public:
  Shown(const Session& session, const PreviewOptions& options, content::Language language,
        law::Date on, std::vector<content::File> before)
      : session_(session),
        options_(options),
        language_(language),
        on_(on),
        before_(std::move(before)) {}

  // Looks at the assets; where they are others than the last time, makes the site. False, and every
  // fault, where the first one cannot be made.
  bool look(std::vector<Fault>& faults) {
    std::vector<content::File> files = read_folder(session_.assets, faults);
    if (is_as_seen(files) && faults.size() == unread_) return true;
    seen_ = std::move(files);
    unread_ = faults.size();
    publish(faults);
    const bool is_first = number_ == 0;
    if (faults.empty()) take_edits();
    if (is_first && !faults.empty()) return false;
    tell(faults);
    return true;
  }

  // What the edits do to people, where that is not known yet. It takes a while: the site is shown meanwhile.
  void compare() {
    if (!is_compared_.exchange(true)) {
      const auto before = content::read_content(before_).content;
      if (!before) return;
      diff::Comparison comparison;
      diff::compare(*before, *content_, {}, comparison);
      people_ =
          page::html(diff::report_page(report_of(*before, *content_, comparison), language_).main);
      tell({});
    }
  }

  // The page's own words.
  text::Speaker speaker() const { return {*content_, language_, on_}; }

  void answer(httplib::Response& response) {
    const std::lock_guard lock(mutex_);
    response.set_header("Site", std::to_string(number_));
    response.set_content(beside_, "text/html; charset=utf-8");
  }

 private:
  bool is_as_seen(const std::vector<content::File>& files) const {
    return std::equal(files.begin(), files.end(), seen_.begin(), seen_.end(),
                      [](const content::File& a, const content::File& b) {
                        return a.path == b.path && a.bytes == b.bytes;
                      });
  }

  void publish(std::vector<Fault>& faults) {
    if (!faults.empty()) return;
    const auto site = published(session_, options_.site, {}, faults);
    if (!site) return;
    write_site(options_.out, site->files, Packed::no, {}, faults);
    if (faults.empty()) content_ = content::read_content(seen_).content;
  }

  // Sentences decide nothing: only other rules are compared.
  void take_edits() {
    edits_ = edits_between(before_, seen_);
    ++number_;
    is_compared_ = std::none_of(edits_.begin(), edits_.end(),
                                [](const Edit& edit) { return edit.file.starts_with("rules/"); });
    people_ = is_compared_ ? std::string()
                           : page::html({view::paragraph(speaker().say("beside.comparing"))});
  }

  void tell(const std::vector<Fault>& faults) {
    print(faults);
    std::string html = beside(edits_, faults, people_, speaker());
    const std::lock_guard lock(mutex_);
    beside_ = std::move(html);
  }

  const Session& session_;
  const PreviewOptions& options_;
  content::Language language_;
  law::Date on_;
  std::vector<content::File> before_, seen_;
  std::size_t unread_ = 0;                   // files that could not be read when they were seen
  std::optional<content::Content> content_;  // of the site that is shown
  std::vector<Edit> edits_;
  std::atomic<bool> is_compared_ = true;
  std::string people_;  // what the edits do to them, as HTML
  std::mutex mutex_;
  std::string beside_;
  std::atomic<unsigned> number_ = 0;  // of sites that were made
};

std::string address_of_site(const PreviewOptions& options, content::Language language) {
  const std::string page = language == content::Language::id ? "/site/" : "/site/en.html";
  return options.on.empty() ? page : page + "?tanggal=" + options.on;
}

void set_up(httplib::Server& server, Shown& shown, const PreviewOptions& options,
            content::Language language) {
  server.set_mount_point("/site", options.out);
  const std::string page = beside_page(embedded_web_file("beside.html"), shown.speaker(),
                                       address_of_site(options, language));
  server.Get("/", [page](const httplib::Request&, httplib::Response& response) {
    response.set_content(page, "text/html; charset=utf-8");
  });
  server.Get("/beside", [&shown](const httplib::Request&, httplib::Response& response) {
    shown.answer(response);
  });
  server.set_default_headers({{"Cache-Control", "no-store"}});
  // A copy for visits without a network would show the edit of before.
  server.set_pre_routing_handler([](const httplib::Request& request, httplib::Response& response) {
    if (request.path != "/site/service-worker.js")
      return httplib::Server::HandlerResponse::Unhandled;
    response.status = 404;
    return httplib::Server::HandlerResponse::Handled;
  });
}

// Serves until somebody stops the program.
int serve(Shown& shown, const std::string& assets, const PreviewOptions& options,
          content::Language language) {
  httplib::Server server;
  set_up(server, shown, options, language);
  const int wanted = static_cast<int>(options.port);
  const bool any = wanted == 0;
  const int port = any ? server.bind_to_any_port(here) : wanted;
  if (port < 0 || (!any && !server.bind_to_port(here, port))) {
    print({{"--port", "", std::to_string(options.port) + " is taken, or not ours to take",
            "another number, or 0 for any"}});
    return failure;
  }
  std::printf("http://%s:%d/   (%s is watched; Ctrl-C stops)\n", here, port, assets.c_str());
  std::fflush(stdout);
  std::jthread watching([&shown](const std::stop_token& stopped) {
    while (!stopped.stop_requested()) {
      std::this_thread::sleep_for(between_looks);
      std::vector<Fault> faults;
      shown.look(faults);
      shown.compare();
    }
  });
  return server.listen_after_bind() ? success : failure;
}

int preview(const Session& session, const PreviewOptions& options) {
  std::vector<Fault> faults;
  if (session.assets.empty())
    faults.push_back({"--assets", "", "no folder is named whose files are edited",
                      "pandu --assets DIR preview --site DIR OUT"});
  if (options.site.empty())
    faults.push_back(
        {"--site", "", "no built site is named", "pandu --assets DIR preview --site DIR OUT"});
  else
    check_place(options.out, options.site, faults);
  const auto day = options.on.empty() ? today() : read_day(options.on, faults);
  const auto language = read_language(options.lang, faults);
  std::vector<content::File> before =
      options.before.empty() ? embedded_files() : read_folder(options.before, faults);
  if (!faults.empty()) {
    print(faults);
    return bad_input;
  }
  Shown shown(session, options, *language, *day, std::move(before));
  if (!shown.look(faults)) {
    print(faults);
    return bad_input;
  }
  return serve(shown, session.assets, options, *language);
}

}  // namespace

void add_preview(CommandLine& line, Session& session) {
  const auto options = std::make_shared<PreviewOptions>();
  Command command =
      line.add("preview", "Show the site as the assets are now, and what was edited beside it");
  command.required("OUT", options->out, "The folder to write the site into");
  command.option("--site", options->site, "The built site to put the assets into", "DIR");
  command.option("--before", options->before, "Compare with the assets of this folder, not ours",
                 "DIR");
  command.option("--on", options->on, "Look at it as on another day", "DATE");
  command.option("--lang", options->lang, "Language: id or en", "LANG");
  command.option("--port", options->port, "The port to answer on; 0 for any", "N");
  command.call([options, &session] { session.exit_code = preview(session, *options); });
}

}  // namespace pandu::tools
