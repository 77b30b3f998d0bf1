// Any text: quotations lie inside it, on its characters, in order, and lead to one another; and a story of two such accounts
// aligns.
#include <algorithm>
#include <cstdint>
#include <string>

#include <hexapla/account.h>

#include "align/align.h"
#include "annotate/annotate.h"
#include "core/utf8.h"
#include "reconcile/reconcile.h"

namespace {

using namespace hexapla;

void require(bool holds) {
  if (!holds) __builtin_trap();
}

void check(const Account& account, const Annotations& annotations) {
  const auto inside = [&](Span span) {
    return span.begin <= span.end && span.end <= account.text().size() && utf8::is_boundary(account.text(), span.begin) &&
           utf8::is_boundary(account.text(), span.end);
  };
  Span last;
  for (std::uint32_t i = 0; i < annotations.quotations.size(); ++i) {
    const Quotation& quotation = annotations.quotations[i];
    require(inside(quotation.span) && quotation.span.contains(quotation.content) && !quotation.content.empty());
    require(inside(quotation.content) && inside(quotation.speaker) && inside(quotation.cue));
    require(quotation.span.begin >= last.begin);
    require(quotation.utterance <= i && quotation.sentence < annotations.sentences.size());
    require(quotation.parent == none || annotations.quotations[quotation.parent].span.contains(quotation.span));
    last = quotation.span;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t most = 1 << 14;
  const std::string text(reinterpret_cast<const char*>(data), std::min(size, most));
  if (utf8::first_invalid(text) != utf8::valid) return 0;
  const std::size_t middle = text.find('\f') == std::string::npos ? 0 : text.find('\f');
  const std::vector<Account> accounts = {*Account::from_text(text.substr(0, middle), {}, "a"),
                                         *Account::from_text(text.substr(middle), {}, "b")};
  const std::vector<Annotations> annotations = {annotate::annotate(accounts[0]), annotate::annotate(accounts[1])};
  check(accounts[0], annotations[0]);
  check(accounts[1], annotations[1]);
  const std::vector<std::uint32_t> origins = {0, 1};
  const Story story{accounts, annotations, origins};
  const reconcile::KnownNames names(story);
  for (const Question& question : align::align_quotations(story)) {
    const Finding finding = reconcile::reconcile_quotation(story, question, names);
    require(!finding.readings.empty() && !finding.about.empty() && !finding.reason.empty());
    for (const Reading& reading : finding.readings) {
      require(!reading.mentions.empty());
      for (const Mention& mention : reading.mentions)
        require(mention.span.begin < mention.span.end && mention.span.end <= accounts[mention.account].text().size());
    }
  }
  return 0;
}
