// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/figurewords.h"

#include <QCoreApplication>

#include <array>

namespace vitrine
{

namespace
{

// Words of axes, which the views write as plain text beside their symbols. Those of curves, handles and parameters are
// declared where they come from.
[[maybe_unused]] constexpr std::array axisWords{QT_TRANSLATE_NOOP("core", "Temperature"),   QT_TRANSLATE_NOOP("core", "Time"),
                                                QT_TRANSLATE_NOOP("core", "Derivative"),
                                                QT_TRANSLATE_NOOP("core", "Heat flow"),     QT_TRANSLATE_NOOP("core", "Mass"),
                                                QT_TRANSLATE_NOOP("core", "Length"),        QT_TRANSLATE_NOOP("core", "Row"),
                                                QT_TRANSLATE_NOOP("core", "Wavenumber"),    QT_TRANSLATE_NOOP("core", "Absorbance"),
                                                QT_TRANSLATE_NOOP("core", "phase"),         QT_TRANSLATE_NOOP("core", "Converted fraction"),
                                                QT_TRANSLATE_NOOP("core", "Field"),         QT_TRANSLATE_NOOP("core", "Moment"),
                                                QT_TRANSLATE_NOOP("core", "Frequency"),     QT_TRANSLATE_NOOP("core", "Position"),
                                                QT_TRANSLATE_NOOP("core", "Voltage"),       QT_TRANSLATE_NOOP("core", "Impedance real"),
                                                QT_TRANSLATE_NOOP("core", "Impedance imaginary"), QT_TRANSLATE_NOOP("core", "Length change"),
                                                QT_TRANSLATE_NOOP("core", "Reference temperature"), QT_TRANSLATE_NOOP("core", "Heat capacity"),
                                                QT_TRANSLATE_NOOP("core", "Storage modulus"), QT_TRANSLATE_NOOP("core", "Loss modulus"),
                                                QT_TRANSLATE_NOOP("core", "Loss factor"),   QT_TRANSLATE_NOOP("core", "Thermal conductivity"),
                                                // of Ashby charts
                                                QT_TRANSLATE_NOOP("core", "Density"),       QT_TRANSLATE_NOOP("core", "Young's modulus"),
                                                QT_TRANSLATE_NOOP("core", "Thermal expansion"), QT_TRANSLATE_NOOP("core", "Electrical conductivity"),
                                                QT_TRANSLATE_NOOP("core", "Glass transition"), QT_TRANSLATE_NOOP("core", "Melting point")};

QString translated(const QString &words)
{
    return words.isEmpty() ? words : QCoreApplication::translate("core", words.toUtf8().constData());
}

} // namespace

// The words, then those before a symbol: "Converted fraction <i>α</i>", "Mass (as measured)".
QString inLanguage(const QString &words)
{
    const QString whole = translated(words);
    if (whole != words)
        return whole;
    for (const QLatin1String mark : {QLatin1String(" <"), QLatin1String(" ("), QLatin1String(", ")}) {
        const qsizetype at = words.indexOf(mark);
        if (at > 0)
            return translated(words.left(at)) + words.mid(at);
    }
    return words;
}

Figure inLanguage(Figure figure)
{
    QStringList sentences = figure.notice.split(QStringLiteral(". "));
    for (QString &sentence : sentences)
        sentence = translated(sentence);
    figure.notice = sentences.join(QStringLiteral(". "));
    for (Panel &panel : figure.panels) {
        panel.x.label = inLanguage(panel.x.label);
        panel.y.label = inLanguage(panel.y.label);
        if (panel.right)
            panel.right->label = inLanguage(panel.right->label);
        for (Series &series : panel.series)
            series.label = translated(series.label);
        for (Handle &handle : panel.handles)
            handle.label = translated(handle.label);
    }
    return figure;
}

} // namespace vitrine
