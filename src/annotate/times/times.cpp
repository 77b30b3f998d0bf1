#include "annotate/annotate.h"

namespace hexapla::annotate {

void find_times(const Account&, Annotations&) {}

}  // namespace hexapla::annotate
