// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/spectrum.h"

#include "data/abovezero.h"
#include "data/role.h"

#include <QObject>

#include <cmath>
#include <numbers>

namespace vitrine::impedance
{

namespace
{

Values valuesOf(const Dataset &dataset, std::string_view role, const char *unit)
{
    const Column *column = dataset.column(role);
    return column ? valuesIn(*column, Unit::of(unit)) : nullptr;
}

// A column's uncertainties in ohm.
std::vector<double> errorsOf(const Dataset &dataset, std::string_view role)
{
    const Column *column = dataset.column(role);
    if (!column || !column->uncertainty || !column->unit.sameDimension(Unit::of("Ohm")))
        return {};
    std::vector<double> errors = *column->uncertainty;
    for (double &error : errors)
        error = convertedDifference(error, column->unit, Unit::of("Ohm"));
    return errors;
}

} // namespace

Spectrum spectrumOf(const Dataset &dataset)
{
    Spectrum spectrum;
    const Values f = valuesOf(dataset, role::frequency, "Hz"), re = valuesOf(dataset, role::impedanceReal, "Ohm"),
                 im = valuesOf(dataset, role::impedanceImaginary, "Ohm");
    if (!f || !re || !im)
        return spectrum;
    const std::vector<double> reErrors = errorsOf(dataset, role::impedanceReal), imErrors = errorsOf(dataset, role::impedanceImaginary);
    const bool errors = reErrors.size() == re->size() && imErrors.size() == im->size();
    const std::size_t rows = std::min({f->size(), re->size(), im->size()});
    for (std::size_t i = 0; i < rows; ++i) {
        const double size = std::hypot((*re)[i], (*im)[i]);
        if (!((*f)[i] > 0) || !std::isfinite((*f)[i]) || !std::isfinite(size) || !(size > 0) || size >= 1e37) {
            ++spectrum.unusable;
            continue;
        }
        spectrum.frequency.push_back((*f)[i]);
        spectrum.real.push_back((*re)[i]);
        spectrum.imaginary.push_back((*im)[i]);
        if (errors) {
            spectrum.realError.push_back(reErrors[i]);
            spectrum.imaginaryError.push_back(imErrors[i]);
        }
    }
    return spectrum;
}

Spectrum spectrumOf(const Inputs &inputs)
{
    const Dataset *dataset = inputs.dataset();
    return dataset ? spectrumOf(*dataset) : Spectrum();
}

Spectrum selected(const Spectrum &spectrum, const std::optional<Interval> &window, bool capacitiveOnly)
{
    Spectrum part;
    part.unusable = spectrum.unusable;
    for (std::size_t i = 0; i < spectrum.size(); ++i) {
        if ((window && !window->contains(spectrum.frequency[i])) || (capacitiveOnly && !(spectrum.imaginary[i] < 0)))
            continue;
        part.frequency.push_back(spectrum.frequency[i]);
        part.real.push_back(spectrum.real[i]);
        part.imaginary.push_back(spectrum.imaginary[i]);
        if (!spectrum.realError.empty()) {
            part.realError.push_back(spectrum.realError[i]);
            part.imaginaryError.push_back(spectrum.imaginaryError[i]);
        }
    }
    return part;
}

double Geometry::relativeError() const
{
    // What is known counts, even when the other half is not.
    if (!std::isfinite(lengthError) && !std::isfinite(areaError))
        return absent;
    return std::hypot(std::isfinite(lengthError) ? lengthError / length : 0, std::isfinite(areaError) ? areaError / area : 0);
}

Issues Geometry::issues() const
{
    Issues found;
    if (!std::isfinite(lengthError))
        found.push_back(note("geometry-uncertainty", text(QT_TRANSLATE_NOOP("core", "The thickness has no uncertainty: those of the results do not hold it."))));
    if (!std::isfinite(areaError))
        found.push_back(note("geometry-uncertainty", text(QT_TRANSLATE_NOOP("core", "The area has no uncertainty: those of the results do not hold it."))));
    return found;
}

Geometry geometryOf(const Parameters &parameters)
{
    Geometry geometry;
    const auto number = [&](const char *key) { return parameters.number(QString::fromLatin1(key)); };
    if (const double length = number("length"); length > 0) {
        geometry.length = length * 1e-3;
        geometry.lengthError = number("length_uncertainty") * 1e-3;
    }
    if (const double area = number("area"); area > 0) {
        geometry.area = area * 1e-6;
        geometry.areaError = number("area_uncertainty") * 1e-6;
    } else if (const double diameter = number("diameter"); diameter > 0) {
        geometry.area = std::numbers::pi / 4 * diameter * diameter * 1e-6;
        geometry.areaError = std::numbers::pi / 2 * diameter * number("diameter_uncertainty") * 1e-6;
    }
    return geometry;
}

std::vector<ParameterSpec> geometryParameters()
{
    std::vector<ParameterSpec> parameters = {
        numberParameter("length", QT_TRANSLATE_NOOP("core", "Thickness between the electrodes"), "mm"),
        numberParameter("length_uncertainty", QT_TRANSLATE_NOOP("core", "Uncertainty of the thickness"), "mm"),
        numberParameter("area", QT_TRANSLATE_NOOP("core", "Electrode area"), "mm^2"),
        numberParameter("area_uncertainty", QT_TRANSLATE_NOOP("core", "Uncertainty of the area"), "mm^2"),
        numberParameter("diameter", QT_TRANSLATE_NOOP("core", "Electrode diameter"), "mm"),
        numberParameter("diameter_uncertainty", QT_TRANSLATE_NOOP("core", "Uncertainty of the diameter"), "mm"),
    };
    for (ParameterSpec &parameter : parameters) {
        parameter.optional = true;
        // A thickness or an area of zero is a slip, no length; only an uncertainty can be zero.
        parameter.lowest = parameter.key.endsWith(QLatin1String("_uncertainty")) ? 0 : aboveZero;
    }
    parameters[0].help = text(QT_TRANSLATE_NOOP("core", "Unset: not known. With the area it turns resistance into conductivity, sigma = L / (R A)."));
    parameters[2].help = text(QT_TRANSLATE_NOOP("core", "Unset: not known. Given together with a diameter, the area counts."));
    return parameters;
}

void proposeGeometry(const Inputs &inputs, const Parameters &given, Parameters &proposed)
{
    const Dataset *dataset = inputs.dataset();
    if (!dataset)
        return;
    const auto take = [&](const char *metadata, const char *key, const char *unit) {
        const QString name = QString::fromLatin1(key);
        const auto found = dataset->metadata.quantity(QString::fromLatin1(metadata), Unit::of(unit));
        if (given.isSet(name) || !found || !(found->value > 0))
            return;
        proposed.set(name, found->value);
        const QString error = name + QLatin1String("_uncertainty");
        if (found->hasUncertainty() && !given.isSet(error))
            proposed.set(error, found->uncertainty);
    };
    take("thickness", "length", "mm");
    if (!given.isSet(QStringLiteral("diameter")))
        take("area", "area", "mm^2");
    if (!given.isSet(QStringLiteral("area")) && !proposed.isSet(QStringLiteral("area")))
        take("diameter", "diameter", "mm");
}

} // namespace vitrine::impedance
