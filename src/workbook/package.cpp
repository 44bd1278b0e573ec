#include "workbook/package.h"

#include <unzip.h>

#include <algorithm>

#include "workbook/limits.h"

namespace pandu::workbook {
namespace {

constexpr unsigned encrypted_flag = 1;

// What minizip reads with: a place in the bytes.
struct Cursor {
  Bytes& bytes;
  std::uint64_t at = 0;
};

Cursor& cursor_of(voidpf stream) { return *static_cast<Cursor*>(stream); }

voidpf open_cursor(voidpf opaque, const void*, int) {
  return new Cursor{*static_cast<Bytes*>(opaque)};
}

uLong read_cursor(voidpf, voidpf stream, void* to, uLong count) {
  Cursor& cursor = cursor_of(stream);
  const std::size_t got = cursor.bytes.read(cursor.at, static_cast<char*>(to), count);
  cursor.at += got;
  return static_cast<uLong>(got);
}

ZPOS64_T tell_cursor(voidpf, voidpf stream) { return cursor_of(stream).at; }

long seek_cursor(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
  Cursor& cursor = cursor_of(stream);
  const std::uint64_t from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? cursor.at
                             : origin == ZLIB_FILEFUNC_SEEK_END ? cursor.bytes.size()
                                                                : 0;
  if (offset > cursor.bytes.size() || from + offset > cursor.bytes.size()) return -1;
  cursor.at = from + offset;
  return 0;
}

int close_cursor(voidpf, voidpf stream) {
  delete static_cast<Cursor*>(stream);
  return 0;
}

int no_error(voidpf, voidpf) { return 0; }

unzFile open_zip(Bytes& bytes) {
  zlib_filefunc64_def functions{};
  functions.zopen64_file = open_cursor;
  functions.zread_file = read_cursor;
  functions.ztell64_file = tell_cursor;
  functions.zseek64_file = seek_cursor;
  functions.zclose_file = close_cursor;
  functions.zerror_file = no_error;
  functions.opaque = &bytes;
  return unzOpen2_64("", &functions);
}

// As parts are compared; some writers separate folders by a backslash.
std::string spelled(std::string_view name) {
  if (name.starts_with('/')) name.remove_prefix(1);
  std::string out(name);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
    else if (c == '\\')
      c = '/';
  return out;
}

}  // namespace

Package::Package(Bytes& bytes) : bytes_(bytes), refusal_(read_directory()) {}

Refusal Package::read_directory() {
  const std::unique_ptr<void, int (*)(unzFile)> zip(open_zip(bytes_), unzClose);
  unz_global_info64 all{};
  if (!zip || unzGetGlobalInfo64(zip.get(), &all) != UNZ_OK) return Refusal::damaged;
  if (all.number_entry > most_parts) return Refusal::too_much_inside;
  int found = unzGoToFirstFile(zip.get());
  for (; found == UNZ_OK; found = unzGoToNextFile(zip.get())) {
    unz_file_info64 info{};
    unz64_file_pos place{};
    char name[longest_part_name + 1] = "";
    if (unzGetCurrentFileInfo64(zip.get(), &info, name, longest_part_name, nullptr, 0, nullptr,
                                0) != UNZ_OK ||
        info.size_filename > longest_part_name || unzGetFilePos64(zip.get(), &place) != UNZ_OK)
      return Refusal::damaged;
    const bool encrypted = (info.flag & encrypted_flag) != 0;
    const bool known_method = info.compression_method == 0 || info.compression_method == Z_DEFLATED;
    has_encrypted_ = has_encrypted_ || encrypted;
    const Part part{place.pos_in_zip_directory, place.num_of_file, info.uncompressed_size,
                    encrypted, known_method};
    // Two of one name: others could read the other one.
    if (!parts_.emplace(spelled(name), part).second) return Refusal::damaged;
  }
  if (found != UNZ_END_OF_LIST_OF_FILE) return Refusal::damaged;
  return parts_.size() == all.number_entry ? Refusal::none : Refusal::damaged;
}

const Part* Package::find(std::string_view name) const {
  const auto found = parts_.find(spelled(name));
  return found == parts_.end() ? nullptr : &found->second;
}

Budget Package::budget() const {
  const std::uint64_t file = std::min(bytes_.size(), unpacked_at_most);
  return {std::min(unpacked_at_least + file * unpacked_per_byte, unpacked_at_most)};
}

PartReader::PartReader(const Package& package, const Part& part, Budget& budget)
    : bytes_(package.bytes()), budget_(budget), size_(part.size) {
  if (part.encrypted) {
    refusal_ = Refusal::password;
    return;
  }
  const unz64_file_pos place{part.place, part.number};
  zip_ = open_zip(bytes_);
  open_ = zip_ != nullptr && part.known_method && unzGoToFilePos64(zip_, &place) == UNZ_OK &&
          unzOpenCurrentFile(zip_) == UNZ_OK;
  if (!open_) refusal_ = Refusal::damaged;
}

PartReader::~PartReader() {
  if (zip_ != nullptr) unzClose(zip_);
}

std::size_t PartReader::read(char* to, std::size_t count) {
  if (!open_ || refusal_ != Refusal::none) return 0;
  const int got = unzReadCurrentFile(zip_, to, static_cast<unsigned>(count));
  if (got < 0) refusal_ = Refusal::damaged;
  if (got <= 0) return finish();
  if (!budget_.take(static_cast<std::uint64_t>(got))) {
    refusal_ = Refusal::too_much_inside;
    return 0;
  }
  done_ += static_cast<std::uint64_t>(got);
  return static_cast<std::size_t>(got);
}

std::size_t PartReader::finish() {
  open_ = false;
  const bool sound = unzCloseCurrentFile(zip_) == UNZ_OK && done_ == size_;
  if (!sound && refusal_ == Refusal::none) refusal_ = Refusal::damaged;
  return 0;
}

}  // namespace pandu::workbook
