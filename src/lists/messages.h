// What the page and the worker that keeps a list send each other, as archives (base/archive.h): the
// page a Query, the worker a Snapshot. The page's script (web/list/people_list.js) adds how far a
// file is read, and why one cannot be.
#pragma once

#include "content/archive.h"
#include "lists/query.h"
#include "lists/snapshot.h"

namespace pandu::lists {

// A file that is being read.
struct Reading {
  std::string file;
  std::uint64_t done = 0;  // bytes
  std::uint64_t all = 0;
  std::uint64_t rows = 0;  // that are read: of a workbook, once all its bytes are there

  bool operator==(const Reading&) const = default;
};

// A file that cannot be taken.
struct Refusal {
  std::string file;
  std::string problem;  // a name of Problem::Kind
  std::string column;
  std::string value;
};

template <class Message>
std::string pack(const Message& message) {
  base::OutputArchive out;
  base::archive(out, message);
  return out.take();
}

// None for what pack() did not write.
template <class Message>
std::optional<Message> unpack(std::string_view bytes) {
  base::InputArchive in(bytes);
  Message message;
  base::archive(in, message);
  if (!in.at_end()) return std::nullopt;
  return message;
}

}  // namespace pandu::lists
