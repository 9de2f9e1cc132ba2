// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"
#include "data/abovezero.h"
#include "techniques/magnetometry/rawscans.h"

#include "analysis/declaring.h"
#include "formats/quantumdesign.h"
#include "numerics/curves.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

namespace
{

// Moment per fitted amplitude of an MPMS 3 whose scans were written in the range 1000, with coils of 8.5 and 8.0 mm. Every
// instrument has its own; one was looked at, hence the 10 %.
constexpr double nominalCalibration = -5.70e-7; // emu/(V mm3)
constexpr double nominalRange = 1000, nominalError = 0.10;

// Parts of the uncertainty of a moment that belong to this measurement, not to the instrument.
constexpr const char *fitResiduals = QT_TRANSLATE_NOOP("core", "residuals of the fit"), *passesApart = QT_TRANSLATE_NOOP("core", "passes against each other"),
                     *sampleMass = QT_TRANSLATE_NOOP("core", "sample mass");

struct Calibration
{
    double value = absent; // emu/(V mm3)
    double relativeError = 0;
    Text source; // of the part of the uncertainty
};

bool sameField(double a, double b)
{
    return std::abs(a - b) <= std::max(5.0, 0.01 * std::abs(a));
}

// The instrument fitted its own scans: the moment that the .dat file gives for the stored centre, over the amplitude of our
// response in the curve that it drew for it. All rows must give the same number; their spread is its uncertainty.
Calibration calibrationFrom(const Dataset &moments, const std::vector<Measurement> &scans, const Gradiometer &coils, Issues &issues)
{
    const Place place{{}, 0, QStringLiteral("moments")};
    Calibration result;
    const Column *fixed = quantumdesign::columnCalled(moments.columns, "dc moment fixed ctr");
    const Column *T = moments.column(role::temperature), *H = moments.column(role::field);
    if (!fixed || !T || !H) {
        issues.push_back(warning(
            "calibration-columns",
            text(QT_TRANSLATE_NOOP("core", "«%1» has no column DC Moment Fixed Ctr with temperature and field: it cannot calibrate the scans."),
                 moments.label),
            place));
        return result;
    }
    std::vector<double> ratios;
    // A few hundred evenly chosen ones tell as much as thousands.
    const std::size_t step = std::max<std::size_t>(1, scans.size() / 200);
    for (std::size_t i = 0; i < scans.size(); i += step) {
        const Measurement &scan = scans[i];
        std::size_t nearest = fixed->size();
        double distance = std::max(0.02, 1e-4 * scan.T);
        for (std::size_t row = 0; row < fixed->size(); ++row) {
            const double away = std::abs((*T->values)[row] - scan.T);
            if (away < distance && sameField((*H->values)[row], scan.H) && std::isfinite((*fixed->values)[row])) {
                distance = away;
                nearest = row;
            }
        }
        if (nearest == fixed->size() || !std::isfinite(scan.given))
            continue;
        const Scan &curve = scan.instrumentFit.z.size() >= 8 ? scan.instrumentFit : scan.mean;
        const DipoleFit fit = fittedDipole(coils, curve.z, curve.voltage, scan.given);
        if (fit.known() && fit.amplitude != 0)
            ratios.push_back((*fixed->values)[nearest] / fit.amplitude);
    }
    if (ratios.empty()) {
        issues.push_back(
            warning("calibration-rows",
                    text(QT_TRANSLATE_NOOP("core",
                                           "No row of «%1» has the temperature and field of a scan: it belongs to other scans and cannot "
                                           "calibrate these."),
                         moments.label),
                    place));
        return result;
    }
    result.value = median(ratios);
    std::vector<double> away;
    for (const double ratio : ratios)
        away.push_back(std::abs(ratio / result.value - 1));
    result.relativeError = 1.4826 * median(away); // robust standard deviation
    result.source = text(QT_TRANSLATE_NOOP("core", "calibration by the instrument's own moments"));
    issues.push_back(note("calibration",
                          countedText(QT_TRANSLATE_N_NOOP("core", "%1 emu per V mm³, from %n moment(s) with fixed centre."),
                                      static_cast<int>(ratios.size()), result.value),
                          place));
    if (result.relativeError > 0.02)
        issues.push_back(warning("calibration-scatters",
                                 text(QT_TRANSLATE_NOOP("core", "The moments and the scans disagree by %1 % from row to row."),
                                      std::round(result.relativeError * 1000) / 10),
                                 place));
    return result;
}

Calibration calibrationOf(const Inputs &inputs, const Parameters &parameters, const std::vector<Measurement> &scans, const Gradiometer &coils,
                          Issues &issues)
{
    const Place place{{}, 0, QStringLiteral("calibration")};
    if (parameters.isSet(QStringLiteral("calibration"))) {
        const double error = parameters.number(QStringLiteral("calibration_error"));
        return {parameters.number(QStringLiteral("calibration")), std::isfinite(error) ? error / 100 : 0,
                text(QT_TRANSLATE_NOOP("core", "calibration"))};
    }
    if (const Dataset *moments = inputs.dataset(QStringLiteral("moments")))
        if (const Calibration own = calibrationFrom(*moments, scans, coils, issues); std::isfinite(own.value))
            return own;
    const bool nominal = std::ranges::all_of(scans, [](const Measurement &scan) { return scan.range == nominalRange; }) && coils.radius == 8.5
        && coils.baseline == 8.0;
    if (nominal) {
        issues.push_back(warning(
            "calibration-nominal",
            text(QT_TRANSLATE_NOOP(
                     "core",
                     "The scans alone do not tell how many emu a volt is: %1 emu/(V mm³), seen on one MPMS 3, stands in with 10 %. Give the .dat "
                     "file of the same run as «moments» to calibrate with this instrument's own."),
                 nominalCalibration),
            place));
        return {nominalCalibration, nominalError, text(QT_TRANSLATE_NOOP("core", "nominal calibration"))};
    }
    issues.push_back(warning(
        "calibration-missing",
        text(QT_TRANSLATE_NOOP(
            "core",
            "The scans alone do not tell how many emu a volt is: moments are left out. Give the .dat file of the same run as «moments», or the "
            "parameter «calibration».")),
        place));
    return {};
}

// The blank at the field and temperature of a scan: between its neighbours in temperature, at an end within the reading of
// two controllers set to the same value. Empty outside: a blank is never extrapolated.
struct BlankAt
{
    Scan scan;
    double widest = 0; // K between the neighbours
};
BlankAt blankAt(const std::vector<Measurement> &blank, double T, double H)
{
    const Measurement *below = nullptr, *above = nullptr;
    for (const Measurement &each : blank) {
        if (!sameField(H, each.H) || each.mean.z.empty())
            continue;
        if (each.T <= T && (!below || each.T > below->T))
            below = &each;
        if (each.T >= T && (!above || each.T < above->T))
            above = &each;
    }
    const double reach = std::min(0.5, 0.002 * T);
    if (!below && above && above->T - T <= reach)
        below = above;
    if (!above && below && T - below->T <= reach)
        above = below;
    if (!below || !above)
        return {};
    if (below == above || below->T == above->T)
        return {below->mean, 0};
    return {mixedScan(below->mean, above->mean, (T - below->T) / (above->T - below->T)), above->T - below->T};
}

Curve curveOf(const char *key, Text label, CurveUse use, const char *panel, const char *x, const char *y, const char *xUnit, const char *yUnit,
              std::vector<double> xs, std::vector<double> ys, std::vector<double> errors = {})
{
    return panelCurve(QString::fromLatin1(key), std::move(label), use, panel, x, Unit::of(xUnit), y, Unit::of(yUnit), std::move(xs), std::move(ys),
                      std::move(errors));
}

// Is the moment proportional to the field at each temperature of the scans? Where fields of one temperature differ by a factor of two or
// more, m/H must not.
bool proportional(const std::vector<double> &T, const std::vector<double> &H, const std::vector<double> &moments, const std::vector<double> &errors)
{
    const std::size_t step = std::max<std::size_t>(1, moments.size() / 500); // pairs: some ten thousand tell as much as all
    for (std::size_t i = 0; i < moments.size(); i += step)
        for (std::size_t k = 0; k < i; k += step) {
            const double low = std::min(std::abs(H[i]), std::abs(H[k])), high = std::max(std::abs(H[i]), std::abs(H[k]));
            if (std::abs(T[i] - T[k]) > std::max(0.2, 0.01 * T[i]) || low < 100 || high < 2 * low)
                continue;
            const double a = moments[i] / H[i], b = moments[k] / H[k];
            if (std::abs(a - b) > 0.1 * std::max(std::abs(a), std::abs(b)) + 3 * std::hypot(errors[i] / H[i], errors[k] / H[k]))
                return false;
        }
    return true;
}

ResultValue resultOf(const char *key, const char *unit, double value, std::vector<UncertaintyPart> parts, const Measurement &at)
{
    ResultValue result;
    result.key = QString::fromLatin1(key);
    double sum = 0;
    for (const UncertaintyPart &part : parts)
        sum += part.value * part.value;
    result.quantity = {value, parts.empty() ? absent : std::sqrt(sum), Unit::of(unit)};
    result.parts = std::move(parts);
    result.index = {{QStringLiteral("field"), at.H}, {QStringLiteral("temperature"), at.T}};
    result.indexUnit = QStringLiteral("Oe, K");
    return result;
}

// One sample stays where it is and keeps the sign of its susceptibility. Where the centre leaps, the moment passes through zero or
// one dipole no longer describes the scans, another one of opposite sign takes part: most often the holder.
void warnOfSecondDipole(Issues &issues, const std::vector<double> &T, const std::vector<double> &H, const std::vector<double> &moments,
                        const std::vector<double> &centers, const std::vector<double> &qualities, bool blank)
{
    constexpr double leap = 3; // mm; a sample on its holder shifts by tenths of that between room and helium temperature
    const Place place{{}, 0, QStringLiteral("blank")};
    const auto warn = [&](const char *code, Text words) { issues.push_back(warning(code, std::move(words), place)); };
    const double middle = median(centers);
    std::size_t far = 0, zero = 0, previous = T.size();
    for (std::size_t i = 0; i < T.size(); ++i) {
        if (std::abs(centers[i] - middle) > std::abs(centers[far] - middle))
            far = i;
        if (moments.size() != T.size() || std::abs(H[i]) <= 1)
            continue;
        if (zero == 0 && previous < i && sameField(H[previous], H[i]) && moments[previous] * moments[i] < 0)
            zero = i;
        previous = i;
    }
    if (std::abs(centers[far] - middle) > leap)
        warn("centre-jumps",
             text(QT_TRANSLATE_NOOP("core",
                                    "The centre leaps from %1 mm to %2 mm at %3 K: there the scan is not the sample's alone (holder, or noise), and "
                                    "its moment is wrong."),
                  std::round(middle * 10) / 10, std::round(centers[far] * 10) / 10, std::round(T[far] * 10) / 10));
    if (zero > 0)
        warn("moment-through-zero",
             text(QT_TRANSLATE_NOOP("core",
                                    "The moment passes through zero near %1 K at one field: sample and holder cancel there, and the moments around it "
                                    "belong to neither."),
                  std::round(T[zero] * 10) / 10));
    const auto poor = std::ranges::count_if(qualities, [](double r2) { return r2 < 0.99; });
    if (poor > 0 && 10 * static_cast<std::size_t>(poor) >= qualities.size())
        warn("holder-takes-part",
             blank ? countedText(QT_TRANSLATE_N_NOOP("core", "In %n scan(s) r² stays below 0.99: one dipole does not describe them."),
                                 static_cast<int>(poor))
                   : countedText(QT_TRANSLATE_N_NOOP("core",
                                                     "In %n scan(s) r² stays below 0.99: one dipole does not describe them, the holder takes part. "
                                                     "Subtract the raw scans of the empty holder as «blank»."),
                                 static_cast<int>(poor)));
}

// What a palladium standard says of the moments: the scan nearest to 298 K against its known susceptibility. The instrument's own
// calibration is what is compared, so its uncertainty is no part.
void addCalibration(Outcome &outcome)
{
    const auto away = [](const ResultValue &value) { return std::abs(value.index.at(QStringLiteral("temperature")) - 298); };
    const ResultValue *nearest = nullptr;
    for (const ResultValue &value : outcome.results)
        if (value.key == u"chi_mass" && away(value) <= 10 && (!nearest || away(value) < away(*nearest)))
            nearest = &value;
    if (!nearest)
        return outcome.issues.push_back(
            warning("palladium-temperature",
                    text(QT_TRANSLATE_NOOP("core",
                                           "No scan with a mass and a field lies within 10 K of 298 K, where palladium has 5.25e-6 cm³/g: no calibration "
                                           "factor is given.")),
                    {{}, 0, QStringLiteral("standard")}));
    const double chi = nearest->quantity.value, factor = palladiumSusceptibility / chi;
    ResultValue result;
    result.key = QStringLiteral("calibration_factor");
    double sum = 0;
    for (const UncertaintyPart &part : nearest->parts) {
        if (part.name.english() != QLatin1String(fitResiduals) && part.name.english() != QLatin1String(passesApart) && part.name.english() != QLatin1String(sampleMass))
            continue;
        result.parts.push_back({part.name, std::abs(part.value * factor / chi)});
        sum += std::pow(result.parts.back().value, 2);
    }
    result.quantity = {factor, std::sqrt(sum), Unit::of("1")};
    result.index = nearest->index;
    result.indexUnit = nearest->indexUnit;
    if (!(chi > 0) || std::abs(factor - 1) > 0.3)
        outcome.issues.push_back(
            warning("palladium-implausible",
                    text(QT_TRANSLATE_NOOP("core",
                                           "The standard shows %1 cm³/g at %2 K; palladium has 5.25e-6: another sample, a wrong mass, or a holder that "
                                           "was not subtracted. No calibration factor is given."),
                         chi, std::round(nearest->index.at(QStringLiteral("temperature")) * 10) / 10),
                    {{}, 0, QStringLiteral("standard")}));
    else
        outcome.results.push_back(std::move(result));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    const Gradiometer coils{parameters.number(QStringLiteral("radius")), parameters.number(QStringLiteral("baseline_length"))};
    const std::vector<Measurement> scans = measurements(*inputs.dataset());
    if (scans.empty() || std::ranges::all_of(scans, [](const Measurement &scan) { return scan.mean.z.size() < 8; }))
        return failure("no-scans", text(QT_TRANSLATE_NOOP("core", "The data hold no scan of at least 8 points with a temperature and a field.")));
    Outcome outcome;
    outcome.parameters = parameters;
    std::vector<Measurement> blank;
    const Dataset *blankData = inputs.dataset(QStringLiteral("blank"));
    if (blankData) {
        blank = measurements(*blankData);
        if (blank.empty())
            return failure("blank-scans", text(QT_TRANSLATE_NOOP("core", "The blank «%1» holds no raw scans."), blankData->label),
                           {{}, 0, QStringLiteral("blank")});
    }
    const Calibration calibration = calibrationOf(inputs, parameters, scans, coils, outcome.issues);
    const double mass = parameters.number(QStringLiteral("mass")) * 1e-3; // g
    const double massError = mass > 0 ? resolutionError(mass * 1e3) * 1e-3 : absent;
    const double wanted = parameters.number(QStringLiteral("temperature"));
    const double accuracy = parameters.number(QStringLiteral("moment_accuracy")) / 100;

    std::vector<double> T, H, moments, errors, centers, qualities, shifts;
    std::size_t shown = scans.size();
    Scan shownScan, shownBlank;
    DipoleFit shownFit;
    int outside = 0, unfitted = 0, noise = 0;
    double widest = 0;
    for (std::size_t i = 0; i < scans.size(); ++i) {
        if (i % 64 == 0) {
            if (progress.cancelled())
                return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The run was cancelled.")));
            progress.report(static_cast<double>(i) / static_cast<double>(scans.size()));
        }
        const Measurement &scan = scans[i];
        if (scan.mean.z.size() < 8) {
            ++unfitted;
            continue;
        }
        Scan net = scan.mean;
        BlankAt background;
        if (blankData) {
            background = blankAt(blank, scan.T, scan.H);
            if (background.scan.z.empty()) {
                ++outside;
                continue;
            }
            widest = std::max(widest, background.widest);
            net = difference(scan.mean, background.scan);
        }
        const DipoleFit fit = fittedDipole(coils, net.z, net.voltage);
        if (!fit.known()) {
            ++unfitted;
            continue;
        }
        // Both ways with the same centre: what drift and lag of the instrument make of one moment.
        double passes = 0;
        if (scan.passes.size() >= 2) {
            std::vector<double> amplitudes;
            for (const Scan &pass : scan.passes) {
                const Scan alone = blankData ? difference(pass, background.scan) : pass;
                amplitudes.push_back(fittedDipole(coils, alone.z, alone.voltage, fit.center).amplitude);
            }
            const auto [low, high] = std::ranges::minmax(amplitudes);
            if (std::isfinite(high - low))
                passes = (high - low) / 2;
        }
        T.push_back(scan.T);
        H.push_back(scan.H);
        centers.push_back(fit.center);
        qualities.push_back(fit.r2);
        if (std::isfinite(scan.given))
            shifts.push_back(std::abs(fit.center - scan.given));
        if (fit.r2 < 0.9)
            ++noise;
        const double perVolt = std::abs(calibration.value);
        double error = absent;
        if (std::isfinite(calibration.value)) {
            const double moment = calibration.value * fit.amplitude;
            std::vector<UncertaintyPart> parts{{text(fitResiduals), perVolt * fit.amplitudeError}};
            if (passes > 0)
                parts.push_back({text(passesApart), perVolt * passes});
            if (calibration.relativeError > 0)
                parts.push_back({calibration.source, std::abs(moment) * calibration.relativeError});
            // The instrument's own moments, which calibrate the amplitudes, are no better than the instrument: that all rows agree
            // on the factor says nothing about the factor.
            if (accuracy > 0)
                parts.push_back({text(QT_TRANSLATE_NOOP("core", "accuracy of the magnetometer (estimate)")), std::abs(moment) * accuracy});
            moments.push_back(moment);
            outcome.results.push_back(resultOf("moment", "emu", moment, parts, scan));
            error = outcome.results.back().quantity.uncertainty;
            errors.push_back(error);
            if (mass > 0 && std::abs(scan.H) > 1) {
                ResultValue chi = resultOf("chi_mass", "cm3/g", moment / (mass * scan.H), {}, scan);
                for (UncertaintyPart &part : parts)
                    chi.parts.push_back({part.name, part.value / std::abs(mass * scan.H)});
                const double fromMass = std::abs(chi.quantity.value) * massError / mass;
                chi.parts.push_back({text(sampleMass), fromMass});
                chi.quantity.uncertainty = std::hypot(error / std::abs(mass * scan.H), fromMass);
                outcome.results.push_back(std::move(chi));
            }
        }
        outcome.results.push_back(
            resultOf("center", "mm", fit.center, {{text(fitResiduals), fit.centerError}}, scan));
        ResultValue quality = resultOf("r2", "1", fit.r2, {}, scan);
        quality.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A measure of the fit, not of the sample."));
        outcome.results.push_back(std::move(quality));
        if (shown == scans.size() || std::abs(scan.T - wanted) < std::abs(scans[shown].T - wanted)) {
            shown = i;
            shownScan = net;
            shownBlank = background.scan;
            shownFit = fit;
        }
    }
    const Place blankPlace{{}, 0, QStringLiteral("blank")};
    if (T.empty())
        return outside > 0
            ? failure(
                "blank-range",
                text(QT_TRANSLATE_NOOP("core",
                                       "No scan lies at a field (within 1 % or 5 Oe) and between the temperatures of the blank «%1»: nothing can be "
                                       "subtracted without extrapolation."),
                     blankData->label),
                blankPlace)
            : failure("no-fit", text(QT_TRANSLATE_NOOP("core", "No scan could be fitted: they are flat or cover no range of positions.")));
    if (outside > 0)
        outcome.issues.push_back(warning(
            "blank-range",
            countedText(QT_TRANSLATE_N_NOOP(
                            "core", "%n scan(s) have no blank at their field and temperature and were left out; a blank is never extrapolated."),
                        outside),
            blankPlace));
    if (widest > 20)
        outcome.issues.push_back(warning("blank-sparse",
                                         text(QT_TRANSLATE_NOOP("core", "The blank is interpolated between temperatures up to %1 K apart."), widest),
                                         blankPlace));
    if (unfitted > 0)
        outcome.issues.push_back(
            warning("scans-unfitted",
                    countedText(QT_TRANSLATE_N_NOOP("core", "%n scan(s) are flat or have fewer than 8 points and were left out."), unfitted)));
    if (blankData)
        outcome.issues.push_back(note("blank-subtracted",
                                      countedText(QT_TRANSLATE_N_NOOP("core", "From %n scan(s) those of the blank «%1» were subtracted before the fit."),
                                                  static_cast<int>(T.size()), blankData->label),
                                      blankPlace));
    const double quality = median(qualities);
    if (quality < 0.99)
        outcome.issues.push_back(
            warning("dipole-fit-poor",
                    text(blankData
                             ? QT_TRANSLATE_NOOP(
                                 "core",
                                 "What is left after the blank does not look like a dipole (median r² %1, of good scans above 0.999): the blank "
                                 "was not the same holder in the same place, or the sample is long.")
                             : QT_TRANSLATE_NOOP(
                                 "core",
                                 "The scans do not look like a dipole (median r² %1, of good scans above 0.999): the holder takes part. Give its "
                                 "own scans as «blank»."),
                         std::round(quality * 10000) / 10000)));
    else
        outcome.issues.push_back(note("dipole-fit",
                                      countedText(QT_TRANSLATE_N_NOOP("core", "The dipole describes %n scan(s) with a median r² of %1."),
                                                  static_cast<int>(T.size()), std::round(quality * 1e5) / 1e5)));
    if (noise > 0 && quality >= 0.99)
        outcome.issues.push_back(
            warning("scans-poor",
                    countedText(QT_TRANSLATE_N_NOOP("core", "In %n scan(s) r² stays below 0.9: there the moment is hardly larger than the noise."),
                                noise)));
    if (!proportional(T, H, moments, errors)) {
        std::erase_if(outcome.results, [](const ResultValue &value) { return value.key == u"chi_mass"; });
        outcome.issues.push_back(
            warning("not-proportional",
                    text(QT_TRANSLATE_NOOP("core",
                                           "At one temperature moment over field changes with the field by more than a tenth: it is no susceptibility, and "
                                           "none is given. The moments are."))));
    }
    if (parameters.words(QStringLiteral("standard")) == u"palladium")
        addCalibration(outcome);
    warnOfSecondDipole(outcome.issues, T, H, moments, centers, qualities, blankData != nullptr);
    if (!shifts.empty() && median(shifts) > 1.5)
        outcome.issues.push_back(
            note("off-centre",
                 text(QT_TRANSLATE_NOOP(
                          "core",
                          "The sample sits %1 mm from the centre that the instrument used: its own moments, above all those with a fixed centre, "
                          "are wrong by far more than their errors."),
                      std::round(median(shifts) * 100) / 100)));

    // The scan at one temperature, and what all of them give.
    const Measurement &at = scans[shown];
    const char *mm = "mm";
    outcome.curves.push_back(curveOf("scan", text(QT_TRANSLATE_NOOP("core", "Scan of the sample")), CurveUse::Construction, "", "z", "V", mm, "V",
                                     at.mean.z, at.mean.voltage));
    if (blankData)
        outcome.curves.push_back(curveOf("blank", text(QT_TRANSLATE_NOOP("core", "Scan of the blank")), CurveUse::Baseline, "", "z", "V", mm, "V",
                                         shownBlank.z, shownBlank.voltage));
    std::vector<double> fitted(shownScan.z.size()), residual(fitted.size());
    for (std::size_t i = 0; i < fitted.size(); ++i) {
        fitted[i] = shownFit.at(coils, shownScan.z[i]);
        residual[i] = shownScan.voltage[i] - fitted[i];
    }
    outcome.curves.push_back(
        curveOf("net", text(QT_TRANSLATE_NOOP("core", "Fitted points")), CurveUse::Points, "", "z", "V", mm, "V", shownScan.z, shownScan.voltage));
    outcome.curves.push_back(
        curveOf("fit", text(QT_TRANSLATE_NOOP("core", "Dipole")), CurveUse::Fit, "", "z", "V", mm, "V", shownScan.z, std::move(fitted)));
    outcome.curves.push_back(curveOf("residual", text(QT_TRANSLATE_NOOP("core", "Residual")), CurveUse::Residual, "residual", "z", "residual", mm,
                                     "V", shownScan.z, std::move(residual)));
    const auto [lowH, highH] = std::ranges::minmax(H);
    const auto [lowT, highT] = std::ranges::minmax(T);
    const bool overField = (highH - lowH) / std::max(std::abs(highH), 1.0) > (highT - lowT) / highT;
    const char *xName = overField ? "H" : "T", *xUnit = overField ? "Oe" : "K";
    const std::vector<double> &x = overField ? H : T;
    if (!moments.empty())
        outcome.curves.push_back(
            curveOf("moment", text(QT_TRANSLATE_NOOP("core", "Moment")), CurveUse::Points, "moment", xName, "m", xUnit, "emu", x, moments, errors));
    outcome.curves.push_back(
        curveOf("center", text(QT_TRANSLATE_NOOP("core", "Centre")), CurveUse::Points, "center", xName, "center", xUnit, "mm", x, centers));
    outcome.curves.push_back(
        curveOf("r2", text(QT_TRANSLATE_NOOP("core", "Quality of the fit")), CurveUse::Points, "r2", xName, "r2", xUnit, "1", x, qualities));
    return outcome;
}

} // namespace

AnalysisSpec dipoleRefitAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("magnetometry.dipole-refit");
    spec.version = 3;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Moments from raw scans"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "The passes of a scan are averaged on a common grid of positions, the scan of the blank at the same "
                                             "field, interpolated in temperature, is subtracted, and the response of a "
                                             "point dipole in a second-order gradiometer, V = a + b z + A {2 [R² + (z-z₀)²]^-3/2 - [R² + "
                                             "(L+z-z₀)²]^-3/2 - [R² + (-L+z-z₀)²]^-3/2}, is fitted with a free centre z₀; the moment "
                                             "is the amplitude A times the calibration. Coak et al., Rev. Sci. Instrum. 91, 023901 (2020)."));
    const auto scans = columnNeeds({scanNumber, scanPosition, scanVoltage, role::temperature, role::field});
    spec.inputs = {
        {.key = QStringLiteral("data"), .label = text(QT_TRANSLATE_NOOP("core", "Raw scans")), .columns = scans},
        {.key = QStringLiteral("blank"), .label = text(QT_TRANSLATE_NOOP("core", "Raw scans of the blank")), .columns = scans, .optional = true},
        {.key = QStringLiteral("moments"),
         .label = text(QT_TRANSLATE_NOOP("core", "Moments of the same run (.dat)")),
         .columns = columnNeeds({role::temperature, role::field, role::moment}),
         .optional = true}};
    const ParameterSpec mass = within(numberParameter("mass", QT_TRANSLATE_NOOP("core", "Sample mass"), "mg"), aboveZero).thatMayBeUnset();
    const ParameterSpec error =
        within(numberParameter("calibration_error", QT_TRANSLATE_NOOP("core", "Standard uncertainty of the calibration"), "%"), 0).thatMayBeUnset();
    spec.parameters = {
        within(numberParameter("radius", QT_TRANSLATE_NOOP("core", "Radius of the coils"), "mm", 8.5), 0.1, 1000)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "MPMS 3: 8.5 mm; MPMS XL: 9.7 mm."))),
        within(numberParameter("baseline_length", QT_TRANSLATE_NOOP("core", "Distance of the outer coils from the middle"), "mm", 8.0), 0.1, 1000)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "MPMS 3: 8.0 mm; MPMS XL: 15.19 mm."))),
        numberParameter("calibration", QT_TRANSLATE_NOOP("core", "Moment per amplitude"), "emu/(V mm3)")
            .thatMayBeUnset()
            .withHelp(text(
                QT_TRANSLATE_NOOP("core", "Unset: from the .dat file of the same run, given as «moments»; without one a nominal value with 10 %."))),
        error,
        momentAccuracyParameter(),
        mass,
        standardParameter(),
        numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Scan to be shown"), "K")
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "It changes no result.")))};
    spec.outputs = {outputSpec("moment", "<i>m</i>", QT_TRANSLATE_NOOP("core", "Moment"), "emu",
                               QT_TRANSLATE_NOOP("core", "Amplitude of the fitted dipole times the calibration, one a measurement.")),
                    outputSpec("center", "<i>z</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Centre of the sample"), "mm",
                               QT_TRANSLATE_NOOP("core", "Where the fitted dipole sits.")),
                    outputSpec("r2", "<i>r</i><sup>2</sup>", QT_TRANSLATE_NOOP("core", "Quality of the fit"), "1",
                               QT_TRANSLATE_NOOP("core", "1 - residual sum of squares / total sum of squares of the scan.")),
                    outputSpec("chi_mass", "<i>χ</i><sub>g</sub>", QT_TRANSLATE_NOOP("core", "Mass susceptibility"), "cm3/g",
                               QT_TRANSLATE_NOOP("core", "Moment over mass and field, where the mass is known and the moment proportional to the field.")),
                    outputSpec("calibration_factor", "<i>f</i>", QT_TRANSLATE_NOOP("core", "Calibration factor"), "1",
                               QT_TRANSLATE_NOOP("core", "5.25e-6 cm³/g of palladium over the measured value, of the scan nearest to 298 K."))};
    spec.mainResult = QStringLiteral("moment");
    spec.estimate = [](const Inputs &inputs, const Parameters &) {
        Parameters result;
        const Dataset *data = inputs.dataset();
        if (!data)
            return result;
        if (const auto found = data->metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg")); found && found->value > 0)
            result.set(QStringLiteral("mass"), found->value);
        if (const Values T = inputs.values(role::temperature, Unit::of("K"))) {
            const auto first = std::ranges::find_if(*T, [](double t) { return std::isfinite(t); });
            if (first != T->end())
                result.set(QStringLiteral("temperature"), *first);
        }
        return result;
    };
    spec.run = run;
    return spec;
}

} // namespace vitrine::magnetometry
