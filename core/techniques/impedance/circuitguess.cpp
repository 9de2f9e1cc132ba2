// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuitguess.h"

#include <algorithm>
#include <cmath>
#include <limits>
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

} // namespace

std::vector<std::vector<double>> guesses(const Circuit &circuit, const Spectrum &spectrum, std::size_t count, const std::function<bool()> &cancelled)
{
    const Traits traits(spectrum);
    Guesser guesser(circuit, traits);
    std::vector<std::vector<double>> all;
    all.reserve(count);
    for (std::size_t k = 0; k < count; ++k) {
        if (k % 256 == 255 && cancelled && cancelled())
            break;
        all.push_back(guesser.draw());
    }
    return all;
}

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

} // namespace vitrine::impedance
