// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/conductivity.h"

#include "analysis/declaring.h"
#include "analysis/measured.h"
#include "data/abovezero.h"
#include "numerics/curves.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine::thermaltransport
{

namespace
{

// A property over temperature, sorted, repeats averaged; one value for all temperatures where `constant` is set.
struct Property
{
    std::vector<double> T, value, error;
    double constant = absent, constantError = absent;

    [[nodiscard]] bool known() const { return std::isfinite(constant) || !T.empty(); }
    [[nodiscard]] bool table() const { return !T.empty(); }
    // NaN outside of a table; an end is taken within 0.2 % (two controllers set to one temperature).
    [[nodiscard]] double at(double temperature) const { return table() ? between(value, temperature) : constant; }
    // How far apart the neighbours of a temperature are; 0 for a constant.
    [[nodiscard]] double gapAt(double temperature) const
    {
        const auto above = std::ranges::lower_bound(T, temperature);
        return above == T.begin() || above == T.end() || *above == temperature ? 0 : *above - *(above - 1);
    }
    [[nodiscard]] double errorAt(double temperature) const { return table() ? between(error, temperature) : constantError; }

private:
    [[nodiscard]] double between(const std::vector<double> &y, double temperature) const
    {
        const double reach = 0.002 * temperature;
        if (temperature < T.front() && T.front() - temperature <= reach)
            return y.front();
        if (temperature > T.back() && temperature - T.back() <= reach)
            return y.back();
        return T.size() == 1 ? absent : interpolated(T, y, temperature);
    }
};

Property tableOf(const Values &T, const Column &column, double factor)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < std::min(T->size(), column.size()); ++i)
        if (std::isfinite((*T)[i]) && std::isfinite((*column.values)[i]) && (*T)[i] > 0)
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return (*T)[i]; });
    Property property;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        double t = 0, sum = 0, squares = 0, stated = 0;
        while (end < order.size() && (*T)[order[end]] - (*T)[order[first]] <= std::max(0.01, 5e-4 * (*T)[order[first]])) {
            const double value = (*column.values)[order[end]] * factor;
            t += (*T)[order[end]];
            sum += value;
            squares += value * value;
            stated += column.uncertainty ? std::pow((*column.uncertainty)[order[end]] * factor, 2) : absent;
            ++end;
        }
        const auto n = static_cast<double>(end - first);
        const double mean = sum / n, spread = n > 1 ? std::sqrt(std::max(0.0, squares / n - mean * mean) / (n - 1)) : absent;
        property.T.push_back(t / n);
        property.value.push_back(mean);
        const double error = std::sqrt(stated) / n;
        property.error.push_back(std::isfinite(error) ? std::hypot(error, std::isfinite(spread) ? spread : 0.0) : spread);
        first = end;
    }
    return property;
}

Failure missing(const char *key, Text message)
{
    return {QStringLiteral("property-missing"), std::move(message), {{}, 0, QString::fromLatin1(key)}};
}

// Diffusivity in mm2/s: the parameter before the table.
Result<Property> diffusivityOf(const Inputs &inputs, const Parameters &parameters)
{
    Property property;
    if (parameters.isSet(QStringLiteral("diffusivity"))) {
        property.constant = parameters.number(QStringLiteral("diffusivity"));
        property.constantError = parameters.number(QStringLiteral("diffusivity_error"));
        return property;
    }
    const Dataset *data = inputs.dataset();
    const Column *column = data ? data->column(thermalDiffusivity) : nullptr;
    const Values T = inputs.values(role::temperature, Unit::of("K"));
    if (!column || !T)
        return missing("diffusivity", text(QT_TRANSLATE_NOOP("core", "The thermal diffusivity is not known: give a table of it, or «diffusivity».")));
    if (!column->unit.sameDimension(Unit::of("m2/s")))
        return missing("diffusivity",
                       text(QT_TRANSLATE_NOOP("core", "The diffusivity carries the unit «%1»; expected mm2/s, cm2/s or m2/s."), column->unitText));
    property = tableOf(T, *column, convertedDifference(1, column->unit, Unit::of("mm2/s")));
    if (!property.table())
        return missing("diffusivity", text(QT_TRANSLATE_NOOP("core", "The table of the diffusivity holds no number.")));
    return property;
}

// What a heat capacity is multiplied with to be one in J/(g K).
Result<double> perGram(const Dataset &data, const Column &column, const Parameters &parameters)
{
    const auto of = [&](const char *name, const char *parameter, const char *unit) {
        if (parameters.isSet(QString::fromLatin1(parameter)))
            return parameters.number(QString::fromLatin1(parameter));
        const auto found = data.metadata.quantity(QString::fromLatin1(name), Unit::of(unit));
        return found && found->value > 0 ? found->value : absent;
    };
    double factor = absent;
    if (column.unit.sameDimension(Unit::of("J/(g K)")))
        return convertedDifference(1, column.unit, Unit::of("J/(g K)"));
    if (column.unit.sameDimension(Unit::of("J/(mol K)"))) {
        factor = convertedDifference(1, column.unit, Unit::of("J/(mol K)")) / of("molar_mass", "molar_mass", "g/mol");
        if (!std::isfinite(factor))
            return missing("molar_mass", text(QT_TRANSLATE_NOOP("core", "The heat capacity is per mole: the molar mass is needed.")));
    } else if (column.unit.sameDimension(Unit::of("J/K"))) {
        factor = convertedDifference(1, column.unit, Unit::of("J/K")) / (of("sample_mass", "mass", "mg") * 1e-3);
        if (!std::isfinite(factor))
            return missing("mass", text(QT_TRANSLATE_NOOP("core", "The heat capacity is that of a whole sample: its mass is needed.")));
    } else {
        return missing("heat_capacity",
                       text(QT_TRANSLATE_NOOP("core", "The heat capacity carries the unit «%1»; expected one of J/(g K), J/(mol K) or J/K."), column.unitText));
    }
    return factor;
}

// Specific heat capacity in J/(g K): the parameter, tables of its own, or a column beside the diffusivity.
Result<Property> heatCapacityOf(const Inputs &inputs, const Parameters &parameters)
{
    Property property;
    if (parameters.isSet(QStringLiteral("heat_capacity"))) {
        property.constant = parameters.number(QStringLiteral("heat_capacity"));
        property.constantError = parameters.number(QStringLiteral("heat_capacity_error"));
        return property;
    }
    for (const char *key : {"heat_capacity_run", "data"}) {
        // Ramps of one sample follow each other as runs of their own: together they are its heat capacity.
        std::vector<double> T, cp, errors;
        for (const DatasetPtr &data : inputs.all(QString::fromLatin1(key))) {
            const Column *column = data->column(role::heatCapacity), *temperature = data->column(role::temperature);
            const Values kelvin = temperature ? valuesIn(*temperature, Unit::of("K")) : nullptr;
            if (!column || !kelvin)
                continue;
            const Result<double> factor = perGram(*data, *column, parameters);
            if (!factor)
                return factor.failure();
            for (std::size_t i = 0; i < std::min(kelvin->size(), column->size()); ++i) {
                T.push_back((*kelvin)[i]);
                cp.push_back((*column->values)[i] * *factor);
                errors.push_back(column->uncertainty ? (*column->uncertainty)[i] * *factor : absent);
            }
        }
        if (T.empty())
            continue;
        const bool known = std::ranges::any_of(errors, [](double error) { return std::isfinite(error); });
        const Column all{{}, {}, Unit::of("J/(g K)"), {}, shared(std::move(cp)), known ? shared(std::move(errors)) : nullptr};
        property = tableOf(shared(std::move(T)), all, 1);
        if (property.table())
            return property;
    }
    return missing("heat_capacity", text(QT_TRANSLATE_NOOP("core", "The heat capacity is not known: give a run of it, or «heat_capacity».")));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Result<Property> diffusivity = diffusivityOf(inputs, parameters), heat = heatCapacityOf(inputs, parameters);
    if (!diffusivity || !heat)
        return diffusivity ? heat.failure() : diffusivity.failure();
    const double density = parameters.number(QStringLiteral("density")), densityError = parameters.number(QStringLiteral("density_error"));
    if (!(density > 0))
        return missing("density", text(QT_TRANSLATE_NOOP("core", "The density is not known: κ = α ρ c_p needs it. Set «density».")));
    const double porosity = parameters.number(QStringLiteral("porosity"));
    const double dense = porosity > 0 ? denseFactor(porosity, parameters.words(QStringLiteral("porosity_model"))) : 1;
    Outcome outcome;
    outcome.parameters = parameters;
    const double T = parameters.number(QStringLiteral("temperature"));
    // mm2/s g/cm3 J/(g K) is W/(m K).
    const auto kappaAt = [&](double at) { return diffusivity->at(at) * density * heat->at(at) * dense; };
    const auto partsAt = [&](double at) {
        const double kappa = std::abs(kappaAt(at));
        std::vector<UncertaintyPart> parts{{text(QT_TRANSLATE_NOOP("core", "thermal diffusivity")),
                                            kappa * diffusivity->errorAt(at) / diffusivity->at(at)},
                                           {text(QT_TRANSLATE_NOOP("core", "density")), kappa * densityError / density},
                                           {text(QT_TRANSLATE_NOOP("core", "heat capacity")), kappa * heat->errorAt(at) / heat->at(at)}};
        std::erase_if(parts, [](const UncertaintyPart &part) { return !(part.value > 0); });
        return parts;
    };
    const Place place{{}, 0, QStringLiteral("temperature")};
    if (std::isfinite(kappaAt(T))) {
        ResultValue kappa = measuredResult(QStringLiteral("kappa"), kappaAt(T), Unit::of("W/(m K)"), partsAt(T));
        QStringList unknown;
        for (const auto &[known, name] : {std::pair{diffusivity->errorAt(T), "α"}, std::pair{densityError, "ρ"}, std::pair{heat->errorAt(T), "c_p"}})
            if (!(known > 0))
                unknown << QString::fromUtf8(name);
        if (kappa.parts.empty())
            kappa.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "None of diffusivity, density and heat capacity has an uncertainty."));
        else if (!unknown.isEmpty())
            outcome.issues.push_back(warning("uncertainty-incomplete",
                                             text(QT_TRANSLATE_NOOP("core", "The uncertainty of κ lacks the part of %1, which came without one."),
                                                  unknown.join(QStringLiteral(", ")))));
        outcome.results.push_back(std::move(kappa));
        if (const double gap = std::max(diffusivity->gapAt(T), heat->gapAt(T)); gap > std::max(10.0, 0.1 * T))
            outcome.issues.push_back(warning("wide-gap", text(QT_TRANSLATE_NOOP("core", "κ(%1 K) is interpolated across a gap of %2 K in the diffusivity or the heat capacity."), T, std::round(gap * 10) / 10), place));
        outcome.results.push_back(measuredResult(QStringLiteral("diffusivity"), diffusivity->at(T), Unit::of("mm2/s"),
                                                 {{text(QT_TRANSLATE_NOOP("core", "thermal diffusivity")), diffusivity->errorAt(T)}}));
        outcome.results.push_back(measuredResult(QStringLiteral("c_p"), heat->at(T), Unit::of("J/(g K)"),
                                                 {{text(QT_TRANSLATE_NOOP("core", "heat capacity")), heat->errorAt(T)}}));
        for (ResultValue &result : outcome.results)
            if (result.parts.empty() && result.withoutUncertainty.isEmpty())
                result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "It was given without one."));
    } else {
        outcome.issues.push_back(
            warning("temperature-outside",
                    text(QT_TRANSLATE_NOOP(
                             "core", "At %1 K diffusivity and heat capacity are not both known: no value is given there, nothing is extrapolated."),
                         T),
                    place));
    }
    const Property &over = diffusivity->table() ? *diffusivity : *heat;
    std::vector<double> x, y, s;
    for (const double at : over.T) {
        if (!std::isfinite(kappaAt(at)))
            continue;
        x.push_back(at);
        y.push_back(kappaAt(at));
        double squares = 0;
        for (const UncertaintyPart &part : partsAt(at))
            squares += part.value * part.value;
        s.push_back(squares > 0 ? std::sqrt(squares) : absent);
    }
    if (over.table() && x.empty())
        return failure("no-common-range",
                       text(QT_TRANSLATE_NOOP("core", "Diffusivity (%1 to %2 K) and heat capacity share no temperature: nothing is extrapolated."),
                            over.T.front(), over.T.back()),
                       place);
    if (over.table() && x.size() < over.T.size())
        outcome.issues.push_back(
            note("rows-outside",
                 countedText(QT_TRANSLATE_N_NOOP("core", "%n row(s) of the diffusivity lie outside the heat capacity and have no κ."),
                             static_cast<int>(over.T.size() - x.size()))));
    if (diffusivity->table() != heat->table() && x.size() > 1)
        outcome.issues.push_back(warning("held-constant",
                                         diffusivity->table() ? text(QT_TRANSLATE_NOOP("core", "One heat capacity was used at all temperatures."))
                                                              : text(QT_TRANSLATE_NOOP("core", "One diffusivity was used at all temperatures."))));
    outcome.issues.push_back(
        note("density-constant",
             text(QT_TRANSLATE_NOOP("core", "One density is used at all temperatures: expansion changes κ by less than 3α_L ΔT."))));
    if (!x.empty())
        outcome.curves.push_back(conductivityCurve("kappa", text(QT_TRANSLATE_NOOP("core", "Thermal conductivity")), CurveUse::Points, std::move(x),
                                                   std::move(y), std::move(s)));
    addComparison(outcome, inputs, parameters);
    return outcome;
}

} // namespace

AnalysisSpec diffusivityAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("thermal-transport.diffusivity");
    spec.version = 2;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Conductivity from diffusivity"));
    spec.definition =
        text(QT_TRANSLATE_NOOP("core",
                               "κ = α ρ c_p (laser flash, ISO 22007-4, ASTM E1461): the thermal diffusivity times the density and the specific "
                               "heat capacity, each a table over temperature or one value. The heat capacity is interpolated linearly "
                               "at the temperatures of the diffusivity, never extrapolated. The uncertainties add in quadrature."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Thermal diffusivity")),
                    .columns = columnNeeds({role::temperature, thermalDiffusivity}),
                    .optional = true},
                   {.key = QStringLiteral("heat_capacity_run"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Heat capacity")),
                    .columns = columnNeeds({role::temperature, role::heatCapacity}),
                    .optional = true,
                    .several = true},
                   {.key = QStringLiteral("literature"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Conductivities to compare with")),
                    .columns = columnNeeds({role::temperature, role::thermalConductivity}),
                    .optional = true,
                    .several = true}};
    const auto property = [](const char *key, const char *label, const char *unit) {
        return within(numberParameter(key, label, unit), QByteArrayView(key).endsWith("_error") ? 0 : aboveZero).thatMayBeUnset();
    };
    spec.parameters = {within(numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "K", 300.0), 0).withHandle(HandleKind::Line),
                       property("diffusivity", QT_TRANSLATE_NOOP("core", "Thermal diffusivity"), "mm2/s")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Takes the place of a table."))),
                       property("diffusivity_error", QT_TRANSLATE_NOOP("core", "Its standard uncertainty"), "mm2/s"),
                       property("density", QT_TRANSLATE_NOOP("core", "Density"), "g/cm3")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Of the piece that was measured, its pores included: mass over volume."))),
                       property("density_error", QT_TRANSLATE_NOOP("core", "Its standard uncertainty"), "g/cm3"),
                       property("heat_capacity", QT_TRANSLATE_NOOP("core", "Specific heat capacity"), "J/(g K)")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Takes the place of a run."))),
                       property("heat_capacity_error", QT_TRANSLATE_NOOP("core", "Its standard uncertainty"), "J/(g K)"),
                       property("molar_mass", QT_TRANSLATE_NOOP("core", "Molar mass"), "g/mol")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "For a heat capacity per mole. Unset: the one in its file."))),
                       property("mass", QT_TRANSLATE_NOOP("core", "Mass of the sample of the heat capacity"), "mg")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "For a heat capacity of a whole sample. Unset: the one in its file."))),
                       within(numberParameter("porosity", QT_TRANSLATE_NOOP("core", "Porosity"), "1", 0.0), 0, 0.9),
                       porosityModelParameter(),
                       materialsParameter()};
    spec.outputs = {outputSpec("kappa", "<i>κ</i>", QT_TRANSLATE_NOOP("core", "Thermal conductivity"), "W/(m K)",
                               QT_TRANSLATE_NOOP("core", "α ρ c_p at the named temperature.")),
                    outputSpec("diffusivity", "<i>α</i>", QT_TRANSLATE_NOOP("core", "Thermal diffusivity"), "mm2/s",
                               QT_TRANSLATE_NOOP("core", "At the named temperature.")),
                    outputSpec("c_p", "<i>c</i><sub>p</sub>", QT_TRANSLATE_NOOP("core", "Specific heat capacity"), "J/(g K)",
                               QT_TRANSLATE_NOOP("core", "At the named temperature."))};
    spec.mainResult = QStringLiteral("kappa");
    spec.byDefault = false; // the density stands in no file
    spec.run = run;
    return spec;
}

} // namespace vitrine::thermaltransport
