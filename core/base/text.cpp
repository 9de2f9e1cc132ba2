// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "base/numbertext.h"

namespace vitrine
{

QString filled(const QString &source, const QStringList &arguments, int count)
{
    QString result;
    result.reserve(source.size() + 32);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar next = i + 1 < source.size() ? source[i + 1] : QChar();
        if (source[i] == u'%' && next >= u'1' && next <= u'9') {
            result += arguments.value(next.digitValue() - 1);
            ++i;
        } else if (source[i] == u'%' && next == u'n') {
            result += QString::number(count);
            ++i;
        } else {
            result += source[i];
        }
    }
    return result;
}

QString Text::english() const
{
    return filled(QString::fromUtf8(source), arguments, count);
}

Text verbatim(const QString &words)
{
    return {"%1", {words}, -1};
}

namespace detail
{
QString argument(const QString &value) { return value; }
QString argument(const char *value) { return QString::fromUtf8(value); }
QString argument(const QByteArray &value) { return QString::fromUtf8(value); }
QString argument(double value) { return shortNumberText(value); }
QString argument(int value) { return QString::number(value); }
QString argument(qint64 value) { return QString::number(value); }
QString argument(std::size_t value) { return QString::number(value); }
} // namespace detail

} // namespace vitrine
