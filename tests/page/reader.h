// Reads the printers' own HTML back, strictly: what is not as expected is a complaint.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

struct Element {
  std::string name;
  std::map<std::string, std::string> attributes;  // unescaped
  std::string text;                               // of this element and all within, unescaped
  int parent = -1;                                // place in Reading::elements

  bool has(const std::string& attribute) const { return attributes.count(attribute) > 0; }
  std::string get(const std::string& attribute) const {
    const auto found = attributes.find(attribute);
    return found == attributes.end() ? "" : found->second;
  }
};

struct Reading {
  std::vector<Element> elements;  // in the order of their opening tags
  std::vector<std::string> complaints;

  // The element with this attribute; an empty one named "missing" if there is none, or several.
  Element with(const std::string& attribute, const std::string& value) const;
  Element node(const std::string& id) const { return with("data-id", id); }
  std::vector<Element> named(std::string_view name) const;
  // The words of the elements whose ids an attribute lists, one blank between them.
  std::string words_of(const std::string& ids) const;
  // The names of the elements around this one, the nearest first.
  std::vector<std::string> around(const Element& element) const;
};

Reading read_html(std::string_view html);
