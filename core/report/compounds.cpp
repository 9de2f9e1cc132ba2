// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compounds.h"

#include <QRegularExpression>

#include <algorithm>

namespace vitrine
{

QString compoundName(const QString &sampleName)
{
    // "ag" and "a_g" are the usual prefixes of a melt-quenched glass; silver is written "Ag".
    static const QRegularExpression prefix(QStringLiteral("^a_?g[-_ ]?(?=[\\[A-Z(])"));
    static const QString states = QStringLiteral("(?:glass(?:y)?|crystal(?:line|s)?|single crystal|(?:melt[- ])?quenched(?: glass)?|vitreous|amorphous)");
    static const QRegularExpression atEnd(QStringLiteral("[\\s,;:_\\-]*[(\\[]?\\b%1\\b[)\\]]?\\s*$").arg(states), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression atStart(QStringLiteral("^\\s*[(\\[]?\\b%1\\b[)\\]]?[\\s,;:_\\-]*(?:of\\s+)?").arg(states), QRegularExpression::CaseInsensitiveOption);
    QString name = sampleName.simplified();
    // An underscore is a letter to \b; between words it is as good as a blank.
    QString words = name;
    words.replace(QRegularExpression(QStringLiteral("_(?=(glass|crystal|quenched|vitreous|amorphous))"), QRegularExpression::CaseInsensitiveOption), QStringLiteral(" "));
    words.remove(prefix);
    words.remove(atEnd);
    words.remove(atStart);
    words = words.trimmed();
    return words.isEmpty() ? name : words;
}

bool saysBlank(const QString &name)
{
    static const QRegularExpression words(QStringLiteral("(?<![A-Za-z])(?:blank|background|bkgd?|holder|empty|straw|baseline)(?![A-Za-z])"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

std::vector<Compound> compounds(const Project &project, const std::vector<NodeId> &only)
{
    std::vector<Compound> all;
    for (const SamplePtr &sample : project.samples) {
        if (sample->role == SampleRole::Blank || sample->role == SampleRole::Reference)
            continue;
        if (!only.empty() && std::ranges::find(only, sample->id) == only.end())
            continue;
        const QString name = compoundName(sample->name);
        auto found = std::ranges::find_if(all, [&](const Compound &compound) { return compound.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == all.end())
            found = all.insert(all.end(), Compound{name, {}});
        found->samples.push_back(sample);
    }
    return all;
}

} // namespace vitrine
