#include "ingest/finish.h"

#include <array>
#include <fmt/format.h>
#include <stdexcept>

#include "core/try.h"
#include "core/utf8.h"
#include "ingest/dateline.h"
#include "ingest/html/iso_time.h"
#include "ingest/html/references.h"
#include "ingest/language.h"

namespace hexapla::ingest {
namespace {

constexpr std::size_t longest_quoted = 60;  ///< bytes of a value that a warning repeats
constexpr std::string_view unread_language = "in a language that is not read";

std::string quoted(std::string_view value) {
  if (value.size() <= longest_quoted) return fmt::format("\"{}\"", value);
  std::size_t end = longest_quoted;
  while (!utf8::is_boundary(value, end)) --end;
  return fmt::format("\"{}…\"", value.substr(0, end));
}

/// True if two values say the same, one perhaps more precisely: a day and a time of it.
bool is_part(std::string_view a, std::string_view b) { return a.starts_with(b) || b.starts_with(a); }

void make_iso(std::optional<std::string>& time, std::string_view what, std::vector<Warning>& warnings) {
  if (!time) return;
  auto iso = html::iso_time(*time);
  if (!iso) warnings.push_back({fmt::format("{} {} is not a time that is clear; left out", what, quoted(*time))});
  time = std::move(iso);
}

/// What the text's head says of it stands in for what no metadata tells.
void add_head(AccountParts& parts) {
  Metadata& own = parts.metadata;
  if (own.published && own.author) return;
  Head head = read_head(parts.text, parts.blocks);
  if (!own.author) own.author = std::move(head.author);
  if (own.published) return;
  own.published = std::move(head.published);
  if (!own.updated) own.updated = std::move(head.updated);
}

/// The day in a URL's path ("/2025/10/14/", "/2025-10-14-", "/20251014/"), in ISO 8601.
std::optional<std::string> day_in_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  const std::size_t path = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
  if (path == std::string_view::npos) return std::nullopt;
  url = url.substr(path, std::min(url.find_first_of("?#", path), url.size()) - path);
  for (std::size_t at = 0; at < url.size(); ++at) {
    constexpr std::size_t longest = 10;
    if (url[at] != '/' || at + 9 > url.size() || url[at + 1] < '1' || url[at + 1] > '2') continue;
    std::string_view day = url.substr(at + 1, longest);
    const bool divided = day.size() > 4 && (day[4] == '/' || day[4] == '-');
    if (divided) {
      const std::size_t second = day.find(day[4], 5);
      if (second == std::string_view::npos) continue;
      day = day.substr(0, std::min(day.find_first_not_of("0123456789", second + 1), day.size()));
    } else {
      day = day.substr(0, 8);
      if (at + 9 < url.size() && url[at + 9] >= '0' && url[at + 9] <= '9') continue;
    }
    if (auto iso = html::iso_time(day); iso && iso->size() == longest) return iso;
  }
  return std::nullopt;
}

void tell_language(AccountParts& parts, const std::optional<std::string>& declared) {
  const Language language = detect_language(parts.text, declared);
  parts.metadata.language = language.tag;
  parts.readable = language.readable;
  std::erase_if(parts.warnings, [](const Warning& warning) { return warning.reason.starts_with(unread_language); });
  if (!language.readable) {
    parts.warnings.push_back({fmt::format("{} (\"{}\"); the account is listed and not compared", unread_language, language.tag)});
  }
}

}  // namespace

Account remade(AccountParts parts) {
  auto account = Account::make(std::move(parts));
  if (!account) throw std::logic_error("parts of an account that make none: " + account.error().reason);
  return *std::move(account);
}

Result<Account> finish(Draft draft) {
  AccountParts parts;
  HEXAPLA_TRY(map, SourceMap::make(std::move(draft.runs), static_cast<std::uint32_t>(draft.text.size()),
                                   static_cast<std::uint32_t>(draft.source.bytes)));
  parts.map = std::move(map);
  parts.text = std::move(draft.text);
  parts.blocks = std::move(draft.blocks);
  parts.source = std::move(draft.source);
  parts.metadata = std::move(draft.metadata);
  parts.warnings = std::move(draft.warnings);
  parts.id = std::move(draft.id);
  make_iso(parts.metadata.published, "published", parts.warnings);
  make_iso(parts.metadata.updated, "updated", parts.warnings);
  add_head(parts);
  if (!parts.metadata.published && parts.metadata.url) parts.metadata.published = day_in_url(*parts.metadata.url);
  tell_language(parts, parts.metadata.language);
  return Account::make(std::move(parts));
}

Account add_row(Account account, const MetadataRow& row) {
  AccountParts parts = std::move(account).parts();
  Metadata& own = parts.metadata;
  const Metadata& given = row.metadata;
  struct Field {
    std::string_view what;
    std::optional<std::string>* own;
    const std::optional<std::string>* given;
  };
  const std::array<Field, 6> fields = {{{"title", &own.title, &given.title},
                                        {"author", &own.author, &given.author},
                                        {"publisher", &own.publisher, &given.publisher},
                                        {"url", &own.url, &given.url},
                                        {"published", &own.published, &given.published},
                                        {"updated", &own.updated, &given.updated}}};
  for (const Field& field : fields) {
    if (!*field.given) continue;
    if (!*field.own) {
      *field.own = *field.given;
    } else if (!is_part(**field.own, **field.given)) {
      parts.warnings.push_back(
          {fmt::format("--meta says {} {}; the file's own {} holds", field.what, quoted(**field.given), quoted(**field.own))});
    }
  }
  if (given.language) {
    tell_language(parts, given.language);
    const std::string_view told = *parts.metadata.language;
    const std::string_view said = std::string_view(*given.language).substr(0, given.language->find_first_of("-_"));
    if (!html::equals_ignoring_case(said, told.substr(0, told.find('-')))) {
      parts.warnings.push_back({fmt::format("--meta says language {}; the text is {}", quoted(*given.language), quoted(told))});
    }
  }
  if (!row.name.empty()) parts.name = row.name;
  if (!row.id.empty()) parts.id = row.id;
  return remade(std::move(parts));
}

Account add_origin(Account account, const Origin& origin) {
  AccountParts parts = std::move(account).parts();
  parts.source.file = origin.file;
  parts.source.chain.insert(parts.source.chain.begin(), origin.chain.begin(), origin.chain.end());
  if (parts.source.record) {
    parts.source.record->index += origin.first.index;
    parts.source.record->offset += origin.first.offset;
  }
  if (!origin.fetched.empty()) parts.metadata.fetched = origin.fetched;
  if (!origin.url.empty() && !parts.metadata.url) {
    parts.metadata.url = origin.url;
    if (!parts.metadata.published) parts.metadata.published = day_in_url(origin.url);
  }
  if (origin.is_cut_off) parts.warnings.push_back({"cut off: the archive holds only a part of it"});
  return remade(std::move(parts));
}

Account add_name(Account account, const std::string& name) {
  AccountParts parts = std::move(account).parts();
  parts.name = name;
  return remade(std::move(parts));
}

}  // namespace hexapla::ingest
