// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"

#include "techniques/magnetometry/diamagnetism.h"
#include "techniques/magnetometry/magnetisation.h"

#include "base/numbertext.h"
#include "numerics/curves.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace vitrine::magnetometry
{

namespace
{

const Unit &kelvin()
{
    static const Unit unit = Unit::of("K");
    return unit;
}

const Unit &oersted()
{
    static const Unit unit = Unit::of("Oe");
    return unit;
}

double fieldTolerance(double H)
{
    return std::max(5.0, 0.01 * std::abs(H));
}

} // namespace

// Digits beyond 0.01 mg are more than a balance tells, and "10" was read to 0.1 mg at least.
double resolutionError(double value)
{
    const std::string text = exactNumber(value);
    const std::size_t point = text.find('.');
    const std::size_t exponent = text.find_first_of("eE");
    double step = 1;
    if (point != std::string::npos)
        step = std::pow(10.0, -static_cast<double>(std::min(exponent, text.size()) - point - 1));
    if (exponent != std::string::npos)
        step *= std::pow(10.0, parsedNumber(std::string_view(text).substr(exponent + 1)).value_or(0));
    return std::clamp(step, 0.01, 0.1) / std::sqrt(12.0);
}

namespace
{

struct Rows
{
    std::vector<double> T, H, m, s;
    void add(double t, double h, double moment, double error)
    {
        T.push_back(t);
        H.push_back(h);
        m.push_back(moment);
        s.push_back(error);
    }
    [[nodiscard]] std::size_t size() const { return T.size(); }
    void keep(std::size_t first, std::size_t last)
    {
        for (std::vector<double> *v : {&T, &H, &m, &s}) {
            v->erase(v->begin() + static_cast<std::ptrdiff_t>(last) + 1, v->end());
            v->erase(v->begin(), v->begin() + static_cast<std::ptrdiff_t>(first));
        }
    }
    void sortByTemperature()
    {
        std::vector<std::size_t> order(size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return T[i]; });
        for (std::vector<double> *v : {&T, &H, &m, &s}) {
            std::vector<double> sorted(order.size());
            std::ranges::transform(order, sorted.begin(), [&](std::size_t i) { return (*v)[i]; });
            *v = std::move(sorted);
        }
    }
};

// The rows of a dataset that hold temperature, field and moment; with a field only those measured at it.
Rows rowsOf(const Values &T, const Values &H, const Moment &moment, std::optional<double> field)
{
    Rows rows; // as read
    const std::size_t count = std::min({T->size(), H->size(), moment.values->size()});
    for (std::size_t i = 0; i < count; ++i) {
        const double t = (*T)[i], h = (*H)[i], m = (*moment.values)[i];
        if (!std::isfinite(t) || !std::isfinite(h) || !std::isfinite(m) || t <= 0)
            continue;
        if (field && std::abs(h - *field) > fieldTolerance(*field))
            continue;
        rows.add(t, h, m, moment.errors ? (*moment.errors)[i] : absent);
    }
    return rows;
}

// What stands at a temperature of sorted rows, by linear interpolation; ends are taken within the reading of two
// controllers that were set to the same temperature.
struct Neighbours
{
    std::size_t low = 0, high = 0;
    double weight = 0; // of high
};
std::optional<Neighbours> neighbours(std::span<const double> T, double t)
{
    if (T.empty() || !std::isfinite(t))
        return std::nullopt;
    const double reach = std::min(0.5, 0.002 * std::abs(t));
    if (t < T.front())
        return T.front() - t <= reach ? std::optional<Neighbours>({0, 0, 0}) : std::nullopt;
    if (t > T.back())
        return t - T.back() <= reach ? std::optional<Neighbours>({T.size() - 1, T.size() - 1, 0}) : std::nullopt;
    const auto above = static_cast<std::size_t>(std::ranges::lower_bound(T, t) - T.begin());
    if (T[above] == t || above == 0)
        return Neighbours{above, above, 0};
    return Neighbours{above - 1, above, (t - T[above - 1]) / (T[above] - T[above - 1])};
}

double at(std::span<const double> y, const Neighbours &n)
{
    return n.weight == 0 ? y[n.low] : y[n.low] + n.weight * (y[n.high] - y[n.low]);
}

double errorAt(std::span<const double> s, const Neighbours &n)
{
    return n.weight == 0 ? s[n.low] : std::hypot((1 - n.weight) * s[n.low], n.weight * s[n.high]);
}

} // namespace

bool isTemperatureSweep(const Inputs &inputs)
{
    const Dataset *data = inputs.dataset();
    const Values T = inputs.values(role::temperature, kelvin()), H = inputs.values(role::field, oersted());
    const Column *m = data ? data->column(role::moment) : nullptr;
    if (!T || !H || !m || T->size() != H->size() || m->size() != T->size())
        return false;
    const auto [low, high] = extent(*T);
    const std::optional<double> field = heldField(*T, *H, *m->values);
    return field && std::abs(*field) > 1 && high - low > 1;
}

Parameters estimatedSusceptibility(const Inputs &inputs, const Parameters &given)
{
    Parameters result;
    const Dataset *data = inputs.dataset();
    if (!data)
        return result;
    const auto fromFile = [&](const char *key, const char *name, const char *unit) {
        if (const std::optional<Quantity> found = data->metadata.quantity(QString::fromLatin1(name), Unit::of(unit)); found && found->value > 0)
            result.set(QString::fromLatin1(key), found->value);
    };
    fromFile("mass", "sample_mass", "mg");
    fromFile("molar_mass", "molar_mass", "g/mol");
    const auto number = [&](const char *key) {
        const QString name = QString::fromLatin1(key);
        return given.isSet(name) ? given.number(name) : result.number(name);
    };
    if (const double mass = number("mass"); mass > 0)
        result.set(QStringLiteral("mass_error"), resolutionError(mass));

    const Values T = inputs.values(role::temperature, kelvin()), H = inputs.values(role::field, oersted());
    const Result<Moment> m = moment(data->columns, given.words(QStringLiteral("moment_column")));
    if (!T || !H || !m || T->size() != H->size() || m->values->size() != T->size())
        return result;
    std::optional<double> field;
    if (given.isSet(QStringLiteral("field")))
        field = given.number(QStringLiteral("field"));
    else if (field = heldField(*T, *H, *m->values); field)
        result.set(QStringLiteral("field"), *field);
    if (!field)
        return result;
    const Rows rows = rowsOf(T, H, *m, field);
    if (rows.size() == 0)
        return result;
    const auto [lowH, highH] = std::ranges::minmax(rows.H);
    result.set(QStringLiteral("field_error"), std::max(1.0, (highH - lowH) / std::sqrt(12.0)));
    const auto [low, high] = std::ranges::minmax(rows.T);
    result.set(QStringLiteral("temperature"), high < 300 && 300 - high > 0.5 ? high : low > 300 ? low : 300.0);
    return result;
}

Result<Done> checkedSusceptibility(const Inputs &inputs, const Parameters &complete)
{
    const auto field = [](const char *key) { return Place{{}, 0, QString::fromLatin1(key)}; };
    if (!inputs.values(role::temperature, kelvin()) || !inputs.values(role::field, oersted()))
        return failure("wrong-unit", text(QT_TRANSLATE_NOOP("core", "The columns of temperature and field carry no unit of temperature and field.")));
    if (!(complete.number(QStringLiteral("mass")) > 0))
        return failure("mass-missing",
                       text(QT_TRANSLATE_NOOP("core", "The sample mass is not known: neither the file nor the parameter «mass» gives one.")),
                       field("mass"));
    if (complete.isSet(QStringLiteral("molar_mass")) && !(complete.number(QStringLiteral("molar_mass")) > 0))
        return failure("molar-mass-wrong", text(QT_TRANSLATE_NOOP("core", "A molar mass is a positive number of g/mol.")), field("molar_mass"));
    if (!complete.isSet(QStringLiteral("field")))
        return failure("field-varies",
                       text(QT_TRANSLATE_NOOP("core",
                                              "No field was held over at least half of the temperatures (a magnetisation curve, or a field of zero): "
                                              "name one with the parameter «field».")),
                       field("field"));
    const double offset = complete.isSet(QStringLiteral("field_offset")) ? complete.number(QStringLiteral("field_offset")) : 0;
    if (std::abs(complete.number(QStringLiteral("field"))) < 1 || std::abs(complete.number(QStringLiteral("field")) - offset) < 1)
        return failure(
            "field-zero",
            text(QT_TRANSLATE_NOOP("core", "The field is %1 Oe: a susceptibility is the moment divided by the field and needs at least 1 Oe."),
                 complete.number(QStringLiteral("field"))),
            field("field"));
    return Done{};
}

namespace
{

// A blank measured against the field at one temperature: its moment is k H, with k from the straight part beyond 1 T (where
// nothing ferromagnetic bends it any more) or from all rows where there are none. nullopt for a temperature sweep.
std::optional<HighField> holderSlope(const Rows &holder)
{
    if (holder.size() < 5)
        return std::nullopt;
    const auto [lowT, highT] = std::ranges::minmax(holder.T);
    const auto [lowH, highH] = std::ranges::minmax(holder.H);
    if (highT - lowT > 0.02 * highT + 0.2 || highH - lowH < 100)
        return std::nullopt;
    const Isotherm curve{highT, holder.H, holder.m, holder.s};
    const std::optional<HighField> beyond = highField(curve, 1e4);
    return beyond ? beyond : highField(curve, 1e-9);
}

// Subtracts the blank, paired by field and interpolated in T. Rows where the blank has no data are dropped.
Result<Done> subtractHolder(Rows &rows, const Inputs &inputs, const Parameters &parameters, double field, Issues &issues)
{
    const Dataset *blank = inputs.dataset(QStringLiteral("holder"));
    if (!blank)
        return Done{};
    const Place place{{}, 0, QStringLiteral("holder")};
    const Values T = inputs.values(role::temperature, kelvin(), QStringLiteral("holder")),
                 H = inputs.values(role::field, oersted(), QStringLiteral("holder"));
    Result<Moment> m = moment(blank->columns, parameters.words(QStringLiteral("moment_column")));
    if (!m)
        return Failure{m.failure().code, text(QT_TRANSLATE_NOOP("core", "Blank «%1»: %2"), blank->label, m.failure().message.english()), place};
    if (!T || !H)
        return failure("blank-columns", text(QT_TRANSLATE_NOOP("core", "The blank «%1» lacks temperature or field."), blank->label), place);
    if (const std::optional<HighField> slope = holderSlope(rowsOf(T, H, *m, std::nullopt))) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows.m[i] -= slope->slope * rows.H[i];
            const double error = slope->slopeError * std::abs(rows.H[i]);
            rows.s[i] = std::isfinite(error) ? std::hypot(std::isfinite(rows.s[i]) ? rows.s[i] : 0.0, error) : rows.s[i];
        }
        issues.push_back(note(
            "blank-slope",
            text(QT_TRANSLATE_NOOP(
                     "core",
                     "The blank «%1» is a magnetisation curve at %2 K: its slope, %3 emu/Oe, is subtracted at every temperature. Quartz and plastics "
                     "hardly change with temperature; what freezes out of them does."),
                 blank->label, (*T)[0], slope->slope),
            place));
        return Done{};
    }
    Rows holder = rowsOf(T, H, *m, field);
    if (holder.size() == 0)
        return failure("blank-field",
                       text(QT_TRANSLATE_NOOP("core", "The blank «%1» has no rows at %2 Oe, the field of the sample (within 1 % or 5 Oe)."),
                            blank->label, field),
                       place);
    holder.sortByTemperature();
    Rows kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::optional<Neighbours> n = neighbours(holder.T, rows.T[i]);
        if (!n)
            continue;
        const double error = errorAt(holder.s, *n);
        // An unknown uncertainty of the blank leaves that of the sample; both unknown stay unknown.
        const double sum = std::isfinite(error) ? std::hypot(std::isfinite(rows.s[i]) ? rows.s[i] : 0.0, error) : rows.s[i];
        kept.add(rows.T[i], rows.H[i], rows.m[i] - at(holder.m, *n), sum);
    }
    if (kept.size() == 0)
        return failure(
            "blank-range",
            text(QT_TRANSLATE_NOOP("core", "The blank covers %1 to %2 K and the sample %3 to %4 K: nothing can be subtracted without extrapolation."),
                 holder.T.front(), holder.T.back(), rows.T.front(), rows.T.back()),
            place);
    if (kept.size() < rows.size())
        issues.push_back(
            warning("blank-range",
                    countedText(QT_TRANSLATE_N_NOOP("core",
                                                  "%n row(s) lie outside the temperatures of the blank (%1 to %2 K) and were left out; a blank "
                                                  "is never extrapolated."),
                                static_cast<int>(rows.size() - kept.size()), holder.T.front(), holder.T.back()),
                    place));
    const DipoleFits fits = dipoleFits(blank->columns);
    if (fits.known() && !fits.freeTrusted())
        issues.push_back(warning(
            "blank-not-a-dipole",
            text(QT_TRANSLATE_NOOP("core",
                                   "Moments may only be subtracted where sample and holder are both centred dipoles; the scans of the blank are not "
                                   "(median fit quality %1 with free centre, which lies %2 mm from the stored one; healthy scans reach 0.9 and stay within 1.5 mm). "
                                   "Expect errors of tens of percent; subtract the raw scans instead."),
                 std::round(fits.freeFit * 1000) / 1000, std::round(fits.centreShift * 100) / 100),
            place));
    rows = std::move(kept);
    return Done{};
}

// What scatters from row to row, for the statistics of a fit. Without errors in the file the scatter of neighbours has to
// do, where there are enough of them. An error several times larger than the scatter is no noise: an MPMS 3 states how far the
// scan is from an ideal dipole, the same few percent for all rows, which is a matter of shape and place of the sample.
void chooseErrors(SusceptibilityCurve &curve, const QString &word)
{
    const std::size_t n = curve.size();
    std::vector<double> product(n), stated;
    for (std::size_t i = 0; i < n; ++i) {
        product[i] = curve.chi[i] * curve.T[i];
        if (std::isfinite(curve.sigma[i]))
            stated.push_back(curve.sigma[i] * curve.T[i]);
    }
    const double scatter = n >= 5 ? noiseDeviation(product) : absent;
    const double typical = stated.empty() ? absent : median(stated);
    const bool common = word != u"instrument" && n >= 8 && scatter < typical / 3;
    if (!std::isfinite(scatter) || (!stated.empty() && word != u"scatter" && !common))
        return;
    if (common && word != u"scatter")
        curve.issues.push_back(
            note("moment-error-common",
                 text(QT_TRANSLATE_NOOP("core",
                                        "The file states errors of the moment of %1 %, but neighbouring points scatter by %2 % only: what all rows "
                                        "share is no noise. The "
                                        "scatter is taken for the noise; the common part is covered by moment_accuracy."),
                      std::round(1e4 * typical / std::abs(median(product))) / 100, std::round(1e4 * scatter / std::abs(median(product))) / 100),
                 {{}, 0, QStringLiteral("moment_error")}));
    for (std::size_t i = 0; i < n; ++i)
        curve.sigma[i] = scatter / curve.T[i];
    curve.sigmaFromScatter = true;
}

} // namespace

std::vector<UncertaintyPart> sharedParts(const SusceptibilityCurve &curve, double corrected, double scale)
{
    std::vector<UncertaintyPart> parts;
    const auto part = [&](Text name, double size) {
        if (std::isfinite(size) && size * scale != 0)
            parts.push_back({std::move(name), std::abs(size * scale)});
    };
    part(text(QT_TRANSLATE_NOOP("core", "accuracy of the magnetometer (estimate)")), std::abs(corrected) * curve.relativeAccuracy);
    part(text(QT_TRANSLATE_NOOP("core", "sample mass")), std::abs(corrected) * curve.relativeMass);
    part(text(QT_TRANSLATE_NOOP("core", "field")), std::abs(corrected) * curve.relativeField);
    part(text(QT_TRANSLATE_NOOP("core", "matrix mass")), curve.matrixError);
    part(text(QT_TRANSLATE_NOOP("core", "diamagnetic correction")), curve.diamagneticError);
    return parts;
}

void tellUnknownHolder(Outcome &outcome)
{
    if (std::ranges::find(outcome.issues, QLatin1StringView("blank-not-a-dipole"), &Issue::code) == outcome.issues.end())
        return;
    for (ResultValue &result : outcome.results)
        if (result.quantity.hasUncertainty())
            result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "holder, no dipole: not known")), absent});
}

Result<SusceptibilityCurve> susceptibilityCurve(const Inputs &inputs, const Parameters &parameters)
{
    const Dataset *data = inputs.dataset();
    const auto number = [&](const char *key, double otherwise) {
        const QString name = QString::fromLatin1(key);
        return parameters.isSet(name) ? parameters.number(name) : otherwise;
    };
    const Values T = inputs.values(role::temperature, kelvin()), H = inputs.values(role::field, oersted());
    Result<Moment> m = moment(data->columns, parameters.words(QStringLiteral("moment_column")));
    if (!m)
        return m.failure();
    const double field = parameters.number(QStringLiteral("field"));
    SusceptibilityCurve result;
    result.issues = m->issues;

    Rows rows = rowsOf(T, H, *m, field);
    if (rows.size() == 0)
        return failure("no-rows",
                       text(QT_TRANSLATE_NOOP("core", "No row has a temperature, a moment and a field of %1 Oe (within 1 % or 5 Oe)."), field),
                       {{}, 0, QStringLiteral("field")});
    const QString branch = parameters.words(QStringLiteral("sweep"));
    if (branch != u"all") {
        std::vector<Sweep> all = sweeps(rows.T);
        const auto [low, high] = std::ranges::minmax(rows.T);
        std::erase_if(all, [&](const Sweep &sweep) { return sweep.span < 0.5 * (high - low); });
        if (all.size() > 1) {
            const Sweep &chosen = branch == u"first" ? all.front() : all.back();
            rows.keep(chosen.first, chosen.last);
            if (branch != u"first" && branch != u"last")
                result.issues.push_back(note(
                    "several-sweeps",
                    countedText(QT_TRANSLATE_N_NOOP("core",
                                                  "The file holds %n temperature sweeps at this field; the last one is used (field-cooled, where a "
                                                  "zero-field-cooled one comes first)."),
                                static_cast<int>(all.size())),
                    {{}, 0, QStringLiteral("sweep")}));
        }
    }
    rows.sortByTemperature();
    const double calibration = number("calibration", 1), offset = number("field_offset", 0);
    for (double &s : rows.s)
        s *= std::abs(calibration);

    // Holder and matrix, as moments.
    const double holder = number("holder", 0); // emu/Oe
    if (const Result<Done> done = subtractHolder(rows, inputs, parameters, field, result.issues); !done)
        return done.failure();
    const double mass = parameters.number(QStringLiteral("mass")) * 1e-3; // g
    const double matrixMass = number("matrix_mass", 0) * 1e-3;
    const double matrixChi = number("matrix_chi", 0) / number("matrix_molar_mass", 1); // cm3/g
    result.background = inputs.dataset(QStringLiteral("holder")) || holder != 0 || matrixMass > 0;

    result.molarMass = number("molar_mass", absent);
    result.molar = result.molarMass > 0;
    result.metals = std::max(1, static_cast<int>(number("metals", 1)));
    const Result<Diamagnetism> diamagnetism =
        magnetometry::diamagnetism(parameters.words(QStringLiteral("chi_diamagnetic")), result.molarMass, QStringLiteral("chi_diamagnetic"));
    if (!diamagnetism)
        return diamagnetism.failure();
    result.diamagnetic = diamagnetism->value;
    result.issues.insert(result.issues.end(), diamagnetism->issues.begin(), diamagnetism->issues.end());
    result.momentColumn = m->name;
    result.relativeAccuracy = number("moment_accuracy", 0) / 100;
    result.relativeMass = number("mass_error", 0) * 1e-3 / mass;
    result.relativeField = number("field_error", 0) / std::abs(field);
    const double perAmount = result.molar ? result.molarMass / result.metals : 1;
    const double diamagnetic = result.molar ? result.diamagnetic / result.metals : 0;
    if (result.molar && std::isfinite(diamagnetism->uncertainty))
        result.diamagneticError = diamagnetism->uncertainty / result.metals;
    if (!result.molar && result.diamagnetic != 0)
        result.issues.push_back(
            warning("diamagnetism-not-applied",
                    text(QT_TRANSLATE_NOOP("core", "The diamagnetic correction is per mole and was not applied: the molar mass is not known.")),
                    {{}, 0, QStringLiteral("chi_diamagnetic")}));
    if (matrixMass > 0)
        result.matrixError = std::abs(resolutionError(matrixMass * 1e3) * 1e-3 * matrixChi / mass * perAmount);

    result.T = rows.T;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double H0 = rows.H[i] - offset;
        const double perGram = (calibration * rows.m[i] - holder * H0 - matrixChi * matrixMass * H0) / (mass * H0);
        result.H.push_back(H0);
        result.corrected.push_back(perGram * perAmount);
        result.chi.push_back(perGram * perAmount - diamagnetic);
        result.sigma.push_back(std::abs(rows.s[i] / (mass * H0) * perAmount));
    }
    chooseErrors(result, parameters.words(QStringLiteral("moment_error")));
    return result;
}

std::optional<ChiAt> chiAt(const SusceptibilityCurve &curve, double T)
{
    const std::optional<Neighbours> n = neighbours(curve.T, T);
    if (!n)
        return std::nullopt;
    // chi T is the slowly varying one, so it is the one to be interpolated.
    const auto product = [&](const std::vector<double> &y) {
        const double low = y[n->low] * curve.T[n->low], high = y[n->high] * curve.T[n->high];
        return n->weight == 0 ? low : low + n->weight * (high - low);
    };
    const double between = n->weight == 0 ? curve.T[n->low] : T;
    std::vector<double> s{curve.sigma[n->low], curve.sigma[n->high]};
    const double error = n->weight == 0 ? s[0] : std::hypot((1 - n->weight) * s[0], n->weight * s[1]);
    return ChiAt{between, product(curve.chi) / between, error, product(curve.corrected) / between, curve.T[n->low], curve.T[n->high]};
}

} // namespace vitrine::magnetometry
