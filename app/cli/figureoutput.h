// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "figure/figure.h"
#include "output.h"

namespace vitrine::cli
{

// How a figure is to be written: by --preset and --width-mm, where they are given.
struct FigureOutput
{
    QString preset;                // "" = the figure's own
    std::optional<double> widthMm;
};
// Fails (usage) for an unknown preset or a width that is no length.
[[nodiscard]] Result<FigureOutput> figureOutput(const Arguments &arguments);

// Draws the figure into the file, in the format that its name ends with. Complains on failure; the file is
// replaced as a whole or not at all. Needs the QApplication that main() makes for commands that draw.
[[nodiscard]] Exit writeFigure(const Figure &figure, const QString &ownPreset, const FigureOutput &output, const QString &path);

// Fails (usage) when no figure can be written into a file of this name.
[[nodiscard]] Result<Done> figurePathUsable(const QString &path);

} // namespace vitrine::cli
