#pragma once

#include "annotate/statements/clauses.h"

namespace hexapla::annotate::statements {

/// Who stands behind each clause, and in what quotation its head lies.
struct Vouched {
  std::vector<Voucher> vouchers;         ///< each behind its outer one
  std::vector<std::uint32_t> voucher;    ///< by clause: the innermost, or `none`
  std::vector<std::uint32_t> quotation;  ///< by clause, or `none`
  std::vector<bool> direct;              ///< by clause: it is itself what the voucher said, not part of a clause that is
  std::vector<bool> by_account;          ///< by voucher: whether the account stands behind what it says too
};

/// Finds them: verbs and nouns of saying with a clause ("said that", "the claim that"), "according to", and quotations with a
/// speaker, within one another to any depth. Cost: n log n.
Vouched vouch(std::string_view text, const Annotations& annotations, const Clauses& clauses);

}  // namespace hexapla::annotate::statements
