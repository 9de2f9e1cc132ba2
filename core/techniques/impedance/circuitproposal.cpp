// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuitfit.h"
#include "techniques/impedance/circuitguess.h"

#include <algorithm>
#include <cmath>

namespace vitrine::impedance
{

namespace
{

constexpr double undetermined = 30, electrode = 1000; // added to the criterion
constexpr double positiveEvidence = 6;
constexpr double thirdArc = 10; // very strong: Kass and Raftery, J. Am. Stat. Assoc. 90 (1995) 773

bool risesOnly(const Circuit &circuit, const std::vector<double> &p, const Spectrum &spectrum)
{
    CircuitModel lowest(circuit, std::vector<double>{*std::ranges::min_element(spectrum.frequency)});
    lowest.evaluate(p);
    return lowest.real()[0] < 0.5 * directResistance(circuit, p, {});
}

} // namespace

std::vector<Candidate> comparedCircuits(const Spectrum &spectrum, const std::function<bool()> &cancelled)
{
    std::vector<Candidate> candidates;
    if (spectrum.size() < 6)
        return candidates;
    const Spectrum thin = thinned(spectrum, 40);
    FitRequest request;
    request.cancelled = cancelled;
    std::vector<const char *> usual = {"CPE1",
                                       "R0-CPE1",
                                       "p(R1,CPE1)",
                                       "R0-p(R1,CPE1)",
                                       "p(R1,CPE1)-CPE2",
                                       "R0-p(R1,CPE1)-CPE2",
                                       "L0-R0-p(R1,CPE1)",
                                       "L0-p(R1,CPE1)-CPE2",
                                       "L0-R0-p(R1,CPE1)-CPE2",
                                       "p(R1,CPE1,C1)",
                                       "p(R1,CPE1,C1)-CPE2",
                                       "p(R1,CPE1)-p(R2,CPE2)",
                                       "R0-p(R1,CPE1)-p(R2,CPE2)",
                                       "p(R1,CPE1)-p(R2,CPE2)-CPE3"};
    // A coil, or a short circuit at the end of its leads.
    if (2 * std::ranges::count_if(spectrum.imaginary, [](double x) { return x > 0; }) > static_cast<std::ptrdiff_t>(spectrum.size()))
        usual = {"L0-R0", "R0-p(L1,R1)", "L0-R0-CPE1", "L0-R0-p(R1,CPE1)"};
    const auto compare = [&](const char *words) {
        Candidate candidate;
        candidate.circuit = QString::fromLatin1(words);
        const auto circuit = parsedCircuit(candidate.circuit);
        if (!circuit || 2 * thin.size() <= circuit->parameters().size())
            return;
        const CircuitFit fit = fitted(*circuit, thin, request);
        // A fit that was cancelled has no parameters.
        if (!std::isfinite(fit.fit.bic) || fit.fit.parameters.size() != circuit->parameters().size())
            return;
        candidate.determined = true;
        for (std::size_t j = 0; j < fit.fit.parameters.size(); ++j)
            candidate.determined = candidate.determined && fit.fit.standardErrors[j] < fit.fit.parameters[j];
        candidate.criterion = fit.fit.bic + (candidate.determined ? 0 : undetermined);
        // A second arc of which the points show only the rise is an electrode, and its resistance says nothing.
        const bool endsInArc = candidate.circuit.endsWith(QLatin1String("p(R2,CPE2)")) || candidate.circuit.endsWith(QLatin1String("p(R3,CPE3)"));
        if (endsInArc && risesOnly(*circuit, fit.fit.parameters, thin))
            candidate.criterion += electrode;
        candidate.parameters = circuit->parameters().size();
        candidate.aic = fit.fit.aic;
        candidate.rms = 100 * std::sqrt(fit.fit.chi2 / (2 * static_cast<double>(thin.size())));
        candidates.push_back(std::move(candidate));
    };
    for (const char *words : usual)
        compare(words);
    std::ranges::stable_sort(candidates, {}, &Candidate::criterion);
    // A third arc is looked for only where two are best, with or without an electrode behind them, which may be the third one; it is
    // taken on very strong evidence only: further arcs describe any misfit.
    const QString best = candidates.empty() ? QString() : candidates.front().circuit;
    if (best.endsWith(QLatin1String("p(R1,CPE1)-p(R2,CPE2)")) || best == QLatin1String("p(R1,CPE1)-p(R2,CPE2)-CPE3")) {
        const double two = candidates.front().criterion;
        const bool resistance = candidates.front().circuit.startsWith(QLatin1String("R0"));
        compare(resistance ? "R0-p(R1,CPE1)-p(R2,CPE2)-p(R3,CPE3)" : "p(R1,CPE1)-p(R2,CPE2)-p(R3,CPE3)");
        if (candidates.back().circuit.endsWith(QLatin1String("p(R3,CPE3)")) && candidates.back().criterion > two - thirdArc)
            candidates.pop_back();
        std::ranges::stable_sort(candidates, {}, &Candidate::criterion);
    }
    if (!candidates.empty()) {
        auto simplest = candidates.begin();
        for (auto one = candidates.begin(); one != candidates.end() && one->criterion <= candidates.front().criterion + positiveEvidence; ++one)
            if (one->parameters < simplest->parameters)
                simplest = one;
        std::rotate(candidates.begin(), simplest, simplest + 1);
    }
    return candidates;
}

std::optional<QString> proposedCircuit(const Spectrum &spectrum, const std::function<bool()> &cancelled)
{
    const std::vector<Candidate> candidates = comparedCircuits(spectrum, cancelled);
    return candidates.empty() ? std::nullopt : std::optional(candidates.front().circuit);
}

} // namespace vitrine::impedance
