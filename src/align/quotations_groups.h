#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "align/quotations_units.h"

namespace hexapla::align::quotations {

/// Units that are one utterance. Reported speech takes no part.
class Groups {
 public:
  explicit Groups(const Units& units);

  /// Units of each group, sorted; some groups are empty.
  const std::vector<std::vector<std::uint32_t>>& all() const { return members_; }
  std::uint32_t group_of(std::uint32_t unit) const { return group_[unit]; }
  bool spans_accounts(std::uint32_t group) const;
  bool has_account(std::uint32_t group, std::uint32_t account) const;
  /// Mean likeness of the pairs that were found alike, (0, 1], rounded to 1e-6; 1 for a group without such a pair. A low one
  /// counts less where nothing else speaks for one utterance.
  double confidence(std::uint32_t group) const;
  /// Whether unit `b` is the next sentence of the quotation that `a` stands in.
  bool next_to(std::uint32_t a, std::uint32_t b) const;
  /// Joins pieces between which a tag stands (“…,” she said. “…”), which the same accounts have and most of these run together;
  /// none of the groups `told`, of which accounts tell one piece alone, and no piece that all have in the same words with one
  /// that they word in different ways.
  void merge_pieces(const std::set<std::uint32_t>& told);
  /// Joins pieces of one utterance that no other account has or, in the groups `told`, tells.
  void merge_alone(const std::set<std::uint32_t>& told);
  /// Joins a unit, and those that are one with it, to a group of which it is a part.
  void add_part(std::uint32_t group, std::uint32_t unit);

 private:
  struct Link {
    std::uint32_t a = 0, b = 0;
    double score = 0;
    bool weak = false;  ///< holds only between sentences whose neighbours are one utterance
  };

  void gather_equal();
  void link();
  void link_places();
  void link_within();
  void join_linked();
  void join_beside();
  bool beside_each_other(std::uint32_t a, std::uint32_t b) const;
  bool belong_together(std::uint32_t a, std::uint32_t b) const;
  bool exclude(std::uint32_t a, std::uint32_t b) const;
  bool near_each_other(std::uint32_t a, std::uint32_t b) const;
  void join(std::uint32_t into, std::uint32_t from);
  void merge_neighbours();
  bool has_one_wording(std::uint32_t group) const;
  bool is_borne_out(std::uint32_t group) const;
  std::uint32_t next_direct(std::uint32_t unit) const;
  void merge_sentences();
  /// Joins the units of one account, one key and one cut that no other account has and that are in none of the groups `told`.
  template <class Key>
  void merge_of_account(const std::set<std::uint32_t>& told, const Key& key_of);

  const Units& units_;
  std::vector<std::uint32_t> same_;  ///< of each unit the first with the same words by a speaker that may be the same
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> linked_;  ///< of such first units
  std::vector<Link> links_;
  std::vector<std::uint32_t> group_;
  std::vector<std::vector<std::uint32_t>> members_;
  std::vector<std::vector<std::uint32_t>> firsts_;  ///< of each group its units that are the first with their words
};

}  // namespace hexapla::align::quotations
