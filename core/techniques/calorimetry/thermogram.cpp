// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/thermogram.h"

#include "analysis/instrumentscale.h"
#include "analysis/thermalprogramme.h"
#include "data/abovezero.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::calorimetry
{

Exotherm exothermOf(const Dataset &dataset)
{
    const QString words = dataset.metadata.text(QStringLiteral("exotherm"));
    return words == QLatin1String("up") ? Exotherm::Up : words == QLatin1String("down") ? Exotherm::Down : Exotherm::Unknown;
}

HeatFlow heatFlowOf(const Unit &unit)
{
    static const Unit watt = Unit::of("W"), specific = Unit::of("W/g"), volt = Unit::of("V"), specificVolt = Unit::of("V/g");
    if (unit.sameDimension(watt))
        return {HeatFlow::Kind::Power, converted(1, unit, watt)};
    if (unit.sameDimension(specific))
        return {HeatFlow::Kind::SpecificPower, converted(1, unit, specific)};
    if (unit.sameDimension(volt))
        return {HeatFlow::Kind::Voltage, absent};
    if (unit.sameDimension(specificVolt))
        return {HeatFlow::Kind::SpecificVoltage, absent};
    return {};
}

namespace
{

// The first (last) row of a range for which the test holds. Of a long run it looks at every four-thousandth part, then
// at the rows of the part before: a window is moved many times a second.
std::size_t strideFor(Rows rows)
{
    return rows.count() > 65536 ? rows.count() / 4096 : 1;
}
template<class Test>
std::optional<std::size_t> firstRow(Rows rows, Test test)
{
    const std::size_t stride = strideFor(rows);
    for (std::size_t i = rows.first; i <= rows.last; i += stride) {
        if (!test(i))
            continue;
        for (std::size_t k = i - std::min(stride - 1, i - rows.first); k < i; ++k)
            if (test(k))
                return k;
        return i;
    }
    return std::nullopt;
}
template<class Test>
std::optional<std::size_t> lastRow(Rows rows, Test test)
{
    const std::size_t stride = strideFor(rows);
    for (std::size_t back = 0; back < rows.count(); back += stride) {
        const std::size_t i = rows.last - back;
        if (!test(i))
            continue;
        for (std::size_t k = i + std::min(stride - 1, rows.last - i); k > i; --k)
            if (test(k))
                return k;
        return i;
    }
    return std::nullopt;
}

} // namespace

std::optional<Rows> Thermogram::between(const Interval &limits) const
{
    const double low = fromCelsius(limits.low), high = fromCelsius(limits.high);
    const double entry = heating ? low : high, exit = heating ? high : low, sign = heating ? 1 : -1;
    const Rows rows{segment.first, segment.last};
    const auto t = [&](std::size_t i) { return sign * temperature[i]; };
    auto first = firstRow(rows, [&](std::size_t i) { return t(i) >= sign * entry; });
    if (!first)
        return std::nullopt;
    auto last = lastRow({*first, rows.last}, [&](std::size_t i) { return t(i) <= sign * exit; });
    if (!last)
        return std::nullopt;
    if (*first > rows.first && std::abs(temperature[*first - 1] - entry) < std::abs(temperature[*first] - entry))
        --*first;
    if (*last < rows.last && std::abs(temperature[*last + 1] - exit) < std::abs(temperature[*last] - exit))
        ++*last;
    return Rows{*first, *last};
}

namespace
{

// In eight sums side by side, which a processor adds up at once.
double total(std::span<const double> values)
{
    std::array<double, 8> sums{};
    const std::size_t whole = values.size() - values.size() % sums.size();
    for (std::size_t i = 0; i < whole; i += sums.size())
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] += values[i + k];
    for (std::size_t i = whole; i < values.size(); ++i)
        sums.front() += values[i];
    return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

std::vector<double> blockTotals(std::span<const double> values)
{
    std::vector<double> totals(values.size() / BlockSums::rows);
    for (std::size_t i = 0; i < totals.size(); ++i)
        totals[i] = total(values.subspan(i * BlockSums::rows, BlockSums::rows));
    return totals;
}

} // namespace

Result<Thermogram> thermogram(const Inputs &inputs, const Parameters &parameters)
{
    static const Unit kelvin = Unit::of("K"), celsius = Unit::of("degC"), second = Unit::of("s");
    const Dataset &data = *inputs.dataset();
    const bool reference = parameters.words(QStringLiteral("axis")) == QLatin1String("reference");
    const Column *temperature = data.column(reference ? role::referenceTemperature : role::temperature);
    const Column *heatFlow = data.column(role::heatFlow);
    const Column *time = data.column(role::time);
    if (!temperature)
        return failure("missing-column",
                       text(QT_TRANSLATE_NOOP("core", "\"%1\" has no column of the reference temperature; expected one for this axis."), data.label),
                       {{}, 0, QStringLiteral("axis")});
    if (!heatFlow || !heatFlow->values || !temperature->values || heatFlow->size() != temperature->size())
        return failure("missing-column", text(QT_TRANSLATE_NOOP("core", "\"%1\" has no heat flow beside its temperature."), data.label));
    if (!temperature->unit.sameDimension(kelvin))
        return failure("no-temperature-unit",
                       text(QT_TRANSLATE_NOOP("core", "The column \"%1\" of temperatures has the unit \"%2\"; expected K, °C or °F."),
                            temperature->name, temperature->unitText));

    Thermogram run;
    run.temperature = *temperature->values;
    run.heatFlow = *heatFlow->values;
    run.celsiusOffset = converted(0, temperature->unit, celsius);
    if (const double offset = parameters.number(QStringLiteral("temperature_offset")); std::isfinite(offset)) {
        run.offset = offset;
        run.celsiusOffset += offset;
        run.offsetError = parameters.number(QStringLiteral("temperature_offset_uncertainty"));
        run.temperatureCorrected = std::isfinite(run.offsetError);
    }
    if (!run.temperatureCorrected)
        run.offsetError = temperatureAccuracy(parameters);
    if (const double factor = parameters.number(QStringLiteral("enthalpy_factor")); std::isfinite(factor)) {
        run.heatFactor = factor;
        run.factorError = parameters.number(QStringLiteral("enthalpy_factor_uncertainty")) / factor;
        run.heatCorrected = std::isfinite(run.factorError);
    }
    if (!run.heatCorrected)
        run.factorError = enthalpyAccuracy(parameters);
    run.celsiusScale = convertedDifference(1, temperature->unit, kelvin);
    run.heatFlowUnit = heatFlow->unit;
    run.kind = heatFlowOf(heatFlow->unit);
    const QString word = parameters.words(QStringLiteral("exotherm"));
    run.exotherm = word == QLatin1String("up") ? Exotherm::Up : word == QLatin1String("down") ? Exotherm::Down : exothermOf(data);

    const std::vector<Segment> segments = segmentsOf(data);
    const QString name = parameters.words(QStringLiteral("segment"));
    if (name.isEmpty()) {
        run.segment = segments.empty() ? Segment{QStringLiteral("heating"), 0, data.rows() - 1, absent, absent, absent} : segments.front();
    } else if (const Segment *found = segmentNamed(segments, name)) {
        run.segment = *found;
    } else {
        QStringList known;
        for (std::size_t i = 0; i < segments.size(); ++i)
            known += QStringLiteral("%1 (%2)").arg(i + 1).arg(segments[i].kind);
        return failure("unknown-segment",
                       text(QT_TRANSLATE_NOOP("core", "There is no segment \"%1\"; the run has %2."), name, known.join(QLatin1String(", "))),
                       {{}, 0, QStringLiteral("segment")});
    }
    run.heating = run.segment.kind != QLatin1String("cooling");
    // Where the segment begins and ends on this axis.
    run.segment.from = run.celsius(run.temperature[run.segment.first]);
    run.segment.to = run.celsius(run.temperature[run.segment.last]);

    run.timed = time && time->values && time->size() == temperature->size() && time->unit.sameDimension(second);
    if (run.timed) {
        run.time = *time->values;
        run.secondsPerTime = converted(1, time->unit, second);
    } else {
        run.time = run.temperature;
        const double kelvinPerSecond = parameters.number(QStringLiteral("rate")) / 60;
        run.secondsPerTime = (run.heating ? 1 : -1) * run.celsiusScale / kelvinPerSecond;
    }
    constexpr std::size_t many = 65536; // rows: fewer are added up faster than one can look
    if (data.rows() > many) {
        const std::string key = (reference ? "block sums over the reference's temperature" : "block sums");
        run.sums = data.derived.get<BlockSums>(key, [&] { return BlockSums{blockTotals(run.temperature), blockTotals(run.time), blockTotals(run.heatFlow)}; });
    }
    return run;
}

Thinned thinned(const Thermogram &run, Rows rows, std::size_t enough)
{
    Thinned result;
    result.first = rows.first;
    result.block = std::max<std::size_t>((rows.count() + enough - 1) / enough, 1);
    std::size_t blocks = (rows.count() + result.block - 1) / result.block;
    constexpr std::size_t size = BlockSums::rows;
    const bool summed = run.sums && result.block >= 8 * size;
    if (summed) {
        result.first = (rows.first + size - 1) / size * size;
        result.block = (result.block + size - 1) / size * size;
        rows.last = std::max((rows.last + 1) / size * size, result.first + size) - 1;
        blocks = (rows.last - result.first) / result.block + 1;
    }
    result.temperature.reserve(blocks);
    result.time.reserve(blocks);
    result.heatFlow.reserve(blocks);
    for (std::size_t from = result.first; from <= rows.last; from += result.block) {
        const std::size_t end = std::min(from + result.block, rows.last + 1);
        std::size_t count = end - from;
        const auto sumOf = [&](std::span<const double> values, const std::vector<double> BlockSums::*sums) {
            return summed ? total(std::span((*run.sums).*sums).subspan(from / size, count / size)) : total(values.subspan(from, count));
        };
        double sumT = sumOf(run.temperature, &BlockSums::temperature), sumX = sumOf(run.time, &BlockSums::time), sumY = sumOf(run.heatFlow, &BlockSums::heatFlow);
        // A hole makes the sums NaN; such a block is added up once more, row by row.
        if (!std::isfinite(sumT + sumX + sumY)) {
            result.holes = true;
            sumT = sumX = sumY = 0;
            count = 0;
            for (std::size_t i = from; i < end; ++i) {
                if (!std::isfinite(run.temperature[i] + run.time[i] + run.heatFlow[i]))
                    continue;
                sumT += run.temperature[i];
                sumX += run.time[i];
                sumY += run.heatFlow[i];
                ++count;
            }
        }
        if (count == 0)
            continue;
        const double share = 1 / static_cast<double>(count);
        result.temperature.push_back(sumT * share);
        result.time.push_back(sumX * share);
        result.heatFlow.push_back(sumY * share);
    }
    return result;
}

HeatScale heatScale(const Thermogram &run, const Dataset &data, double mass, Issues &issues)
{
    HeatScale scale;
    const auto fileMass = data.metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"));
    constexpr double reweighed = 0.1; // of the file's mass: more is rather a slip of the unit or another sample
    if (fileMass && fileMass->value > 0 && std::isfinite(mass) && std::abs(mass / fileMass->value - 1) > reweighed)
        issues.push_back(warning("mass-differs",
                                 text(QT_TRANSLATE_NOOP("core", "The sample mass is set to %1 mg; the file states %2 mg. Heats per gram are those of the mass that is set."), mass,
                                      fileMass->value),
                                 {{}, 0, QStringLiteral("mass")}));
    switch (run.kind.kind) {
    case HeatFlow::Kind::SpecificPower:
        scale.factor = run.kind.toWatts;
        if (fileMass && std::isfinite(mass) && std::abs(mass - fileMass->value) > 1e-9 * mass) {
            scale.factor *= fileMass->value / mass;
            issues.push_back(note("mass-replaced",
                                  text(QT_TRANSLATE_NOOP("core", "The heat flow was divided by the file's mass of %1 mg; it is brought to %2 mg."),
                                       fileMass->value, mass)));
        }
        break;
    case HeatFlow::Kind::Power:
        scale.perGram = std::isfinite(mass);
        scale.factor = scale.perGram ? run.kind.toWatts / (mass * 1e-3) : run.kind.toWatts;
        if (!scale.perGram)
            issues.push_back(note("no-mass", text(QT_TRANSLATE_NOOP("core", "The sample mass is not known: heats are those of the whole sample."))));
        break;
    case HeatFlow::Kind::Voltage:
    case HeatFlow::Kind::SpecificVoltage:
        scale.missing = text(QT_TRANSLATE_NOOP("core", "The signal is a voltage (%1): without the sensitivity of the instrument it is no heat."),
                             run.heatFlowUnit.symbol());
        break;
    case HeatFlow::Kind::Unknown:
        scale.missing = text(QT_TRANSLATE_NOOP("core", "The unit of the heat flow is not known; heats need mW, W/g or mW/mg."));
        break;
    }
    scale.factor *= run.heatFactor;
    return scale;
}

ParameterSpec segmentParameter()
{
    return wordsParameter("segment", QT_TRANSLATE_NOOP("core", "Segment"))
        .thatMayBeUnset()
        .withHelp(text(QT_TRANSLATE_NOOP("core", "Number in time order, or a kind with its number: heating-1, cooling-2.")));
}

ParameterSpec exothermParameter()
{
    return choiceParameter("exotherm", QT_TRANSLATE_NOOP("core", "Exothermic direction"),
                           {{QStringLiteral("file"), text(QT_TRANSLATE_NOOP("core", "as the file says"))},
                            {QStringLiteral("up"), text(QT_TRANSLATE_NOOP("core", "up"))},
                            {QStringLiteral("down"), text(QT_TRANSLATE_NOOP("core", "down"))}},
                           "file")
        .withHelp(text(QT_TRANSLATE_NOOP(
            "core",
            "Which way the curve of the file is exothermic. Results do not depend on it once it is right: negative enthalpies are endothermic.")));
}

ParameterSpec massParameter()
{
    ParameterSpec mass =
        numberParameter("mass", QT_TRANSLATE_NOOP("core", "Sample mass"), "mg")
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core", "Divides a heat flow in watts. A heat flow per mass is not divided again, only brought from the file's mass to this one.")));
    mass.lowest = aboveZero;
    return mass;
}

ParameterSpec rateParameter()
{
    ParameterSpec rate =
        numberParameter("rate", QT_TRANSLATE_NOOP("core", "Heating or cooling rate"), "K/min")
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Counts only where the file has no time: enthalpies are integrals over time.")));
    rate.lowest = aboveZero;
    return rate;
}

std::vector<ParameterSpec> correctionParameters()
{
    std::vector<ParameterSpec> all{
        numberParameter("temperature_offset", QT_TRANSLATE_NOOP("core", "Temperature correction"), "K")
            .withHelp(text(
                QT_TRANSLATE_NOOP("core", "Added to every temperature of the run: what the analysis \"Calibration check\" found with standards."))),
        numberParameter("temperature_offset_uncertainty", QT_TRANSLATE_NOOP("core", "Its uncertainty"), "K")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Standard uncertainty of the temperature correction; it enters every temperature."))),
        numberParameter("enthalpy_factor", QT_TRANSLATE_NOOP("core", "Heat correction"), "1")
            .withHelp(text(
                QT_TRANSLATE_NOOP("core", "Factor on heats and heat capacities: what the analysis \"Calibration check\" found with standards."))),
        numberParameter("enthalpy_factor_uncertainty", QT_TRANSLATE_NOOP("core", "Its uncertainty"), "1")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Standard uncertainty of the factor; it enters every heat."))),
    };
    for (ParameterSpec &parameter : all)
        parameter.optional = true;
    all[1].lowest = all[3].lowest = 0;
    all[2].lowest = aboveZero;
    all.push_back(temperatureAccuracyParameter({}));
    all.push_back(enthalpyAccuracyParameter());
    return all;
}

void proposeFromMetadata(const Inputs &inputs, const Parameters &given, Parameters &proposed)
{
    const Dataset &data = *inputs.dataset();
    static const Unit milligram = Unit::of("mg");
    if (!given.isSet(QStringLiteral("mass"))) {
        const Column *balance = data.column(role::mass);
        if (const auto mass = data.metadata.quantity(QStringLiteral("sample_mass"), milligram); mass && mass->value > 0) {
            proposed.set(QStringLiteral("mass"), mass->value);
        } else if (balance && balance->values && balance->unit.sameDimension(milligram)) {
            // A simultaneous run begins with what was weighed in.
            const auto first = std::ranges::find_if(*balance->values, [](double v) { return std::isfinite(v); });
            if (first != balance->values->end() && *first > 0)
                proposed.set(QStringLiteral("mass"), converted(*first, balance->unit, milligram));
        }
    }
    if (!given.isSet(QStringLiteral("temperature_accuracy")))
        proposed.set(QStringLiteral("temperature_accuracy"), data.column(role::mass) ? thermobalanceTemperatureAccuracy : calorimeterTemperatureAccuracy);
    if (!given.isSet(QStringLiteral("rate")) && !data.column(role::time))
        if (const auto rate = data.metadata.quantity(QStringLiteral("heating_rate"), Unit::of("K/min")); rate && rate->value > 0)
            proposed.set(QStringLiteral("rate"), rate->value);
}

double scanRate(const Thermogram &run, Rows rows)
{
    const double seconds = (run.time[rows.last] - run.time[rows.first]) * run.secondsPerTime;
    return (run.temperature[rows.last] - run.temperature[rows.first]) * run.celsiusScale / seconds;
}

} // namespace vitrine::calorimetry
