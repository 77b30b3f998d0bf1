#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// What every name of a question is weighed by: in how many of its accounts a word stands.
class Shares {
 public:
  void add(const std::string& word, std::uint32_t account) { accounts_[word].insert(account); }
  void count(std::uint32_t account) { all_.insert(account); }
  double share(const std::string& word) const {
    const auto found = accounts_.find(word);
    if (found == accounts_.end() || all_.empty()) return 0;
    return static_cast<double>(found->second.size()) / static_cast<double>(all_.size());
  }
  std::size_t accounts() const { return all_.size(); }

 private:
  std::map<std::string, std::set<std::uint32_t>> accounts_;
  std::set<std::uint32_t> all_;
};

/// The mentions of a question whose words are weighed.
std::vector<AnnotationRef> looked_at(const Question& question);

inline constexpr std::uint32_t longest_clause = 160;  ///< bytes looked at on either side of a figure

/// Whether the mark at byte `at` is part of a word: the colon of a clock time, the point of an abbreviation ("St.", "p.m.").
bool is_inside_word(std::string_view text, std::size_t at);

/// Whether the mark at byte `at` ends a clause wherever it stands: a colon, a bracket, a dash, an end of speech.
bool is_clause_mark(std::string_view text, std::size_t at);

/// Whether a clause ends at byte `at`; a comma or point counts only before white space.
bool ends_clause(std::string_view text, std::size_t at);

/// The candidate for a name whose words of content the other accounts share most, of one for each mention; empty ones do not
/// count.
std::string most_shared(const std::vector<AnnotationRef>& refs, const std::vector<std::string>& candidates);

/// The clause with a gap where the figure stands ("set aside … for the passengers"), of the mention whose clause most of the
/// accounts share; empty if no clause has a word. Cost: linear in the mentions that are looked at.
std::string clause_question(const Story& story, const Question& question);

}  // namespace hexapla::reconcile
