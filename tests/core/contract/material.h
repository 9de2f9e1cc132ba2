// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/technique.h"

#include <optional>
#include <vector>

namespace vitrine::contract
{

// What every declaration is tried on: the example files in the program, and the instrument files beside the
// project where they are.
struct Sample
{
    SourceFile file;
    bool example = false;
};
[[nodiscard]] const std::vector<Sample> &sampleFiles();

// Datasets read from the example files, with the name of their file.
struct Read
{
    QString file;
    DatasetPtr dataset;
};
[[nodiscard]] const std::vector<Read> &exampleDatasets();

// One dataset for each required input of the analysis out of the example files; nullopt when none fits.
[[nodiscard]] std::optional<Inputs> exampleInputs(const AnalysisSpec &spec);
// Those of every example dataset that the first input fits, the other inputs filled as above.
[[nodiscard]] std::vector<Inputs> allExampleInputs(const AnalysisSpec &spec);

// The dataset with only the given rows, or with every value replaced.
[[nodiscard]] DatasetPtr firstRows(const Dataset &dataset, std::size_t rows);
[[nodiscard]] DatasetPtr filledWith(const Dataset &dataset, double value);
// Inputs with every dataset changed.
[[nodiscard]] Inputs changed(const Inputs &inputs, const std::function<DatasetPtr(const Dataset &)> &change);

} // namespace vitrine::contract
