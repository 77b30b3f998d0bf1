#include "overview/phrases.h"

#include <algorithm>
#include <tuple>

#include "reconcile/tellers.h"
#include "text/capitals.h"

namespace hexapla::overview {

void Phrases::add(const std::string& key, const Mention& mention) {
  add(key, mention, reconcile::plain_words(story_->accounts[mention.account].text(mention.span)));
}

void Phrases::add(const std::string& key, const Mention& mention, std::string text) {
  Places& places = by_key_[key];
  places.mentions.push_back(mention);
  ++places.texts[std::move(text)];
}

std::vector<Phrase> Phrases::take(std::size_t most) const {
  std::vector<Phrase> out;
  for (const auto& [key, places] : by_key_) {
    // Capitals are those of a headline or a dateline as long as another wording has small letters.
    const auto use = [](const auto& place) { return std::pair(!text::is_shouted(place.first), place.second); };
    const auto& commonest = *std::ranges::max_element(places.texts, {}, use);
    Phrase phrase{.text = commonest.first, .mentions = places.mentions};
    std::ranges::sort(phrase.mentions);
    const auto rest = std::ranges::unique(phrase.mentions);
    phrase.mentions.erase(rest.begin(), rest.end());
    out.push_back(std::move(phrase));
  }
  std::ranges::sort(out, [](const Phrase& a, const Phrase& b) {
    const auto key = [](const Phrase& phrase) {
      return std::tuple(-static_cast<std::ptrdiff_t>(accounts_in(phrase.mentions)),
                        -static_cast<std::ptrdiff_t>(phrase.mentions.size()), phrase.mentions.front());
    };
    return std::tuple(key(a), std::string_view(a.text)) < std::tuple(key(b), std::string_view(b.text));
  });
  if (out.size() > most) out.resize(most);
  return out;
}

std::size_t accounts_in(const std::vector<Mention>& mentions) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < mentions.size(); ++i) count += i == 0 || mentions[i].account != mentions[i - 1].account ? 1U : 0U;
  return count;
}

}  // namespace hexapla::overview
