// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure.h"

#include <array>

namespace vitrine
{

namespace
{

// Sizes of figures and letters as the publishers ask for them. Pages read or quoted in 2026-08:
//   Nature    research-figure-guide.nature.com/figures/building-and-exporting-figure-panels (89/183 mm, text 5-7 pt)
//   ACS       pubs.acs.org/page/4authors/submission/graphics_prep.html (240 pt, 7 in; text from 5 pt, lines from 0.5 pt)
//   RSC       rsc.org/Publishing/ReSourCe/AuthorGuidelines/Illustrations/sect1.asp (83/171 mm, 7 pt, T / K)
//   Elsevier  elsevier.com/about/policies-and-standards/author/artwork-and-media-instructions (90/190 mm, 7 pt, indices 6 pt)
//   Wiley     authors.wiley.com, electronic artwork guidelines of 1 Sep 2016 (80/180 mm)
//   APS       APS Journals Style Guide, Nov 2024 (3 3/8 in; letters 2 mm high, lines from 0.5 pt)
struct Rule
{
    const char *id;
    double widthMm, maximumHeightMm;
    double axisTitlePt, tickLabelPt, annotationPt, panelLetterPt;
    double frameWidthPt, minorTickPt;
    double smallestPt; // of any lettering, indices included
    bool unitInParentheses;
};

// clang-format off
constexpr std::array rules{
    Rule{"nature-single",    89.0, 170, 7, 6, 6,   8, 0.5,  0.35, 5, true},
    Rule{"nature-double",   183.0, 170, 7, 6, 6,   8, 0.5,  0.35, 5, true},
    Rule{"acs-single",       84.7, 232, 8, 7, 6.5, 9, 0.5,  0.5,  5, true},
    Rule{"acs-double",      177.8, 232, 8, 7, 6.5, 9, 0.5,  0.5,  5, true},
    Rule{"rsc-single",       83.0, 233, 7, 7, 7,   9, 0.5,  0.5,  5, false},
    Rule{"rsc-double",      171.0, 233, 7, 7, 7,   9, 0.5,  0.5,  5, false},
    Rule{"elsevier-single",  90.0, 240, 7, 7, 7,   9, 0.5,  0.35, 6, true},
    Rule{"elsevier-double", 190.0, 240, 7, 7, 7,   9, 0.5,  0.35, 6, true},
    Rule{"wiley-single",     80.0, 240, 8, 7, 6.5, 9, 0.5,  0.35, 5, true},
    Rule{"wiley-double",    180.0, 240, 8, 7, 6.5, 9, 0.5,  0.35, 5, true},
    Rule{"aps-single",       85.7, 240, 9, 8, 8,   9, 0.5,  0.5,  6, true},
    Rule{"aps-double",      177.8, 240, 9, 8, 8,   9, 0.5,  0.5,  6, true},
};

// Okabe and Ito (jfly.uni-koeln.de/color, 2008) without black, which is for frames and text, and with
// vermillion at the end, where few figures arrive: it marks own samples on Ashby charts.
constexpr std::array<std::uint32_t, 7> palette{
    0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xff8a6d00, 0xffd55e00};
// clang-format on

} // namespace

std::optional<FigureStyle> preset(const QString &id)
{
    for (const Rule &rule : rules) {
        if (id != QLatin1String(rule.id))
            continue;
        FigureStyle style;
        style.name = id;
        style.widthMm = rule.widthMm;
        style.maximumHeightMm = rule.maximumHeightMm;
        style.axisTitlePt = rule.axisTitlePt;
        style.tickLabelPt = rule.tickLabelPt;
        style.annotationPt = rule.annotationPt;
        style.panelLetterPt = rule.panelLetterPt;
        style.frameWidthPt = rule.frameWidthPt;
        style.minorTickPt = rule.minorTickPt;
        style.smallestPt = rule.smallestPt;
        style.unitInParentheses = rule.unitInParentheses;
        return style;
    }
    return std::nullopt;
}

QStringList presetIds()
{
    QStringList ids;
    for (const Rule &rule : rules)
        ids.append(QString::fromLatin1(rule.id));
    return ids;
}

std::uint32_t paletteColour(int index)
{
    constexpr int count = static_cast<int>(palette.size());
    const int all = ((index % (3 * count)) + 3 * count) % (3 * count);
    const std::uint32_t plain = palette[static_cast<std::size_t>(all % count)];
    if (all < count)
        return plain;
    // Towards black by a good third, towards white by as much.
    std::uint32_t colour = 0xff;
    for (const int shift : {16, 8, 0}) {
        const std::uint32_t level = plain >> shift & 0xffU;
        colour = colour << 8 | (all < 2 * count ? level * 60 / 100 : 255 - (255 - level) * 60 / 100);
    }
    return colour;
}

} // namespace vitrine
