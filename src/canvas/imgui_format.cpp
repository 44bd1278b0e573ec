// The formatting that Dear ImGui does for itself: %s, %.*s, %d, %i, %u, %X, %c and %%, with a width and
// zeros in front. Anything else is printed as it stands.
#include <cstdarg>
#include <cstdint>
#include <cstring>

#include "imgui.h"
#include "imgui_internal.h"

namespace {

// Writes as much as there is room for, always with a zero at the end.
class Writer {
 public:
  Writer(char* buffer, size_t size) : buffer_(buffer), size_(size) {}

  void put(char character) {
    if (buffer_ && length_ + 1 < size_) buffer_[length_] = character;
    ++length_;
  }

  void put(const char* text, size_t count) {
    for (size_t i = 0; i < count; ++i) put(text[i]);
  }

  void put(std::uint32_t number, unsigned base, int width, char fill) {
    char digits[12];
    int count = 0;
    do digits[count++] = "0123456789ABCDEF"[number % base];
    while ((number /= base) != 0);
    for (int i = count; i < width; ++i) put(fill);
    while (count > 0) put(digits[--count]);
  }

  // The length that the text has or would have; as ImFormatString promises, within the buffer.
  int finish() {
    if (!buffer_) return static_cast<int>(length_);
    const size_t end = length_ + 1 < size_ ? length_ : size_ - 1;
    buffer_[end] = '\0';
    return static_cast<int>(end);
  }

 private:
  char* buffer_;
  size_t size_;
  size_t length_ = 0;
};

}  // namespace

int ImFormatStringV(char* buffer, size_t size, const char* format, va_list arguments) {
  Writer out(buffer, size);
  for (const char* at = format; *at != '\0'; ++at) {
    if (*at != '%') {
      out.put(*at);
      continue;
    }
    const char* begin = at++;
    const char fill = *at == '0' ? '0' : ' ';
    int width = 0, precision = -1;
    for (; *at >= '0' && *at <= '9'; ++at) width = width * 10 + (*at - '0');
    if (at[0] == '.' && at[1] == '*') {
      precision = va_arg(arguments, int);
      at += 2;
    }
    switch (*at) {
      case '%':
        out.put('%');
        break;
      case 'c':
        out.put(static_cast<char>(va_arg(arguments, int)));
        break;
      case 'u':
        out.put(va_arg(arguments, std::uint32_t), 10, width, fill);
        break;
      case 'X':
        out.put(va_arg(arguments, std::uint32_t), 16, width, fill);
        break;
      case 'i':
      case 'd': {
        const int number = va_arg(arguments, int);
        if (number < 0) out.put('-');
        out.put(number < 0 ? 0U - static_cast<std::uint32_t>(number)
                           : static_cast<std::uint32_t>(number),
                10, width, fill);
        break;
      }
      case 's': {
        const char* text = va_arg(arguments, const char*);
        if (!text) text = "(null)";
        const size_t length =
            precision < 0 ? std::strlen(text) : strnlen(text, static_cast<size_t>(precision));
        out.put(text, length);
        break;
      }
      default:
        out.put(begin, static_cast<size_t>(at - begin) + (*at != '\0'));
        if (*at == '\0') return out.finish();
    }
  }
  return out.finish();
}

int ImFormatString(char* buffer, size_t size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = ImFormatStringV(buffer, size, format, arguments);
  va_end(arguments);
  return length;
}
