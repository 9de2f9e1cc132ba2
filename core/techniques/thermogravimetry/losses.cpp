// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermogravimetry/losses.h"

#include "analysis/measured.h"
#include "techniques/thermogravimetry/decompositionspec.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermogravimetry
{

namespace
{

constexpr double startTransient = 2; // K above the start: until then gas, balance and moisture settle

// How far the mass wanders over the last tenth of the temperatures before the row where it is read, %, and over as much before
// that as the same slow change goes on, up to the last third.
struct Wander
{
    double tenth = 0, further = 0;
};
Wander wanderBefore(const Prepared &p, double row)
{
    constexpr double still = 0.1; // %: more is no drift of a plateau
    constexpr double asSlow = 5;  // times the mean rate of the last tenth
    const std::vector<double> &T = p.run.run.temperature;
    const auto [low, high] = std::ranges::minmax(T);
    const double level = atRow(p.run.run.signal, row), at = atRow(T, row);
    Wander wander;
    double rates = 0;
    int counted = 0;
    for (auto i = static_cast<std::size_t>(row) + 1; i-- > static_cast<std::size_t>(std::ceil(p.rows.first)) && std::abs(T[i] - at) <= (high - low) / 3;) {
        if (!std::isfinite(p.rate.height[i])) // means over some points, no single row's noise
            continue;
        const double away = std::abs(p.rate.height[i] - level), rate = std::abs(p.rate.perKelvin[i]);
        if (std::abs(T[i] - at) <= 0.1 * (high - low)) {
            wander.tenth = std::max(wander.tenth, away);
            wander.further = wander.tenth;
            if (std::isfinite(rate)) {
                rates += rate;
                ++counted;
            }
        } else if (away > still || (std::isfinite(rate) && counted > 0 && rate > asSlow * rates / counted + 2 * p.rate.noise[i])) {
            break;
        } else {
            wander.further = std::max(wander.further, away);
        }
    }
    return wander;
}

} // namespace

// The loss between two rows and what remains at the second one.
void addLoss(Outcome &outcome, const Prepared &p, const Parameters &parameters)
{
    const std::vector<double> &m = p.run.run.signal;
    const double before = atRow(m, p.rows.first), after = atRow(m, p.rows.last);
    const double noise = p.run.noise;
    double beforeMoved = 0, afterMoved = 0;
    if (p.windowed) {
        const Interval window = *parameters.interval(QStringLiteral("window"));
        const double by = p.statedBy();
        const auto at = [&](double low, double high) { return rowsBetween(p.run.run, {low, high}); };
        const auto down = at(window.low - by, window.high - by), up = at(window.low + by, window.high + by);
        if (down && up) {
            beforeMoved = betweenTwo(atRow(m, down->first), atRow(m, up->first));
            afterMoved = betweenTwo(atRow(m, down->last), atRow(m, up->last));
        }
    }
    const auto limits = [&](double u) { return p.windowed ? u : absent; };
    const double share = std::isfinite(p.run.referenceShare) ? p.run.referenceShare : absent;
    const Text referencePart = text(QT_TRANSLATE_NOOP("core", "reference mass")), limitsPart = text(QT_TRANSLATE_NOOP("core", "limits")),
               plateauPart = text(QT_TRANSLATE_NOOP("core", "plateau"));
    // A loss still under way is no plateau that drifts: the mass belongs to its temperature then.
    const Wander wander = wanderBefore(p, p.rows.last);
    const double plateau = std::min(wander.further, leastStep) / std::sqrt(3.0);
    if (wander.tenth > leastStep)
        outcome.issues.push_back(note("no-plateau", text(QT_TRANSLATE_NOOP("core", "The mass changes by %1 % over the last tenth of the temperatures: the residue is that at %2 °C, not that of a plateau."),
                                                         wander.tenth, atRow(p.run.run.temperature, p.rows.last))));
    outcome.results.push_back(measuredResult(QStringLiteral("residue"), after, percent(),
                                             {{noiseName(), noise}, {plateauPart, plateau}, {driftName(), p.run.drift}, {limitsPart, limits(afterMoved)}, {referencePart, share * after}}));
    outcome.results.push_back(measuredResult(QStringLiteral("mass_loss"), before - after, percent(),
                                             {{noiseName(), noise * std::sqrt(2.0)},
                                              {plateauPart, plateau},
                                              {driftName(), p.run.drift},
                                              {limitsPart, limits(std::hypot(beforeMoved, afterMoved))},
                                              {referencePart, share * std::abs(before - after)}}));
}

// Drying, settling and buoyancy at the beginning pass a level without any decomposition.
void addLevels(Outcome &outcome, const Prepared &p)
{
    const ThermalRun &run = p.run.run;
    const double begin = atRow(run.temperature, p.rows.first);
    const bool heated = std::ranges::any_of(run.segments, [](const Segment &s) { return s.kind == QLatin1String("heating"); });
    QStringList already, settling, early, returning;
    for (const int level : statedLosses) {
        const Passage passage = signalPassage(p.run, 100 - level, p.rows.first);
        const QString key = QStringLiteral("T_%1pct").arg(level);
        if (passage.fromTheStart) {
            already += key;
            continue;
        }
        if (!passage.row)
            continue; // the run loses less than that
        const double passed = atRow(run.temperature, *passage.row);
        const bool isothermal = heated && std::ranges::any_of(run.segments, [&](const Segment &s) {
                                    return s.kind == QLatin1String("isothermal") && s.first == 0 && *passage.row <= static_cast<double>(s.last);
                                });
        if (heated && (isothermal || std::abs(passed - begin) < startTransient)) {
            settling += key;
            continue;
        }
        if (heated && std::abs(passed - begin) < 5 * startTransient)
            early += key;
        const auto nearest = static_cast<std::size_t>(std::lround(*passage.row));
        // Means over some points: no single row's noise brings the mass back.
        double back = -std::numeric_limits<double>::infinity();
        for (std::size_t i = nearest; i < run.size(); ++i)
            if (std::abs(run.temperature[i] - passed) > p.rate.smoothing)
                back = std::max(back, p.rate.height[i]);
        if (back > 100 - level + std::max(0.1, 5 * (std::isfinite(p.run.noise) ? p.run.noise : 0)))
            returning += key;
        const double slope = std::abs(p.rate.perKelvin[std::min(nearest, run.size() - 1)]);
        ResultValue result;
        if (slope > 0) {
            // Several points decide together whether the level is passed.
            result = measuredResult(key, atRow(run.temperature, *passage.row), celsius(),
                                    {{noiseName(), p.run.noise / std::sqrt(3.0) / slope},
                                     {driftName(), p.run.drift / slope},
                                     {text(QT_TRANSLATE_NOOP("core", "reference mass")),
                                      std::isfinite(p.run.referenceShare) ? (100 - level) * p.run.referenceShare / slope : absent},
                                     {text(QT_TRANSLATE_NOOP("core", "sampling")),
                                      std::abs(run.temperature[std::min(nearest + 1, run.size() - 1)] - run.temperature[nearest]) / std::sqrt(12.0)}});
        } else {
            result = measuredResult(key, atRow(run.temperature, *passage.row), celsius(), {});
            result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "The level is passed while the temperature stands still or falls."));
        }
        outcome.results.push_back(std::move(result));
    }
    const QString comma = QStringLiteral(", ");
    if (!settling.isEmpty())
        outcome.issues.push_back(warning("start-transient",
                                         text(QT_TRANSLATE_NOOP("core", "%1: left out, for the mass passes there before the temperature has risen by %2 K: drying, settling of the gas or the balance, not "
                                                                        "decomposition. A reference mass after drying (reference_mass = window) gives them a meaning."),
                                              settling.join(comma), startTransient)));
    if (!early.isEmpty())
        outcome.issues.push_back(warning("early-loss", text(QT_TRANSLATE_NOOP("core", "%1 lies within %2 K of where the run begins: more likely drying than decomposition."), early.join(comma),
                                                            5 * startTransient)));
    if (!returning.isEmpty())
        outcome.issues.push_back(warning("mass-returns", text(QT_TRANSLATE_NOOP("core", "%1: the mass rises above that level again later, as buoyancy or drift let it; the temperature is that of the first passage."),
                                                              returning.join(comma))));
    if (!already.isEmpty())
        outcome.issues.push_back(warning("below-from-the-start",
                                         text(QT_TRANSLATE_NOOP("core", "%1: left out, for the mass begins at %2 % of the reference mass (%3)."),
                                              already.join(comma), atRow(run.signal, p.rows.first), p.run.referenceWords.english())));
}

void addMassAt(Outcome &outcome, const Prepared &p, double temperature)
{
    const ThermalRun &run = p.run.run;
    const bool heating = std::ranges::any_of(run.segments, [](const Segment &s) { return s.kind != QLatin1String("cooling"); });
    const auto row = firstPassage(run.temperature, temperature, heating);
    if (!row || (*row == 0 && std::abs(run.temperature.front() - temperature) > 0.5)) {
        const auto [low, high] = std::ranges::minmax(run.temperature);
        outcome.issues.push_back(warning("temperature-outside",
                                         text(QT_TRANSLATE_NOOP("core", "mass_at is left out: %1 °C lies outside the run, which goes from %2 to %3 °C."), temperature, low,
                                              high),
                                         {{}, 0, QStringLiteral("temperature")}));
        return;
    }
    const double mass = atRow(run.signal, *row);
    ResultValue result = measuredResult(QStringLiteral("mass_at"), mass, percent(),
                                        {{noiseName(), p.run.noise},
                                         {driftName(), p.run.drift},
                                         {text(QT_TRANSLATE_NOOP("core", "reference mass")), std::isfinite(p.run.referenceShare) ? p.run.referenceShare * mass : absent}});
    result.index = {{QStringLiteral("temperature"), temperature}};
    result.indexUnit = QStringLiteral("degC");
    outcome.results.push_back(std::move(result));
}

} // namespace vitrine::thermogravimetry
