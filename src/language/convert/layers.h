#pragma once

#include <string>
#include <string_view>

#include "language/convert/convert.h"
#include "language/convert/thinc_model.h"

// The layers of a component's network, read from thinc's form and written as the kernels read them (network/kernels.h).

namespace hexapla::language {

/// The component's network. Errors: malformed; unsupported, naming a layer that is not known.
Result<ThincModel> read_network(const Conversion& conversion, const std::string& component);

/// The tensor of that name with that number of axes, none of them 0 or larger than any network's.
Result<const Tensor*> tensor_of(const Conversion& conversion, const std::string& component, const ThincNode& node,
                                std::string_view name, std::size_t axes);

// Each adds the arrays of one layer, at `name`. `inputs` tells how the layer's inputs lie; one with other inputs is malformed.
Result<void> convert_maxout(Conversion& conversion, const std::string& component, const ThincNode& node, const Inputs& inputs,
                            const std::string& name);
Result<void> convert_affine(Conversion& conversion, const std::string& component, const ThincNode& node, const Inputs& inputs,
                            const std::string& name);
/// Gain and bias of a layer norm of that width, padded.
Result<void> convert_norm(Conversion& conversion, const std::string& component, const ThincNode& node, std::uint32_t width,
                          const std::string& name);

/// The embedding and its encoder that a component's network holds, at PREFIX.tok2vec, if it has one of its own; else it listens.
Result<NetworkShape> convert_own_embedding(Conversion& conversion, const std::string& component, const ThincModel& model,
                                           const std::string& prefix);

/// The component's settings file, or a null.
Result<JsonValue> settings_of(const Conversion& conversion, const std::string& component);

}  // namespace hexapla::language
