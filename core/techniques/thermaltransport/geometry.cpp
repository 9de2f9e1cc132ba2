// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/thermaltransport.h"

#include "analysis/declaring.h"

#include <QObject>

#include <cmath>

namespace vitrine::thermaltransport
{

namespace
{

// Half a unit of the last digit that was written, as a rectangle: "6.1" mm is known to 0.03 mm at best.
double lastDigit(const QString &written)
{
    const QString number = written.section(u'e', 0, 0, QString::SectionCaseInsensitiveSeps).trimmed().section(u' ', 0, 0);
    const qsizetype mark = number.indexOf(u'.');
    const auto decimals = static_cast<double>(mark < 0 ? 0 : number.size() - mark - 1);
    return std::pow(10, -decimals) / std::sqrt(12.0);
}

} // namespace

double geometryError(const Dataset &data)
{
    double squares = 0;
    for (const auto &[key, unit] : {std::pair{"length", "mm"}, std::pair{"area", "mm2"}}) {
        const MetadataEntry *entry = data.metadata.find(QString::fromLatin1(key));
        const auto quantity = data.metadata.quantity(QString::fromLatin1(key), Unit::of(unit));
        if (!entry || !quantity || !(quantity->value > 0))
            return absent;
        squares += std::pow(lastDigit(entry->text) / quantity->value, 2);
    }
    return 100 * std::sqrt(squares);
}

ParameterSpec geometryErrorParameter()
{
    return within(numberParameter("geometry_error", QT_TRANSLATE_NOOP("core", "Standard uncertainty of length over cross section"), "%"), 0, 100)
        .thatMayBeUnset()
        .withHelp(text(QT_TRANSLATE_NOOP("core", "Proposed: what the digits of both in the file allow; a calliper and uneven leads leave more.")));
}

} // namespace vitrine::thermaltransport
