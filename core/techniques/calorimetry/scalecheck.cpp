// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/scalecheck.h"

#include <QObject>
#include <QRegularExpression>

#include <cmath>

namespace vitrine::calorimetry
{

const Standard *standardNamedBy(const Dataset &data, double onset)
{
    const Standard *standard = standardNear(onset);
    if (!standard)
        return nullptr;
    // Put together once: a handle that is dragged over a standard's melting comes by here at every step.
    struct Names
    {
        std::string_view key;
        QRegularExpression named, abbreviated;
        Names(const char *standardKey, const char *words, const char *symbol)
            : key(standardKey), named(QStringLiteral("(?<![A-Za-z])(?:%1)").arg(QLatin1StringView(words)), QRegularExpression::CaseInsensitiveOption),
              // A symbol counts as the first word only, and "In" not where a sentence begins with it.
              abbreviated(*symbol ? QStringLiteral("^\\s*%1(?![A-Za-z])(?!\\s+(?:situ|vacuo|air|the|a|an)\\b)").arg(QLatin1StringView(symbol)) : QStringLiteral("(?!)"))
        {
        }
    };
    static const Names names[] = {{"benzoic-acid", "benzoic|benzoe", ""}, {"indium", "indium", "In"}, {"tin", "tin|zinn", "Sn"}, {"zinc", "zinc|zink", "Zn"}, {"aluminium", "alumini?um", "Al"}};
    for (const auto &[key, named, abbreviated] : names) {
        if (key != standard->key)
            continue;
        for (const QString &name : {data.metadata.text(QStringLiteral("sample_name")), data.metadata.text(QStringLiteral("identity")), data.metadata.text(QStringLiteral("material")), data.label})
            if (named.match(name).hasMatch() || abbreviated.match(name).hasMatch())
                return standard;
    }
    return nullptr;
}

double ScaleCheck::deviation() const { return scale == PartKind::TemperatureScale ? measured - known : measured / known - 1; }

bool ScaleCheck::isOff() const
{
    const double chance = std::isfinite(error) ? 3 * error / (scale == PartKind::TemperatureScale ? 1 : known) : 0;
    return std::abs(deviation()) > std::max(2 * accuracy, chance);
}

ScaleCheck temperatureCheck(const Standard &standard, double onset, double onsetError, double accuracy)
{
    return {PartKind::TemperatureScale, &standard, onset, standard.temperature, std::hypot(std::isfinite(onsetError) ? onsetError : 0, standard.temperatureError), accuracy};
}

ScaleCheck heatCheck(const Standard &standard, double enthalpy, double enthalpyError, double accuracy)
{
    return {PartKind::HeatScale, &standard, enthalpy, standard.enthalpy, std::hypot(std::isfinite(enthalpyError) ? enthalpyError : 0, standard.enthalpyError), accuracy};
}

void tellScale(Outcome &outcome, const ScaleCheck &check)
{
    if (!check.isOff())
        return;
    const auto rounded = [](double value, double step) { return std::round(value / step) * step; };
    if (check.scale == PartKind::TemperatureScale)
        outcome.issues.push_back(warning("temperature-scale-off",
                                         text(QT_TRANSLATE_NOOP("core", "The thermometer of this instrument is off by more than the %1 K that its scale counts with: %2 melts at %3 °C instead of %4 °C (%5 K). Correct its runs "
                                                                        "(temperature_offset), or state its accuracy (temperature_accuracy)."),
                                              check.accuracy, check.standard->label, rounded(check.measured, 0.01), check.known, rounded(check.deviation(), 0.01))));
    else
        outcome.issues.push_back(warning("heat-scale-off",
                                         text(QT_TRANSLATE_NOOP("core", "The heat flow of this instrument is off by more than the %1 % that its scale counts with: %2 takes %3 J/g to melt instead of %4 J/g (%5 %). Correct its runs "
                                                                        "(enthalpy_factor), or state its accuracy (enthalpy_accuracy)."),
                                              100 * check.accuracy, check.standard->label, rounded(check.measured, 0.1), check.known, rounded(100 * check.deviation(), 0.1))));
}

} // namespace vitrine::calorimetry
