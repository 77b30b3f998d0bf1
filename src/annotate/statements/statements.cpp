#include <algorithm>
#include <tuple>

#include "annotate/annotate.h"
#include "annotate/last_before.h"
#include "annotate/statements/arguments.h"
#include "annotate/statements/clauses.h"
#include "annotate/statements/factuality.h"
#include "annotate/statements/telling.h"
#include "annotate/statements/unknowns.h"
#include "annotate/statements/vouchers.h"

namespace hexapla::annotate {
namespace {

using namespace statements;

bool is_question(std::string_view text, const Sentence& sentence) {
  const std::string_view words = text.substr(sentence.span.begin, sentence.span.size());
  const std::size_t last = words.find_last_not_of("\"')\u201d\u2019 ");
  return last != std::string_view::npos && words[last] == '?';
}

Statement read(std::string_view text, const Annotations& annotations, const Clauses& clauses, const Vouched& vouched,
               std::uint32_t i) {
  const Syntax& syntax = annotations.syntax;
  const Clause& clause = clauses.list[i];
  Statement out;
  out.span = clause.span;
  out.predicate = predicate_of(syntax, clause);
  out.act = act_of(text, syntax, clause);
  out.arguments = arguments_of(text, syntax, clause);
  const std::uint32_t sentence = last_before(annotations.sentences, syntax.words[clause.head].span.begin);
  out.sentence = sentence == none ? 0 : sentence;
  const bool question = sentence != none && vouched.voucher[i] == none && is_question(text, annotations.sentences[sentence]);
  const Manner manner = manner_of(text, syntax, clause, question);
  out.modality = manner.modality;
  out.negated = manner.negated;
  out.hedge = manner.hedge;
  out.voucher = vouched.voucher[i];
  out.quotation = vouched.quotation[i];
  out.factuality = manner.factuality;
  if (out.voucher != none && vouched.direct[i]) out.factuality = as_said(out.factuality, vouched.vouchers[out.voucher].stance);
  out.by_account = out.factuality;
  if (out.voucher != none && !vouched.by_account[out.voucher]) out.by_account.certainty = Certainty::uncommitted;
  return out;
}

/// Gives each time to the clause on whose words it hangs, instead of the phrase that holds it.
void add_times(const Annotations& annotations, const Clauses& clauses, std::vector<Statement>& statements) {
  for (std::uint32_t i = 0; i < annotations.times.size(); ++i) {
    const Span span = annotations.times[i].span;
    const std::uint32_t head = annotations.syntax.head_of(span);
    if (head == none || clauses.owner[head] == none) continue;
    Statement& statement = statements[clauses.owner[head]];
    statement.times.push_back(i);
    // its preposition may stand before it: "on Tuesday"
    std::erase_if(statement.arguments, [&](const Argument& argument) {
      return argument.role == ArgumentRole::oblique && argument.span.contains(span) && argument.span.end == span.end;
    });
  }
}

/// By clause: the innermost one around it of those that are told.
std::vector<std::uint32_t> told_parents(const Clauses& clauses, const std::vector<bool>& told) {
  std::vector<std::uint32_t> out(clauses.list.size(), none);
  for (std::uint32_t i = 0; i < clauses.list.size(); ++i) {
    const std::uint32_t parent = clauses.list[i].parent;
    if (parent != none) out[i] = told[parent] ? parent : out[parent];
  }
  return out;
}

/// Those that are told, in text order, the indexes of parents with them.
std::vector<Statement> in_order(const Clauses& clauses, const std::vector<bool>& told, std::vector<Statement> statements) {
  std::vector<std::uint32_t> order;
  order.reserve(statements.size());
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    if (told[i]) order.push_back(i);
  }
  std::ranges::sort(order, {}, [&](std::uint32_t i) {
    const Statement& s = statements[i];
    return std::tuple(s.span.begin, ~s.span.end, clauses.list[i].head);
  });
  std::vector<std::uint32_t> place(statements.size(), none);
  for (std::uint32_t at = 0; at < order.size(); ++at) place[order[at]] = at;
  const std::vector<std::uint32_t> parents = told_parents(clauses, told);
  std::vector<Statement> out;
  out.reserve(order.size());
  for (const std::uint32_t i : order) {
    statements[i].parent = parents[i] == none ? none : place[parents[i]];
    out.push_back(std::move(statements[i]));
  }
  return out;
}

}  // namespace

void find_statements(const Account& account, Annotations& annotations) {
  if (annotations.syntax.empty()) return;
  const std::string_view text = account.text();
  const Clauses clauses = clauses_of(text, annotations.syntax);
  Vouched vouched = vouch(text, annotations, clauses);
  std::vector<Statement> found;
  found.reserve(clauses.list.size());
  for (std::uint32_t i = 0; i < clauses.list.size(); ++i) found.push_back(read(text, annotations, clauses, vouched, i));
  add_places(text, annotations.syntax, clauses, found);
  add_times(annotations, clauses, found);
  annotations.unknowns = unknowns_of(text, annotations, clauses, found);
  const std::vector<bool> told = telling(annotations, clauses, found);
  annotations.statements = in_order(clauses, told, std::move(found));
  annotations.vouchers = std::move(vouched.vouchers);
}

}  // namespace hexapla::annotate
