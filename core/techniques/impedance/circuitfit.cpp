// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuitfit.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace vitrine::impedance
{

namespace
{

// Numbers that look random and are the same on every machine and run (xorshift64*).
class Sequence
{
public:
    double unit()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return static_cast<double>((m_state * 0x2545F4914F6CDD1Dull) >> 11) * 0x1p-53;
    }
    double between(double low, double high) { return low + (high - low) * unit(); }
    // Between a and b with equal probability for every decade.
    double decades(double low, double high) { return low * std::exp(unit() * std::log(high / low)); }

private:
    std::uint64_t m_state = 0x9E3779B97F4A7C15ull;
};

// What of a spectrum the initial values follow from.
struct Traits
{
    double omegaLow = 1, omegaHigh = 1;
    double smallestReal = 1, largestReal = 1, largest = 1, highEnd = 1; // ohm; positive
    std::vector<double> logOmega, modulus, imaginary;                   // sorted by frequency

    explicit Traits(const Spectrum &spectrum)
    {
        std::vector<std::size_t> order(spectrum.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::sort(order, {}, [&](std::size_t i) { return spectrum.frequency[i]; });
        smallestReal = std::numeric_limits<double>::infinity();
        largestReal = largest = 0;
        for (const std::size_t i : order) {
            const double z = std::hypot(spectrum.real[i], spectrum.imaginary[i]);
            logOmega.push_back(std::log(2 * std::numbers::pi * spectrum.frequency[i]));
            modulus.push_back(z);
            imaginary.push_back(std::abs(spectrum.imaginary[i]));
            largest = std::max(largest, z);
            if (spectrum.real[i] > 0) {
                smallestReal = std::min(smallestReal, spectrum.real[i]);
                largestReal = std::max(largestReal, spectrum.real[i]);
            }
        }
        omegaLow = std::exp(logOmega.front());
        omegaHigh = std::exp(logOmega.back());
        highEnd = modulus.back();
        if (!(largestReal > 0)) {
            smallestReal = *std::ranges::min_element(modulus);
            largestReal = largest;
        }
    }

    // Size of Z at a frequency: the imaginary part where it is not nearly zero, else a tenth of |Z|.
    [[nodiscard]] double reactance(double omega) const
    {
        const auto after = std::ranges::lower_bound(logOmega, std::log(omega));
        const std::size_t i = std::min<std::size_t>(static_cast<std::size_t>(after - logOmega.begin()), logOmega.size() - 1);
        return std::max(imaginary[i], 0.1 * modulus[i]);
    }
};

// Draws parameter sets whose arcs lie where the spectrum is.
class Guesser
{
public:
    Guesser(const Circuit &circuit, const Traits &traits) : m_circuit(circuit), m_traits(traits) {}

    std::vector<double> draw()
    {
        std::vector<double> p(m_circuit.parameters().size());
        const int root = static_cast<int>(m_circuit.nodes().size()) - 1;
        const Node &node = m_circuit.nodes()[root];
        if (node.kind != Node::Kind::Series) {
            member(root, tau(), p);
            return p;
        }
        // Arcs in series take their time constants in rising order, from a common draw.
        std::vector<double> taus;
        for (std::size_t k = 0; k < node.members.size(); ++k)
            taus.push_back(tau());
        std::ranges::sort(taus);
        for (std::size_t k = 0; k < node.members.size(); ++k)
            member(node.members[k], taus[k], p);
        return p;
    }

private:
    double tau() { return m_sequence.decades(0.3 / m_traits.omegaHigh, 3 / m_traits.omegaLow); }
    double exponent() { return m_sequence.between(0.45, 1.0); }
    double arcResistance() { return m_sequence.decades(std::max(0.01 * m_traits.largestReal, 0.3 * m_traits.smallestReal), 1.5 * m_traits.largest); }

    // A member of the outermost series, or the whole circuit.
    void member(int index, double time, std::vector<double> &p)
    {
        const Node &node = m_circuit.nodes()[index];
        if (node.kind != Node::Kind::Element) {
            inner(index, arcResistance(), time, p);
            return;
        }
        const Element &element = m_circuit.elements()[node.element];
        double *values = &p[element.firstParameter];
        const double omega = m_sequence.decades(m_traits.omegaLow, m_traits.omegaHigh);
        const double size = m_traits.reactance(omega) * m_sequence.decades(0.1, 1.5);
        switch (element.kind) {
        case ElementKind::R:
            values[0] = m_sequence.unit() < 0.6 ? m_traits.smallestReal * m_sequence.decades(0.5, 1.2)
                                                : m_sequence.decades(0.5 * m_traits.smallestReal, m_traits.largestReal);
            break;
        case ElementKind::C:
            values[0] = 1 / (omega * size);
            break;
        case ElementKind::CPE:
            values[1] = exponent();
            values[0] = 1 / (std::pow(omega, values[1]) * size);
            break;
        case ElementKind::L:
            values[0] = m_traits.highEnd * m_sequence.decades(0.01, 1.0) / m_traits.omegaHigh;
            break;
        case ElementKind::W:
            values[0] = size * std::sqrt(omega);
            break;
        case ElementKind::Wo:
        case ElementKind::Ws:
            values[0] = size;
            values[1] = m_sequence.decades(0.3 / omega, 30 / m_traits.omegaLow);
            break;
        case ElementKind::G:
        case ElementKind::K:
        case ElementKind::Zarc:
            values[0] = arcResistance();
            values[1] = time;
            if (element.parameterCount > 2)
                values[2] = exponent();
            break;
        case ElementKind::La:
            values[1] = exponent();
            values[0] = m_traits.highEnd * m_sequence.decades(0.01, 1.0) / std::pow(m_traits.omegaHigh, values[1]);
            break;
        case ElementKind::CC:
        case ElementKind::HN:
            values[0] = 1 / (omega * size);
            values[1] = time;
            for (int j = 2; j < element.parameterCount; ++j)
                values[j] = exponent();
            break;
        case ElementKind::TL:
            values[2] = exponent();
            values[0] = arcResistance();
            values[1] = 1 / (std::pow(omega, values[2]) * size);
            break;
        }
    }

    // Inside a parallel group that is to show a resistance and a time constant.
    void inner(int index, double resistance, double time, std::vector<double> &p)
    {
        const Node &node = m_circuit.nodes()[index];
        if (node.kind == Node::Kind::Parallel) {
            for (const int member : node.members)
                inner(member, resistance, time, p);
            return;
        }
        if (node.kind == Node::Kind::Series) {
            for (const int member : node.members)
                inner(member, resistance * m_sequence.decades(0.1, 1.0), time * m_sequence.decades(1, 300), p);
            return;
        }
        const Element &element = m_circuit.elements()[node.element];
        double *values = &p[element.firstParameter];
        switch (element.kind) {
        case ElementKind::R:
            values[0] = resistance;
            break;
        case ElementKind::C:
            values[0] = time / resistance * m_sequence.decades(0.5, 1.0);
            break;
        case ElementKind::CPE:
            values[1] = exponent();
            values[0] = std::pow(time, values[1]) / resistance;
            break;
        case ElementKind::L:
            values[0] = resistance * time;
            break;
        case ElementKind::W:
            values[0] = resistance / std::sqrt(time);
            break;
        case ElementKind::Wo:
        case ElementKind::Ws:
            values[0] = resistance;
            values[1] = time * m_sequence.decades(0.3, 30);
            break;
        case ElementKind::G:
        case ElementKind::K:
        case ElementKind::Zarc:
            values[0] = resistance;
            values[1] = time * m_sequence.decades(0.3, 30);
            if (element.parameterCount > 2)
                values[2] = exponent();
            break;
        case ElementKind::La:
            values[1] = exponent();
            values[0] = resistance * std::pow(time, values[1]);
            break;
        case ElementKind::CC:
        case ElementKind::HN:
            // Beside a conductor a dielectric shows above the conductor's own rate.
            values[0] = time / resistance * m_sequence.decades(0.1, 30);
            values[1] = m_sequence.decades(0.1 / m_traits.omegaHigh, 3 / m_traits.omegaLow);
            for (int j = 2; j < element.parameterCount; ++j)
                values[j] = exponent();
            break;
        case ElementKind::TL:
            values[2] = exponent();
            values[0] = resistance * m_sequence.decades(0.1, 10);
            values[1] = std::pow(time, values[2]) / resistance;
            break;
        }
    }

    const Circuit &m_circuit;
    const Traits &m_traits;
    Sequence m_sequence;
};

// At most `wanted` rows, spread over the list.
Spectrum thinned(const Spectrum &spectrum, std::size_t wanted)
{
    if (spectrum.size() <= wanted)
        return spectrum;
    Spectrum part;
    for (std::size_t k = 0; k < wanted; ++k) {
        const std::size_t i = k * (spectrum.size() - 1) / (wanted - 1);
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

// Time constant of p(R,C), p(R,CPE), Zarc, K or G; NaN for anything else.
double arcTime(const Circuit &circuit, int index, std::span<const double> p)
{
    const Node &node = circuit.nodes()[index];
    if (node.kind == Node::Kind::Element) {
        const Element &element = circuit.elements()[node.element];
        const bool arc = element.kind == ElementKind::Zarc || element.kind == ElementKind::K || element.kind == ElementKind::G;
        return arc ? p[element.firstParameter + 1] : absent;
    }
    if (node.kind != Node::Kind::Parallel || node.members.size() != 2)
        return absent;
    double resistance = absent, time = absent;
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
        if (element.kind == ElementKind::C)
            time = resistance * p[element.firstParameter];
        else if (element.kind == ElementKind::CPE)
            time = std::pow(resistance * p[element.firstParameter], 1 / p[element.firstParameter + 1]);
    }
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

} // namespace

CircuitFit fitted(const Circuit &circuit, const Spectrum &spectrum, const FitRequest &request)
{
    const std::size_t n = spectrum.size(), count = circuit.parameters().size();
    CircuitFit result;
    if (n == 0)
        return result;
    CircuitModel model(circuit, spectrum.frequency);
    const Weights weights(spectrum, request.weighting);
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
        if (jacobian.empty())
            model.evaluate(p);
        else
            model.evaluateWithSlopes(p);
        const auto re = model.real(), im = model.imaginary();
        for (std::size_t i = 0; i < n; ++i) {
            r[2 * i] = (re[i] - spectrum.real[i]) * weights.real[i];
            r[2 * i + 1] = (im[i] - spectrum.imaginary[i]) * weights.imaginary[i];
        }
        for (std::size_t j = 0; j < count && !jacobian.empty(); ++j) {
            const auto dre = model.slopeReal(j), dim = model.slopeImaginary(j);
            for (std::size_t i = 0; i < n; ++i) {
                jacobian[2 * i * count + j] = dre[i] * weights.real[i];
                jacobian[(2 * i + 1) * count + j] = dim[i] * weights.imaginary[i];
            }
        }
        return true;
    };

    std::vector<FitParameter> parameters;
    std::vector<bool> given;
    std::size_t free = 0;
    for (const CircuitParameter &parameter : circuit.parameters()) {
        FitParameter one;
        one.name = parameter.key.toStdString();
        one.scale = parameter.exponent() ? ParameterScale::Linear : ParameterScale::Log;
        if (parameter.exponent()) {
            one.lower = 0;
            one.upper = 1;
        }
        one.fixed = request.fixed.contains(parameter.key);
        given.push_back(one.fixed || request.start.contains(parameter.key));
        if (one.fixed)
            one.start = request.fixed.at(parameter.key);
        free += !one.fixed;
        parameters.push_back(std::move(one));
    }
    std::vector<std::pair<std::size_t, double>> settled; // index and value of what the person gave
    for (std::size_t j = 0; j < count; ++j) {
        const QString &key = circuit.parameters()[j].key;
        if (const auto fixed = request.fixed.find(key); fixed != request.fixed.end())
            settled.emplace_back(j, fixed->second);
        else if (const auto start = request.start.find(key); start != request.start.end())
            settled.emplace_back(j, start->second);
    }

    // More parameters have more wrong valleys: candidates and starts grow with them.
    const std::size_t draws = free <= 5 ? 40 * free : std::min<std::size_t>(3000, 60 * free + 32 * free * free);
    const std::size_t wanted = free <= 5 ? 6 : 12 + 2 * free;
    const Spectrum thin = thinned(spectrum, 16);
    const Traits traits(spectrum);
    CircuitModel thinModel(circuit, thin.frequency);
    Guesser guesser(circuit, traits);
    std::vector<std::pair<double, std::vector<double>>> ranked;
    ranked.reserve(draws);
    for (std::size_t k = 0; k < draws; ++k) {
        if (k % 256 == 255 && request.cancelled && request.cancelled())
            break;
        std::vector<double> p = guesser.draw();
        for (const auto &[j, value] : settled)
            p[j] = value;
        thinModel.evaluate(p);
        ranked.emplace_back(distance(thinModel, thin), std::move(p));
    }
    const std::size_t kept = std::min(wanted, ranked.size());
    std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(kept), {}, [](const auto &candidate) { return candidate.first; });
    std::vector<std::vector<double>> starts;
    for (std::size_t k = 0; k < kept; ++k)
        starts.push_back(std::move(ranked[k].second));

    FitOptions options;
    options.steps = FitOptions::Steps::Normal;
    options.relativeStep = 1e-8;
    options.iterations = 100;
    options.polish = false; // quadratic convergence to 1e-8 leaves nothing to do
    options.scaleCovariance = request.weighting != Weighting::Sigma;
    options.cancelled = request.cancelled;
    options.enoughAgreeing = free <= 5 ? 2 : 4;
    MultiStartResult best = fitFromStarts(residuals, 2 * n, parameters, starts, options);

    result.starts = best.starts;
    result.agreeing = best.agreeing;
    result.fit = std::move(best.best);
    // Two equal arcs that changed places, or a search that ran out of iterations: go on from there.
    std::vector<double> p = result.fit.parameters;
    const bool sorted = !p.empty() && sortArcs(circuit, given, p);
    if (!p.empty() && (sorted || !result.fit.converged) && result.fit.stop != FitStop::Cancelled) {
        for (std::size_t j = 0; j < count; ++j)
            parameters[j].start = p[j];
        options.iterations = 1000;
        FitResult again = fitLeastSquares(residuals, 2 * n, parameters, options);
        if (sorted || again.converged)
            result.fit = std::move(again);
    }
    return result;
}

std::vector<Candidate> comparedCircuits(const Spectrum &spectrum, const std::function<bool()> &cancelled)
{
    std::vector<Candidate> candidates;
    if (spectrum.size() < 6)
        return candidates;
    const Spectrum thin = thinned(spectrum, 40);
    FitRequest request;
    request.cancelled = cancelled;
    for (const char *words : {"p(R1,CPE1)", "R0-p(R1,CPE1)", "p(R1,CPE1)-CPE2", "R0-p(R1,CPE1)-CPE2", "L0-R0-p(R1,CPE1)", "L0-p(R1,CPE1)-CPE2", "L0-R0-p(R1,CPE1)-CPE2",
                              "p(R1,CPE1)-p(R2,CPE2)", "p(R1,CPE1)-p(R2,CPE2)-CPE3"}) {
        Candidate candidate;
        candidate.circuit = QString::fromLatin1(words);
        const auto circuit = parsedCircuit(candidate.circuit);
        if (!circuit || 2 * thin.size() <= circuit->parameters().size())
            continue;
        const CircuitFit fit = fitted(*circuit, thin, request);
        if (!std::isfinite(fit.fit.bic))
            continue;
        candidate.determined = true;
        for (std::size_t j = 0; j < fit.fit.parameters.size(); ++j)
            candidate.determined = candidate.determined && fit.fit.standardErrors[j] < fit.fit.parameters[j];
        candidate.criterion = fit.fit.bic + (candidate.determined ? 0 : 30);
        candidate.aic = fit.fit.aic;
        candidate.rms = 100 * std::sqrt(fit.fit.chi2 / (2 * static_cast<double>(thin.size())));
        candidates.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::criterion);
    return candidates;
}

std::optional<QString> proposedCircuit(const Spectrum &spectrum, const std::function<bool()> &cancelled)
{
    const std::vector<Candidate> candidates = comparedCircuits(spectrum, cancelled);
    return candidates.empty() ? std::nullopt : std::optional(candidates.front().circuit);
}

} // namespace vitrine::impedance
