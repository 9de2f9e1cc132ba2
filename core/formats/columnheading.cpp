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

// "f_Hz", "T_K", "time_s": behind an underscore. An index stands there too ("T_g", "chi_T", "T_min"), so that short units count
// behind names of their quantity only.
bool takeIndex(Heading &result, const QString &words)
{
    struct Short
    {
        QLatin1StringView suffix, unit;
        QStringList names; // lower case
    };
    static const QStringList temperatures{QStringLiteral("t"), QStringLiteral("temp"), QStringLiteral("temperature"), QStringLiteral("t_sample"), QStringLiteral("sample_temperature")};
    static const QStringList times{QStringLiteral("t"), QStringLiteral("time")};
    static const std::vector<Short> shortUnits{
        {QLatin1StringView("K"), QLatin1StringView("K"), temperatures},
        {QLatin1StringView("C"), QLatin1StringView("degC"), temperatures},
        {QLatin1StringView("s"), QLatin1StringView("s"), times},
        {QLatin1StringView("min"), QLatin1StringView("min"), times},
        {QLatin1StringView("h"), QLatin1StringView("h"), times},
        {QLatin1StringView("g"), QLatin1StringView("g"), {QStringLiteral("m"), QStringLiteral("mass"), QStringLiteral("weight")}},
        {QLatin1StringView("T"), QLatin1StringView("T"), {QStringLiteral("b"), QStringLiteral("field"), QStringLiteral("magnetic_field")}},
        {QLatin1StringView("W"), QLatin1StringView("W"), {QStringLiteral("heatflow"), QStringLiteral("heat_flow"), QStringLiteral("power")}},
        {QLatin1StringView("V"), QLatin1StringView("V"), {QStringLiteral("u"), QStringLiteral("voltage"), QStringLiteral("bias")}},
        {QLatin1StringView("A"), QLatin1StringView("A"), {QStringLiteral("i"), QStringLiteral("current")}},
    };
    static const QStringList longUnits{QStringLiteral("Hz"),  QStringLiteral("kHz"), QStringLiteral("MHz"), QStringLiteral("degC"), QStringLiteral("mW"),  QStringLiteral("uW"),  QStringLiteral("mg"),
                                       QStringLiteral("ug"),  QStringLiteral("Oe"),  QStringLiteral("kOe"), QStringLiteral("Ohm"),  QStringLiteral("ohm"), QStringLiteral("kOhm"), QStringLiteral("mm"),
                                       QStringLiteral("um"),  QStringLiteral("nm"),  QStringLiteral("Pa"),  QStringLiteral("kPa"),  QStringLiteral("MPa"), QStringLiteral("GPa"), QStringLiteral("emu"),
                                       QStringLiteral("mV"),  QStringLiteral("uV"),  QStringLiteral("mA"),  QStringLiteral("uA")};
    const qsizetype mark = words.lastIndexOf(u'_');
    if (mark <= 0)
        return false;
    const QString name = words.left(mark), suffix = words.mid(mark + 1);
    if (longUnits.contains(suffix))
        return take(result, name, suffix == QLatin1String("ohm") ? QStringLiteral("Ohm") : suffix);
    for (const Short &one : shortUnits)
        if (suffix == one.suffix && one.names.contains(name.toLower()))
            return take(result, name, one.unit);
    return false;
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
    takeIndex(result, words);
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
