// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/windetacolumns.h"

#include "base/text.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numbers>
#include <string>

namespace vitrine::impedance
{

namespace
{

constexpr double vacuumPermittivity = 8.8541878188e-12; // F/m, CODATA 2022

// The columns by WinDETA's names, of equal names the first that has any number; NaN where there is none.
class Cells
{
public:
    Cells(const std::vector<Heading> &headings, const std::vector<std::vector<double>> &columns)
    {
        for (std::size_t c = 0; c < headings.size() && c < columns.size(); ++c)
            if (std::ranges::any_of(columns[c], [](double value) { return std::isfinite(value); }))
                m_columns.try_emplace(headings[c].name.toStdString(), &columns[c]);
    }

    void goTo(std::size_t row) { m_row = row; }
    [[nodiscard]] double operator()(std::string_view name) const
    {
        const std::vector<double> *values = column(name);
        return values && m_row < values->size() ? (*values)[m_row] : absent;
    }
    [[nodiscard]] const std::vector<double> *column(std::string_view name) const
    {
        const auto found = m_columns.find(name);
        return found == m_columns.end() ? nullptr : found->second;
    }

private:
    std::map<std::string, const std::vector<double> *, std::less<>> m_columns;
    std::size_t m_row = 0;
};

double firstOf(std::initializer_list<double> candidates)
{
    for (const double value : candidates)
        if (std::isfinite(value))
            return value;
    return absent;
}

// What a row says about Z or about the complex capacitance C' - jC'' = Y / (jw), each by its definition in the manual.
struct Known
{
    double real, imaginary;          // Z', Z'' (ohm)
    double capacitance, loss;        // C', C'' (F)
    double modulusOfCapacitance;     // |C| (F)
    double tangent;                  // C'' / C'
};

Known knownOf(const Cells &cells, double omega, double empty, double voltage)
{
    const double conductivity = empty / (omega * vacuumPermittivity) * 100; // S/cm to F
    Known known;
    known.real = firstOf({cells("Zs'"), 1 / (omega * cells("Cs''")), 1 / cells("Ys'"), -omega * cells("Ls''")});
    known.imaginary = firstOf({cells("Zs''"), -1 / (omega * cells("Cs'")), 1 / cells("Ys''"), omega * cells("Ls'")});
    const double volts = firstOf({cells("M AcV'"), voltage});
    known.capacitance = firstOf({cells("Cp'"), cells("Yp''") / omega, 1 / (omega * cells("Zp''")), -1 / (omega * omega * cells("Lp'")), empty * cells("Eps'"),
                                 empty - conductivity * cells("Sig''"), cells("M AcA''") / (volts * omega)});
    known.loss = firstOf({-cells("Cp''"), cells("Yp'") / omega, 1 / (omega * cells("Zp'")), empty * cells("Eps''"), conductivity * cells("Sig'"), conductivity / cells("Rspec."),
                          cells("M AcA'") / (volts * omega)});
    known.modulusOfCapacitance = firstOf({empty * cells("|Eps|"), empty / cells("|Modulus|"), cells("|Yp|") / omega, 1 / (omega * cells("|Zs|"))});
    const double angle = cells("Phi") * std::numbers::pi / 180;
    known.tangent = firstOf({cells("Tan(Delta)"), -1 / cells("Tan(Phi)"), -std::cos(angle) / std::sin(angle)});
    return known;
}

enum class Way { Impedance, Capacitance, CapacitanceTangent, LossTangent, ReactanceTangent, ResistanceTangent, ModulusTangent, Modulus, CapacitanceModulus, ReactanceModulus, None };

// Z by one way; NaN where the row lacks what it needs.
std::pair<double, double> impedanceBy(Way way, const Known &known, const Cells &cells, double omega, double empty)
{
    const auto ofCapacitance = [omega](double real, double loss) {
        const double square = omega * (real * real + loss * loss);
        return std::pair(loss / square, -real / square);
    };
    const auto side = [](double whole, double other) { return std::sqrt(whole * whole - other * other); };
    switch (way) {
    case Way::Impedance: return {known.real, known.imaginary};
    case Way::Capacitance: return ofCapacitance(known.capacitance, known.loss);
    case Way::CapacitanceTangent: return ofCapacitance(known.capacitance, known.capacitance * known.tangent);
    case Way::LossTangent: return ofCapacitance(known.loss / known.tangent, known.loss);
    case Way::ReactanceTangent: return {-known.imaginary * known.tangent, known.imaginary};
    case Way::ResistanceTangent: return {known.real, -known.real / known.tangent};
    case Way::ModulusTangent: {
        const double real = known.modulusOfCapacitance / std::hypot(1, known.tangent);
        return ofCapacitance(real, real * known.tangent);
    }
    case Way::Modulus: return {cells("Modulus''") / (omega * empty), -cells("Modulus'") / (omega * empty)};
    case Way::CapacitanceModulus: return ofCapacitance(known.capacitance, side(known.modulusOfCapacitance, known.capacitance));
    case Way::ReactanceModulus: return {side(1 / (omega * known.modulusOfCapacitance), known.imaginary), known.imaginary};
    case Way::None: break;
    }
    return {absent, absent};
}

constexpr Way ways[] = {Way::Impedance, Way::Capacitance, Way::CapacitanceTangent, Way::LossTangent, Way::ReactanceTangent, Way::ResistanceTangent, Way::ModulusTangent, Way::Modulus,
                        Way::CapacitanceModulus, Way::ReactanceModulus};

// Capacitance of the empty cell, F.
double emptyCapacitance(const Cells &cells, const WinDetaSetting &setting, std::size_t rows)
{
    std::vector<double> ratios;
    const auto *capacitance = cells.column("Cp'"), *permittivity = cells.column("Eps'");
    for (std::size_t i = 0; capacitance && permittivity && i < rows; ++i)
        if (const double ratio = (*capacitance)[i] / (*permittivity)[i]; std::isfinite(ratio) && ratio > 0)
            ratios.push_back(ratio);
    if (!ratios.empty()) {
        std::ranges::nth_element(ratios, ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2));
        return ratios[ratios.size() / 2];
    }
    return vacuumPermittivity * std::numbers::pi * setting.diameter * setting.diameter / (4 * setting.thickness);
}

// The way that gives most rows; of equals the first.
Way bestWay(Cells &cells, const std::vector<double> &frequency, double empty, double voltage)
{
    Way best = Way::None;
    std::size_t most = 0;
    for (const Way way : ways) {
        std::size_t count = 0;
        for (std::size_t row = 0; row < frequency.size(); ++row) {
            cells.goTo(row);
            const double omega = 2 * std::numbers::pi * frequency[row];
            const auto [real, imaginary] = impedanceBy(way, knownOf(cells, omega, empty, voltage), cells, omega, empty);
            count += std::isfinite(real) && std::isfinite(imaginary);
        }
        if (count > most) {
            best = way;
            most = count;
        }
    }
    return best;
}

} // namespace

Result<WinDetaImpedance> winDetaImpedance(const std::vector<Heading> &headings, const std::vector<std::vector<double>> &columns, const std::vector<double> &frequency,
                                          const WinDetaSetting &setting, int line)
{
    Cells cells(headings, columns);
    double empty = emptyCapacitance(cells, setting, frequency.size());
    if (!(empty > 0) || !std::isfinite(empty))
        empty = absent;
    const Way way = bestWay(cells, frequency, empty, setting.voltage);
    if (way == Way::None) {
        if (std::isnan(empty) && bestWay(cells, frequency, 1e-12, setting.voltage) != Way::None)
            return failure("no-geometry", text(QT_TRANSLATE_NOOP("core", "The columns are quantities of the material, and the file has no line \"Diameter[mm] ... Thickness[mm] ...\": give the diameter of the "
                                                                        "electrodes and the thickness of the sample, or export Zs' and Zs'' too.")),
                           {{}, line, {}});
        QStringList names;
        for (const Heading &one : headings)
            names += one.name;
        return failure("no-impedance", text(QT_TRANSLATE_NOOP("core", "The columns give no impedance; expected Zs' and Zs'', Eps' and Eps'', Cp' and Tan(Delta) or the like; found %1."),
                                            names.join(QLatin1String(", "))),
                       {{}, line, {}});
    }
    WinDetaImpedance result;
    result.real.reserve(frequency.size());
    result.imaginary.reserve(frequency.size());
    for (std::size_t row = 0; row < frequency.size(); ++row) {
        cells.goTo(row);
        const double omega = 2 * std::numbers::pi * frequency[row];
        const auto [real, imaginary] = impedanceBy(way, knownOf(cells, omega, empty, setting.voltage), cells, omega, empty);
        result.real.push_back(real);
        result.imaginary.push_back(imaginary);
    }
    if (way == Way::CapacitanceModulus || way == Way::ReactanceModulus)
        result.issues.push_back(warning("loss-from-modulus", text(QT_TRANSLATE_NOOP("core", "The losses follow from a modulus and its larger part alone: where they are small, the file's six digits leave few of them."))));
    const bool fromCurrent = way == Way::Capacitance && cells.column("M AcA'") && !cells.column("Eps'") && !cells.column("Cp'") && !cells.column("Yp'") && !cells.column("Zp'") && !cells.column("Sig'");
    if (fromCurrent && !cells.column("M AcV'"))
        result.issues.push_back(warning("nominal-voltage", text(QT_TRANSLATE_NOOP("core", "The impedance is the set voltage (%1 V) over the measured current: it is as good as the generator, about 1 %."), setting.voltage)));
    return result;
}

} // namespace vitrine::impedance
