#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

#include "core/try.h"
#include "language/convert/convert.h"
#include "language/convert/msgpack.h"
#include "language/string_ids.h"

namespace hexapla::language {
namespace {

using Kind = Packed::Kind;

/// The lower-case names under which tables may be kept; a table's key is the id of one.
constexpr std::array<std::string_view, 17> positions = {"adj", "adp",  "adv",  "aux",   "conj",  "cconj", "det",  "intj", "noun",
                                                        "num", "part", "pron", "propn", "punct", "sconj", "verb", "x"};

struct PosTables {
  std::vector<std::uint32_t> rules;  ///< pairs of string numbers
  std::vector<std::string> index;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> exceptions;
};
using Tables = std::map<std::string, PosTables, std::less<>>;

Result<void> read_rules(Conversion& conversion, PackReader& reader, PosTables& tables) {
  HEXAPLA_TRY(rules, reader.next(Kind::array));
  for (std::uint64_t i = 0; i < rules.number; ++i) {
    HEXAPLA_TRY(pair, reader.next(Kind::array));
    if (pair.number != 2) return std::unexpected(reader.malformed("a lemma rule that is no pair"));
    for (int side = 0; side < 2; ++side) {
      HEXAPLA_TRY(ending, reader.text());
      tables.rules.push_back(conversion.strings.add(ending));
    }
  }
  return {};
}

Result<void> read_index(Conversion&, PackReader& reader, PosTables& tables) {
  HEXAPLA_TRY(words, reader.next(Kind::array));
  for (std::uint64_t i = 0; i < words.number; ++i) {
    HEXAPLA_TRY(word, reader.text());
    tables.index.emplace_back(word);
  }
  return {};
}

Result<void> read_exceptions(Conversion& conversion, PackReader& reader, PosTables& tables) {
  HEXAPLA_TRY(forms, reader.next(Kind::map));
  for (std::uint64_t i = 0; i < forms.number; ++i) {
    HEXAPLA_TRY(form, reader.text());
    HEXAPLA_TRY(lemmas, reader.next(Kind::array));
    auto& numbers = tables.exceptions[std::string(form)];
    for (std::uint64_t lemma = 0; lemma < lemmas.number; ++lemma) {
      HEXAPLA_TRY(text, reader.text());
      numbers.push_back(conversion.strings.add(text));
    }
  }
  return {};
}

using ReadTable = Result<void> (*)(Conversion&, PackReader&, PosTables&);

/// One of the three tables: a map from a part of speech's id to what it has.
Result<void> read_table(Conversion& conversion, PackReader& reader, ReadTable read, Tables& tables) {
  HEXAPLA_TRY(entries, reader.next(Kind::map));
  for (std::uint64_t i = 0; i < entries.number; ++i) {
    HEXAPLA_TRY(id, reader.integer());
    const auto pos = std::ranges::find(positions, id, &string_id);
    if (pos == positions.end())
      HEXAPLA_CHECK(reader.skip());
    else
      HEXAPLA_CHECK(read(conversion, reader, tables[std::string(*pos)]));
  }
  return {};
}

Result<void> write_lookup(Conversion& conversion, PackReader& reader, const std::string& prefix) {
  HEXAPLA_TRY(entries, reader.next(Kind::map));
  std::map<std::uint64_t, std::uint32_t> lemmas;
  for (std::uint64_t i = 0; i < entries.number; ++i) {
    HEXAPLA_TRY(key, reader.integer());
    HEXAPLA_TRY(value, reader.text());
    lemmas.insert_or_assign(key, conversion.strings.add(value));
  }
  std::vector<std::uint64_t> keys;
  std::vector<std::uint32_t> values;
  for (const auto& [key, value] : lemmas) {
    keys.push_back(key);
    values.push_back(value);
  }
  conversion.writer.add(prefix + ".lookup_keys", keys);
  conversion.writer.add(prefix + ".lookup_values", values);
  return {};
}

void write_tables(Conversion& conversion, Tables& tables, const std::string& prefix) {
  // A part of speech with nothing in its tables is one without tables.
  std::erase_if(tables, [](const auto& entry) {
    return entry.second.rules.empty() && entry.second.index.empty() && entry.second.exceptions.empty();
  });
  std::size_t number = 0;
  for (auto& [pos, table] : tables) {
    const std::string name = fmt::format("{}.pos{}", prefix, number++);
    std::ranges::sort(table.index);
    std::vector<std::string> forms;
    std::vector<std::uint32_t> firsts = {0};
    std::vector<std::uint32_t> lemmas;
    for (const auto& [form, numbers] : table.exceptions) {
      forms.push_back(form);
      lemmas.insert(lemmas.end(), numbers.begin(), numbers.end());
      firsts.push_back(static_cast<std::uint32_t>(lemmas.size()));
    }
    conversion.writer.add(name + ".name", std::string_view(pos));
    conversion.writer.add(name + ".rules", table.rules);
    conversion.writer.add_strings(name + ".index", table.index);
    conversion.writer.add_strings(name + ".forms", forms);
    conversion.writer.add(name + ".firsts", firsts);
    conversion.writer.add(name + ".lemmas", lemmas);
  }
}

}  // namespace

Result<void> convert_lemmatizer(Conversion& conversion, const std::string& component, const std::string& prefix) {
  const std::string section = "components." + component;
  const std::string& mode = conversion.config.value(section, "mode").string;
  if (mode != "rule" && mode != "lookup")
    return std::unexpected(conversion.unsupported(component, fmt::format("its mode \"{}\" is not known", mode)));
  const bool english = conversion.config.value("nlp", "lang").string == "en";
  if (mode == "rule" && !english)
    return std::unexpected(conversion.unsupported(component, "lemma rules are read for English only"));
  const std::string file = component + "/lookups/lookups.bin";
  HEXAPLA_TRY(bytes, conversion.source.get(file));
  PackReader reader(bytes, file);
  HEXAPLA_TRY(entries, reader.next(Kind::map));
  Tables tables;
  bool found_lookup = false;
  for (std::uint64_t i = 0; i < entries.number; ++i) {
    HEXAPLA_TRY(name, reader.text());
    const ReadTable read = name == "lemma_rules"   ? read_rules
                           : name == "lemma_index" ? read_index
                           : name == "lemma_exc"   ? read_exceptions
                                                   : nullptr;
    if (mode == "rule" && read != nullptr) {
      HEXAPLA_CHECK(read_table(conversion, reader, read, tables));
    } else if (mode == "lookup" && name == "lemma_lookup") {
      HEXAPLA_CHECK(write_lookup(conversion, reader, prefix));
      found_lookup = true;
    } else {
      HEXAPLA_CHECK(reader.skip());
    }
  }
  if (mode == "lookup" && !found_lookup) return std::unexpected(conversion.malformed(file, "it has no table lemma_lookup"));
  write_tables(conversion, tables, prefix);
  const bool overwrite = conversion.config.value(section, "overwrite").is_true();
  conversion.writer.add(prefix + ".flags", std::array{mode == "rule" ? 1U : 0U, overwrite ? 1U : 0U, english ? 1U : 0U,
                                                      static_cast<std::uint32_t>(tables.size())});
  return {};
}

}  // namespace hexapla::language
