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

# The manual page and the completions are what the program itself prints.
set(share "${CMAKE_BINARY_DIR}/share")
set(made "${share}/hexapla.1" "${share}/hexapla.bash" "${share}/_hexapla" "${share}/hexapla.fish")
add_custom_command(
  OUTPUT ${made}
  COMMAND ${CMAKE_COMMAND} -E make_directory "${share}"
  COMMAND hexapla_cli manual > "${share}/hexapla.1"
  COMMAND hexapla_cli completion bash > "${share}/hexapla.bash"
  COMMAND hexapla_cli completion zsh > "${share}/_hexapla"
  COMMAND hexapla_cli completion fish > "${share}/hexapla.fish"
  DEPENDS hexapla_cli
  VERBATIM)
add_custom_target(hexapla_share ALL DEPENDS ${made})
install(FILES "${share}/hexapla.1" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES "${share}/hexapla.bash" DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME hexapla)
install(FILES "${share}/_hexapla" DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES "${share}/hexapla.fish" DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
