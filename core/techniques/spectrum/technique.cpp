// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "techniques/spectrum/peak.h"

#include <QObject>

namespace vitrine::spectrum
{

namespace
{

Figure compose(const std::vector<FigureItem> &items)
{
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x.label = QStringLiteral("Wavenumber");
    panel.x.unit = Unit::of("1/cm").displayed();
    panel.x.inverted = true; // as infrared spectra are drawn
    panel.y.label = QStringLiteral("Absorbance");
    Figure figure;
    figure.key = QStringLiteral("spectrum.plot");
    figure.title = QStringLiteral("Spectrum");
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        const Column *x = item.dataset ? item.dataset->column(wavenumber) : nullptr;
        const Column *y = item.dataset ? item.dataset->column(absorbance) : nullptr;
        if (!x || !y)
            continue;
        const QString prefix = items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString();
        Series series;
        series.key = prefix + QStringLiteral("data");
        series.label = item.sample.isEmpty() ? item.dataset->label : item.sample;
        series.x = valuesIn(*x, Unit::of("1/cm"));
        series.y = y->values;
        series.stroke = {paletteColour(item.colourIndex), 0.8, item.crystal ? Dash::Dashed : Dash::Solid};
        panel.series.push_back(std::move(series));
        if (item.outcome)
            for (Series &curve : seriesOf(*item.outcome, {}, paletteColour(item.colourIndex))) {
                curve.key = prefix + curve.key;
                panel.series.push_back(std::move(curve));
            }
        if (items.size() == 1 && item.analysis)
            panel.handles = handlesFor(*item.analysis, item.parameters, {});
        if (item.dataset->simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
    }
    panel.legend = items.size() > 1;
    figure.panels.push_back(std::move(panel));
    return figure;
}

ColumnRecogniser column(std::string_view role, const QStringList &names, const char *unit, const char *assumedUnit)
{
    ColumnRecogniser recogniser;
    recogniser.role = QString::fromLatin1(role.data());
    recogniser.names = names;
    recogniser.unit = QString::fromLatin1(unit);
    recogniser.assumedUnit = QString::fromLatin1(assumedUnit);
    return recogniser;
}

} // namespace

Technique technique();

Technique technique()
{
    Technique spectrum;
    spectrum.id = QStringLiteral("spectrum");
    spectrum.label = text(QT_TRANSLATE_NOOP("core", "Spectrum"));
    spectrum.columns = {column(wavenumber, {QStringLiteral("wavenumber"), QStringLiteral("wavenumbers"), QStringLiteral("ramanshift")}, "1/cm", "1/cm"),
                        column(absorbance, {QStringLiteral("absorbance"), QStringLiteral("intensity"), QStringLiteral("extinction")}, "", "")};
    spectrum.signatures = {{spectrum.id, {QString::fromLatin1(wavenumber.data()), QString::fromLatin1(absorbance.data())}}};
    spectrum.analyses = {peakAnalysis()};
    spectrum.views = {{QStringLiteral("spectrum.plot"), text(QT_TRANSLATE_NOOP("core", "Spectrum")), spectrum.id, {QStringLiteral("spectrum.peak")}, compose}};
    return spectrum;
}

} // namespace vitrine::spectrum
