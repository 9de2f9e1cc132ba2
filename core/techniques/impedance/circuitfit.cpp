// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuitfit.h"

#include "techniques/impedance/circuitguess.h"

#include <gsl/gsl_cdf.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::impedance
{

namespace
{

// Distance of a model from the data that stays finite for a bad guess: sum |dZ|^2 / (|Z|^2 + |Zmodel|^2).
double distance(const CircuitModel &model, const Spectrum &spectrum)
{
    double sum = 0;
    const auto re = model.real(), im = model.imaginary();
    for (std::size_t i = 0; i < spectrum.size(); ++i) {
        const double dr = re[i] - spectrum.real[i], di = im[i] - spectrum.imaginary[i];
        sum += (dr * dr + di * di)
            / (re[i] * re[i] + im[i] * im[i] + spectrum.real[i] * spectrum.real[i] + spectrum.imaginary[i] * spectrum.imaginary[i]);
    }
    return std::isfinite(sum) ? sum : std::numeric_limits<double>::infinity();
}

struct Weights
{
    std::vector<double> real, imaginary;

    Weights(const Spectrum &spectrum, Weighting weighting)
    {
        const std::size_t n = spectrum.size();
        real.assign(n, 1.0);
        imaginary.assign(n, 1.0);
        for (std::size_t i = 0; i < n; ++i) {
            const double modulus = std::hypot(spectrum.real[i], spectrum.imaginary[i]);
            switch (weighting) {
            case Weighting::Modulus:
                real[i] = imaginary[i] = 1 / modulus;
                break;
            case Weighting::Proportional:
                // A part near its zero would get all the weight: a thousandth of |Z| is the least it counts as.
                real[i] = 1 / std::max(std::abs(spectrum.real[i]), 1e-3 * modulus);
                imaginary[i] = 1 / std::max(std::abs(spectrum.imaginary[i]), 1e-3 * modulus);
                break;
            case Weighting::Unit:
                break;
            case Weighting::Sigma:
                real[i] = 1 / spectrum.realError[i];
                imaginary[i] = 1 / spectrum.imaginaryError[i];
                break;
            }
        }
    }
};

// 1 / omega where -Z'' of R, a CPE and C in parallel is largest: between the arcs that R makes with either alone and
// with both, found by golden sections of ln omega.
double topOfThree(double resistance, double factor, double exponent, double capacitance)
{
    const auto height = [&](double logOmega) {
        const double omega = std::exp(logOmega), size = factor * std::pow(omega, exponent), angle = exponent * std::numbers::pi / 2;
        const double re = 1 / resistance + size * std::cos(angle), im = size * std::sin(angle) + omega * capacitance;
        return im / (re * re + im * im);
    };
    const double ofCpe = -std::log(resistance * factor) / exponent, ofC = -std::log(resistance * capacitance);
    constexpr double golden = 0.6180339887498949;
    double low = std::min(ofCpe, ofC) - 5, high = std::max(ofCpe, ofC) + 1;
    double a = high - golden * (high - low), b = low + golden * (high - low), atA = height(a), atB = height(b);
    for (int step = 0; step < 60; ++step)
        if (atA > atB) {
            high = b;
            b = a;
            atB = atA;
            a = high - golden * (high - low);
            atA = height(a);
        } else {
            low = a;
            a = b;
            atA = atB;
            b = low + golden * (high - low);
            atB = height(b);
        }
    return std::exp(-0.5 * (low + high));
}

// Time constant of p(R,C), p(R,CPE), p(R,CPE,C), Zarc, K or G; NaN for anything else.
double arcTime(const Circuit &circuit, int index, std::span<const double> p)
{
    const Node &node = circuit.nodes()[index];
    if (node.kind == Node::Kind::Element) {
        const Element &element = circuit.elements()[node.element];
        const bool arc = element.kind == ElementKind::Zarc || element.kind == ElementKind::K || element.kind == ElementKind::G;
        return arc ? p[element.firstParameter + 1] : absent;
    }
    if (node.kind != Node::Kind::Parallel || node.members.size() < 2 || node.members.size() > 3)
        return absent;
    double resistance = absent, time = absent, capacitance = absent, factor = absent, exponent = absent;
    for (const int member : node.members) {
        const Node &part = circuit.nodes()[member];
        if (part.kind == Node::Kind::Element && circuit.elements()[part.element].kind == ElementKind::R)
            resistance = p[circuit.elements()[part.element].firstParameter];
    }
    for (const int member : node.members) {
        const Node &part = circuit.nodes()[member];
        if (part.kind != Node::Kind::Element)
            return absent;
        const Element &element = circuit.elements()[part.element];
        if (element.kind == ElementKind::C) {
            capacitance = p[element.firstParameter];
            time = resistance * capacitance;
        } else if (element.kind == ElementKind::CPE) {
            factor = p[element.firstParameter];
            exponent = p[element.firstParameter + 1];
            time = std::pow(resistance * factor, 1 / exponent);
        }
    }
    if (node.members.size() == 3)
        return topOfThree(resistance, factor, exponent, capacitance); // NaN unless it is one of each
    return time;
}

std::vector<int> parametersOf(const Circuit &circuit, int index)
{
    const Node &node = circuit.nodes()[index];
    std::vector<int> all;
    if (node.kind == Node::Kind::Element) {
        const Element &element = circuit.elements()[node.element];
        for (int j = 0; j < element.parameterCount; ++j)
            all.push_back(element.firstParameter + j);
    }
    for (const int member : node.members) {
        const auto inner = parametersOf(circuit, member);
        all.insert(all.end(), inner.begin(), inner.end());
    }
    return all;
}

// The same kinds in the same order?
bool sameShape(const Circuit &circuit, const std::vector<int> &a, const std::vector<int> &b)
{
    return std::ranges::equal(a, b, {}, [&](int j) { return circuit.elements()[circuit.parameters()[j].element].kind; },
                              [&](int j) { return circuit.elements()[circuit.parameters()[j].element].kind; });
}

// Exchanges arcs of equal shape in series so that their time constants rise. False when they do already.
bool sortArcs(const Circuit &circuit, const std::vector<bool> &given, std::vector<double> &p)
{
    const Node &root = circuit.nodes().back();
    if (root.kind != Node::Kind::Series)
        return false;
    bool changed = false;
    for (std::size_t a = 0; a < root.members.size(); ++a)
        for (std::size_t b = a + 1; b < root.members.size(); ++b) {
            const double ta = arcTime(circuit, root.members[a], p), tb = arcTime(circuit, root.members[b], p);
            const auto pa = parametersOf(circuit, root.members[a]), pb = parametersOf(circuit, root.members[b]);
            const auto isGiven = [&](int j) { return given[static_cast<std::size_t>(j)]; };
            if (!(ta > tb) || !sameShape(circuit, pa, pb) || std::ranges::any_of(pa, isGiven) || std::ranges::any_of(pb, isGiven))
                continue;
            for (std::size_t j = 0; j < pa.size(); ++j)
                std::swap(p[pa[j]], p[pb[j]]);
            changed = true;
        }
    return changed;
}

// Model minus data in the parts of Z that count, with derivatives. Refers to the spectrum and owns the rest; the
// function it hands out must not outlive it.
class Residuals
{
public:
    Residuals(const Circuit &circuit, const Spectrum &spectrum, const FitRequest &request)
        : m_spectrum(spectrum), m_part(request.part), m_model(circuit, spectrum.frequency), m_weights(spectrum, request.weighting), m_parameters(circuit.parameters().size())
    {
    }

    [[nodiscard]] std::size_t size() const { return m_part == FitPart::Complex ? 2 * m_spectrum.size() : m_spectrum.size(); }

    [[nodiscard]] ResidualFunction function()
    {
        return [this](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
            if (jacobian.empty())
                m_model.evaluate(p);
            else
                m_model.evaluateWithSlopes(p);
            if (m_part == FitPart::Complex)
                both(r, jacobian);
            else
                single(r, jacobian);
            return true;
        };
    }

private:
    void both(std::span<double> r, std::span<double> jacobian)
    {
        const std::size_t n = m_spectrum.size(), count = m_parameters;
        const auto re = m_model.real(), im = m_model.imaginary();
        for (std::size_t i = 0; i < n; ++i) {
            r[2 * i] = (re[i] - m_spectrum.real[i]) * m_weights.real[i];
            r[2 * i + 1] = (im[i] - m_spectrum.imaginary[i]) * m_weights.imaginary[i];
        }
        for (std::size_t j = 0; j < count && !jacobian.empty(); ++j) {
            const auto dre = m_model.slopeReal(j), dim = m_model.slopeImaginary(j);
            for (std::size_t i = 0; i < n; ++i) {
                jacobian[2 * i * count + j] = dre[i] * m_weights.real[i];
                jacobian[(2 * i + 1) * count + j] = dim[i] * m_weights.imaginary[i];
            }
        }
    }

    void single(std::span<double> r, std::span<double> jacobian)
    {
        const std::size_t n = m_spectrum.size(), count = m_parameters;
        const auto re = m_model.real(), im = m_model.imaginary();
        for (std::size_t i = 0; i < n; ++i) {
            // d|Z| = (Z' dZ' + Z'' dZ'') / |Z|
            const double size = std::hypot(re[i], im[i]);
            const double ofReal = m_part == FitPart::Real ? 1 : m_part == FitPart::Imaginary ? 0 : re[i] / size;
            const double ofImaginary = m_part == FitPart::Imaginary ? 1 : m_part == FitPart::Real ? 0 : im[i] / size;
            const double weight = m_part == FitPart::Imaginary ? m_weights.imaginary[i] : m_weights.real[i];
            const double measured = std::hypot(m_spectrum.real[i], m_spectrum.imaginary[i]);
            r[i] = weight
                * (m_part == FitPart::Real           ? re[i] - m_spectrum.real[i]
                       : m_part == FitPart::Imaginary ? im[i] - m_spectrum.imaginary[i]
                                                      : size - measured);
            for (std::size_t j = 0; j < count && !jacobian.empty(); ++j)
                jacobian[i * count + j] = weight * (ofReal * m_model.slopeReal(j)[i] + ofImaginary * m_model.slopeImaginary(j)[i]);
        }
    }

    const Spectrum &m_spectrum;
    const FitPart m_part;
    CircuitModel m_model;
    const Weights m_weights;
    const std::size_t m_parameters;
};

// The parameters as the engine wants them: logarithmic but for exponents, with what the request holds, limits and ties.
std::vector<FitParameter> fitParameters(const Circuit &circuit, const FitRequest &request)
{
    std::vector<FitParameter> parameters;
    for (const CircuitParameter &parameter : circuit.parameters()) {
        FitParameter one;
        one.name = parameter.key.toStdString();
        one.scale = parameter.exponent() ? ParameterScale::Linear : ParameterScale::Log;
        if (parameter.exponent()) {
            one.lower = 0;
            one.upper = 1;
        }
        if (const auto bounds = request.bounds.find(parameter.key); bounds != request.bounds.end()) {
            one.lower = parameter.exponent() ? std::max(0.0, bounds->second.low) : bounds->second.low;
            one.upper = parameter.exponent() ? std::min(1.0, bounds->second.high) : bounds->second.high;
        }
        if (const auto fixed = request.fixed.find(parameter.key); fixed != request.fixed.end()) {
            one.fixed = true;
            one.start = fixed->second;
        }
        if (const auto tie = request.ties.find(parameter.key); tie != request.ties.end()) {
            one.tiedTo = circuit.parameterIndex(tie->second.to);
            one.tieFactor = tie->second.factor;
        }
        parameters.push_back(std::move(one));
    }
    return parameters;
}

FitOptions fitOptions(const FitRequest &request)
{
    FitOptions options;
    options.steps = FitOptions::Steps::Normal;
    options.relativeStep = 1e-8;
    options.iterations = 100;
    options.polish = false; // quadratic convergence to 1e-8 leaves nothing to do
    options.loss = request.loss;
    options.scaleCovariance = request.weighting != Weighting::Sigma;
    options.cancelled = request.cancelled;
    return options;
}

// A guess with what the request demands of it.
void settle(std::vector<double> &p, const Circuit &circuit, const std::vector<FitParameter> &parameters, const FitRequest &request)
{
    for (std::size_t j = 0; j < p.size(); ++j) {
        if (parameters[j].fixed)
            p[j] = parameters[j].start;
        else if (const auto start = request.start.find(circuit.parameters()[j].key); start != request.start.end())
            p[j] = start->second;
        p[j] = std::clamp(p[j], parameters[j].lower, parameters[j].upper);
    }
    for (std::size_t j = 0; j < p.size(); ++j)
        if (parameters[j].tiedTo >= 0)
            p[j] = parameters[j].tieFactor * p[static_cast<std::size_t>(parameters[j].tiedTo)];
}

} // namespace

CircuitFit fitted(const Circuit &circuit, const Spectrum &spectrum, const FitRequest &request)
{
    CircuitFit result;
    if (spectrum.size() == 0)
        return result;
    Residuals residuals(circuit, spectrum, request);
    std::vector<FitParameter> parameters = fitParameters(circuit, request);
    const std::size_t count = parameters.size();
    // What somebody demands of a parameter holds for that one: it keeps its place among equal arcs.
    std::vector<bool> given(count);
    std::size_t free = 0;
    for (std::size_t j = 0; j < count; ++j) {
        const QString &key = circuit.parameters()[j].key;
        const bool tied = parameters[j].tiedTo >= 0;
        given[j] = given[j] || parameters[j].fixed || tied || request.start.contains(key) || request.bounds.contains(key);
        if (tied)
            given[static_cast<std::size_t>(parameters[j].tiedTo)] = true;
        free += !parameters[j].fixed && !tied;
    }

    // More parameters have more wrong valleys: candidates and starts grow with them.
    const std::size_t draws = free <= 5 ? 40 * free : std::min<std::size_t>(3000, 60 * free + 32 * free * free);
    const std::size_t wanted = free <= 5 ? 6 : 12 + 2 * free;
    const Spectrum thin = thinned(spectrum, 16);
    CircuitModel thinModel(circuit, thin.frequency);
    std::vector<std::pair<double, std::vector<double>>> ranked;
    ranked.reserve(draws);
    for (std::vector<double> &p : guesses(circuit, spectrum, draws, request.cancelled)) {
        settle(p, circuit, parameters, request);
        thinModel.evaluate(p);
        ranked.emplace_back(distance(thinModel, thin), std::move(p));
    }
    const std::size_t kept = std::min(wanted, ranked.size());
    std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(kept), {}, [](const auto &candidate) { return candidate.first; });
    std::vector<std::vector<double>> starts;
    for (std::size_t k = 0; k < kept; ++k)
        starts.push_back(std::move(ranked[k].second));

    FitOptions options = fitOptions(request);
    options.enoughAgreeing = free <= 5 ? 2 : 4;
    MultiStartResult best = fitFromStarts(residuals.function(), residuals.size(), parameters, starts, options);
    result.starts = best.starts;
    result.agreeing = best.agreeing;
    result.fit = std::move(best.best);
    // Two equal arcs that changed places, or a search that ran out of iterations: go on from there.
    std::vector<double> p = result.fit.parameters;
    const bool sorted = !p.empty() && sortArcs(circuit, given, p);
    if (!p.empty() && (sorted || !result.fit.converged) && result.fit.stop != FitStop::Cancelled) {
        for (std::size_t j = 0; j < count; ++j)
            if (!parameters[j].fixed)
                parameters[j].start = p[j];
        options.iterations = 1000;
        FitResult again = fitLeastSquares(residuals.function(), residuals.size(), parameters, options);
        if (sorted || again.converged)
            result.fit = std::move(again);
    }
    return result;
}

std::vector<Arc> arcsOf(const Circuit &circuit, const FitResult &fit)
{
    const Node &root = circuit.nodes().back();
    std::vector<int> members = root.members;
    if (root.kind != Node::Kind::Series)
        members = {static_cast<int>(circuit.nodes().size()) - 1};
    std::vector<Arc> arcs;
    for (const int member : members) {
        Arc arc;
        arc.tau = arcTime(circuit, member, fit.parameters);
        if (!std::isfinite(arc.tau))
            continue;
        const std::vector<int> own = parametersOf(circuit, member);
        QStringList names;
        for (const int j : own) {
            const CircuitParameter &parameter = circuit.parameters()[static_cast<std::size_t>(j)];
            const Element &element = circuit.elements()[static_cast<std::size_t>(parameter.element)];
            if (!names.contains(element.name))
                names += element.name;
            // The first resistance of the arc is its own: only p(R,C), p(R,CPE), p(R,CPE,C) and elements that are arcs come here.
            if (parameter.definition->role == ParameterRole::Resistance && !std::isfinite(arc.resistance)) {
                arc.resistance = fit.parameters[static_cast<std::size_t>(j)];
                arc.resistanceError = fit.standardErrors[static_cast<std::size_t>(j)];
            }
        }
        arc.name = names.join(QLatin1String(", "));
        // ln tau is smooth in all of them: differences of a hundred thousandth.
        std::vector<double> slope;
        for (const int j : own) {
            std::vector<double> p = fit.parameters;
            const double step = 1e-5 * p[static_cast<std::size_t>(j)];
            p[static_cast<std::size_t>(j)] -= step;
            slope.push_back(step > 0 ? (arc.tau - arcTime(circuit, member, p)) / step : 0);
        }
        double variance = 0;
        for (std::size_t a = 0; a < own.size(); ++a)
            for (std::size_t b = 0; b < own.size(); ++b)
                variance += slope[a] * slope[b] * fit.covariance[static_cast<std::size_t>(own[a])][static_cast<std::size_t>(own[b])];
        if (variance > 0)
            arc.tauError = std::sqrt(variance);
        arcs.push_back(std::move(arc));
    }
    std::ranges::sort(arcs, {}, &Arc::tau);
    return arcs;
}

std::vector<ProfileInterval> profileIntervals(const Circuit &circuit, const Spectrum &spectrum, const FitRequest &request, const FitResult &fit)
{
    Residuals residuals(circuit, spectrum, request);
    const std::vector<FitParameter> parameters = fitParameters(circuit, request);
    std::vector<ProfileInterval> intervals(parameters.size());
    if (fit.dof <= 0)
        return intervals;
    constexpr double tail = 0.025;
    const double sigmas = request.weighting == Weighting::Sigma ? gsl_cdf_ugaussian_Qinv(tail) : gsl_cdf_tdist_Qinv(tail, fit.dof);
    FitOptions options = fitOptions(request);
    for (std::size_t j = 0; j < parameters.size(); ++j) {
        if (request.cancelled && request.cancelled())
            break;
        if (!parameters[j].fixed && parameters[j].tiedTo < 0)
            intervals[j] = profileInterval(residuals.function(), residuals.size(), parameters, options, fit, j, sigmas);
    }
    return intervals;
}

} // namespace vitrine::impedance
