// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace vitrine::simulation
{

struct File
{
    std::string name;
    std::string bytes;
};

// Every file of resources/examples, with the list that says which sample each belongs to (example.json).
[[nodiscard]] std::vector<File> examples();

} // namespace vitrine::simulation
