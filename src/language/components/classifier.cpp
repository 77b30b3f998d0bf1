#include "language/components/classifier.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/try.h"
#include "language/features.h"
#include "language/limits.h"
#include "language/network/load.h"

namespace hexapla::language {
namespace {

constexpr std::size_t batch = 256;  // rows at once
static_assert(RowSource::block_rows % batch == 0);

void set_class(const ClassifierModel& model, std::uint32_t label, StringPool& strings, Document& document, std::uint32_t i) {
  switch (model.kind) {
    case ClassifierModel::Kind::tagger:
      if (document.tag[i] == 0 || model.overwrite) document.tag[i] = model.labels[label];
      break;
    case ClassifierModel::Kind::senter:
      if (document.sentence_start[i] == 0 || model.overwrite) document.sentence_start[i] = label == 1 ? 1 : -1;
      break;
    case ClassifierModel::Kind::morphologizer: {
      std::uint32_t& morph = document.morph[i];
      if (model.extend && morph != 0) {
        const std::string_view fresh = strings[model.labels[label]];
        morph = strings.add(model.overwrite ? merge_features(fresh, strings[morph]) : merge_features(strings[morph], fresh));
      } else if (morph == 0 || model.overwrite || model.extend) {
        morph = model.labels[label];
      }
      if (document.pos[i] == 0 || model.overwrite) document.pos[i] = model.positions[label];
      break;
    }
  }
}

}  // namespace

Result<ClassifierModel> ClassifierModel::load(const ModelFile& model, const std::string& name, Kind kind, std::uint32_t width,
                                              std::uint32_t strings) {
  ClassifierModel out = {.kind = kind};
  HEXAPLA_TRY(output, load_matrix(model, name + ".output"));
  HEXAPLA_TRY(flags, model.integers(name + ".flags"));
  const auto wrong = [&] { return std::unexpected(model.malformed(name + ": labels and layer do not fit each other")); };
  if (output.inputs != width || flags.size() != 2) return wrong();
  if (stride_of(output) > limits::classes)
    return std::unexpected(
        model.malformed(fmt::format("{}: {} classes, where {} are read at most", name, output.outputs, limits::classes)));
  out.output = output;
  out.overwrite = flags[0] != 0;
  out.extend = flags[1] != 0;
  const auto are_strings = [&](std::span<const std::uint32_t> numbers) {
    return numbers.size() == output.outputs &&
           std::ranges::all_of(numbers, [&](std::uint32_t number) { return number < strings; });
  };
  if (kind == Kind::senter) return output.outputs == 2 ? Result<ClassifierModel>(out) : wrong();
  HEXAPLA_TRY(labels, model.integers(name + ".labels"));
  out.labels = labels;
  if (!are_strings(labels)) return wrong();
  if (kind == Kind::morphologizer) {
    HEXAPLA_TRY(positions, model.integers(name + ".positions"));
    out.positions = positions;
    if (!are_strings(positions)) return wrong();
  }
  return out;
}

void classify(const ClassifierModel& model, const Kernels& kernels, RowSource& vectors, StringPool& strings, Document& document,
              std::vector<float>& scratch) {
  const std::size_t stride = stride_of(model.output);
  scratch.resize(batch * stride);
  for (std::uint32_t first = 0; first < document.size(); first += batch) {
    const std::uint32_t count = std::min<std::uint32_t>(batch, document.size() - first);
    kernels.affine(model.output, vectors.rows(first), vectors.width(), count, scratch.data(), stride);
    for (std::uint32_t i = 0; i < count; ++i)
      set_class(model, kernels.greatest(scratch.data() + i * stride, model.output.outputs), strings, document, first + i);
  }
}

}  // namespace hexapla::language
