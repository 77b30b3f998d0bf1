#pragma once

#include <numeric>

#include <hexapla/account.h>

#include "reconcile/quotations_wording.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile::quotations {

/// Accounts that each have one version of an utterance, named as told.
struct Versions {
  explicit Versions(const std::vector<std::string>& texts, std::vector<std::string> names = {}) : annotations(texts.size()) {
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
      const std::string name = i < names.size() ? names[i] : std::string(1, static_cast<char>('a' + i));
      accounts.push_back(*Account::from_text(texts[i], {}, name));
      Quotation quotation;
      quotation.span = quotation.content = {0, static_cast<std::uint32_t>(texts[i].size())};
      annotations[i].quotations.push_back(quotation);
    }
    origins.resize(texts.size());
    std::iota(origins.begin(), origins.end(), 0U);
  }
  Story story() const { return {accounts, annotations, origins}; }
  Version version(std::uint32_t account) const {
    return make_version(story(), account, {annotations[account].quotations[0].content});
  }
  Version version(std::uint32_t account, std::vector<Span> places) const {
    return make_version(story(), account, std::move(places));
  }
  Finding finding() const {
    Question question{.kind = FindingKind::quotation};
    for (std::uint32_t i = 0; i < accounts.size(); ++i) {
      question.mentions.push_back({i, 0});
      question.places.push_back(annotations[i].quotations[0].content);
    }
    return reconcile_quotation(story(), question, KnownNames(story()));
  }

  std::vector<Account> accounts;
  std::vector<Annotations> annotations;
  std::vector<std::uint32_t> origins;
};

}  // namespace hexapla::reconcile::quotations
