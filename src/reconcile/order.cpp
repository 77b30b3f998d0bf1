#include "reconcile/reconcile.h"

namespace hexapla::reconcile {

void order(const Story&, std::vector<Finding>&) {}
void find_sums(const Story&, std::vector<Finding>&) {}

}  // namespace hexapla::reconcile
