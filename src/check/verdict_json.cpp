#include "check/verdict_json.h"

#include "text/wording.h"

namespace pandu::check {
namespace {

// Keys stay in the order of the contract.
class VerdictJson {
 public:
  VerdictJson(const VerdictReport& report, JsonForm form) : report_(report), json_(form) {}

  std::string written() {
    const law::Verdict& verdict = report_.verdict;
    json_.object([&] {
      member("outcome", verdict.outcome);
      member("on", verdict.on);
      member("earliest", verdict.earliest);
      member("accepted_from", verdict.accepted_from);
      member("share_percent", verdict.share_percent);
      member("channels", verdict.channels);
      member("documents", verdict.documents);
      member("tax", verdict.tax);
      member("reasons", verdict.reasons);
      member("blockers", verdict.blockers);
      json_.key("warnings");
      json_.list(verdict.warnings, [&](std::string_view id) { write_warning(id); });
      member("missing", verdict.missing);
      member("rules_version", report_.content.rules.version);
    });
    return json_.take();
  }

 private:
  template <class Value>
  void member(std::string_view key, const Value& value) {
    json_.key(key);
    write(value);
  }

  void write(std::string_view text) { json_.text(text); }
  void write(const std::string& text) { json_.text(text); }
  void write(law::Date date) { json_.text(law::to_iso(date)); }
  void write(int number) { json_.number(number); }
  void write(law::Rupiah amount) { json_.number(amount); }
  template <class E>
  requires std::is_enum_v<E>
  void write(E word) { json_.text(law::name_of(word)); }

  // null where it is not decided.
  template <class T>
  void write(const std::optional<T>& part) {
    if (part)
      write(*part);
    else
      json_.null();
  }

  template <class T, std::size_t capacity>
  void write(const law::List<T, capacity>& list) {
    json_.list(list, [&](const T& item) { write(item); });
  }

  void write(const law::DocumentEntry& entry) {
    json_.object([&] {
      member("id", entry.document);
      member("need", entry.need);
    });
  }

  void write(const law::Tax& tax) {
    json_.object([&] {
      member("gross", tax.gross);
      member("tax", tax.tax);
      member("net", tax.net);
      member("kind", tax.kind);
      json_.key("estimate");
      json_.truth(true);
    });
  }

  void write(const law::Reason& reason) {
    json_.object([&] {
      member("id", reason.id);
      member("text", pandu::text::reason_text(reason, report_.verdict, report_.answers,
                                              report_.content, report_.language));
      json_.key("sources");
      json_.list(sources_of(reason),
                 [&](law::SourceIndex source) { write(report_.content.rules.sources[source].id); });
    });
  }

  static std::vector<law::SourceIndex> sources_of(const law::Reason& reason) {
    if (reason.condition) return reason.condition->sources;
    if (reason.provenance) return {reason.provenance->source};
    return {};
  }

  void write(const law::Blocker& blocker) {
    json_.object([&] {
      member("id", blocker.id);
      member("kind", blocker.kind);
      member("text", pandu::text::blocker_text(blocker, report_.verdict, report_.answers,
                                               report_.content, report_.language));
      member("until", blocker.until);
      member("do", pandu::text::blocker_advice(blocker, report_.verdict, report_.answers,
                                               report_.content, report_.language));
      // null where it stops the claim itself.
      member("channel", blocker.channel);
    });
  }

  void write_warning(std::string_view id) {
    json_.object([&] {
      member("id", id);
      member("text", pandu::text::warning_text(id, report_.verdict, report_.answers,
                                               report_.content, report_.language));
    });
  }

  const VerdictReport& report_;
  JsonWriter json_;
};

void write_fault(const content::Fault& fault, JsonWriter& json) {
  const auto member = [&](std::string_view key, std::string_view value) {
    json.key(key);
    json.text(value);
  };
  json.object([&] {
    member("file", fault.file);
    member("pointer", fault.pointer);
    member("found", fault.found);
    member("expected", fault.expected);
    member("message", content::describe(fault));
  });
}

}  // namespace

std::string as_json(const VerdictReport& report, JsonForm form) {
  return VerdictJson(report, form).written();
}

std::string as_json(const std::vector<content::Fault>& faults, JsonForm form) {
  JsonWriter json(form);
  json.object([&] {
    json.key("faults");
    json.list(faults, [&](const content::Fault& fault) { write_fault(fault, json); });
  });
  return json.take();
}

}  // namespace pandu::check
