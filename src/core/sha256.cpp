#include "core/sha256.h"

#include <array>
#include <new>
#include <openssl/evp.h>

#include "core/hexadecimal.h"

namespace hexapla {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
  unsigned size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1) throw std::bad_alloc();
  return hexadecimal({reinterpret_cast<const char*>(digest.data()), size});
}

}  // namespace hexapla
