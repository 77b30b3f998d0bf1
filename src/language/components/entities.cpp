#include "language/components/entities.h"

#include <array>

#include "core/try.h"

namespace hexapla::language {
namespace {

constexpr std::uint32_t none = StateScorer::no_token;

}  // namespace

Result<EntityModel> EntityModel::load(const ModelFile& model, const std::string& name, std::uint32_t width,
                                      std::uint32_t strings) {
  EntityModel out;
  HEXAPLA_TRY(network, TransitionModel::load(model, name, width, features, kinds, strings));
  out.network = std::move(network);
  return out;
}

/// The first move of the greatest score among those that may be made.
std::uint32_t EntityRecogniser::best_move(const float* scores, std::uint32_t token, const RawEntity* open, const Lexicon& lexicon,
                                          const Document& document) const {
  const bool has_next = token + 1 < document.size();
  const bool sentence_ends = has_next && document.sentence_start[token + 1] == 1;
  const bool space = lexicon[document.tokens[token].lexeme].space;
  std::array<bool, EntityModel::kinds> valid = {};
  valid[EntityModel::begin] = open == nullptr && has_next && !sentence_ends && !space;
  valid[EntityModel::inside] = open != nullptr && has_next && !sentence_ends;
  valid[EntityModel::last] = open != nullptr;
  valid[EntityModel::unit] = open == nullptr && !space;
  valid[EntityModel::outside] = open == nullptr;
  std::uint32_t best = none;
  for (std::uint32_t kind = 0; kind < EntityModel::kinds; ++kind) {
    if (!valid[kind]) continue;
    const auto [first, last] = model_->network.kinds[kind];
    if (open == nullptr && last > first) {
      const std::uint32_t i = first + kernels_->greatest(scores + first, last - first);
      if (kind == EntityModel::outside || model_->network.moves[i].label != 0) {
        if (best == none || scores[i] > scores[best]) best = i;
        continue;
      }
    }
    for (std::uint32_t i = first; i < last; ++i) {
      const std::uint32_t label = model_->network.moves[i].label;
      if (kind != EntityModel::outside && (label == 0 || (open != nullptr && label != open->label))) continue;
      if (best == none || scores[i] > scores[best]) best = i;
    }
  }
  return best;
}

void EntityRecogniser::run(RowSource& vectors, const Lexicon& lexicon, Document& document) {
  if (document.size() == 0) return;
  scorer_.begin(vectors, document.size());
  RawEntity entity;
  bool open = false;
  for (std::uint32_t i = 0; i < document.size(); ++i) {
    const std::array<std::uint32_t, EntityModel::features> tokens = {i, open ? entity.first : none, open ? i - 1 : none};
    const std::uint32_t best = best_move(scorer_.scores(tokens.data()), i, open ? &entity : nullptr, lexicon, document);
    if (best == none) {  // a model whose moves lack one
      open = false;
      continue;
    }
    const auto [kind, label] = model_->network.moves[best];
    if (kind == EntityModel::begin || kind == EntityModel::unit) entity = {i, i + 1, label};
    if (kind == EntityModel::begin) open = true;
    if (kind != EntityModel::last && kind != EntityModel::unit) continue;
    entity.last = i + 1;
    document.entities.push_back(entity);
    open = false;
  }
}

}  // namespace hexapla::language
