// pandu package OUT: what libraries carry (check/pack.h), and the words of the package's element,
// element.<language>.json, each by its key with the numbers of the rules put in.
#include <filesystem>
#include <memory>

#include "check/json_writer.h"
#include "check/pack.h"
#include "law/answers_by_key.h"
#include "site/site_files.h"
#include "text/speaker.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

using content::Language;

// Texts of the element that stand by themselves.
constexpr std::string_view element_texts[] = {"app.name",
                                              "answer.unknown",
                                              "package.choose",
                                              "package.more",
                                              "result.date.can_claim",
                                              "result.date.can_claim_today",
                                              "result.date.wait",
                                              "result.date.rule",
                                              "result.date.rule_later",
                                              "line.where",
                                              "line.what",
                                              "line.today",
                                              "checklist.required",
                                              "checklist.bring",
                                              "checklist.depends",
                                              "warnings.title",
                                              "footer.not_agency"};

class ElementWords {
 public:
  explicit ElementWords(const text::Speaker& speaker) : speaker_(speaker) {}

  std::string written() {
    json_.object([&] {
      for (const std::string_view key : element_texts) add(key);
      for (std::size_t i = 0; i < law::count_of<law::Key>; ++i)
        add_question(static_cast<law::Key>(i));
      add_all<law::Outcome>("outcome.",
                            {".word", ".sentence", ".accepted.word", ".accepted.sentence"});
      add_all<law::Channel>("channel.", {".name"});
      add_all<law::Document>("document.", {".name"});
    });
    return json_.take() + "\n";
  }

 private:
  void add(std::string_view key) {
    if (!speaker_.has(key)) return;
    json_.key(key);
    // The day is that of whoever asks.
    json_.text(speaker_.say(key, {{"on", "{on}"}}));
  }

  // In the words of its grounds, where it has such.
  void add_question(law::Key key) {
    const std::string question = "question." + std::string(law::name_of(key));
    add(question + ".title");
    for (const std::string_view ground : law::names<law::Ground>)
      add(question + "." + std::string(ground) + ".title");
    for (const std::string_view word : law::values_of(key))
      add("option." + std::string(law::name_of(key)) + "." + std::string(word));
  }

  template <class E>
  void add_all(const std::string& kind, std::initializer_list<std::string_view> parts) {
    for (const std::string_view name : law::names<E>)
      for (const std::string_view part : parts) add(kind + std::string(name) + std::string(part));
  }

  const text::Speaker& speaker_;
  check::JsonWriter json_{check::JsonForm::indented};
};

int write_package(const std::string& assets, const std::string& out) {
  const auto content = load_content(assets);
  if (!content) return bad_input;
  std::vector<content::Fault> faults;
  const auto write = [&](const std::string& name, const std::string& bytes) {
    if (faults.empty())
      write_with_folder((std::filesystem::path(out) / name).string(), bytes, faults);
  };
  write("check.txt", check::write_pack(*content));
  write("list.txt", check::write_list_pack(*content));
  const law::Date day = site::day_of_rules(*content);
  write("element.id.json", ElementWords(text::Speaker(*content, Language::id, day)).written());
  write("element.en.json", ElementWords(text::Speaker(*content, Language::en, day)).written());
  print(faults);
  return faults.empty() ? success : failure;
}

}  // namespace

void add_package(CommandLine& line, Session& session) {
  const auto out = std::make_shared<std::string>();
  Command command = line.add("package", "Write the rules and sentences that libraries carry");
  command.required("OUT", *out, "The folder to write into");
  command.call([out, &session] { session.exit_code = write_package(session.assets, *out); });
}

}  // namespace pandu::tools
