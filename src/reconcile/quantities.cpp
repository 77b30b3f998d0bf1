#include "reconcile/reconcile.h"

namespace hexapla::reconcile {

Finding reconcile_quantity(const Story&, const Question&) { return {}; }

}  // namespace hexapla::reconcile
