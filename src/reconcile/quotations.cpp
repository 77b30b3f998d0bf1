#include <algorithm>
#include <map>
#include <ranges>

#include "reconcile/quotations_apart.h"
#include "reconcile/quotations_speakers.h"
#include "reconcile/quotations_wording.h"
#include "reconcile/quotations_words.h"
#include "reconcile/reconcile.h"
#include "reconcile/witnesses.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

using namespace quotations;

/// Readings that are compared with each other; further ones are compared with the first alone.
constexpr std::size_t most_compared = 16;

const Quotation* quotation_of(const Story& story, AnnotationRef ref) {
  return ref.index == none ? nullptr : &story.annotations[ref.account].quotations[ref.index];
}

/// Whether a verb of saying gives an utterance to its speaker, at this piece or another; else the speaker was carried over from
/// the words before.
bool is_tagged(const Story& story, std::uint32_t account, const Quotation& quotation) {
  if (!quotation.cue.empty()) return true;
  const auto& all = story.annotations[account].quotations;
  for (std::size_t i = quotation.utterance; i < all.size(); ++i) {
    if (all[i].utterance == quotation.utterance && !all[i].cue.empty()) return true;
    if (all[i].span.begin > quotation.span.end) break;
  }
  return false;
}

/// The versions of a question: pieces of one utterance in one account are one.
std::vector<Version> versions_of(const Story& story, const Question& question) {
  struct Pieces {
    std::uint32_t account = 0;
    std::vector<Span> places;
    const Quotation* quotation = nullptr;
  };
  std::vector<Pieces> all;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> by_utterance;
  for (std::size_t i = 0; i < question.mentions.size(); ++i) {
    const AnnotationRef ref = question.mentions[i];
    const Quotation* quotation = quotation_of(story, ref);
    const bool direct = quotation != nullptr && quotation->saying != Saying::indirect;
    std::size_t at = all.size();
    if (direct) at = by_utterance.try_emplace({ref.account, quotation->utterance}, at).first->second;
    if (at == all.size()) all.push_back({ref.account, {}, quotation});
    all[at].places.push_back(question.places[i]);
  }
  std::vector<Version> out;
  for (Pieces& pieces : all) {
    Version version = make_version(story, pieces.account, std::move(pieces.places));
    version.reported = pieces.quotation == nullptr || pieces.quotation->saying == Saying::indirect;
    if (pieces.quotation != nullptr) {
      version.speaker = pieces.quotation->speaker_name;
      version.cue = pieces.quotation->cue;
      const std::string speaker(story.accounts[pieces.account].text(pieces.quotation->speaker));
      version.tagged = !is_pronoun(speaker) && is_tagged(story, pieces.account, *pieces.quotation);
    }
    out.push_back(std::move(version));
  }
  return out;
}

/// Joins what one account gives as two quotations and another as one in pieces: “The dam holds,” reads her note. … “We stay.”
void join_pieces(const Story& story, std::vector<Version>& versions) {
  for (std::size_t i = 0; i + 1 < versions.size();) {
    const Version &first = versions[i], &second = versions[i + 1];
    if (first.reported || second.reported || first.account != second.account) {
      ++i;
      continue;
    }
    std::vector<Span> places = first.places;
    places.insert(places.end(), second.places.begin(), second.places.end());
    const Version both = make_version(story, first.account, std::move(places));
    const bool given = std::ranges::any_of(versions, [&](const Version& other) {
      return !other.reported && other.account != both.account && have_one_wording(other, both);
    });
    if (!given) {
      ++i;
      continue;
    }
    versions[i].places = both.places;
    versions[i].words = both.words;
    versions[i].place_of = both.place_of;
    versions.erase(versions.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

/// One reading: the same words, which the two do not give to different people.
bool is_one_reading(const Version& a, const Version& b) {
  const bool apart = !a.reported && a.tagged && b.tagged && are_different_people(a.speaker, b.speaker);
  return a.reported == b.reported && !apart && have_one_wording(a, b);
}

/// How full a version is: words that were spoken, and of as many the fewer of an editor's.
std::pair<std::size_t, std::size_t> fullness(const Version& version) {
  const auto editorial = static_cast<std::size_t>(std::ranges::count_if(version.words, &text::Wording::editorial));
  return {version.words.size() - editorial, std::string::npos - editorial};
}

/// Puts the reading first that most accounts give, whole or merely cut; of those the fullest. Reports go to the end.
void put_base_first(const Story& story, const KnownNames& names, std::vector<std::vector<Version>>& readings) {
  std::ranges::stable_partition(readings, [](const auto& reading) { return !reading.front().reported; });
  std::size_t best = 0, best_witnesses = 0;
  for (std::size_t i = 0; i < readings.size() && i < most_compared; ++i) {
    if (readings[i].front().reported) continue;
    std::size_t witnesses = 0;
    for (std::size_t j = 0; j < readings.size() && j < most_compared; ++j) {
      if (readings[j].front().reported || fullness(readings[j].front()) > fullness(readings[i].front())) continue;
      if (i == j || merely_cut(compare(story, names, readings[i].front(), readings[j].front())))
        witnesses += count_distinct(readings[j], [](const Version& version) { return version.account; });
    }
    const bool fuller = fullness(readings[i].front()) > fullness(readings[best].front());
    if (witnesses > best_witnesses || (witnesses == best_witnesses && fuller)) {
      best = i;
      best_witnesses = witnesses;
    }
  }
  std::rotate(readings.begin(), readings.begin() + static_cast<std::ptrdiff_t>(best),
              readings.begin() + static_cast<std::ptrdiff_t>(best) + 1);
}

std::vector<std::vector<Version>> group_readings(const Story& story, const KnownNames& names, const Question& question) {
  std::vector<std::vector<Version>> readings;
  std::vector<Version> versions = versions_of(story, question);
  join_pieces(story, versions);
  for (Version& version : versions) {
    const auto known =
        std::ranges::find_if(readings, [&](const auto& reading) { return is_one_reading(reading.front(), version); });
    if (known != readings.end()) {
      known->push_back(std::move(version));
    } else {
      readings.push_back({std::move(version)});
    }
  }
  put_base_first(story, names, readings);
  return readings;
}

std::vector<WordChange> word_changes(const Story& story, const Version& base, const Version& other,
                                     const std::vector<Change>& changes) {
  std::vector<WordChange> out;
  out.reserve(changes.size());
  for (const Change& change : changes) {
    out.push_back({.kind = change.kind,
                   .base = words_of(story, base, change.base_begin, change.base_end),
                   .other = words_of(story, other, change.other_begin, change.other_end)});
  }
  return out;
}

Reading make_reading(const Story& story, const std::vector<Version>& versions) {
  Reading reading;
  reading.value.text = text_of(story, versions.front());
  reading.value.paraphrase = versions.front().reported;
  for (const Version& version : versions) {
    if (reading.value.speaker.empty() || is_pronoun(reading.value.speaker)) reading.value.speaker = version.speaker;
    for (const Span place : version.places) reading.mentions.push_back({version.account, place});
  }
  std::ranges::sort(reading.mentions);
  return reading;
}

/// Whether two readings stand in more than one account.
bool of_two_accounts(const Reading& a, const Reading& b) {
  const std::uint32_t first = a.mentions.front().account;
  const auto elsewhere = [&](const Mention& mention) { return mention.account != first; };
  return std::ranges::any_of(a.mentions, elsewhere) || std::ranges::any_of(b.mentions, elsewhere);
}

/// "Ambush" and "ambushed", "spring-tide" and "spring-tides": a word by itself takes the form that its sentence asks for.
bool are_forms_of_one_word(const Version& a, const Version& b) {
  constexpr std::size_t most = 2;
  if (a.words.empty() || a.words.size() > most || a.words.size() != b.words.size()) return false;
  return std::ranges::equal(a.words | std::views::take(a.words.size() - 1), b.words | std::views::take(b.words.size() - 1), {},
                            &text::Wording::key, &text::Wording::key) &&
         text::content_key(a.words.back().key) == text::content_key(b.words.back().key);
}

/// What many chant they chant again and again, at one march and the next.
bool is_chant(const Story& story, const Version& version) {
  return std::ranges::any_of(
      text::words(version.cue.empty() ? std::string_view() : story.accounts[version.account].text(version.cue)),
      [](const text::Word& word) { return word.folded.starts_with("chant"); });
}

/// Whether two speakers without names ("a neighbour", "an area resident") say more otherwise than alike: then they may be two.
bool may_be_two_speakers(const Version& a, const Version& b, const std::vector<Change>& changes) {
  constexpr double least_shared = 0.65;  // of the words of the shorter; by judgement
  const auto is_anybody = [](const Version& version) {
    const std::string speaker = text::fold(version.speaker);
    return speaker.starts_with("a ") || speaker.starts_with("an ") || speaker.starts_with("one ");
  };
  if (!is_anybody(a) || !is_anybody(b)) return false;
  std::size_t shared = 0;
  for (const Change& change : changes) shared += change.kind == WordChange::Kind::same ? change.base_end - change.base_begin : 0;
  return static_cast<double>(shared) < least_shared * static_cast<double>(std::min(a.words.size(), b.words.size()));
}

/// Whether a word or two in marks are somebody's in one account and nobody's in another: a term, which both use.
bool is_anybodys_term(const std::vector<std::vector<Version>>& readings) {
  constexpr std::size_t most = 2;  // words
  bool somebodys = false, nobodys = false;
  for (const std::vector<Version>& reading : readings) {
    for (const Version& version : reading) {
      if (version.reported) continue;
      if (version.words.size() > most) return false;
      (version.speaker.empty() ? nobodys : somebodys) = true;
    }
  }
  return somebodys && nobodys;
}

}  // namespace

Finding reconcile_quotation(const Story& story, const Question& question, const KnownNames& names) {
  Finding finding = finding_of(story, question);
  quotations::Comparison comparison{.versions = group_readings(story, names, question), .changes = {}, .between = {}};
  const auto& readings = comparison.versions;
  comparison.changes.resize(readings.size());
  const Version& base = readings.front().front();
  for (std::size_t r = 0; r < readings.size(); ++r) {
    finding.readings.push_back(make_reading(story, readings[r]));
    if (r == 0 || readings[r].front().reported || base.reported) continue;
    comparison.changes[r] = compare(story, names, base, readings[r].front());
    finding.readings[r].changes = word_changes(story, base, readings[r].front(), comparison.changes[r]);
  }
  for (std::uint32_t i = 0; i < readings.size(); ++i) {
    for (std::uint32_t j = i + 1; j < readings.size() && (i == 0 || j < most_compared); ++j) {
      if (readings[i].front().reported || readings[j].front().reported) continue;
      if (!of_two_accounts(finding.readings[i], finding.readings[j])) continue;
      const Version &one = readings[i].front(), &other = readings[j].front();
      std::vector<Change> changes = i == 0 ? comparison.changes[j] : compare(story, names, one, other);
      const bool cut = are_forms_of_one_word(one, other) || merely_cut(changes) || takes_another_form(one, other, changes) ||
                       may_be_two_speakers(one, other, changes) || is_chant(story, one) || is_chant(story, other);
      // Less surely one utterance are two remarks of one speaker to two reporters.
      if (cut || finding.confidence < likelier_than_not) continue;
      if (are_apart(story, readings, {i, j, &changes}, comparison.changes, finding.confidence)) continue;
      finding.conflicts.emplace_back(i, j);
      if (i > 0) comparison.between.try_emplace({i, j}, std::move(changes));
    }
  }
  finding.relation = relation_of(finding, question);
  const bool anybodys = is_anybodys_term(readings);
  for (Reading& reading : finding.readings)
    if (anybodys && !reading.value.paraphrase) reading.value.speaker.clear();
  finding.about = name_utterance(story, base, anybodys ? std::string() : speaker_of(readings));
  finding.reason = explain(story, finding, comparison);
  return finding;
}

}  // namespace hexapla::reconcile
