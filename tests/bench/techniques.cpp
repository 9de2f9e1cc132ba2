// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"
#include "techniques/technique.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <complex>
#include <numbers>

using namespace vitrine;

namespace
{

Column column(const char *role, const char *unit, std::vector<double> values)
{
    return {QString::fromLatin1(role), QString::fromLatin1(role), Unit::of(unit), QString::fromLatin1(unit), shared(std::move(values)), nullptr};
}

void evaluate(benchmark::State &state, const char *analysis, const Inputs &inputs)
{
    const AnalysisSpec *spec = registry().analysis(QString::fromLatin1(analysis));
    if (!spec)
        return state.SkipWithError("no such analysis");
    for (auto _ : state) {
        const auto outcome = evaluated(*spec, inputs, {}, {});
        if (!outcome)
            return state.SkipWithError(qPrintable(outcome.failure().message.english()));
        benchmark::DoNotOptimize(outcome->results);
    }
}

// Two arcs of an imperfect capacitor over 10 decades, 401 points.
DatasetPtr spectrum(int points)
{
    std::vector<double> frequency, real, imaginary;
    for (int i = 0; i < points; ++i) {
        const double f = std::pow(10.0, 7 - 10.0 * i / (points - 1));
        const auto arc = [f](double R, double Q, double n) { return R / (1.0 + R * Q * std::pow(std::complex(0.0, 2 * std::numbers::pi * f), n)); };
        const std::complex<double> Z = 20.0 + arc(1e4, 1e-9, 0.92) + arc(4e4, 1e-6, 0.85);
        frequency.push_back(f);
        real.push_back(Z.real() * (1 + 1e-4 * std::sin(7.0 * i)));
        imaginary.push_back(Z.imag() * (1 + 1e-4 * std::cos(5.0 * i)));
    }
    Dataset data;
    data.label = QStringLiteral("spectrum");
    data.technique = QStringLiteral("impedance");
    data.columns = {column("frequency", "Hz", frequency), column("impedance-real", "ohm", real), column("impedance-imaginary", "ohm", imaginary)};
    return std::make_shared<const Dataset>(std::move(data));
}

void kramersKronig(benchmark::State &state)
{
    Inputs inputs;
    inputs.add(QStringLiteral("data"), spectrum(401));
    evaluate(state, "impedance.kramers-kronig", inputs);
}
BENCHMARK(kramersKronig)->Unit(benchmark::kMillisecond);

// First order with 150 kJ/mol at 1 to 20 K/min, 4000 rows a run.
void kinetics(benchmark::State &state, const char *analysis)
{
    constexpr double energy = 150e3, preexponential = 1e11, gas = 8.314462618;
    Inputs inputs;
    for (int run = 1; run <= 20; ++run) {
        const double rate = run / 60.0;
        std::vector<double> time, temperature, mass;
        double fraction = 0;
        for (int i = 0; i < 4000; ++i) {
            const double celsius = 150 + 0.1 * i;
            time.push_back((celsius - 150) / rate);
            temperature.push_back(celsius);
            mass.push_back(100 - 60 * fraction);
            fraction = 1 - (1 - fraction) * std::exp(-preexponential * std::exp(-energy / (gas * (celsius + 273.15))) * 0.1 / rate);
        }
        Dataset data;
        data.label = QStringLiteral("%1 K/min").arg(run);
        data.technique = QStringLiteral("thermogravimetry");
        data.columns = {column("time", "s", time), column("temperature", "degC", temperature), column("mass", "%", mass)};
        inputs.add(QStringLiteral("runs"), std::make_shared<const Dataset>(std::move(data)));
    }
    evaluate(state, analysis, inputs);
}
BENCHMARK_CAPTURE(kinetics, kissinger, "kinetics.kissinger")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(kinetics, isoconversional, "kinetics.isoconversional")->Unit(benchmark::kMillisecond);

// A second-order gradiometer's voltage of 1000 scans, up and down in turns, 200 points each.
void dipoleRefit(benchmark::State &state)
{
    const auto loop = [](double d) { return std::pow(9.7 * 9.7 + d * d, -1.5); };
    std::vector<double> position, voltage, scan, temperature, field;
    for (int i = 0; i < 1000; ++i)
        for (int k = 0; k < 200; ++k) {
            const double z = i % 2 ? 55 - 0.15 * k : 25 + 0.15 * k, d = z - 40.2;
            position.push_back(z);
            voltage.push_back(0.01 + 1e-4 * z + (300 - 0.2 * i) * (2 * loop(d) - loop(d + 15.19) - loop(d - 15.19)) + 1e-5 * std::sin(11.0 * k + i));
            scan.push_back(i + 1);
            temperature.push_back(2 + 0.25 * (i / 2));
            field.push_back(1000);
        }
    Dataset data;
    data.label = QStringLiteral("scans");
    data.technique = QStringLiteral("magnetometry");
    data.columns = {column("scan-position", "mm", position), column("scan-voltage", "V", voltage), column("scan", "1", scan),
                    column("temperature", "K", temperature), column("field", "Oe", field)};
    Inputs inputs;
    inputs.add(registry().analysis(QStringLiteral("magnetometry.dipole-refit"))->inputs.front().key, std::make_shared<const Dataset>(std::move(data)));
    evaluate(state, "magnetometry.dipole-refit", inputs);
}
BENCHMARK(dipoleRefit)->Unit(benchmark::kMillisecond);

} // namespace
