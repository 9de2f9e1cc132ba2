// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/numbertext.h"
#include "figure/figurefacts.h"
#include "formats/importer.h"

#include <QJsonArray>

#include <cmath>

namespace vitrine::cli
{

namespace
{

QJsonValue numberOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

} // namespace

// Every broken rule is a line of stdout: the answer of this command, not a message about it.
Exit checkFigure(const Call &call)
{
    const QString journal = call.arguments.value(QStringLiteral("--journal")).toLower(), path = call.arguments.place(0);
    if (!journals().contains(journal)) {
        complain(QStringLiteral("there are no rules of \"%1\", expected one of: %2").arg(journal, journals().join(QStringLiteral(", "))));
        return Exit::Usage;
    }
    const auto file = readWhole(path);
    const auto facts = file ? figureFacts(file->bytes) : Result<FigureFacts>(file.failure());
    if (!facts) {
        complain(facts.failure(), path);
        return Exit::Unreadable;
    }
    const auto broken = brokenRules(*facts, journal);
    if (!call.json()) {
        for (const BrokenRule &rule : broken)
            printLine(QStringLiteral("%1: %2").arg(rule.rule, rule.message.english()));
        return broken.empty() ? Exit::Ok : Exit::CheckFailed;
    }
    QJsonArray rules;
    for (const BrokenRule &rule : broken)
        rules.append(QJsonObject{{QStringLiteral("rule"), rule.rule}, {QStringLiteral("message"), rule.message.english()}});
    printJson({{QStringLiteral("path"), path},
               {QStringLiteral("journal"), journal},
               {QStringLiteral("format"), facts->format},
               {QStringLiteral("width_mm"), facts->widthMm},
               {QStringLiteral("height_mm"), facts->heightMm},
               {QStringLiteral("smallest_text_pt"), numberOrNull(facts->smallestText())},
               {QStringLiteral("largest_text_pt"), numberOrNull(facts->largestText())},
               {QStringLiteral("thinnest_line_pt"), numberOrNull(facts->thinnestLine())},
               {QStringLiteral("dots_per_inch"), numberOrNull(facts->dotsPerInch)},
               {QStringLiteral("fonts"), QJsonArray::fromStringList(facts->fonts)},
               {QStringLiteral("broken"), rules}});
    return broken.empty() ? Exit::Ok : Exit::CheckFailed;
}

} // namespace vitrine::cli
