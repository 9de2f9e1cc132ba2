// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/correctionrun.h"

#include "analysis/thermalprogramme.h"
#include "analysis/thermalrun.h"
#include "techniques/calorimetry/thermogram.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

// Every row of a run (a correction's without its holes), so that what is subtracted has the rows of the file.
Result<ThermalRun> everyRow(const Dataset &data, const Place &place, bool holes)
{
    static const Unit kelvin = Unit::of("K"), celsius = Unit::of("degC"), second = Unit::of("s");
    const Column *temperature = data.column(role::temperature), *flow = data.column(role::heatFlow), *time = data.column(role::time);
    if (!temperature || !flow || !temperature->values || !flow->values || temperature->size() != flow->size() || !temperature->unit.sameDimension(kelvin))
        return failure("missing-column", text(QT_TRANSLATE_NOOP("core", "\"%1\" has no heat flow over a temperature."), data.label), place);
    ThermalRun run;
    run.timed = time && time->values && time->size() == flow->size() && time->unit.sameDimension(second);
    const std::vector<double> &T = *temperature->values, &y = *flow->values;
    for (const Segment &segment : segmentsOf(data)) {
        Segment own = segment;
        own.first = run.size();
        for (std::size_t i = segment.first; i <= segment.last && i < y.size(); ++i) {
            const double at = run.timed ? (*time->values)[i] : static_cast<double>(i);
            if (!holes && !(std::isfinite(T[i]) && std::isfinite(y[i]) && std::isfinite(at)))
                continue;
            run.temperature.push_back(converted(T[i], temperature->unit, celsius));
            run.time.push_back(run.timed ? converted(at, time->unit, second) : at);
            run.signal.push_back(y[i]);
        }
        if (run.size() == own.first)
            continue;
        own.last = run.size() - 1;
        run.segments.push_back(own);
    }
    return run;
}

double massOf(const Dataset &data)
{
    const auto mass = data.metadata.quantity(QStringLiteral("sample_mass"), Unit::of("g"));
    return mass && mass->value > 0 ? mass->value : absent;
}

// From the correction's heat flow to the sample's; NaN where masses that are needed are not known.
double factorBetween(const Dataset &blank, const Dataset &data)
{
    const Unit &from = blank.column(role::heatFlow)->unit, &to = data.column(role::heatFlow)->unit;
    using Kind = HeatFlow::Kind;
    const HeatFlow theirs = heatFlowOf(from), ours = heatFlowOf(to);
    const bool theirsPerMass = theirs.kind == Kind::SpecificPower || theirs.kind == Kind::SpecificVoltage, oursPerMass = ours.kind == Kind::SpecificPower || ours.kind == Kind::SpecificVoltage;
    if (from.sameDimension(to) && !theirsPerMass)
        return convertedDifference(1, from, to);
    const auto isPower = [](Kind kind) { return kind == Kind::Power || kind == Kind::SpecificPower; };
    if (!isPower(theirs.kind) || !isPower(ours.kind))
        return absent;
    // An empty crucible has no mass of its own: what it was divided by must be known to be taken back.
    return theirs.toWatts * (theirsPerMass ? massOf(blank) : 1) / (oursPerMass ? massOf(data) : 1) / ours.toWatts;
}

} // namespace

InputSpec correctionRunInput()
{
    InputSpec input;
    input.key = QStringLiteral("blank");
    input.label = text(QT_TRANSLATE_NOOP("core", "Correction run"));
    input.columns = {{QStringLiteral("temperature"), false}, {QStringLiteral("heat-flow"), false}, {QStringLiteral("time"), true}};
    input.optional = input.correction = true;
    return input;
}

Result<DatasetPtr> lessCorrectionRun(const Inputs &inputs, Issues &issues)
{
    const Place place{{}, 0, QStringLiteral("blank")};
    const Dataset &data = *inputs.dataset();
    const DatasetPtr blank = inputs.all(QStringLiteral("blank")).front();
    struct Less
    {
        Result<DatasetPtr> run;
        Issues issues;
    };
    const auto found = data.derived.get<Less>("less correction " + contentHash(blank).toHex().toStdString(), [&]() -> Less {
        const auto sample = everyRow(data, place, true);
        const auto empty = everyRow(*blank, place, false);
        if (!sample)
            return {sample.failure(), {}};
        if (!empty)
            return {empty.failure(), {}};
        double factor = factorBetween(*blank, data);
        if (!std::isfinite(factor))
            return {failure("blank-unit",
                            text(QT_TRANSLATE_NOOP("core", "The correction run is in %1, the sample's in %2: they cannot be brought together (no mass to convert by, or no power)."),
                                 blank->column(role::heatFlow)->unitText, data.column(role::heatFlow)->unitText),
                            place),
                    {}};
        // A file may have its curve upside down.
        if (exothermOf(*blank) != Exotherm::Unknown && exothermOf(data) != Exotherm::Unknown && exothermOf(*blank) != exothermOf(data))
            factor = -factor;
        const Correction correction = correctionFor(*sample, *empty);
        Less less{DatasetPtr(), {}};
        std::vector<double> flow = *data.column(role::heatFlow)->values;
        std::size_t lost = 0, row = 0;
        for (const Segment &segment : segmentsOf(data))
            for (std::size_t i = segment.first; i <= segment.last && i < flow.size() && row < correction.values.size(); ++i, ++row) {
                lost += std::isfinite(flow[i]) && !std::isfinite(correction.values[row]) ? 1 : 0;
                flow[i] -= factor * correction.values[row];
            }
        if (lost == flow.size())
            return {failure("blank-elsewhere", text(QT_TRANSLATE_NOOP("core", "The correction run covers no part of the sample's run.")), place), {}};
        if (!correction.byTime)
            less.issues.push_back(note("blank-over-temperature", text(QT_TRANSLATE_NOOP("core", "Sample and correction run do not share one programme of time: they are matched by temperature."))));
        if (lost > 0)
            less.issues.push_back(warning("blank-too-short", text(QT_TRANSLATE_NOOP("core", "%1 % of the run lies beyond the correction run and has no heat flow."),
                                                                  100.0 * static_cast<double>(lost) / static_cast<double>(flow.size()))));
        auto copy = std::make_shared<Dataset>(data);
        Column &column = *std::ranges::find(copy->columns, QLatin1StringView(role::heatFlow), &Column::role);
        column.values = shared(std::move(flow));
        copy->metadata.remove(QStringLiteral("correction_file")); // it is done
        less.run = DatasetPtr(std::move(copy));
        return less;
    });
    issues.insert(issues.end(), found->issues.begin(), found->issues.end());
    return found->run;
}

} // namespace vitrine::calorimetry
