// Every field of the rules, for packer.h. Each list of names must have as many as the type has fields, or
// it does not compile: no field is forgotten.
#pragma once

#include "content/packer.h"
#include "law/in_force.h"

namespace pandu::content {

template <class Stream>
void pass(Stream& stream, law::Source& of) {
  auto& [id, title, address, official, date, confidence] = of;
  pass_all(stream, id, title, address, official, date, confidence);
}

template <class Stream>
void pass(Stream& stream, law::Provenance& of) {
  auto& [from, source, verified_on, review_by] = of;
  pass_all(stream, from, source, verified_on, review_by);
}

template <class Stream>
void pass(Stream& stream, law::Parameter::Value& of) {
  auto& [provenance, value] = of;
  pass_all(stream, provenance, value);
}

template <class Stream>
void pass(Stream& stream, law::Parameter& of) {
  auto& [id, unit, values] = of;
  pass_all(stream, id, unit, values);
}

template <class Stream>
void pass(Stream& stream, law::Bracket& of) {
  auto& [up_to, percent] = of;
  pass_all(stream, up_to, percent);
}

template <class Stream>
void pass(Stream& stream, law::DatedBrackets& of) {
  auto& [provenance, brackets] = of;
  pass_all(stream, provenance, brackets);
}

template <class Stream>
void pass(Stream& stream, law::Condition& of) {
  auto& [kind, id, parameter, values, only_for, sources, otherwise, blocker, warning] = of;
  pass_all(stream, kind, id, parameter, values, only_for, sources, otherwise, blocker, warning);
}

template <class Stream>
void pass(Stream& stream, law::DocumentNeed& of) {
  auto& [document, need] = of;
  pass_all(stream, document, need);
}

template <class Stream>
void pass(Stream& stream, law::GroundRow& of) {
  auto& [ground, pmi_ground, provenance, reason, share_percent, conditions, documents, warnings] =
      of;
  pass_all(stream, ground, pmi_ground, provenance, reason, share_percent, conditions, documents,
           warnings);
}

template <class Stream>
void pass(Stream& stream, law::ChannelRow& of) {
  auto& [channel, provenance, conditions] = of;
  pass_all(stream, channel, provenance, conditions);
}

template <class Stream>
void pass(Stream& stream, law::DocumentRule& of) {
  auto& [provenance, issued_by, form, must_match, takes, uploaded, when_any] = of;
  pass_all(stream, provenance, issued_by, form, must_match, takes, uploaded, when_any);
}

template <class Stream>
void pass(Stream& stream, law::ConflictTest& of) {
  auto& [condition, met, previous_value] = of;
  pass_all(stream, condition, met, previous_value);
}

template <class Stream>
void pass(Stream& stream, law::Conflict& of) {
  auto& [id, provenance, read_in, when, warning] = of;
  pass_all(stream, id, provenance, read_in, when, warning);
}

template <class Stream>
void pass(Stream& stream, law::Rules& of) {
  auto& [version, sources, parameters, param, tax_brackets, band_up_to, largest_balance, grounds,
         channels, documents, conflicts] = of;
  pass_all(stream, version, sources, parameters, tax_brackets, band_up_to, largest_balance, grounds,
           channels, documents, conflicts);
  if constexpr (Stream::reads) law::find_params(of);
}

}  // namespace pandu::content
