#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/limits.h>
#include <hexapla/progress.h>

namespace hexapla {

/// Which members of a JSON record hold what. The first of a list that is present and a string is taken.
struct RecordFields {
  std::vector<std::string> text = {"text", "body", "content", "articleBody"};
  std::vector<std::string> html = {"html", "raw_html"};
  std::vector<std::string> title = {"title", "headline"};
  std::vector<std::string> author = {"author", "byline", "authors"};
  std::vector<std::string> publisher = {"publisher", "source", "site", "outlet", "host", "domain"};
  std::vector<std::string> url = {"url", "link"};
  std::vector<std::string> published = {"published", "date", "published_at", "datePublished"};
  std::vector<std::string> updated = {"updated", "modified", "dateModified"};
  std::vector<std::string> language = {"language", "lang"};
  std::vector<std::string> id = {"id"};
  std::vector<std::string> story = {};  ///< which of many stories the record tells; a number is taken too
};

/// Where it is doubtful whether something of a page is its article: neither way, rather left out, or rather kept.
enum class Preference : std::uint8_t { balance, precision, recall };

/// What is taken of a page.
struct PageOptions {
  bool comments = false;  ///< its readers' comments too, after the article
  Preference prefer = Preference::balance;
};

struct IngestOptions {
  Limits limits = {};
  RecordFields fields = {};
  PageOptions pages = {};
  std::map<std::string, std::string> names = {};  ///< FILE → column name (--name)
  std::string metadata_csv = {};                  ///< path of a CSV with columns file, published, publisher, url (and name, id)
  std::string charset = {};                       ///< overrides declaration and detection; empty: neither
  unsigned threads = 1;
};

/// What a walk passed over: hidden files, companion folders of saved pages, types no reader takes.
struct Skipped {
  std::uint64_t files = 0;
  std::uint64_t folders = 0;
  std::uint64_t records = 0;  ///< of archives: requests, pictures, pages that were not there, members of other types
  std::string example = {};   ///< one of them
};

struct Ingested {
  std::vector<Account> accounts;  ///< in the order given; inside a folder in byte order of their paths
  std::vector<Error> failed;      ///< inputs that could not be read
  Skipped skipped;
  std::vector<Warning> warnings = {};  ///< on no one account: a row of `metadata_csv`, a name, that no input is meant by
};

/// Reads files, folders (recursively, sorted) and "-" (standard input, from `standard_input`, given as bytes).
/// An unreadable input is a row of `failed`; the call itself fails only on wrong use (a URL as path, a bad metadata CSV) or
/// cancellation.
HEXAPLA_EXPORT Result<Ingested> read_accounts(const std::vector<std::string>& paths, const IngestOptions& options = {},
                                              const Control& control = {},
                                              const std::function<Result<std::string>()>& standard_input = {});

/// Reads the accounts of one input held in memory; `file` stands in its errors and decides, with the content, which reader takes
/// it. What read_accounts fails for (a bad metadata CSV, a character set that there is not) is the one row of `failed`.
HEXAPLA_EXPORT Ingested read_accounts_from_memory(std::string_view bytes, const std::string& file,
                                                  const IngestOptions& options = {});

/// Gives every account without one an id ("a" … "z", "aa" …) and a unique column name: its own, else publisher, else host, else
/// file name. Accounts that all had ids of their own are put in the order of these, shorter ids first.
HEXAPLA_EXPORT std::vector<Account> label_accounts(std::vector<Account> accounts);

/// Gives one account of many that are not at hand an id, where it has none, by its number from 0 on, and a column name, which
/// others may have too.
HEXAPLA_EXPORT Account label_account(Account account, std::uint64_t number);

}  // namespace hexapla
