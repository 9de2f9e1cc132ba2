// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "project/project.h"

namespace vitrine
{

// The example project, built anew from its instrument files and their list (:/examples/example.json): samples,
// analyses, figures and tables; nothing is computed yet. Its data are simulated and its notice says so.
// Fails only when the program was built without its examples or cannot read one of them.
[[nodiscard]] Result<Project> exampleProject(const Progress &progress);

} // namespace vitrine
