// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/columnnames.h"

#include <QRegularExpression>

namespace vitrine
{

bool namesTemperature(const QString &name, BareT lowerCase)
{
    static const QRegularExpression words(QStringLiteral("^(.*temp(eratur|erature)?[CK]?|t(sample|s|r|set))([^A-Za-z].*)?$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression letter(QStringLiteral("^T([^A-Za-z].*)?$")), either(QStringLiteral("^[Tt]([^A-Za-z].*)?$"));
    const QString trimmed = name.trimmed();
    return words.match(trimmed).hasMatch() || (lowerCase == BareT::Temperature ? either : letter).match(trimmed).hasMatch();
}

} // namespace vitrine
