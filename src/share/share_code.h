// A person's answers as a short code for a link (#/hasil/<code>), a QR code or a list of leavers.
//
// A code is a version digit, the answers in base 32 and a check character. Its alphabet is
// Crockford's: no letter looks like a digit, capitals do not matter, and nothing needs escaping in
// an address. Codes are printed on paper and kept in chats, so every version is read for ever.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/content.h"
#include "law/answers.h"
#include "law/answers_by_key.h"
#include "law/rules.h"

namespace pandu::share {

// What stands before the code in a fragment.
inline constexpr std::string_view shared_prefix = "#/hasil/";

// A balance in rupiah as its band, which is all of it that ever travels.
law::Answers with_band_alone(const law::Answers& answers, const law::Rules& rules);

// What of the answers may travel: the balance only as its band, and no birth date once the pension
// age is passed on `day`. In its place stands the newest whole month in which one can be born and
// be past that age on `day`: it tells the day of sharing, not the birth, and gives the same right.
law::Answers for_sharing(const law::Answers& answers, law::Date day, const law::Rules& rules);

// The code of answers that for_sharing() made; a balance in rupiah is never written.
std::string share_code(const law::Answers& answers);

// The answers of a code. None for a code that is damaged, hostile or of a version we do not know.
std::optional<law::Answers> read_share_code(std::string_view code, const law::Rules& rules);

// "#/hasil/<code>" of what may be shared on this day.
std::string share_address(const law::Answers& answers, law::Date day, const law::Rules& rules);
// The same, behind what stands in `out`.
void append_share_address(const law::Answers& answers, law::Date day, const law::Rules& rules,
                          std::string& out);

// The start page, at `site`, in a language: what stands before
// a share address. Empty where `site` is.
std::string start_page(std::string_view site, content::Language language);

// An answer as one word of a saved line: "resigned",
// "2026-10-05", "2026-10", "#12500000", "unknown".

// Empty where the question was not answered.
std::string answer_word(const law::Answers& answers, law::Key key);
// False, and nothing changed, for a word that is none of this question's. Whether a number or a set
// of answers makes sense is content/consistent.h's to say.
bool take_answer_word(law::Answers& answers, law::Key key, std::string_view word);

}  // namespace pandu::share
