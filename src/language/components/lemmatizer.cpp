#include "language/components/lemmatizer.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

#include "core/try.h"
#include "language/limits.h"
#include "language/string_ids.h"
#include "language/unicode.h"

namespace hexapla::language {
namespace {

/// The value of a universal feature, or "".
std::string_view feature(std::string_view morph, std::string_view name) {
  while (!morph.empty()) {
    const std::string_view field = morph.substr(0, morph.find('|'));
    morph.remove_prefix(std::min(morph.size(), field.size() + 1));
    if (field.size() > name.size() && field.starts_with(name) && field[name.size()] == '=') return field.substr(name.size() + 1);
  }
  return {};
}

/// Whether a form is its own lemma, told by part of speech and features (spaCy's EnglishLemmatizer).
bool is_english_base(std::string_view pos, std::string_view morph) {
  const std::string_view verb_form = feature(morph, "VerbForm");
  if (pos == "noun" && feature(morph, "Number") == "Sing") return true;
  if (pos == "verb" && verb_form == "Fin" && feature(morph, "Tense") == "Pres" && feature(morph, "Number").empty()) return true;
  return verb_form == "Inf" || verb_form == "None" || feature(morph, "Degree") == "Pos";
}

bool contains(const std::vector<std::string>& forms, std::string_view form) {
  return std::ranges::find(forms, form) != forms.end();
}

}  // namespace

Result<LemmatizerModel> LemmatizerModel::load(const ModelFile& model, const std::string& name, const Strings& strings) {
  LemmatizerModel out;
  HEXAPLA_TRY(flags, model.integers(name + ".flags"));
  const auto wrong = [&] { return std::unexpected(model.malformed(name + ": the tables do not hold together")); };
  const auto is_string = [&](std::uint32_t number) { return number < strings.size(); };
  if (flags.size() != 4) return wrong();
  out.rules = flags[0] != 0;
  out.overwrite = flags[1] != 0;
  out.english = flags[2] != 0;
  if (!out.rules) {
    HEXAPLA_TRY(keys, model.long_integers(name + ".lookup_keys"));
    HEXAPLA_TRY(values, model.integers(name + ".lookup_values"));
    if (keys.size() != values.size() || !std::ranges::all_of(values, is_string)) return wrong();
    out.lookup_keys = keys;
    out.lookup_values = values;
    return out;
  }
  if (flags[3] > 64) return wrong();
  for (std::uint32_t i = 0; i < flags[3]; ++i) {
    Tables& tables = out.tables.emplace_back();
    const std::string prefix = fmt::format("{}.pos{}", name, i);
    HEXAPLA_TRY(pos, model.text(prefix + ".name"));
    HEXAPLA_TRY(rules, model.integers(prefix + ".rules"));
    HEXAPLA_TRY(index, model.strings(prefix + ".index"));
    HEXAPLA_TRY(forms, model.strings(prefix + ".forms"));
    HEXAPLA_TRY(firsts, model.integers(prefix + ".firsts"));
    HEXAPLA_TRY(lemmas, model.integers(prefix + ".lemmas"));
    if (rules.size() > 2ULL * limits::lemma_rules)
      return std::unexpected(
          model.malformed(fmt::format("{}: {} rules, where {} are read at most", prefix, rules.size() / 2, limits::lemma_rules)));
    if (rules.size() % 2 != 0 || !std::ranges::all_of(rules, is_string) || !std::ranges::all_of(lemmas, is_string))
      return wrong();
    if (firsts.size() != forms.size() + 1ULL || !std::ranges::is_sorted(firsts) || firsts.back() > lemmas.size()) return wrong();
    tables.pos = pos;
    tables.index = index;
    for (std::size_t rule = 0; rule < rules.size(); rule += 2)
      tables.rules.push_back({strings[rules[rule]], strings[rules[rule + 1]]});
    for (std::uint32_t form = 0; form < forms.size(); ++form) {
      if (firsts[form + 1] - firsts[form] > limits::lemmas_of_a_form)
        return std::unexpected(model.malformed(prefix + ": a form with more lemmas than are read"));
      Exception& exception = tables.exceptions.emplace_back(Exception{.form = forms[form]});
      for (std::uint32_t lemma = firsts[form]; lemma < firsts[form + 1]; ++lemma)
        exception.lemmas.push_back(strings[lemmas[lemma]]);
    }
  }
  return out;
}

void Lemmatizer::clear() {
  cache_.clear();
  lemmas_.clear();
  last_.clear();
}

std::uint32_t Lemmatizer::lookup(const Lexeme& lexeme, StringPool& strings) const {
  const std::uint64_t id = lexeme.ids[static_cast<std::size_t>(Feature::orth)];
  const auto found = std::ranges::lower_bound(model_->lookup_keys, id);
  if (found == model_->lookup_keys.end() || *found != id) return strings.add(lexeme.text);
  return model_->lookup_values[static_cast<std::size_t>(found - model_->lookup_keys.begin())];
}

std::string Lemmatizer::by_rules(const Lexeme& lexeme, std::string_view upper_pos, std::string_view morph) const {
  const std::string pos = lower(upper_pos);
  std::string form(lexeme.lower);
  if (pos.empty() || pos == "eol" || pos == "space") return form;
  if (model_->english && is_english_base(pos, morph)) return form;
  const auto tables = std::ranges::find(model_->tables, pos, &LemmatizerModel::Tables::pos);
  if (tables == model_->tables.end()) return pos == "propn" ? std::string(lexeme.text) : form;

  std::vector<std::string> known;
  std::vector<std::string> unknown;
  for (const auto& [from, to] : tables->rules) {
    if (!form.ends_with(from)) continue;
    std::string made = form.substr(0, form.size() - from.size()) + std::string(to);
    if (made.empty()) continue;
    const bool listed = tables->index.find_sorted(made) < tables->index.size();
    if (!listed && is_alpha(made)) {
      unknown.push_back(std::move(made));
      continue;
    }
    // The last one that is a known lemma comes first.
    if (listed)
      known.insert(known.begin(), std::move(made));
    else
      known.push_back(std::move(made));
  }
  std::vector<std::string> forms;
  for (std::string& one : known) {
    if (!contains(forms, one)) forms.push_back(std::move(one));
  }
  const auto exception = std::ranges::lower_bound(tables->exceptions, form, {}, &LemmatizerModel::Exception::form);
  if (exception != tables->exceptions.end() && exception->form == form) {
    for (const std::string_view lemma : exception->lemmas) {
      if (!contains(forms, lemma)) forms.insert(forms.begin(), std::string(lemma));
    }
  }
  if (!forms.empty()) return forms.front();
  return unknown.empty() ? std::string(lexeme.text) : unknown.front();
}

std::uint32_t Lemmatizer::find(const Lexicon& lexicon, StringPool& strings, std::uint32_t lexeme, std::uint32_t pos,
                               std::uint32_t morph) {
  const std::array<std::uint32_t, 3> attributes = {lexeme, pos, morph};
  const std::uint32_t number = cache_.insert({reinterpret_cast<const char*>(attributes.data()), sizeof attributes}, 0);
  if (number == lemmas_.size())
    lemmas_.push_back(model_->rules ? strings.add(by_rules(lexicon[lexeme], strings[pos], strings[morph]))
                                    : lookup(lexicon[lexeme], strings));
  return lemmas_[number];
}

void Lemmatizer::run(const Lexicon& lexicon, StringPool& strings, Document& document) {
  last_.resize(std::max<std::size_t>(last_.size(), lexicon.size()));
  for (std::uint32_t i = 0; i < document.size(); ++i) {
    if (document.lemma[i] != 0 && !model_->overwrite) continue;
    const std::uint32_t lexeme = document.tokens[i].lexeme;
    const std::uint32_t pos = document.pos[i];
    const std::uint32_t morph = document.morph[i];
    Last& last = last_[lexeme];
    if (last.pos != pos || last.morph != morph) last = {pos, morph, find(lexicon, strings, lexeme, pos, morph)};
    document.lemma[i] = last.lemma;
  }
}

}  // namespace hexapla::language
