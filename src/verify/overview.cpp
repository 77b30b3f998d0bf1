#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <map>
#include <set>

#include "core/try.h"
#include "verify/checks.h"

namespace hexapla::verify {
namespace {

using exchange::Array;
using exchange::Object;
using Path = std::vector<std::string>;

Path operator/(Path path, std::string step) {
  path.push_back(std::move(step));
  return path;
}

Result<SourceSpan> source_span(const simdjson::dom::element& element) {
  Object span;
  if (element.get_object().get(span) != simdjson::SUCCESS)
    return std::unexpected(exchange::malformed("a source is not an object"));
  HEXAPLA_TRY(begin, exchange::offset_in(span, "begin"));
  HEXAPLA_TRY(end, exchange::offset_in(span, "end"));
  return SourceSpan{begin, end};
}

class OverviewCheck {
 public:
  OverviewCheck(const Object& comparison, const std::vector<CheckedAccount>& accounts, Findings& found)
      : comparison_(comparison), found_(found) {
    for (const CheckedAccount& account : accounts) accounts_.try_emplace(account.id, &account);
  }

  Result<void> run(const Object& overview) {
    HEXAPLA_TRY(findings, exchange::array_in(comparison_, "findings"));
    HEXAPLA_TRY(participants, exchange::array_in(overview, "participants"));
    findings_ = findings.size();
    participants_ = participants.size();
    HEXAPLA_TRY(summary, exchange::object_in(overview, "summary"));
    HEXAPLA_CHECK(check_summary(summary, findings));
    for (const char* member : {"other_event", "singles"}) HEXAPLA_CHECK(check_names(overview, member));
    HEXAPLA_CHECK(each(overview, "timeline", &OverviewCheck::check_event));
    HEXAPLA_CHECK(each(overview, "participants", &OverviewCheck::check_participant));
    HEXAPLA_CHECK(each(overview, "omissions", &OverviewCheck::check_omission));
    return each(overview, "words", &OverviewCheck::check_choice);
  }

 private:
  using Check = Result<void> (OverviewCheck::*)(const Object&, const Path&);

  void wrong(const Path& path, std::string reason) { found_.in_comparison(path, "", std::move(reason)); }

  Result<void> each(const Object& object, const std::string& member, Check check, const Path& path = {"overview"}) {
    HEXAPLA_TRY(elements, exchange::array_in(object, member));
    std::size_t i = 0;
    for (const simdjson::dom::element& element : elements) {
      Object inner;
      if (element.get_object().get(inner) != simdjson::SUCCESS)
        return std::unexpected(exchange::malformed(fmt::format("\"{}\" has an element that is not an object", member)));
      HEXAPLA_CHECK((this->*check)(inner, path / member / std::to_string(i++)));
    }
    return {};
  }

  /// Counts by relation against those of the findings.
  Result<void> check_summary(const Object& summary, const Array& findings) {
    HEXAPLA_TRY(stated, exchange::object_in(summary, "findings"));
    std::map<std::string_view, std::uint64_t> counted;
    for (const simdjson::dom::element& finding : findings) {
      std::string_view relation;
      if (finding["relation"].get_string().get(relation) == simdjson::SUCCESS) ++counted[relation];
    }
    for (const char* relation : {"conflict", "compatible", "agree", "single"}) {
      HEXAPLA_TRY(count, exchange::whole_in(stated, relation));
      if (count != counted[relation])
        wrong({"overview", "summary", "findings", relation},
              fmt::format("{} findings are {}, not {}", counted[relation], relation, count));
    }
    HEXAPLA_TRY(accounts, exchange::whole_in(summary, "accounts"));
    if (accounts != accounts_.size())
      wrong({"overview", "summary", "accounts"}, fmt::format("there are {} accounts, not {}", accounts_.size(), accounts));
    return {};
  }

  /// "f3", "p1": whether there is one.
  bool is_reference(std::string_view id, char letter) const {
    std::size_t number = 0;
    if (id.size() < 2 || id[0] != letter) return false;
    const auto [end, failure] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    return failure == std::errc() && end == id.data() + id.size() && number >= 1 &&
           number <= (letter == 'f' ? findings_ : participants_);
  }

  /// A list of accounts or findings by their ids.
  Result<void> check_names(const Object& overview, const std::string& member) {
    HEXAPLA_TRY(names, exchange::array_in(overview, member));
    std::size_t i = 0;
    for (const simdjson::dom::element& element : names) {
      std::string_view id;
      const bool read = element.get_string().get(id) == simdjson::SUCCESS;
      if (!read || !(member == "singles" ? is_reference(id, 'f') : accounts_.contains(id)))
        wrong({"overview", member, std::to_string(i)}, fmt::format("\"{}\" names \"{}\", which is not there", member, id));
      ++i;
    }
    return {};
  }

  Result<void> check_reference(const Object& object, const std::string& member, const Path& path) {
    HEXAPLA_TRY(id, exchange::optional_string_in(object, member));
    if (id && !is_reference(*id, member[0])) wrong(path / member, fmt::format("there is no {} {}", member, *id));
    return {};
  }

  Result<void> check_event(const Object& event, const Path& path) {
    HEXAPLA_CHECK(check_reference(event, "finding", path));
    return each(event, "clauses", &OverviewCheck::check_clause, path);
  }
  Result<void> check_clause(const Object& clause, const Path& path) {
    HEXAPLA_CHECK(check_mention(clause, path));
    HEXAPLA_TRY(time, exchange::object_in(clause, "time"));
    HEXAPLA_TRY(begin, exchange::offset_in(time, "begin"));
    HEXAPLA_TRY(end, exchange::offset_in(time, "end"));
    HEXAPLA_TRY(clause_begin, exchange::offset_in(clause, "begin"));
    HEXAPLA_TRY(clause_end, exchange::offset_in(clause, "end"));
    if (begin >= end || begin < clause_begin || end > clause_end)
      wrong(path / "time", fmt::format("the time [{}, {}) does not stand in its clause", begin, end));
    return {};
  }
  Result<void> check_participant(const Object& participant, const Path& path) {
    for (const char* member : {"names", "descriptions", "ages"})
      HEXAPLA_CHECK(each(participant, member, &OverviewCheck::check_phrase, path));
    return {};
  }
  Result<void> check_choice(const Object& choice, const Path& path) {
    HEXAPLA_CHECK(check_reference(choice, "participant", path));
    return each(choice, "phrases", &OverviewCheck::check_phrase, path);
  }
  Result<void> check_phrase(const Object& phrase, const Path& path) {
    return each(phrase, "mentions", &OverviewCheck::check_mention, path);
  }
  Result<void> check_omission(const Object& omission, const Path& path) {
    HEXAPLA_TRY(account, exchange::string_in(omission, "account"));
    if (!accounts_.contains(account)) wrong(path, fmt::format("there is no account {}", account));
    HEXAPLA_CHECK(check_reference(omission, "finding", path));
    return check_reference(omission, "participant", path);
  }

  /// A place: of an original that was changed the findings have said what that changes.
  Result<void> check_mention(const Object& mention, const Path& path) {
    HEXAPLA_TRY(id, exchange::string_in(mention, "account"));
    HEXAPLA_TRY(begin, exchange::offset_in(mention, "begin"));
    HEXAPLA_TRY(end, exchange::offset_in(mention, "end"));
    HEXAPLA_TRY(text, exchange::string_in(mention, "text"));
    HEXAPLA_TRY(source, exchange::array_in(mention, "source"));
    const auto known = accounts_.find(id);
    if (known == accounts_.end() || begin >= end || end > known->second->text_size) {
      wrong(path, fmt::format("[{}, {}) of account {} is no place of its text", begin, end, id));
      return {};
    }
    const CheckedAccount& account = *known->second;
    if (!leads_to_source(account, {begin, end}, source)) wrong(path, "\"source\" is not where the account's map leads to");
    if (account.has_text && !account.differs && std::string_view(account.text).substr(begin, end - begin) != text)
      wrong(path, fmt::format("the original has other words here than \"{}\"", text));
    return {};
  }

  const Object& comparison_;
  Findings& found_;
  std::map<std::string_view, const CheckedAccount*, std::less<>> accounts_;
  std::size_t findings_ = 0, participants_ = 0;
};

}  // namespace

bool leads_to_source(const CheckedAccount& account, Span span, const Array& source) {
  if (account.map.map.text_size() == 0) return true;
  std::vector<SourceSpan> stated;
  for (const simdjson::dom::element& element : source) stated.push_back(source_span(element).value_or(SourceSpan{}));
  return stated == account.map.map.source_of(span);
}

void check_overview(const Object& comparison, const std::vector<CheckedAccount>& accounts, Findings& found) {
  const auto overview = exchange::optional_object_in(comparison, "overview");
  if (overview && !*overview) return;
  const auto checked = overview ? OverviewCheck(comparison, accounts, found).run(**overview) : std::unexpected(overview.error());
  if (!checked) found.in_comparison({"overview"}, "", checked.error().reason);
}

}  // namespace hexapla::verify
