#include "bulk/row_fault.h"

#include "content/quote.h"

namespace pandu::bulk {

RowFaultKind row_fault_of(text::ReadFault fault) {
  using text::ReadFault;
  switch (fault) {
    case ReadFault::two_dates:
      return RowFaultKind::two_dates;
    case ReadFault::time_elsewhere:
      return RowFaultKind::time_elsewhere;
    case ReadFault::unlikely_date:
      return RowFaultKind::unlikely_date;
    case ReadFault::not_an_amount:
      return RowFaultKind::not_an_amount;
    case ReadFault::shortened:
      return RowFaultKind::shortened;
    case ReadFault::two_amounts:
      return RowFaultKind::two_amounts;
    case ReadFault::amount_too_large:
      return RowFaultKind::amount_too_large;
    case ReadFault::not_a_number:
      return RowFaultKind::not_a_number;
    case ReadFault::not_a_word:
      return RowFaultKind::not_a_word;
    case ReadFault::not_a_date:
      break;
  }
  return RowFaultKind::not_a_date;
}

std::string filled_sentence(std::string_view sentence, std::string_view column,
                            std::string_view value) {
  std::string out;
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t open = sentence.find('{', at);
    const std::size_t close = sentence.find('}', open);
    out += sentence.substr(at, open - at);
    if (open == sentence.npos || close == sentence.npos) break;
    const std::string_view name = sentence.substr(open + 1, close - open - 1);
    if (name == "column") out += column;
    if (name == "value") out += value;
    at = close + 1;
  }
  return out;
}

FaultTexts::FaultTexts(const content::Content& content, content::Language language) {
  const content::Texts& texts = content.in(language);
  for (std::size_t i = 0; i < row_fault_names.size(); ++i) {
    const auto found = texts.find("list.fault." + std::string(row_fault_names[i]));
    if (found != texts.end()) sentences_[i] = found->second;
  }
}

std::string FaultTexts::describe(const RowFault& fault, std::string_view column_name) const {
  // What is left over is told whole, because it stands nowhere else.
  const std::string value = fault.kind == RowFaultKind::too_many_cells
                                ? content::quote(fault.value)
                                : content::quote_briefly(fault.value);
  const bool is_number =
      fault.kind == RowFaultKind::too_long || fault.kind == RowFaultKind::too_few_cells;
  return filled_sentence(sentences_[static_cast<std::size_t>(fault.kind)],
                         content::shorten(column_name), is_number ? fault.value : value);
}

}  // namespace pandu::bulk
