#include "annotate/annotate.h"

namespace hexapla::annotate {

void find_quotations(const Account&, Annotations&) {}

}  // namespace hexapla::annotate
