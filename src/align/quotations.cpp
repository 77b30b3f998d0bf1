#include <algorithm>
#include <map>
#include <set>

#include "align/align.h"
#include "align/quotations_groups.h"
#include "align/quotations_index.h"
#include "align/quotations_likeness.h"
#include "align/quotations_units.h"
#include "text/morphology.h"
#include "text/wording.h"

namespace hexapla::align {
namespace {

using namespace quotations;

class Aligner {
 public:
  explicit Aligner(const Story& story) : story_(story), units_(story), groups_(units_) {}

  std::vector<Question> run() {
    add_torn_tellings();
    add_reports();
    add_retellings();
    groups_.merge_pieces(told());
    const std::set<std::uint32_t> all_told = told();
    groups_.merge_alone(all_told);
    std::vector<Question> out;
    for (std::uint32_t g = 0; g < groups_.all().size(); ++g) {
      const std::vector<std::uint32_t>& members = groups_.all()[g];
      if (members.empty() || unit(members.front()).reported) continue;
      // a part of what it stands in, and a post that nobody else has
      const bool all_nested = std::ranges::all_of(members, [&](std::uint32_t i) { return unit(i).nested; });
      if (all_nested && !groups_.spans_accounts(g)) continue;
      const bool all_posts = std::ranges::all_of(members, [&](std::uint32_t i) { return unit(i).unmarked; });
      if (all_posts && !groups_.spans_accounts(g) && !all_told.contains(g)) continue;
      out.push_back(question_of(g));
    }
    add_uncompared(out);
    std::ranges::sort(out, [](const Question& a, const Question& b) {
      return a.mentions.front() != b.mentions.front() ? a.mentions.front() < b.mentions.front()
                                                      : a.places.front() < b.places.front();
    });
    return out;
  }

 private:
  struct Report {
    std::uint32_t unit = 0;
    Span place;
    double score = 0;
  };

  const Unit& unit(std::uint32_t i) const { return units_.all()[i]; }

  /// Adds, to the rest of a sentence that was cut, what the account that quotes a part of it tells beside that part.
  void add_torn_tellings() {
    constexpr double likeness = 0.5;  // the quoted part is the same, the rest is told
    for (const TornTelling& telling : units_.torn()) {
      if (is_name(telling)) continue;
      const std::uint32_t group = groups_.group_of(telling.unit);
      if (!groups_.has_account(group, telling.account)) retold_.try_emplace({group, telling.account}, telling.place, likeness);
    }
  }

  /// Whether such a telling has no words of content but a name: “that Tarn is” of Tarn's “only pier” tells nothing of the rest.
  bool is_name(const TornTelling& telling) const {
    const std::string_view text = story_.accounts[telling.account].text(telling.place);
    return std::ranges::all_of(text::wording(text), [&](const text::Wording& word) {
      return text::is_function_word(word.key) || text::is_capitalised(text.substr(word.span.begin, word.span.size()));
    });
  }

  /// Adds reported speech to the utterance that it tells best, for each account the best.
  void add_reports() {
    WordIndex index(units_);
    for (std::uint32_t i = 0; i < units_.all().size(); ++i) {
      if (!unit(i).reported) index.add(i, unit(i).ref.account, unit(i).content);
    }
    for (std::uint32_t i = 0; i < units_.all().size(); ++i) {
      if (!unit(i).reported) continue;
      Retelling best;
      std::uint32_t to = none;
      for (const std::uint32_t j : index.nearest(unit(i).ref.account, unit(i).content)) {
        if (groups_.has_account(groups_.group_of(j), unit(i).ref.account)) continue;
        const auto told = reports(unit(i), unit(j), units_);
        if (!told || told->score <= best.score) continue;
        best = *told;
        to = groups_.group_of(j);
      }
      if (to == none || retold_.contains({to, unit(i).ref.account})) continue;
      if (const std::uint32_t part = part_within(i, to); part != none) {
        groups_.add_part(to, part);
        reported_.erase({to, unit(i).ref.account});
        continue;
      }
      const bool whole = best.first == 0 && best.last + 1 == unit(i).words.size();
      const auto [found, added] = reported_.try_emplace({to, unit(i).ref.account}, Report{});
      if (!added && found->second.score >= best.score) continue;
      const Span place = whole ? unit(i).span : Span{unit(i).places[best.first].begin, unit(i).places[best.last].end};
      found->second = {i, place, best.score};
    }
  }

  /// The words that a report quotes of what it tells, where no other account has them as an utterance or tells them, or none:
  /// they are compared with it instead of the report.
  std::uint32_t part_within(std::uint32_t reported, std::uint32_t group) const {
    const Unit& report = unit(reported);
    for (std::uint32_t i = reported + 1; i < units_.all().size(); ++i) {
      const Unit& part = unit(i);
      if (part.ref.account != report.ref.account || part.span.begin >= report.span.end) break;
      if (part.reported || part.content.empty() || part.capitalised) continue;
      if (!report.span.contains(part.span) || groups_.spans_accounts(groups_.group_of(i))) continue;
      if (is_told(reported_, groups_.group_of(i)) || is_told(retold_, groups_.group_of(i))) continue;
      const auto holds_part = [&](std::uint32_t j) { return !std::ranges::search(unit(j).words, part.words).empty(); };
      if (std::ranges::any_of(groups_.all()[group], holds_part)) return i;
    }
    return none;
  }

  static bool is_told(const auto& tellings, std::uint32_t group) {
    const auto at = tellings.lower_bound({group, 0});
    return at != tellings.end() && at->first.first == group;
  }

  /// Adds, for each account that has not told an utterance, the plain sentence that tells it best.
  void add_retellings() {
    const auto& sentences = units_.sentences();
    WordIndex index(units_);
    for (std::uint32_t s = 0; s < sentences.size(); ++s) index.add(s, sentences[s].account, sentences[s].content);
    for (std::uint32_t i = 0; i < units_.all().size(); ++i) {
      if (unit(i).reported || unit(i).nested || unit(i).content.empty()) continue;
      const std::uint32_t group = groups_.group_of(i);
      // Of a fragment, what stands around it must be told too; a name is anybody's, with or without marks.
      const bool fragment = unit(i).words.size() <= Units::longest_fragment && !unit(i).capitalised;
      const PlainSentence* around = fragment ? units_.around(unit(i)) : nullptr;
      std::vector<std::uint32_t> content = unit(i).content;
      if (around != nullptr) content.insert(content.end(), around->content.begin(), around->content.end());
      for (const std::uint32_t s : index.nearest(unit(i).ref.account, content)) {
        const std::uint32_t account = sentences[s].account;
        if (groups_.has_account(group, account) || reported_.contains({group, account})) continue;
        auto retold = retells(sentences[s], unit(i), units_);
        if (!retold && around != nullptr) retold = retells_fragment(sentences[s], unit(i), *around, units_);
        if (!retold) continue;
        const Span place{sentences[s].places[retold->first].begin, sentences[s].places[retold->last].end};
        if (is_of_another(account, place, unit(i)) || names_alone(sentences[s], *retold)) continue;
        const auto [found, added] = retold_.try_emplace({group, account}, place, retold->score);
        if (!added && found->second.second < retold->score) found->second = {place, retold->score};
      }
    }
  }

  /// The groups that some account tells without quoting.
  std::set<std::uint32_t> told() const {
    std::set<std::uint32_t> groups;
    for (const auto& [at, report] : reported_) groups.insert(at.first);
    for (const auto& [at, retold] : retold_) groups.insert(at.first);
    return groups;
  }

  /// Whether what tells an utterance is a list of names ("Orn, Tarn and Vell"), which tells nothing of what was said.
  bool names_alone(const PlainSentence& sentence, const Retelling& told) const {
    for (std::size_t i = told.first; i <= told.last; ++i) {
      if (!std::ranges::binary_search(sentence.content, sentence.words[i])) continue;
      if (!text::is_capitalised(story_.accounts[sentence.account].text(sentence.places[i]))) return false;
    }
    return true;
  }

  /// Whether the words at a place are reported as those of somebody else than who speaks in `direct`.
  bool is_of_another(std::uint32_t account, Span place, const Unit& direct) const {
    return std::ranges::any_of(units_.all(), [&](const Unit& one) {
      return one.reported && one.ref.account == account && one.span.overlaps(place) &&
             compare_speakers(one, direct) == Speakers::different;
    });
  }

  Question question_of(std::uint32_t group) const {
    std::vector<std::pair<AnnotationRef, Span>> mentions;
    std::uint32_t last = none;
    for (const std::uint32_t i : groups_.all()[group]) {
      if (last != none && groups_.next_to(last, i)) {
        mentions.back().second.end = unit(i).span.end;
      } else {
        mentions.emplace_back(unit(i).ref, unit(i).span);
      }
      last = i;
    }
    for (auto at = reported_.lower_bound({group, 0}); at != reported_.end() && at->first.first == group; ++at)
      mentions.emplace_back(unit(at->second.unit).ref, at->second.place);
    for (auto at = retold_.lower_bound({group, 0}); at != retold_.end() && at->first.first == group; ++at)
      mentions.emplace_back(AnnotationRef{at->first.second, none}, at->second.first);
    std::ranges::sort(mentions);
    Question question{.kind = FindingKind::quotation, .mentions = {}, .confidence = groups_.confidence(group)};
    for (const auto& [ref, place] : mentions) {
      question.mentions.push_back(ref);
      question.places.push_back(place);
    }
    return question;
  }

  /// Quotations beyond what is compared stand for themselves.
  void add_uncompared(std::vector<Question>& out) const {
    std::set<AnnotationRef> compared;
    for (const Unit& one : units_.all()) compared.insert(one.ref);
    for (std::uint32_t account = 0; account < story_.annotations.size(); ++account) {
      const auto& found = story_.annotations[account].quotations;
      for (std::uint32_t i = 0; i < found.size(); ++i) {
        if (found[i].saying == Saying::indirect || found[i].saying == Saying::title || found[i].parent != none ||
            found[i].span == found[i].content)
          continue;
        if (compared.contains({account, i})) continue;
        out.push_back({.kind = FindingKind::quotation, .mentions = {{account, i}}, .places = {found[i].content}});
      }
    }
  }

  const Story& story_;
  Units units_;
  Groups groups_;
  // By group and account: an account reports an utterance once, in the words that tell it best.
  std::map<std::pair<std::uint32_t, std::uint32_t>, Report> reported_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<Span, double>> retold_;
};

}  // namespace

std::vector<Question> align_quotations(const Story& story) { return Aligner(story).run(); }

}  // namespace hexapla::align
