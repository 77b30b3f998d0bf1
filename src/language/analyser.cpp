#include <algorithm>
#include <deque>
#include <fmt/format.h>

#include "core/utf8.h"
#include "language/analysis.h"
#include "language/limits.h"
#include "language/network/token_vectors.h"

namespace hexapla::language {
namespace {

constexpr std::uint64_t hard_text_bytes = 1ULL << 30;

/// What a component keeps between texts.
using Worker = std::variant<std::monostate, Parser, EntityRecogniser, AttributeRuler, Lemmatizer>;

Worker make_worker(const PipelineParts::Part& part, const Kernels& kernels) {
  if (const auto* model = std::get_if<ParserModel>(&part.model)) return Parser(*model, kernels);
  if (const auto* model = std::get_if<EntityModel>(&part.model)) return EntityRecogniser(*model, kernels);
  if (const auto* model = std::get_if<RulerModel>(&part.model)) return AttributeRuler(*model);
  if (const auto* model = std::get_if<LemmatizerModel>(&part.model)) return Lemmatizer(*model);
  return std::monostate();
}

bool reads_vectors(const PipelineParts::Part& part) {
  return std::holds_alternative<ClassifierModel>(part.model) || std::holds_alternative<ParserModel>(part.model) ||
         std::holds_alternative<EntityModel>(part.model);
}

/// The embedding of a part, and the vectors that it gives the text at hand.
struct Embedding {
  Tok2Vec network;
  TokenVectors vectors;
  std::size_t last_reader;  ///< the last part that reads them

  Embedding(const PipelineParts& parts, std::size_t number)
      : network(*parts.parts[number].embedding, parts.vectors, *parts.kernels, parts.options.cached_rows),
        vectors(network, limits::kept_vector_bytes, limits::streamed_vector_bytes),
        last_reader(number) {
    for (std::size_t i = number; i < parts.parts.size(); ++i) {
      if (parts.parts[i].upstream == number && reads_vectors(parts.parts[i])) last_reader = i;
    }
  }
};

}  // namespace

/// The caches and the work memory of one thread.
struct Analyser::State {
  std::shared_ptr<const PipelineParts> parts;
  Lexicon lexicon;
  Tokenizer tokenizer;
  StringPool strings;
  std::deque<std::optional<Embedding>> embeddings;  ///< one a part that has its own
  std::vector<float> store;                         ///< memory for vectors that no embedding uses now
  std::deque<Worker> workers;                       ///< one a part
  Document document;
  std::vector<float> scratch;
  std::vector<TokenizerWarning> warnings;
  double (*clock)() = nullptr;
  std::vector<double> seconds;  ///< of the tokenizer, then of each part
  bool unfinished = false;      ///< the last text ended in a throw, so the caches may lack what their keys say

  explicit State(std::shared_ptr<const PipelineParts> all)
      : parts(std::move(all)),
        lexicon(parts->strings, parts->norms),
        tokenizer(parts->tokenizer, lexicon),
        strings(parts->strings) {
    for (std::size_t i = 0; i < parts->parts.size(); ++i) {
      embeddings.emplace_back();
      if (parts->parts[i].embedding) embeddings.back().emplace(*parts, i);
      workers.push_back(make_worker(parts->parts[i], *parts->kernels));
    }
    seconds.resize(parts->parts.size() + 1);
  }

  void forget_if_large();
  void release_if_large();
  void run(std::size_t part);
  std::unique_ptr<AnalysisColumns> columns();
};

namespace {

/// Counts the seconds until it goes, if there is a clock.
class Stopwatch {
 public:
  Stopwatch(double (*clock)(), double& total) : clock_(clock), total_(total), begin_(clock != nullptr ? clock() : 0) {}
  ~Stopwatch() {
    if (clock_ != nullptr) total_ += clock_() - begin_;
  }
  Stopwatch(const Stopwatch&) = delete;
  Stopwatch& operator=(const Stopwatch&) = delete;

 private:
  double (*clock_)();
  double& total_;
  double begin_;
};

}  // namespace

/// Between texts, so that numbers of lexemes and strings hold while one is worked on.
void Analyser::State::forget_if_large() {
  std::size_t bytes = lexicon.bytes() + tokenizer.bytes() + strings.bytes();
  for (const Worker& worker : workers) {
    if (const auto* ruler = std::get_if<AttributeRuler>(&worker)) bytes += ruler->bytes();
    if (const auto* lemmatizer = std::get_if<Lemmatizer>(&worker)) bytes += lemmatizer->bytes();
  }
  if (bytes <= parts->options.cached_bytes && !unfinished) return;
  lexicon.clear();
  tokenizer.clear();
  strings.clear();
  for (auto& embedding : embeddings) {
    if (embedding) embedding->network.clear();
  }
  for (Worker& worker : workers) {
    if (auto* ruler = std::get_if<AttributeRuler>(&worker)) ruler->clear();
    if (auto* lemmatizer = std::get_if<Lemmatizer>(&worker)) lemmatizer->clear();
  }
}

/// After a long text the memory that grew with it is given back, so that one such text does not weigh on all others.
void Analyser::State::release_if_large() {
  if (document.size() <= limits::kept_tokens) return;
  store = {};
  tokenizer.release();
  for (Worker& worker : workers) {
    if (auto* parser = std::get_if<Parser>(&worker)) parser->release();
    if (auto* ruler = std::get_if<AttributeRuler>(&worker)) ruler->release();
  }
}

void Analyser::State::run(std::size_t number) {
  const auto& part = parts->parts[number];
  const Stopwatch stopwatch(clock, seconds[number + 1]);
  if (embeddings[number]) embeddings[number]->vectors.begin(document.tokens, lexicon, std::exchange(store, {}));
  Worker& worker = workers[number];
  if (std::optional<Embedding>& read = embeddings[part.upstream]) {
    TokenVectors& rows = read->vectors;
    if (const auto* model = std::get_if<ClassifierModel>(&part.model))
      classify(*model, *parts->kernels, rows, strings, document, scratch);
    if (auto* parser = std::get_if<Parser>(&worker)) parser->run(rows, lexicon, document);
    if (auto* recogniser = std::get_if<EntityRecogniser>(&worker)) recogniser->run(rows, lexicon, document);
    if (read->last_reader == number) store = rows.end();
  }
  if (auto* ruler = std::get_if<AttributeRuler>(&worker)) ruler->run(lexicon, strings, document);
  if (auto* lemmatizer = std::get_if<Lemmatizer>(&worker)) lemmatizer->run(lexicon, strings, document);
}

/// The document as an analysis, which takes its columns.
std::unique_ptr<AnalysisColumns> Analyser::State::columns() {
  auto out = std::make_unique<AnalysisColumns>();
  using Columns = AnalysisColumns;
  const std::uint32_t count = document.size();
  out->text = document.text;
  out->parts = parts;
  out->span.reserve(count);
  out->flags.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    out->span.push_back(document.tokens[i].span);
    const bool starts = document.sentence_start[i] == 1 || i == 0;
    out->flags.push_back(static_cast<std::uint8_t>((document.tokens[i].space_after ? Columns::space_after : 0) |
                                                   (starts ? Columns::starts_sentence : 0)));
  }
  out->tag = std::move(document.tag);
  out->pos = std::move(document.pos);
  out->dep = std::move(document.dep);
  out->head = std::move(document.head);
  out->left = std::move(document.left);
  out->right = std::move(document.right);
  out->lemma = std::move(document.lemma);
  out->morph = std::move(document.morph);
  // Strings that the model has not are copied out of the pool.
  const std::uint32_t known = parts->strings.size();
  const auto take = [&](std::uint32_t& number) {
    if (number < known) return;
    out->added += strings[number];
    out->added_ends.push_back(static_cast<std::uint32_t>(out->added.size()));
    number = known + static_cast<std::uint32_t>(out->added_ends.size()) - 1;
  };
  std::ranges::for_each(out->lemma, take);
  std::ranges::for_each(out->morph, take);
  out->entity.assign(count, 0);
  for (const auto& [first, last, label] : document.entities) {
    out->entities.push_back(
        {{first, last}, {document.tokens[first].span.begin, document.tokens[last - 1].span.end}, parts->strings[label]});
    for (std::uint32_t i = first; i < last; ++i) out->entity[i] = label;
    out->flags[first] |= Columns::starts_entity;
  }
  for (const TokenizerWarning& warning : warnings)
    out->warnings.push_back(
        {warning.span, "an expression of the tokenizer took more steps than it may; the chunk was left whole"});
  for (const std::uint32_t token : document.undecided)
    out->warnings.push_back(
        {document.tokens[token].span, "an expression of a rule took more steps than it may; the rule was left out"});
  return out;
}

Analyser::Analyser(const Pipeline& pipeline) : state_(std::make_unique<State>(pipeline.parts_)) {}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;

Result<Analysis> Analyser::analyse(std::string_view text) {
  State& state = *state_;
  const std::uint64_t limit = std::min(state.parts->options.text_bytes, hard_text_bytes);
  if (text.size() > limit)
    return std::unexpected(Error{.code = ErrorCode::limit,
                                 .reason = fmt::format("a text of {} bytes, where {} are analysed at most", text.size(), limit)});
  if (const std::size_t at = utf8::first_invalid(text); at != utf8::valid)
    return std::unexpected(Error{.code = ErrorCode::encoding, .reason = "the text is not UTF-8", .offset = at});
  state.forget_if_large();
  state.unfinished = true;
  state.document.text = text;
  {
    const Stopwatch stopwatch(state.clock, state.seconds[0]);
    state.warnings.clear();
    const std::uint32_t most = state.parts->options.text_tokens;
    if (!state.tokenizer.tokenize(text, most, state.document.tokens, state.warnings)) {
      state.document.tokens = {};
      state.tokenizer.release();
      state.unfinished = false;
      return std::unexpected(Error{.code = ErrorCode::limit,
                                   .reason = fmt::format("a text of more than {} tokens, where no more are analysed", most)});
    }
    state.document.reset();
  }
  for (std::size_t part = 0; part < state.workers.size(); ++part) state.run(part);
  state.release_if_large();
  auto columns = state.columns();
  if (state.document.size() > limits::kept_tokens) state.document = {};
  state.unfinished = false;
  return Analysis(std::move(columns));
}

const ModelInfo& Analyser::model() const { return state_->parts->info; }

void Analyser::measure(double (*clock)()) { state_->clock = clock; }

std::vector<std::pair<std::string, double>> Analyser::seconds() const {
  std::vector<std::pair<std::string, double>> out = {{"tokenizer", state_->seconds[0]}};
  for (std::size_t i = 0; i < state_->workers.size(); ++i) out.emplace_back(state_->parts->parts[i].name, state_->seconds[i + 1]);
  return out;
}

}  // namespace hexapla::language
