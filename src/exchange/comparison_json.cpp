#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

#include <hexapla/exchange.h>

#include "exchange/account_parts.h"
#include "exchange/digest.h"
#include "exchange/mention_json.h"
#include "exchange/overview_json.h"
#include "text/json_writer.h"
#include "text/words.h"

namespace hexapla {
namespace {

using text::JsonWriter;
using Layout = JsonWriter::Layout;

constexpr unsigned indent = 2;
constexpr std::string_view change_names[] = {"same", "cut", "added", "changed"};

std::string finding_id(std::size_t index) { return fmt::format("f{}", index + 1); }
std::string reading_id(std::size_t index) { return fmt::format("r{}", index + 1); }

/// What an object has as digest that holds only what `write_members` writes.
template <class WriteMembers>
std::string digest_of_members(const WriteMembers& write_members) {
  JsonWriter plain;
  plain.begin_object();
  write_members(plain);
  plain.end_object();
  return exchange::digest_of(plain.text());
}

/// Digests in the order in which their objects are written. They are written twice, first for the digest of the whole, and make
/// theirs once.
class Digests {
 public:
  void rewind() { next_ = 0; }
  template <class WriteMembers>
  const std::string& next(const WriteMembers& write_members) {
    if (next_ == made_.size()) made_.push_back(digest_of_members(write_members));
    return made_[next_++];
  }

 private:
  std::vector<std::string> made_;
  std::size_t next_ = 0;
};

/// An object with its "digest" behind all else.
template <class WriteMembers>
void write_with_digest(JsonWriter& writer, Digests& digests, const WriteMembers& write_members) {
  writer.begin_object();
  write_members(writer);
  writer.member("digest", digests.next(write_members)).end_object();
}

void write_account(JsonWriter& writer, const Comparison& comparison, std::size_t index) {
  const Account& account = comparison.accounts[index];
  writer.member("id", account.id());
  exchange::write_account_members(writer, account);
  writer.member("words", text::words(account.text()).size());
  writer.member("origin", comparison.origin.at(index));
  exchange::write_structure(writer, account);
}

void write_failed(JsonWriter& writer, const Error& error) {
  writer.member("file", error.file)
      .member("offset", error.offset)
      .member("reason", error.reason)
      .member("code", name_of(error.code));
}

/// Members that say nothing for a kind of finding are left out; an unbounded side of a quantity is null.
void write_value(JsonWriter& writer, FindingKind kind, const Value& value) {
  writer.begin_object(Layout::line).member("text", value.text);
  if (value.bound) writer.member("bound", name_of(*value.bound));
  if (kind == FindingKind::quantity || value.low || value.high) writer.member("low", value.low).member("high", value.high);
  if (kind == FindingKind::quantity || !value.unit.empty()) writer.member("unit", value.unit);
  if (kind == FindingKind::time || !value.iso.empty()) writer.member("iso", value.iso);
  if (!value.speaker.empty()) writer.member("speaker", value.speaker);
  if (kind == FindingKind::quotation || value.paraphrase) writer.member("paraphrase", value.paraphrase);
  writer.end_object();
}

void write_reading(JsonWriter& writer, const Comparison& comparison, const Finding& finding, std::size_t index) {
  const Reading& reading = finding.readings[index];
  writer.begin_object().member("id", reading_id(index)).key("value");
  write_value(writer, finding.kind, reading.value);
  writer.key("mentions").begin_array();
  for (const Mention& mention : reading.mentions) exchange::write_mention(writer, comparison, mention);
  writer.end_array();
  if (!reading.changes.empty()) {
    writer.key("changes").begin_array();
    for (const WordChange& change : reading.changes) {
      writer.begin_object(Layout::line)
          .member("kind", change_names[static_cast<std::size_t>(change.kind)])
          .member("base", change.base)
          .member("other", change.other)
          .end_object();
    }
    writer.end_array();
  }
  writer.end_object();
}

void write_pairs(JsonWriter& writer, std::string_view name, const std::vector<ReadingPair>& pairs) {
  writer.key(name).begin_array(Layout::line);
  for (const auto& [first, second] : pairs) writer.begin_array().value(reading_id(first)).value(reading_id(second)).end_array();
  writer.end_array();
}

/// A part is named "r4", or "f7/r4" where it stands in another finding.
void write_sum(JsonWriter& writer, const Sum& sum, std::size_t finding) {
  writer.begin_object(Layout::line).key("parts").begin_array();
  for (const ReadingRef& part : sum.parts) {
    writer.value(part.finding == finding ? reading_id(part.reading) : finding_id(part.finding) + "/" + reading_id(part.reading));
  }
  writer.end_array().member("total", sum.total).key("matches");
  if (sum.matches == none) {
    writer.value(nullptr);
  } else {
    writer.value(reading_id(sum.matches));
  }
  writer.member("text", sum.text).end_object();
}

void write_finding(JsonWriter& writer, const Comparison& comparison, std::size_t index) {
  const Finding& finding = comparison.findings[index];
  writer.member("id", finding_id(index))
      .member("kind", name_of(finding.kind))
      .member("about", finding.about)
      .member("relation", name_of(finding.relation))
      .member("origins", finding.origins)
      .member("confidence", finding.confidence)
      .member("reason", finding.reason);
  writer.key("readings").begin_array();
  for (std::size_t i = 0; i < finding.readings.size(); ++i) write_reading(writer, comparison, finding, i);
  writer.end_array();
  write_pairs(writer, "conflicts", finding.conflicts);
  write_pairs(writer, "updates", finding.updates);
  writer.key("sums").begin_array();
  for (const Sum& sum : finding.sums) write_sum(writer, sum, index);
  writer.end_array();
}

void write_copy(JsonWriter& writer, const Comparison& comparison, const Copy& copy) {
  const std::string& from = comparison.accounts.at(copy.from).id();
  const std::string& to = comparison.accounts.at(copy.to).id();
  writer.member("from", from)
      .member("to", to)
      .member("directed", copy.directed)
      .member("reason", copy.reason)
      .member("share_from", copy.share_from)
      .member("share_to", copy.share_to);
  writer.key("spans").begin_array();
  const auto write_place = [&](const std::string& account, Span span) {
    writer.begin_object(Layout::line).member("account", account).member("begin", span.begin).member("end", span.end).end_object();
  };
  for (const CopyPassage& passage : copy.passages) {
    write_place(from, passage.from);
    write_place(to, passage.to);
  }
  writer.end_array();
}

void write_made_by(JsonWriter& writer, const Comparison& comparison) {
  writer.key("made_by").begin_object().member("version", comparison.version).key("models").begin_array();
  for (const Comparison::Model& model : comparison.models) {
    writer.begin_object(Layout::line).member("name", model.name).member("sha256", model.sha256).end_object();
  }
  writer.end_array();
  if (!comparison.story.empty()) writer.member("story", comparison.story);
  writer.key("options").begin_object();
  for (const auto& [name, option] : comparison.options) writer.member(name, option);
  writer.end_object().end_object();
}

/// An array under `name`, each of whose elements has a digest.
template <class Elements, class WriteElement>
void write_elements(JsonWriter& writer, Digests& digests, std::string_view name, const Elements& elements,
                    const WriteElement& write_element) {
  writer.key(name).begin_array();
  for (std::size_t i = 0; i < elements.size(); ++i) {
    write_with_digest(writer, digests, [&](JsonWriter& to) { write_element(to, i); });
  }
  writer.end_array();
}

void write_comparison(JsonWriter& writer, Digests& digests, const Comparison& comparison) {
  digests.rewind();
  writer.member("schema", comparison_schema);
  write_made_by(writer, comparison);
  write_elements(writer, digests, "accounts", comparison.accounts,
                 [&](JsonWriter& to, std::size_t i) { write_account(to, comparison, i); });
  write_elements(writer, digests, "failed", comparison.failed,
                 [&](JsonWriter& to, std::size_t i) { write_failed(to, comparison.failed[i]); });
  write_elements(writer, digests, "findings", comparison.findings,
                 [&](JsonWriter& to, std::size_t i) { write_finding(to, comparison, i); });
  write_elements(writer, digests, "copies", comparison.copies,
                 [&](JsonWriter& to, std::size_t i) { write_copy(to, comparison, comparison.copies[i]); });
  writer.key("overview");
  write_with_digest(writer, digests, [&](JsonWriter& to) { exchange::write_overview_members(to, comparison); });
}

}  // namespace

std::string to_json(const Comparison& comparison, bool compact) {
  JsonWriter writer(compact ? 0 : indent);
  Digests elements;
  const auto write_members = [&](JsonWriter& to) { write_comparison(to, elements, comparison); };
  const std::string digest = digest_of_members(write_members);
  writer.begin_object();
  write_members(writer);
  writer.member("digest", digest).end_object();
  return std::move(writer).text() + "\n";
}

}  // namespace hexapla
