#pragma once

#include <cstdint>
#include <string>

#include "language/components/document.h"
#include "language/components/transitions.h"

namespace hexapla::language {

/// The recogniser of named entities: a move a token, that begins, continues or ends an entity, is one by itself, or is outside
/// (L. Ratinov and D. Roth, "Design Challenges and Misconceptions in Named Entity Recognition", 2009). Read-only.
struct EntityModel {
  static constexpr std::uint32_t features = 3;
  enum Kind : std::uint32_t { missing, begin, inside, last, unit, outside, kinds };
  TransitionModel network;

  static Result<EntityModel> load(const ModelFile& model, const std::string& name, std::uint32_t width, std::uint32_t strings);
};

/// Finds entities; one a thread.
class EntityRecogniser {
 public:
  EntityRecogniser(const EntityModel& model, const Kernels& kernels)
      : model_(&model), kernels_(&kernels), scorer_(model.network, kernels) {}
  /// Sets the document's entities; none crosses a known sentence start. Cost: linear.
  void run(RowSource& vectors, const Lexicon& lexicon, Document& document);

 private:
  std::uint32_t best_move(const float* scores, std::uint32_t token, const RawEntity* open, const Lexicon& lexicon,
                          const Document& document) const;

  const EntityModel* model_;
  const Kernels* kernels_;
  StateScorer scorer_;
};

}  // namespace hexapla::language
