# Read by ctest itself: what a developer has in $HEXAPLA_MODELS is not what the tests are about.
unset(ENV{HEXAPLA_MODELS})
