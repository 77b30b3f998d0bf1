#include <array>
#include <string_view>

#include "core/try.h"
#include "language/convert/layers.h"
#include "language/features.h"

namespace hexapla::language {

Result<NetworkShape> convert_classifier(Conversion& conversion, const std::string& component, const std::string& factory,
                                        const std::string& prefix) {
  HEXAPLA_TRY(model, read_network(conversion, component));
  HEXAPLA_TRY(settings, settings_of(conversion, component));
  HEXAPLA_TRY(shape, convert_own_embedding(conversion, component, model, prefix));
  const auto outputs = model.named("softmax");
  if (outputs.size() != 1)
    return std::unexpected(conversion.unsupported(component, "its network does not end in one layer of scores"));
  HEXAPLA_TRY(weights, tensor_of(conversion, component, *outputs[0], "W", 2));
  HEXAPLA_CHECK(convert_affine(conversion, component, *outputs[0], padded_inputs(weights->shape[1]), prefix + ".output"));
  conversion.writer.add(prefix + ".flags",
                        std::array{settings["overwrite"].is_true() ? 1U : 0U, settings["extend"].is_true() ? 1U : 0U});
  std::vector<std::uint32_t> labels;
  std::vector<std::uint32_t> positions;
  if (factory == "tagger") {
    for (const std::string& label : settings["labels"].strings()) labels.push_back(conversion.strings.add(label));
    conversion.writer.add(prefix + ".labels", labels);
  } else if (factory == "morphologizer") {
    static constexpr std::array<std::string_view, 21> names = {"",      "ADJ",   "ADP",  "ADV",  "AUX",  "CONJ", "CCONJ",
                                                               "DET",   "INTJ",  "NOUN", "NUM",  "PART", "PRON", "PROPN",
                                                               "PUNCT", "SCONJ", "SYM",  "VERB", "X",    "EOL",  "SPACE"};
    constexpr double first_position = 83;  // spaCy numbers these parts of speech from 84 on
    for (const auto& [label, features_value] : settings["labels_morph"].members) {
      const double position = settings["labels_pos"][label].number - first_position;
      const bool known = position > 0 && position < static_cast<double>(names.size());
      labels.push_back(conversion.strings.add(ordered_features(features_value.string)));
      positions.push_back(conversion.strings.add(known ? names[static_cast<std::size_t>(position)] : ""));
    }
    conversion.writer.add(prefix + ".labels", labels);
    conversion.writer.add(prefix + ".positions", positions);
  }
  return shape;
}

}  // namespace hexapla::language
