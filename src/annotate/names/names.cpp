#include "annotate/annotate.h"

namespace hexapla::annotate {

void find_names(const Account&, Annotations&) {}

}  // namespace hexapla::annotate
