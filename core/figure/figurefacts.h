// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <limits>
#include <map>

namespace vitrine
{

// What a finished figure file says about itself, of any program: sizes on the printed page.
struct FigureFacts
{
    QString format;                       // "pdf", "svg", "eps", "png" or "tiff"
    double widthMm = 0, heightMm = 0;
    int pages = 1;
    std::map<double, int> textSizes;      // pt, rounded to a hundredth -> pieces of text set in it
    std::map<double, int> lineWidths;     // pt, rounded to a thousandth -> strokes drawn with it
    QStringList fonts;                    // families, without the marks of subsets and cuts
    QStringList notEmbedded;              // of a PDF
    int pictures = 0;                     // raster images in it
    double dotsPerInch = std::numeric_limits<double>::quiet_NaN(); // of a picture

    [[nodiscard]] double smallestText() const; // NaN without text
    [[nodiscard]] double largestText() const;
    [[nodiscard]] double usualText() const;    // the size that most pieces are set in
    [[nodiscard]] double thinnestLine() const; // NaN without lines
};

// Reads a PDF (its page box, fonts and the drawing operators of its content streams) or an SVG; of a PNG, TIFF or
// EPS only what its header says (figure/picturefacts.h): lettering in pixels or outlines has no size. Fails with
// "unknown-format" for anything else and "damaged" when the page has no size. Encrypted files are refused.
[[nodiscard]] Result<FigureFacts> figureFacts(const QByteArray &file);

struct BrokenRule
{
    QString rule;    // "width", "text-size" ...
    Text message;    // what was found, what the journal asks for
};
// "nature", "acs", "rsc", "elsevier", "wiley", "aps".
[[nodiscard]] QStringList journals();
// The journal's rules that the figure breaks. Only rules that were read at their source are applied (presets.cpp).
[[nodiscard]] std::vector<BrokenRule> brokenRules(const FigureFacts &facts, const QString &journal);

} // namespace vitrine
