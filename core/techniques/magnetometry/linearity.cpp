// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetisation.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

namespace
{

// m/H at the temperature of the fraction in fields of at least twice that of the fraction, over m/H in it; from the rows that the run of
// the sample has there anyway. nullopt where it was measured in one field only.
std::optional<double> higherFieldRatio(const Inputs &inputs, const QString &key, const Parameters &parameters)
{
    const Dataset *data = inputs.dataset(key);
    const Values T = inputs.values(role::temperature, Unit::of("K"), key), H = inputs.values(role::field, Unit::of("Oe"), key);
    const Result<Moment> m = moment(data->columns, parameters.words(QStringLiteral("moment_column")));
    const double field = parameters.number(QStringLiteral("field")), at = parameters.number(QStringLiteral("temperature"));
    if (!T || !H || !m || !(std::abs(field) > 0))
        return std::nullopt;
    double low = 0, high = 0;
    int lows = 0, highs = 0;
    for (std::size_t i = 0; i < T->size(); ++i) {
        const double h = (*H)[i], value = (*m->values)[i];
        if (!(std::abs((*T)[i] - at) <= 5) || !std::isfinite(value) || !std::isfinite(h))
            continue;
        if (std::abs(h - field) <= std::max(5.0, 0.01 * std::abs(field))) {
            low += value / h;
            ++lows;
        } else if (h / field >= 2) {
            high += value / h;
            ++highs;
        }
    }
    if (lows == 0 || highs == 0 || low == 0)
        return std::nullopt;
    return high / highs / (low / lows);
}

} // namespace

void checkLinearity(Outcome &outcome, const Inputs &inputs, const Parameters &parameters, const char *state)
{
    const QString key = QLatin1StringView(state) + QStringLiteral("_loop");
    const Dataset *data = inputs.dataset(key);
    const Place place{{}, 0, key};
    const std::optional<double> higher = data ? std::nullopt : higherFieldRatio(inputs, QString::fromLatin1(state), parameters);
    if (higher) {
        const double percent = std::round((*higher - 1) * 1000) / 10;
        outcome.issues.push_back(
            std::abs(*higher - 1) > 0.01
                ? warning("ferromagnetic-impurity",
                          text(QT_TRANSLATE_NOOP(
                                   "core",
                                   "m/H of the %1 changes by %2 % towards the higher fields of the same file: the moment is not proportional to the "
                                   "field, as a ferromagnetic impurity makes it, and the fraction is wrong by as much."),
                               state, percent),
                          place)
                : note("linearity",
                       text(QT_TRANSLATE_NOOP(
                                "core", "m/H of the %1 is the same at the higher fields of the same file within %2 %: proportional to the field."),
                            state, std::max(0.1, std::abs(percent))),
                       place));
        return;
    }
    if (!data) {
        outcome.issues.push_back(
            note("linearity-unchecked",
                 text(QT_TRANSLATE_NOOP("core",
                                        "Whether the moment of the %1 is proportional to the field at room temperature was not checked: clusters of "
                                        "iron or cobalt are ferromagnetic and would raise χ at low field. Give its magnetisation curve as «%2»."),
                      state, key),
                 place));
        return;
    }
    const Values T = inputs.values(role::temperature, Unit::of("K"), key), H = inputs.values(role::field, Unit::of("Oe"), key);
    const Result<Moment> m = moment(data->columns, QStringLiteral("auto"));
    if (!T || !H || !m)
        return;
    std::vector<Isotherm> curves = isotherms(*T, *H, *m);
    const auto warm = std::ranges::max_element(curves, {}, &Isotherm::T);
    if (warm == curves.end() || warm->T < 250)
        return outcome.issues.push_back(
            warning("linearity-unchecked", text(QT_TRANSLATE_NOOP("core", "«%1» holds no magnetisation curve above 250 K."), data->label), place));
    const std::optional<HighField> high = highField(*warm, 0.5 * std::ranges::max(warm->H));
    if (!high)
        return;
    const double at500 = high->saturated / (high->slope * 500);
    if (std::abs(high->saturated) > 3 * high->saturatedError && std::abs(at500) > 0.01)
        outcome.issues.push_back(warning("ferromagnetic-impurity",
                                         text(QT_TRANSLATE_NOOP("core",
                                                                "The moment of the %1 at %2 K is not proportional to the field: a saturated part of "
                                                                "%3 emu raises χ at 500 Oe by %4 %. The fraction is wrong by "
                                                                "as much; take χ from the slope at high field."),
                                              state, std::round(warm->T), high->saturated, std::round(at500 * 1000) / 10),
                                         place));
    else
        outcome.issues.push_back(
            note("linearity",
                 text(QT_TRANSLATE_NOOP("core", "The moment of the %1 at %2 K is proportional to the field (saturated part: %3 % of χ at 500 Oe)."),
                      state, std::round(warm->T), std::round(at500 * 1000) / 10),
                 place));
}

} // namespace vitrine::magnetometry
