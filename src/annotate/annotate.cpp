#include "annotate/annotate.h"

namespace hexapla::annotate {

Annotations annotate(const Account& account) {
  Annotations annotations;
  if (!account.readable()) return annotations;
  segment(account, annotations);
  find_names(account, annotations);
  find_quotations(account, annotations);
  find_times(account, annotations);
  find_quantities(account, annotations);
  return annotations;
}

}  // namespace hexapla::annotate
