// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/columnheading.h"

#include "formats/textfile.h"

namespace vitrine
{

namespace
{

// Start of the bracket that closes at the end of the text, or -1.
qsizetype lastBracket(const QString &text, QChar open, QChar close)
{
    if (!text.endsWith(close))
        return -1;
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text[i] == close)
            ++depth;
        else if (text[i] == open && --depth == 0)
            return i;
    }
    return -1;
}

bool take(Heading &result, const QString &name, const QString &unitText)
{
    const auto unit = Unit::parsed(unitText);
    if (!unit || name.trimmed().isEmpty())
        return false;
    result.name = name.trimmed();
    result.unitText = unitText.trimmed();
    result.unit = *unit;
    result.unitKnown = true;
    return true;
}

} // namespace

Heading heading(std::string_view cell)
{
    const QString words = toQString(unquoted(cell)).simplified();
    Heading result;
    result.name = words;
    // "Z' [Ohm]": square brackets always hold the unit, known or not.
    if (const qsizetype open = lastBracket(words, u'[', u']'); open >= 0) {
        const QString inner = words.mid(open + 1, words.size() - open - 2);
        if (!take(result, words.left(open), inner)) {
            result.name = words.left(open).trimmed();
            result.unitText = inner.trimmed();
        }
        return result;
    }
    if (const qsizetype open = lastBracket(words, u'(', u')'); open >= 0) {
        const QString inner = words.mid(open + 1, words.size() - open - 2);
        const bool slash = open > 0 && words[open - 1] == u'/';
        if (take(result, words.left(slash ? open - 1 : open), inner))
            return result;
    }
    // "Temp./°C", "Re(Z)/Ohm": behind a solidus; the first one whose right side is a unit, so that "dL/Lo" stays
    // a name and "k/W/m/K" is read whole.
    for (qsizetype slash = words.indexOf(u'/'); slash > 0; slash = words.indexOf(u'/', slash + 1))
        if (slash + 1 < words.size() && take(result, words.left(slash), words.mid(slash + 1)))
            return result;
    return result;
}

QString normalisedName(const QString &name)
{
    QString result;
    for (const QChar c : name.toLower()) {
        if (c == u'’' || c == u'′' || c == u'`')
            result += u'\'';
        else if (c == u'″')
            result += u'"';
        else if (c == u'−' || c == u'–')
            result += u'-';
        else if (c.isLetterOrNumber() || c == u'\'' || c == u'"' || c == u'-')
            result += c;
    }
    return result;
}

const ColumnRecogniser *recognised(const Heading &heading, const std::vector<ColumnRecogniser> &recognisers)
{
    const QString name = normalisedName(heading.name);
    for (const ColumnRecogniser &recogniser : recognisers) {
        if (!recogniser.names.contains(name))
            continue;
        if (recogniser.unit == QLatin1String("?"))
            return &recogniser;
        const auto wanted = recogniser.unit.isEmpty() ? std::optional(Unit()) : Unit::parsed(recogniser.unit);
        if (!wanted)
            continue;
        if (heading.unitText.isEmpty()) {
            if (!recogniser.assumedUnit.isEmpty() || wanted->isNumber())
                return &recogniser;
        } else if (heading.unitKnown && heading.unit.sameDimension(*wanted)) {
            return &recogniser;
        }
    }
    return nullptr;
}

} // namespace vitrine
