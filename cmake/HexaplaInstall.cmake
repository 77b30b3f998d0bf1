# cmake --install: the program, the library, its headers, its CMake package, the manual page and the completions.
include(CMakePackageConfigHelpers)
install(TARGETS hexapla EXPORT hexapla-targets LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/hexapla" DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT hexapla-targets NAMESPACE hexapla:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/hexapla)
configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/hexapla-config.cmake.in" "${CMAKE_BINARY_DIR}/hexapla-config.cmake"
                              INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/hexapla)
write_basic_package_version_file("${CMAKE_BINARY_DIR}/hexapla-config-version.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_BINARY_DIR}/hexapla-config.cmake" "${CMAKE_BINARY_DIR}/hexapla-config-version.cmake"
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/hexapla)
