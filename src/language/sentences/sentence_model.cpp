#include "language/sentences/sentence_model.h"

#include "core/try.h"
#include "language/pipeline.h"

namespace hexapla::language {

Result<SentenceModel> load_sentence_model(ModelFile file, Instructions instructions) {
  auto parts = std::make_shared<SentenceModelParts>(std::move(file));
  HEXAPLA_TRY(about, info_of(parts->file));
  parts->info = std::move(about);
  if (parts->info.kind != ModelKind::sentences)
    return std::unexpected(
        Error{.code = ErrorCode::unsupported, .reason = "it is a pipeline and no sentence model", .file = parts->file.path()});
  HEXAPLA_TRY(transformer, Transformer::load(parts->file));
  parts->transformer = std::move(transformer);
  HEXAPLA_TRY(pieces, WordPieces::load(parts->file, parts->transformer.rows()));
  parts->pieces = pieces;
  parts->kernels = &kernels_for(instructions);
  return Maker::sentence_model(std::move(parts));
}

Result<SentenceModel> SentenceModel::load(const std::string& path, Instructions instructions) {
  HEXAPLA_TRY(file, ModelFile::open(path));
  return load_sentence_model(std::move(file), instructions);
}

const ModelInfo& SentenceModel::info() const { return parts_->info; }
std::uint32_t SentenceModel::width() const { return parts_->transformer.width(); }

std::vector<EncodedSentence> SentenceModel::encode(std::span<const std::string_view> sentences) const {
  constexpr std::size_t rows_at_once = 512;  // some 10 MB of work memory for a width of 384
  const std::size_t width = parts_->transformer.width();
  const WordPieces::Marks& marks = parts_->pieces.marks();
  std::vector<EncodedSentence> out(sentences.size());
  std::vector<std::uint32_t> ids;
  std::vector<std::size_t> ends;
  std::vector<float> states;
  std::size_t base = 0;  // the first sentence of those that are run together
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    ids.push_back(marks.begin);
    for (const WordPiece& piece : parts_->pieces.split(sentences[i], parts_->transformer.places() - 2)) {
      ids.push_back(piece.id);
      out[i].pieces.push_back(piece.span);
    }
    ids.push_back(marks.end);
    ends.push_back(ids.size());
    if (ids.size() < rows_at_once && i + 1 < sentences.size()) continue;
    parts_->transformer.run(ids, ends, *parts_->kernels, states);
    for (std::size_t row = 0; base <= i; ++base) {
      const auto from = states.begin() + static_cast<std::ptrdiff_t>((row + 1) * width);
      out[base].states.assign(from, from + static_cast<std::ptrdiff_t>(out[base].pieces.size() * width));
      row += out[base].pieces.size() + 2;
    }
    ids.clear();
    ends.clear();
  }
  return out;
}

}  // namespace hexapla::language
