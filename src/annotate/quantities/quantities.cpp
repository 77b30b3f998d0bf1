#include "annotate/annotate.h"

namespace hexapla::annotate {

void find_quantities(const Account&, Annotations&) {}

}  // namespace hexapla::annotate
