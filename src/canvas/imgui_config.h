// How Dear ImGui is built for us (IMGUI_USER_CONFIG). The page owns text input, scrolling, files and
// time, and words are painted glyph by glyph, so most of what a tool for programmers needs is left out.
#pragma once

#include <stdio.h>

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS  // imgui_format.cpp
#define IMGUI_DISABLE_SSE

// The item hooks are ours: frame.cpp.
#define IMGUI_ENABLE_TEST_ENGINE

// The C library's weighs 11 kB, and only saved window settings are scanned: we keep none.
#define sscanf(...) 0
