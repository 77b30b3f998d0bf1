#include <optional>

#include <hexapla/chains.h>

#include "core/names.h"
#include "text/json_writer.h"

namespace hexapla {
namespace {

using text::JsonWriter;
using Layout = JsonWriter::Layout;

constexpr unsigned indent = 2;
constexpr NameTable<3> form_names = {"name", "noun", "pronoun"};
constexpr NameTable<3> gender_names = {"unknown", "male", "female"};

std::optional<std::uint32_t> index_or_null(std::uint32_t index) { return index == none ? std::nullopt : std::optional(index); }

void write_place(JsonWriter& writer, const Account& account, Span span) {
  writer.member("begin", span.begin).member("end", span.end).member("text", account.text(span));
}

void write_references(JsonWriter& writer, const Account& account, const std::vector<Reference>& references) {
  writer.key("references").begin_array();
  for (const Reference& reference : references) {
    writer.begin_object(Layout::line);
    write_place(writer, account, reference.span);
    writer.member("head", reference.head).member("form", name_in(form_names, reference.form));
    writer.member("kind", name_of(reference.kind)).member("gender", name_in(gender_names, reference.gender));
    writer.member("plural", reference.plural).key("descriptions").begin_array();
    for (const std::string& description : reference.descriptions) writer.value(description);
    writer.end_array().member("chain", index_or_null(reference.chain));
    writer.member("participant", index_or_null(reference.participant)).end_object();
  }
  writer.end_array();
}

void write_happenings(JsonWriter& writer, const Account& account, const std::vector<Happening>& happenings) {
  writer.key("happenings").begin_array();
  for (const Happening& happening : happenings) {
    writer.begin_object(Layout::line);
    write_place(writer, account, happening.span);
    writer.member("act", happening.act).member("saying", happening.saying);
    writer.member("agent", index_or_null(happening.agent)).member("patient", index_or_null(happening.patient));
    writer.member("chain", index_or_null(happening.chain)).end_object();
  }
  writer.end_array();
}

}  // namespace

std::string to_json(const Chains& chains) {
  JsonWriter writer(indent);
  writer.begin_object().member("schema", chains_schema);
  writer.key("made_by").begin_object().member("version", chains.version).key("models").begin_array();
  for (const Comparison::Model& model : chains.models)
    writer.begin_object(Layout::line).member("name", model.name).member("sha256", model.sha256).end_object();
  writer.end_array().end_object().key("accounts").begin_array();
  for (std::size_t i = 0; i < chains.accounts.size(); ++i) {
    const Account& account = chains.accounts[i];
    writer.begin_object().member("account", account.id()).member("file", account.source().file);
    writer.member("text_sha256", account.text_sha256());
    write_references(writer, account, chains.mentions[i].references);
    write_happenings(writer, account, chains.mentions[i].happenings);
    writer.end_object();
  }
  writer.end_array().end_object();
  return std::move(writer).text() + "\n";
}

}  // namespace hexapla
