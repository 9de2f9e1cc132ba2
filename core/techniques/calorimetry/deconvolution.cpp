// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"
#include "analysis/thermalprogramme.h"
#include "numerics/curves.h"
#include "numerics/leastsquares.h"
#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/outcomes.h"
#include "techniques/calorimetry/peakparameters.h"
#include "techniques/calorimetry/proposals.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t fittedPoints = 512;
constexpr std::size_t mostPeaks = 8;

// Fraser and Suzuki, Anal. Chem. 41 (1969) 37: h exp(-ln 2 / s^2 ln^2(1 + 2 s (x - c) / w)), zero where the logarithm has
// no argument; s = 0 is the Gaussian with the width w at half height.
double fraserSuzuki(double x, double height, double centre, double width, double skew)
{
    const double u = 2 * (x - centre) / width;
    if (std::abs(skew) < 1e-4) // the logarithm's series: -(u - s u^2 / 2)^2
        return height * std::exp(-std::numbers::ln2 * std::pow(u * (1 - 0.5 * skew * u), 2));
    const double argument = 1 + skew * u;
    if (!(argument > 0))
        return 0;
    const double l = std::log(argument) / skew;
    return height * std::exp(-std::numbers::ln2 * l * l);
}
double areaOf(double height, double width, double skew)
{
    return 0.5 * height * width * std::sqrt(std::numbers::pi / std::numbers::ln2) * std::exp(skew * skew / (4 * std::numbers::ln2));
}

struct Component {
    double height = 0, centre = 0, width = 0, skew = 0; // over time, the sign of the peak taken out
};

// What is fitted: the curve over its baseline, pointing up, over time.
struct Excess {
    std::vector<double> time, temperature, height;
    double noise = 0, sign = 1;
};

Excess excessOf(const Thermogram &run, const PeakEvaluation &peak, const Baseline &under)
{
    Excess excess;
    const PeakCurve curve = peak.curve();
    const std::size_t block = std::max<std::size_t>((curve.size() + fittedPoints - 1) / fittedPoints, 1);
    for (std::size_t from = 0; from + block <= curve.size(); from += block) {
        double t = 0, T = 0, y = 0;
        for (std::size_t i = from; i < from + block; ++i) {
            t += curve.time[i];
            T += curve.temperature[i];
            y += curve.signal[i] - under.at(curve, i);
        }
        const double n = static_cast<double>(block);
        excess.time.push_back(t / n);
        excess.temperature.push_back(run.celsius(T / n));
        excess.height.push_back(peak.shape.sign * y / n);
    }
    excess.noise = noiseDeviation(excess.height);
    excess.sign = peak.shape.sign;
    return excess;
}

// Starts: the hollows of the second derivative, which tell overlapping peaks apart before the curve does.
std::vector<Component> startsOf(const Excess &excess, std::size_t wanted)
{
    const std::size_t n = excess.time.size();
    const double highest = *std::ranges::max_element(excess.height);
    // Smoothed over as much as noise asks for: from a hundredth of the window to a twelfth.
    const int half = static_cast<int>(std::clamp(static_cast<double>(n) * std::sqrt(std::max(excess.noise, 0.0) / std::max(highest, 1e-300)) / 8,
                                                 std::max(static_cast<double>(n) / 100, 2.0), static_cast<double>(n) / 12));
    const std::vector<double> slope = derivative(excess.time, excess.height, half, 2), bend = derivative(excess.time, slope, half, 2);
    const std::vector<double> smooth = smoothed(excess.time, excess.height, half, 2);
    struct Hollow {
        std::size_t at;
        double depth;
    };
    std::vector<Hollow> hollows;
    const std::size_t reach = static_cast<std::size_t>(half);
    for (std::size_t i = reach; i + reach < n; ++i) {
        bool lowest = bend[i] < 0 && smooth[i] > std::max(0.03 * highest, 3 * excess.noise);
        for (std::size_t k = i - reach; lowest && k <= i + reach; ++k)
            lowest = bend[k] > bend[i] || k == i;
        if (lowest)
            hollows.push_back({i, -bend[i]});
    }
    std::ranges::sort(hollows, std::greater<>(), &Hollow::depth);
    if (hollows.empty())
        hollows.push_back({static_cast<std::size_t>(std::ranges::max_element(smooth) - smooth.begin()), 1});
    if (wanted > 0) {
        // Too few hollows: the rest spread over the stretch that is half as high as the peak.
        const auto high = [&](double y) { return y > 0.3 * highest; };
        const auto first = std::ranges::find_if(smooth, high) - smooth.begin();
        const auto last = n - 1 - static_cast<std::size_t>(std::ranges::find_if(smooth.rbegin(), smooth.rend(), high) - smooth.rbegin());
        for (std::size_t k = 0; hollows.size() < wanted; ++k)
            hollows.push_back(
                {static_cast<std::size_t>(first) + (last - static_cast<std::size_t>(first)) * (2 * k + 1) / (2 * wanted), hollows.front().depth});
        hollows.resize(wanted);
    } else {
        std::erase_if(hollows, [&](const Hollow &hollow) { return hollow.depth < 0.08 * hollows.front().depth; });
        if (hollows.size() > mostPeaks)
            hollows.resize(mostPeaks);
    }
    std::vector<Component> starts;
    const double duration = std::abs(excess.time.back() - excess.time.front());
    for (const Hollow &hollow : hollows) {
        const double height = std::max(smooth[hollow.at], 0.05 * highest);
        const double width = std::sqrt(8 * std::numbers::ln2 * height / std::max(hollow.depth, 1e-300));
        starts.push_back({height, excess.time[hollow.at], std::clamp(width, duration / 200, duration / 2), 0});
    }
    std::ranges::sort(starts, {}, &Component::centre);
    return starts;
}

struct Fitted {
    FitResult fit;
    std::vector<Component> components;
    double wander = 1; // by how much neighbouring residuals that go astray together widen the errors
};

Fitted fittedTo(const Excess &excess, const std::vector<Component> &starts, bool skewed, const Progress &progress)
{
    const double highest = *std::ranges::max_element(excess.height), duration = std::abs(excess.time.back() - excess.time.front());
    const double direction = excess.time.back() > excess.time.front() ? 1 : -1, origin = excess.time.front();
    const auto along = [&](double t) { return direction * (t - origin); };
    std::vector<FitParameter> parameters;
    for (const Component &start : starts) {
        parameters.push_back({"height", std::max(start.height, 1e-3 * highest), ParameterScale::Log, 1e-6 * highest, 100 * highest, false});
        parameters.push_back({"centre", along(start.centre), ParameterScale::Linear, -0.2 * duration, 1.2 * duration, false});
        parameters.push_back({"width", start.width, ParameterScale::Log, duration / 2000, 3 * duration, false});
        parameters.push_back({"skew", start.skew, ParameterScale::Linear, -2, 2, !skewed});
    }
    const std::size_t n = excess.time.size();
    const double sigma = std::max(std::isfinite(excess.noise) ? excess.noise : 0, 1e-4 * highest);
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double>) {
        for (std::size_t i = 0; i < n; ++i) {
            double sum = 0;
            for (std::size_t k = 0; k + 3 < p.size(); k += 4)
                sum += fraserSuzuki(along(excess.time[i]), p[k], p[k + 1], p[k + 2], p[k + 3]);
            r[i] = (sum - excess.height[i]) / sigma;
        }
        return true;
    };
    FitOptions options;
    options.numericJacobian = true;
    options.cancelled = [&progress] { return progress.cancelled(); };
    Fitted result;
    result.fit = fitLeastSquares(residuals, n, parameters, options);
    for (std::size_t k = 0; k + 3 < result.fit.parameters.size(); k += 4) {
        const auto &p = result.fit.parameters;
        result.components.push_back({p[k], origin + direction * p[k + 1], p[k + 2], p[k + 3]});
    }
    // The scatter of the means of blocks over what independent residuals would give.
    std::vector<double> r(n);
    if (!result.components.empty() && residuals(result.fit.parameters, r, {})) {
        const std::size_t blocks = std::clamp<std::size_t>(n / 12, 1, 32);
        double all = 0, means = 0;
        for (std::size_t b = 0; b < blocks; ++b) {
            double sum = 0;
            const std::size_t first = b * n / blocks, last = (b + 1) * n / blocks;
            for (std::size_t i = first; i < last; ++i) {
                sum += r[i];
                all += r[i] * r[i];
            }
            means += sum * sum / static_cast<double>(last - first);
        }
        if (all > 0)
            result.wander = std::max(std::sqrt(means / static_cast<double>(blocks) / (all / static_cast<double>(n))), 1.0);
    }
    return result;
}

// The variance of f(p) from the fit's covariance and f's derivatives by differences.
template<class Function>
double errorOf(const Fitted &fitted, std::size_t component, Function function)
{
    const FitResult &fit = fitted.fit;
    std::array<double, 4> slope{}, p{};
    for (std::size_t k = 0; k < 4; ++k)
        p[k] = fit.parameters[4 * component + k];
    for (std::size_t k = 0; k < 4; ++k) {
        auto up = p, down = p;
        const double step = 1e-5 * std::max(std::abs(p[k]), 1e-3);
        up[k] += step;
        down[k] -= step;
        slope[k] = (function(up) - function(down)) / (2 * step);
    }
    double variance = 0;
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t k = 0; k < 4; ++k)
            variance += slope[i] * slope[k] * fit.covariance[4 * component + i][4 * component + k];
    return std::sqrt(std::max(variance, 0.0)) * fitted.wander;
}

// Where a component is highest, in degC, by the curve's own temperatures.
double temperatureAt(const Excess &excess, double time)
{
    const double inside = std::clamp(time, std::min(excess.time.front(), excess.time.back()), std::max(excess.time.front(), excess.time.back()));
    return interpolated(excess.time, excess.temperature, inside);
}

ResultValue indexed(ResultValue value, std::size_t component)
{
    value.index[QStringLiteral("peak")] = static_cast<double>(component + 1);
    return value;
}

void addComponents(Outcome &outcome, const Thermogram &run, const Excess &excess, const Fitted &own, const std::optional<Fitted> &other,
                   double joules, const Unit &heatUnit)
{
    const double sign = run.exothermicSign() * excess.sign;
    double total = 0;
    for (const Component &c : own.components)
        total += areaOf(c.height, c.width, c.skew);
    // What the components leave of the curve's area, or have too much, may belong to any of them.
    const double left = std::abs(trapezoid(excess.time, excess.height, 0, excess.time.size())) - total;
    const double kelvinPerTime =
        std::abs(excess.temperature.back() - excess.temperature.front()) / std::abs(excess.time.back() - excess.time.front());
    for (std::size_t k = 0; k < own.components.size(); ++k) {
        const Component &c = own.components[k];
        const Component *twin = other && other->components.size() == own.components.size() ? &other->components[k] : nullptr;
        const auto choice = [&](double difference) { return twin ? std::abs(difference) / std::sqrt(3.0) : absent; };
        const auto part = [&](double fit, double baseline, double scale) {
            return std::vector<UncertaintyPart>{{text(QT_TRANSLATE_NOOP("core", "fit")), fit},
                                                {text(QT_TRANSLATE_NOOP("core", "choice of baseline")), baseline},
                                                heatFlowScale(scale)};
        };
        const double area = areaOf(c.height, c.width, c.skew), otherArea = twin ? areaOf(twin->height, twin->width, twin->skew) : absent;
        const double areaError = errorOf(own, k, [](const std::array<double, 4> &p) { return areaOf(p[0], p[2], p[3]); });
        if (std::isfinite(joules)) {
            auto parts = part(areaError * std::abs(joules), choice(otherArea - area) * std::abs(joules), run.factorError * area * std::abs(joules));
            parts.push_back({text(QT_TRANSLATE_NOOP("core", "area that the components leave")), std::abs(left) * area / total * std::abs(joules)});
            outcome.results.push_back(indexed(measured("enthalpy", sign * area * joules, heatUnit, std::move(parts)), k));
        }
        outcome.results.push_back(indexed(
            measured("share", area / total, Unit(), part(areaError / total * (1 - area / total), choice((otherArea - area) / total), absent)), k));
        const double centreError = errorOf(own, k, [](const std::array<double, 4> &p) { return p[1]; });
        outcome.results.push_back(
            indexed(measured("T_peak", temperatureAt(excess, c.centre), Unit::of("degC"),
                             part(centreError * kelvinPerTime, choice(twin ? twin->centre - c.centre : absent) * kelvinPerTime, absent)),
                    k));
        outcome.results.push_back(indexed(measured("peak_height", c.height, run.heatFlowUnit,
                                                   part(errorOf(own, k, [](const std::array<double, 4> &p) { return p[0]; }),
                                                        choice(twin ? twin->height - c.height : absent), absent)),
                                          k));
        const auto half = [](double width, double skew) { return std::abs(skew) < 1e-6 ? width : width * std::sinh(skew) / skew; };
        const double fwhm = half(c.width, c.skew);
        outcome.results.push_back(
            indexed(measured("fwhm", fwhm * kelvinPerTime, Unit::of("K"),
                             part(errorOf(own, k, [&](const std::array<double, 4> &p) { return half(p[2], p[3]); }) * kelvinPerTime,
                                  choice(twin ? half(twin->width, twin->skew) - fwhm : absent) * kelvinPerTime, absent)),
                    k));
        if (std::isfinite(own.fit.standardErrors[4 * k + 3]))
            outcome.results.push_back(
                indexed(measured("asymmetry", c.skew, Unit(),
                                 part(own.fit.standardErrors[4 * k + 3] * own.wander, choice(twin ? twin->skew - c.skew : absent), absent)),
                        k));
    }
}

void drawComponents(Outcome &outcome, const Thermogram &run, const PeakEvaluation &peak, const Fitted &fitted)
{
    const PeakCurve curve = peak.curve();
    const std::size_t n = curve.size();
    const std::size_t stride = std::max<std::size_t>(n / 1024, 1);
    std::vector<double> x, base, sum;
    for (std::size_t i = 0; i < n; i += stride) {
        x.push_back(run.celsius(curve.temperature[i]));
        base.push_back(peak.baseline.at(curve, i));
    }
    sum = base;
    for (std::size_t k = 0; k < fitted.components.size(); ++k) {
        const Component &c = fitted.components[k];
        const double direction = curve.time.back() > curve.time.front() ? 1 : -1;
        std::vector<double> y = base;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double value = peak.shape.sign * fraserSuzuki(direction * (curve.time[i * stride] - c.centre), c.height, 0, c.width, c.skew);
            y[i] += value;
            sum[i] += value;
        }
        addCurve(outcome, qPrintable(QStringLiteral("component_%1").arg(k + 1)), text(QT_TRANSLATE_NOOP("core", "Component")), CurveUse::Area,
                 run.heatFlowUnit, x, std::move(y), base);
    }
    addCurve(outcome, "baseline", text(QT_TRANSLATE_NOOP("core", "Baseline")), CurveUse::Baseline, run.heatFlowUnit, x, base);
    addCurve(outcome, "fit", text(QT_TRANSLATE_NOOP("core", "Sum of the components")), CurveUse::Fit, run.heatFlowUnit, x, std::move(sum));
}

Result<Outcome> runDeconvolution(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    const auto prepared = thermogram(inputs, parameters);
    if (!prepared)
        return prepared.failure();
    const Thermogram &run = *prepared;
    const Dataset &data = *inputs.dataset();
    auto settings = peakSettings(run, data, parameters);
    if (!settings)
        return settings.failure();
    const auto peak = evaluatedPeak(run, *settings);
    if (!peak)
        return peak.failure();
    const Excess excess = excessOf(run, *peak, peak->baseline);
    if (excess.time.size() < 32)
        return failure("empty-window",
                       text(QT_TRANSLATE_NOOP("core", "The window holds %1 points; expected at least 32 for a fit of peaks."), excess.time.size()),
                       {{}, 0, QStringLiteral("window")});
    const bool skewed = parameters.words(QStringLiteral("shape")) != QLatin1String("gaussian");
    const double count = parameters.number(QStringLiteral("peaks"));
    const auto starts = startsOf(excess, std::isfinite(count) ? static_cast<std::size_t>(count) : 0);
    // Gaussians first: the asymmetric ones find their way from there, leaning either way.
    Fitted fitted = fittedTo(excess, starts, false, progress);
    if (skewed && !fitted.components.empty()) {
        const std::vector<Component> gaussians = fitted.components;
        for (const double skew : {-0.3, 0.3}) {
            std::vector<Component> leaning = gaussians;
            for (Component &component : leaning)
                component.skew = skew;
            if (Fitted better = fittedTo(excess, leaning, true, progress); better.fit.chi2 <= fitted.fit.chi2)
                fitted = std::move(better);
        }
    }
    if (fitted.components.empty() || fitted.fit.covariance.size() != 4 * fitted.components.size())
        return failure("no-fit", text(QT_TRANSLATE_NOOP("core", "The components could not be fitted: %1."), sentence(fitted.fit.stop)));

    // The same components over another baseline.
    PeakSettings otherSettings = *settings;
    otherSettings.kind = settings->kind != BaselineKind::Linear ? BaselineKind::Linear : BaselineKind::SigmoidalHorizontal;
    std::optional<Fitted> other;
    if (const auto second = evaluatedPeak(run, otherSettings); second && second->baseline.converged)
        other = fittedTo(excessOf(run, *second, second->baseline), fitted.components, skewed, progress);

    Outcome outcome;
    outcome.parameters = parameters;
    outcome.parameters.set(QStringLiteral("peaks"), static_cast<double>(fitted.components.size()));
    const HeatScale heat = heatScale(run, data, parameters.number(QStringLiteral("mass")), outcome.issues);
    const double joules = heat.factor * run.secondsPerTime;
    if (!std::isfinite(joules))
        outcome.issues.push_back(
            warning("no-enthalpy", heat.missing.isEmpty()
                                       ? text(QT_TRANSLATE_NOOP("core", "Enthalpies need the time of each row or the heating rate (parameter rate)."))
                                       : heat.missing));
    addComponents(outcome, run, excess, fitted, other, std::abs(joules), heat.perGram ? Unit::of("J/g") : Unit::of("J"));
    addTemperatureScale(outcome, run.offsetError);
    const double rms = std::sqrt(fitted.fit.chi2 / std::max(fitted.fit.residuals, 1)) * std::max(excess.noise, 1e-4 * peak->shape.height);
    ResultValue residual = measured("residual", rms / peak->shape.height * 100, Unit::of("%"), {});
    residual.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A measure of quality, not a property."));
    outcome.results.push_back(std::move(residual));
    FitSummary summary;
    summary.converged = fitted.fit.converged;
    summary.reason = QString::fromLatin1(sentence(fitted.fit.stop));
    summary.chi2 = fitted.fit.chi2;
    summary.dof = fitted.fit.dof;
    summary.chi2Reduced = fitted.fit.dof > 0 ? fitted.fit.chi2 / fitted.fit.dof : absent;
    summary.aic = fitted.fit.aic;
    summary.bic = fitted.fit.bic;
    summary.iterations = fitted.fit.iterations;
    outcome.fit = summary;
    if (rms > 0.03 * peak->shape.height)
        outcome.issues.push_back(warning(
            "poor-fit",
            text(QT_TRANSLATE_NOOP("core", "The sum of the components departs from the curve by %1 % of its height; try another number of peaks."),
                 100 * rms / peak->shape.height)));
    noteCorrection(outcome, run);
    drawComponents(outcome, run, *peak, fitted);
    return outcome;
}

Parameters estimateDeconvolution(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed = peakAnalysis().estimate(inputs, given);
    for (const char *key : {"partial_window", "molar_mass"})
        proposed.unset(QString::fromLatin1(key));
    return proposed;
}

} // namespace

AnalysisSpec deconvolutionAnalysis()
{
    AnalysisSpec spec = peakAnalysis();
    spec.id = QStringLiteral("calorimetry.deconvolution");
    spec.version = 2;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Overlapping peaks"));
    spec.definition = text(
        QT_TRANSLATE_NOOP("core", "A sum of Gaussian or of asymmetric peaks (Fraser and Suzuki, Anal. Chem. 41 (1969) 37) over time is fitted to the "
                                  "heat flow over the baseline between the limits. The uncertainty holds the fit, widened where "
                                  "neighbouring residuals go astray together, and the choice of baseline."));
    spec.byDefault = false;
    spec.proposals = {};
    std::erase_if(spec.parameters,
                  [](const ParameterSpec &p) { return p.key == QLatin1String("partial_window") || p.key == QLatin1String("molar_mass"); });
    ParameterSpec peaks = integerParameter("peaks", QT_TRANSLATE_NOOP("core", "Number of peaks"), 2, 1, static_cast<int>(mostPeaks))
                              .thatMayBeUnset()
                              .withHelp(text(QT_TRANSLATE_NOOP("core", "Unset: as many as the second derivative shows.")));
    peaks.initial = std::monostate{};
    spec.parameters.insert(
        spec.parameters.begin() + 2,
        {peaks, choiceParameter("shape", QT_TRANSLATE_NOOP("core", "Shape"),
                                {{QStringLiteral("fraser-suzuki"), text(QT_TRANSLATE_NOOP("core", "asymmetric (Fraser-Suzuki)"))},
                                 {QStringLiteral("gaussian"), text(QT_TRANSLATE_NOOP("core", "Gaussian"))}},
                                "fraser-suzuki")
                    .withHelp(text(QT_TRANSLATE_NOOP("core", "Peaks of first-order melting and of reactions are not symmetric.")))});
    const Unit celsius = Unit::of("degC");
    spec.outputs = {
        {QStringLiteral("enthalpy"), QStringLiteral("Δ<i>H</i>"), text(QT_TRANSLATE_NOOP("core", "Enthalpy of a component")), Unit::of("J/g"),
         text(QT_TRANSLATE_NOOP("core", "Area of one component over time, per mass; negative when endothermic."))},
        {QStringLiteral("share"), QStringLiteral("share"), text(QT_TRANSLATE_NOOP("core", "Share of the area")), Unit(),
         text(QT_TRANSLATE_NOOP("core", "Area of one component over that of all."))},
        {QStringLiteral("T_peak"), QStringLiteral("<i>T</i><sub>peak</sub>"), text(QT_TRANSLATE_NOOP("core", "Peak temperature of a component")),
         celsius, text(QT_TRANSLATE_NOOP("core", "Where a component is highest."))},
        {QStringLiteral("peak_height"), QStringLiteral("<i>h</i>"), text(QT_TRANSLATE_NOOP("core", "Height of a component")), Unit::of("mW/mg"),
         text(QT_TRANSLATE_NOOP("core", "Height over the baseline, in the unit of the curve."))},
        {QStringLiteral("fwhm"), QStringLiteral("FWHM"), text(QT_TRANSLATE_NOOP("core", "Width at half height")), Unit::of("K"),
         text(QT_TRANSLATE_NOOP("core", "Width of a component at half its height, at the mean heating rate between the limits."))},
        {QStringLiteral("asymmetry"), QStringLiteral("<i>s</i>"), text(QT_TRANSLATE_NOOP("core", "Asymmetry")), Unit(),
         text(QT_TRANSLATE_NOOP("core", "Parameter of Fraser and Suzuki: 0 for a Gaussian, positive when the tail lies at later times."))},
        {QStringLiteral("residual"), QStringLiteral("residual"), text(QT_TRANSLATE_NOOP("core", "Residual")), Unit::of("%"),
         text(QT_TRANSLATE_NOOP("core", "Root mean square of the residuals over the height of the peak."))},
    };
    spec.estimate = estimateDeconvolution;
    spec.run = runDeconvolution;
    return spec;
}

} // namespace vitrine::calorimetry
