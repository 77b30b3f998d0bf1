#include "annotate/annotate.h"

#include "annotate/syntax/read_syntax.h"

namespace hexapla::annotate {

Annotations annotate(const Account& account, language::Analyser* analyser) {
  Annotations annotations;
  if (!account.readable()) return annotations;
  if (analyser != nullptr) annotations.syntax = read_syntax(account, *analyser, annotations.warnings);
  segment(account, annotations);
  find_names(account, annotations);
  find_quotations(account, annotations);
  find_times(account, annotations);
  find_quantities(account, annotations);
  return annotations;
}

}  // namespace hexapla::annotate
