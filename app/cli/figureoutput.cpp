// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureoutput.h"

#include "base/numbertext.h"
#include "plot/figureexport.h"

#include <QFileInfo>

namespace vitrine::cli
{

Result<FigureOutput> figureOutput(const Arguments &arguments)
{
    FigureOutput output{arguments.value(QStringLiteral("--preset")), std::nullopt};
    if (!output.preset.isEmpty() && !preset(output.preset))
        return failure("unknown-preset", text("there is no preset \"%1\", expected one of: %2", output.preset, presetIds().join(QStringLiteral(", "))));
    const QString width = arguments.value(QStringLiteral("--width-mm"));
    if (width.isEmpty())
        return output;
    output.widthMm = parsedNumber(width);
    if (!output.widthMm || *output.widthMm < 10 || *output.widthMm > 1000)
        return failure("no-width", text("--width-mm found \"%1\", expected a number from 10 to 1000", width));
    return output;
}

Result<Done> figurePathUsable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (figureFormats().contains(suffix) || suffix == QLatin1String("tif"))
        return Done{};
    return failure("unknown-format", text("%1: a figure cannot be written in this format, expected a file name ending with .%2", path,
                                          figureFormats().join(QStringLiteral(" or ."))));
}

Exit writeFigure(const Figure &figure, const QString &ownPreset, const FigureOutput &output, const QString &path)
{
    const bool chosen = !output.preset.isEmpty();
    FigureStyle style = preset(chosen ? output.preset : ownPreset).value_or(FigureStyle{});
    if (output.widthMm)
        style.widthMm = *output.widthMm;
    else if (!chosen)
        style.widthMm = figure.widthMm;
    const auto written = exportFigure(figure, style, path);
    if (written)
        return Exit::Ok;
    complain(written.failure(), path);
    return Exit::NotWritten;
}

} // namespace vitrine::cli
