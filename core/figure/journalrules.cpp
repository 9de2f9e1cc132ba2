// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figurefacts.h"

#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine
{

namespace
{

struct Range
{
    double low, high; // mm; equal for one width
};

// As the publishers' pages say that figure/presets.cpp names; 0 = no rule that was read at its source.
struct Rules
{
    const char *journal;
    std::array<Range, 3> widths;      // {0, 0} fills up
    double highest;                   // mm
    double smallestText, largestText; // pt; of any lettering, panel letters aside
    double panelLetter;               // pt that these may have
    double usualText;                 // pt that the text is to be set in
    double thinnestLine;              // pt
    bool sansSerif;                   // Arial or Helvetica
    const char *formats;
};

// clang-format off
constexpr std::array all{
    Rules{"nature",   {{{89, 89}, {183, 183}, {120, 136}}},         247, 5,   7, 8, 0, 0,   true,  "pdf eps"},
    Rules{"acs",      {{{0.1, 84.7}, {105.8, 177.8}, {0, 0}}},      232.8, 4.5, 0, 0, 0, 0, true,  "eps tiff"},
    Rules{"rsc",      {{{83, 83}, {171, 171}, {0, 0}}},             233, 0,   0, 0, 7, 0.5, true,  "pdf eps tiff"},
    Rules{"elsevier", {{{90, 90}, {140, 140}, {190, 190}}},         0,   6,   0, 0, 7, 0,   false, "pdf eps"},
    Rules{"wiley",    {{{80, 80}, {180, 180}, {0, 0}}},             0,   0,   0, 0, 0, 0,   false, "pdf eps"},
    Rules{"aps",      {{{85.7, 85.7}, {134.9, 134.9}, {177.8, 177.8}}}, 0, 0, 0, 0, 8, 0.5, false, "pdf eps"}};
// clang-format on

constexpr double widthTolerance = 0.6; // mm: whole points are what many programs write
constexpr double sizeTolerance = 0.05; // pt

QString widthsInWords(const Rules &rules)
{
    QStringList words;
    for (const Range &width : rules.widths)
        if (width.high > 0)
            words += width.low == width.high ? shortNumberText(width.low) : width.low < 1 ? QStringLiteral("up to %1").arg(shortNumberText(width.high))
                                                                                          : QStringLiteral("%1 to %2").arg(shortNumberText(width.low), shortNumberText(width.high));
    return words.join(QStringLiteral(", "));
}

// Liberation Sans, Arimo and Nimbus Sans are drawn on the measures of Arial and Helvetica.
bool isSansSerif(const QString &font)
{
    QString name = font.toLower();
    name.remove(u' ').remove(u'-');
    return std::ranges::any_of(std::array{"arial", "helvetica", "liberationsans", "arimo", "nimbussans"}, [&](const char *known) { return name.startsWith(QLatin1String(known)); });
}

} // namespace

QStringList journals()
{
    QStringList ids;
    for (const Rules &rules : all)
        ids += QString::fromLatin1(rules.journal);
    return ids;
}

std::vector<BrokenRule> brokenRules(const FigureFacts &facts, const QString &journal)
{
    std::vector<BrokenRule> broken;
    const auto rules = std::ranges::find_if(all, [&](const Rules &one) { return journal == QLatin1String(one.journal); });
    if (rules == all.end())
        return broken;
    const auto say = [&](const char *rule, Text message) { broken.push_back({QString::fromLatin1(rule), std::move(message)}); };
    const QString formats = QString::fromLatin1(rules->formats);
    if (!formats.split(u' ').contains(facts.format))
        say("format", text(QT_TRANSLATE_NOOP("core", "The file is a %1; expected one of %2."), facts.format, QString(formats).replace(u' ', QLatin1String(", "))));
    if (facts.pages != 1)
        say("pages", text(QT_TRANSLATE_NOOP("core", "The file has %1 pages; expected one."), facts.pages));
    const bool width = std::ranges::any_of(rules->widths, [&](const Range &one) {
        return one.high > 0 && facts.widthMm > one.low - widthTolerance && facts.widthMm < one.high + widthTolerance;
    });
    if (!width)
        say("width", text(QT_TRANSLATE_NOOP("core", "The figure is %1 mm wide; expected %2 mm."), shortNumberText(facts.widthMm), widthsInWords(*rules)));
    if (rules->highest > 0 && facts.heightMm > rules->highest + widthTolerance)
        say("height", text(QT_TRANSLATE_NOOP("core", "The figure is %1 mm high; expected at most %2 mm."), shortNumberText(facts.heightMm), shortNumberText(rules->highest)));
    if (rules->smallestText > 0 && facts.smallestText() < rules->smallestText - sizeTolerance)
        say("text-size", text(QT_TRANSLATE_NOOP("core", "The smallest lettering has %1 pt; expected at least %2 pt."), shortNumberText(facts.smallestText()), shortNumberText(rules->smallestText)));
    if (rules->largestText > 0)
        for (const auto &[size, pieces] : facts.textSizes)
            if (size > rules->largestText + sizeTolerance && !(rules->panelLetter > 0 && std::abs(size - rules->panelLetter) < sizeTolerance)) {
                say("text-size", text(QT_TRANSLATE_NOOP("core", "%1 pieces of text have %2 pt; expected at most %3 pt."), pieces, shortNumberText(size), shortNumberText(rules->largestText)));
                break;
            }
    if (rules->usualText > 0 && facts.usualText() < rules->usualText - 0.5)
        say("text-size", text(QT_TRANSLATE_NOOP("core", "Most of the text has %1 pt; expected %2 pt."), shortNumberText(facts.usualText()), shortNumberText(rules->usualText)));
    if (rules->thinnestLine > 0 && facts.thinnestLine() < rules->thinnestLine - 0.01)
        say("line-width", text(QT_TRANSLATE_NOOP("core", "The thinnest line has %1 pt; expected at least %2 pt."), shortNumberText(facts.thinnestLine()), shortNumberText(rules->thinnestLine)));
    if (rules->sansSerif)
        for (const QString &font : facts.fonts)
            if (!isSansSerif(font))
                say("font", text(QT_TRANSLATE_NOOP("core", "The font %1 is used; expected Arial, Helvetica or one of their measures."), font));
    for (const QString &font : facts.notEmbedded)
        say("font", text(QT_TRANSLATE_NOOP("core", "The font %1 is not in the file; expected embedded fonts."), font));
    return broken;
}

} // namespace vitrine
