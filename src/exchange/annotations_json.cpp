#include <hexapla/exchange.h>
#include <hexapla/version.h>

#include "exchange/account_parts.h"
#include "exchange/annotation_names.h"
#include "text/json_writer.h"

namespace hexapla {
namespace {

using text::JsonWriter;
using Layout = JsonWriter::Layout;

using namespace exchange;  // NOLINT(google-build-using-namespace): the names that this file writes

/// Writes the parts of one account's annotations; holds what all of them need.
class Form {
 public:
  Form(JsonWriter& writer, const Account& account) : writer_(writer), account_(account) {}

  void write(const Annotations& annotations) {
    list("tokens", annotations.tokens, [&](const Token& token) {
      writer_.begin_array(Layout::line)
          .value(token.span.begin)
          .value(token.span.end)
          .value(name_in(token_names, token.kind))
          .end_array();
    });
    list("sentences", annotations.sentences, [&](const Sentence& sentence) { object([&] { members(sentence); }); });
    list("names", annotations.names, [&](const Name& name) { object([&] { members(name); }); });
    list("quotations", annotations.quotations, [&](const Quotation& quotation) { object([&] { members(quotation); }); });
    list("quantities", annotations.quantities, [&](const Quantity& quantity) { object([&] { members(quantity); }); });
    list("times", annotations.times, [&](const Time& time) { object([&] { members(time); }); });
    list("vouchers", annotations.vouchers, [&](const Voucher& voucher) { object([&] { members(voucher); }); });
    list("statements", annotations.statements, [&](const Statement& statement) { object([&] { members(statement); }); });
    list("unknowns", annotations.unknowns, [&](const Unknown& unknown) { object([&] { members(unknown); }); });
    list("labels", annotations.labels, [&](const Label& label) { object([&] { members(label); }); });
    writer_.key("syntax");
    if (annotations.syntax.model.empty()) {
      writer_.value(nullptr);
    } else {
      write(annotations.syntax);
    }
  }

  void write_made_by(const Syntax& syntax) {
    writer_.key("made_by").begin_object().member("version", version).key("models").begin_array();
    if (!syntax.model.empty()) object([&] { writer_.member("name", syntax.model).member("sha256", syntax.sha256); });
    writer_.end_array().end_object();
  }

 private:
  template <class Values, class Write>
  void list(std::string_view name, const Values& values, const Write& write_value) {
    writer_.key(name).begin_array();
    for (const auto& value : values) write_value(value);
    writer_.end_array();
  }
  template <class Write>
  void object(const Write& write_members) {
    writer_.begin_object(Layout::line);
    write_members();
    writer_.end_object();
  }

  void write(const Syntax& syntax) {
    writer_.begin_object();
    writer_.key("words").begin_array();
    for (std::uint32_t i = 0; i < syntax.size(); ++i) {
      const SyntaxWord& word = syntax.words[i];
      writer_.begin_array(Layout::line).value(word.span.begin).value(word.span.end).value(syntax.lemma(i)).value(syntax.pos(i));
      writer_.value(syntax.tag(i)).value(word.head).value(syntax.relation(i)).value(syntax.features(i)).end_array();
    }
    writer_.end_array();
    list("sentences", syntax.sentences, [&](std::uint32_t first) { writer_.value(first); });
    list("entities", syntax.entities, [&](const SyntaxEntity& entity) {
      object([&] {
        place_and_text(entity.span);
        writer_.member("label", syntax.label(entity));
      });
    });
    writer_.end_object();
  }

  void place(Span span) { writer_.member("begin", span.begin).member("end", span.end); }
  void place_and_text(Span span) {
    place(span);
    writer_.member("text", account_.text(span));
  }
  void optional_span(std::string_view name, Span span) {
    writer_.key(name);
    if (span.empty()) {
      writer_.value(nullptr);
    } else {
      object([&] { place(span); });
    }
  }
  void optional_index(std::string_view name, std::uint32_t index) {
    writer_.member(name, index == none ? std::nullopt : std::optional(index));
  }
  void strings(std::string_view name, const std::vector<std::string>& values) {
    list(name, values, [&](const std::string& value) { writer_.value(value); });
  }

  void members(const Sentence& sentence) {
    place(sentence.span);
    writer_.member("first_token", sentence.first_token).member("last_token", sentence.last_token).member("block", sentence.block);
  }
  void members(const Name& name) {
    place_and_text(name.span);
    writer_.member("sentence", name.sentence);
    optional_index("chain", name.chain);
  }
  void members(const Quotation& quotation) {
    place_and_text(quotation.span);
    optional_span("content", quotation.content);
    writer_.member("saying", name_in(saying_names, quotation.saying));
    optional_span("speaker", quotation.speaker);
    writer_.member("speaker_name", quotation.speaker_name);
    optional_span("cue", quotation.cue);
    writer_.member("utterance", quotation.utterance);
    optional_index("parent", quotation.parent);
    writer_.member("closed", quotation.closed).member("sentence", quotation.sentence);
  }
  void members(const Quantity& quantity) {
    place_and_text(quantity.span);
    optional_span("number", quantity.number);
    writer_.member("bound", name_of(quantity.bound)).member("kind", name_in(quantity_names, quantity.kind));
    writer_.member("low", quantity.low).member("high", quantity.high);  // an infinite one is written as null
    writer_.member("low_open", quantity.low_open).member("high_open", quantity.high_open);
    writer_.member("unit", quantity.unit).member("per", quantity.per).member("head", quantity.head);
    optional_span("thing", quantity.thing);
    strings("modifiers", quantity.modifiers);
    writer_.member("act", quantity.act).member("subject", quantity.subject);
    strings("context", quantity.context);
    writer_.member("part", quantity.part).member("others", quantity.others).member("capacity", quantity.capacity);
    writer_.member("sentence", quantity.sentence);
    optional_index("quotation", quantity.quotation);
  }
  void members(const Time& time) {
    place_and_text(time.span);
    writer_.member("kind", name_in(time_names, time.kind)).member("value", time.value).member("timex3", time.timex3);
    writer_.member("modifier", time.modifier);
    writer_.member("anchored", time.anchored).member("relative", time.relative).member("act", time.act);
    strings("context", time.context);
    writer_.member("sentence", time.sentence);
    optional_index("quotation", time.quotation);
  }

  void members(const Voucher& voucher) {
    optional_span("source", voucher.source);
    writer_.member("name", voucher.name);
    optional_span("cue", voucher.cue);
    writer_.member("stance", name_in(stance_names, voucher.stance));
    optional_index("outer", voucher.outer);
  }
  void members(const Argument& argument) {
    place_and_text(argument.span);
    writer_.member("role", name_in(role_names, argument.role)).member("head", argument.head);
  }
  void members(const Factuality& factuality) {
    writer_.member("certainty", name_in(certainty_names, factuality.certainty)).member("negative", factuality.negative);
  }
  void members(const Statement& statement) {
    place_and_text(statement.span);
    optional_span("predicate", statement.predicate);
    writer_.member("act", statement.act);
    list("arguments", statement.arguments, [&](const Argument& argument) { object([&] { members(argument); }); });
    list("times", statement.times, [&](std::uint32_t time) { writer_.value(time); });
    writer_.member("modality", name_in(modality_names, statement.modality)).member("negated", statement.negated);
    optional_span("hedge", statement.hedge);
    writer_.key("factuality");
    object([&] { members(statement.factuality); });
    writer_.key("by_account");
    object([&] { members(statement.by_account); });
    optional_index("voucher", statement.voucher);
    optional_index("parent", statement.parent);
    writer_.member("sentence", statement.sentence);
    optional_index("quotation", statement.quotation);
  }
  void members(const Unknown& unknown) {
    place_and_text(unknown.span);
    writer_.member("matter", name_in(matter_names, unknown.matter));
    optional_span("about", unknown.about);
    writer_.member("head", unknown.head).member("plural", unknown.plural).member("act", unknown.act);
    writer_.member("sentence", unknown.sentence);
    optional_index("quotation", unknown.quotation);
  }
  void members(const Label& label) {
    place_and_text(label.span);
    writer_.member("head", label.head).member("kind", name_of(label.kind));
    writer_.member("name", label.name).member("definite", label.definite).member("plural", label.plural);
    optional_index("chain", label.chain);
    writer_.member("sentence", label.sentence);
    optional_index("quotation", label.quotation);
  }

  JsonWriter& writer_;
  const Account& account_;
};

}  // namespace

std::string to_json(const Account& account, const Annotations& annotations) {
  // What a token and a word of the syntax take in long texts; all else is little beside them.
  constexpr std::size_t token_bytes = 32, word_bytes = 56;
  JsonWriter writer;
  writer.reserve(token_bytes * annotations.tokens.size() + word_bytes * annotations.syntax.words.size());
  Form form(writer, account);
  writer.begin_object().member("schema", annotations_schema);
  form.write_made_by(annotations.syntax);
  writer.member("account", account.id())
      .member("file", account.source().file)
      .member("text_sha256", account.text_sha256())
      .member("text_bytes", account.text().size())
      .member("readable", account.readable());
  form.write(annotations);
  write_warnings(writer, annotations.warnings);
  write_account(writer.key("of"), account);
  writer.end_object();
  return std::move(writer).text();
}

}  // namespace hexapla
