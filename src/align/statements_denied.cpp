#include "align/statements_denied.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/concepts.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/person_names.h"
#include "text/wording.h"
#include "text/words.h"

namespace hexapla::align::statements {
namespace {

/// Who or what an argument tells of, as far as that is known from its words.
struct Known {
  std::string last;         ///< its last word
  text::PersonName name;    ///< the name that it ends with, if that word is one
  bool is_name = false;     ///< which has a capital, and is no noun for people or things
  bool is_opening = false;  ///< which opens the statement, where every word has a capital
  std::string count;        ///< how many several are, if but one number is told
};

Known known(std::string_view text, const Statement& statement, const Argument& argument) {
  const std::string_view own = text.substr(argument.span.begin, argument.span.size());
  const std::vector<text::Word> words = text::words(own, argument.span.begin);
  if (words.empty()) return {};
  const text::Word& last = words.back();
  Known out{.last = last.folded, .is_opening = last.span.begin == statement.span.begin};
  out.is_name = text::is_capitalised(text.substr(last.span.begin, last.span.size())) &&
                text::noun_concept(text::singular(last.folded)).family.empty();
  if (out.is_name) out.name = text::person_name(own);
  std::vector<std::string> numbers;
  for (const text::Wording& word : text::wording(own))
    if (text::is_digits(word.key)) numbers.push_back(word.key);
  if (numbers.size() == 1 && numbers.front() != "1") out.count = numbers.front();
  return out;
}

bool is_of_one(const Known& a, const Known& b) {
  if (a.last.empty() || a.last != b.last) return false;
  const bool by_name =
      a.is_name && b.is_name && !(a.is_opening && b.is_opening) && !text::are_told_apart_before_last(a.name, b.name);
  return by_name || (!a.count.empty() && a.count == b.count);
}

/// Whether all words of content of a statement stand in the other as well, but for those of an argument: "Ann Roe" may be "Roe".
bool tells_no_more(std::string_view text, const Statement& statement, Span argument, std::string_view other) {
  const std::vector<std::string> others = text::content_of(other);
  const auto is_told = [&](std::string_view words) {
    const std::vector<std::string> own = text::content_of(words);
    return text::shared(own, others) == own.size();
  };
  return is_told(text.substr(statement.span.begin, argument.begin - statement.span.begin)) &&
         is_told(text.substr(argument.end, statement.span.end - argument.end));
}

}  // namespace

bool denies_outright(const Story& story, const Feature& a, const Feature& b) {
  const Statement &one = *a.statement, &other = *b.statement;
  if (one.factuality.negative == other.factuality.negative || one.modality != other.modality) return false;
  if (a.act == none || one.act != other.act) return false;
  if (one.factuality.certainty != Certainty::certain || other.factuality.certainty != Certainty::certain) return false;
  const Feature &denying = one.factuality.negative ? a : b, &telling = one.factuality.negative ? b : a;
  const std::string_view text = story.accounts[denying.ref.account].text(), told = story.accounts[telling.ref.account].text();
  const auto takes_part = [](const Argument& argument) {
    return argument.role == ArgumentRole::subject || argument.role == ArgumentRole::object;
  };
  return std::ranges::any_of(denying.statement->arguments, [&](const Argument& argument) {
    if (!takes_part(argument)) return false;
    const Known mine = known(text, *denying.statement, argument);
    const bool of_one = std::ranges::any_of(telling.statement->arguments, [&](const Argument& theirs) {
      return theirs.role == argument.role && is_of_one(mine, known(told, *telling.statement, theirs));
    });
    return of_one && tells_no_more(text, *denying.statement, argument.span,
                                   told.substr(telling.statement->span.begin, telling.statement->span.size()));
  });
}

}  // namespace hexapla::align::statements
